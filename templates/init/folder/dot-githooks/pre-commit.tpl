#!/bin/sh
# Prüft vor jedem Commit, was festgehalten werden soll, zuerst auf personenbezogene Angaben: Was git einmal kennt, bleibt in
# der Geschichte. Deshalb halten hier auch Hinweise an (--strict). Eingeschaltet wird die Prüfung einmal je Rechner mit
#   git config core.hooksPath {{hooksPath}}
cd "$(dirname "$0")/.." || exit 1
if [ ! -e node_modules/.bin/qe ]; then
  echo "Die Prüfung vor dem Commit braucht einmal den Befehl: npm install" >&2
  exit 1
fi
if ! npx --no-install qe validate --staged --strict; then
  echo "" >&2
  echo "Es wurde noch nichts festgehalten. Bitte die genannten Stellen klären, die Dateien neu vormerken (git add) und den" >&2
  echo "Commit wiederholen. Ein Fehlalarm lässt sich an seiner Stelle mit einer Begründung ausschalten:" >&2
  echo "  # qe-ignore <Regel>: <Begründung>" >&2
  exit 1
fi
