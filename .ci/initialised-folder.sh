#!/usr/bin/env bash
# A folder made by `qe init` with the packed package works for real: it installs, and in a fresh clone every line of its GitLab and
# GitHub pipelines runs. Once as a repository of its own, once as a folder of a larger one; with blanks and umlauts in the names.
set -euo pipefail
cd "$(dirname "$0")/.."
project=$PWD
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export npm_config_loglevel=error npm_config_update_notifier=false

npm pack --silent --pack-destination "$place" >/dev/null
package=$(echo "$place"/*.tgz)

fail() {
  echo "initialised folder: $*" >&2
  exit 1
}

# one folder: <repository> <record folder inside it, or .>
try() {
  local repository=$1 sub=$2 suffix=$3 scratch
  scratch=$(mktemp -d -p "$place")
  local folder=$repository/$sub
  git init -q -b main "$repository"
  git -C "$repository" config user.name Pruefung
  git -C "$repository" config user.email pruefung@example.org
  node bin/qe.js init "$folder" --name 'Landkreis "Süd: {{Übung}}"' --ags 03254 --focus qs-1.9,qs-2.5,qs-3.2 \
    --start 2026-01 --visibility public --package "$package" >"$scratch/said"
  grep -q 'npm install' "$scratch/said" || fail 'the next steps do not name npm install'

  (cd "$folder" && npm install --no-audit --no-fund >/dev/null)
  # where the registry lacks the packages of other platforms, the lock file lacks them too, and npm ci refuses it
  node .ci/complete-lockfile.mjs "$folder/package-lock.json" >/dev/null
  # the folder's own program finds nothing wrong in it
  (cd "$folder" && npx --no-install qe validate --strict)
  # and it ships with all that it takes to refresh it
  (cd "$folder" && npx --no-install qe init --update 2>&1 | grep 'Es gab nichts zu erneuern') || fail 'the packed program would write something else'

  mkdir -p "$folder/measures"
  printf 'id: offen\ntitle: Offene Mirabelle\nstatus: idea\nstatusReason: Rückfragen unter 0511 / 30 40 506.\n' >"$folder/measures/offen.yaml"
  printf 'id: intern\ntitle: Interne Zwetschge\nstatus: idea\nvisibility: internal\n' >"$folder/measures/intern.yaml"
  git -C "$repository" add .
  git -C "$repository" commit -q -m 'Ordner anlegen'
  # the hook keeps the telephone number out
  git -C "$repository" config core.hooksPath "$sub/.githooks"
  printf 'id: neu\ntitle: Neu\nstatus: idea\nstatusReason: Rückfragen unter 0511 / 30 40 507.\n' >"$folder/measures/neu.yaml"
  git -C "$repository" add .
  git -C "$repository" commit -q -m 'Mit Nummer' >"$scratch/hook" 2>&1 && fail 'the hook let a telephone number pass'
  grep -q 'measures/neu.yaml' "$scratch/hook" || fail "the hook does not name the file: $(cat "$scratch/hook")"
  printf 'id: neu\ntitle: Neu\nstatus: idea\n' >"$folder/measures/neu.yaml"
  git -C "$repository" add .
  git -C "$repository" commit -q -m 'Ohne Nummer' >"$scratch/hook" 2>&1 || fail "the hook does not let a sound commit pass: $(cat "$scratch/hook")"

  local clone=$repository-geklont
  git clone -q "$repository" "$clone"
  gitlab "$clone" "$suffix"
  github "$clone"
}

gitlab() {
  local clone=$1 suffix=$2 job
  export CI_PROJECT_DIR=$clone
  for job in "Qualität prüfen$suffix" "Papiere erstellen$suffix" pages; do
    echo "== GitLab: $job"
    node "$project/.ci/job-script.mjs" gitlab "$clone/.gitlab-ci.yml" "$job" >"$scratch/job"
    (cd "$clone" && bash -e "$scratch/job") || fail "job $job: exit $?"
  done
  cd "$clone"
  node -e '
    const fs = require("node:fs");
    const list = JSON.parse(fs.readFileSync("gl-code-quality-report.json", "utf8"));
    // beside open work, which grows with time
    const wrong = Array.isArray(list) ? list.filter(({ severity }) => severity !== "info") : [];
    if (wrong.length !== 1 || wrong[0].check_name !== "qe/privacy-phone") throw new Error("expected one finding: " + JSON.stringify(list));
    for (const { description, check_name, fingerprint, severity, location } of list) {
      if (!description || !/^qe\/[a-z-]+$/.test(check_name) || !/^[0-9a-f]{32,}$/.test(fingerprint)) throw new Error("not as documented");
      if (!["info", "minor", "major", "critical", "blocker"].includes(severity)) throw new Error("severity " + severity);
      if (!fs.existsSync(location.path) || !(location.lines.begin > 0)) throw new Error("no such place: " + JSON.stringify(location));
    }' || fail 'gl-code-quality-report.json'
  grep -q '<testsuites' pruefung.xml || fail 'pruefung.xml'
  ls Papiere
  compgen -G "Papiere/ueberblick-*-intern.html" >/dev/null || fail 'the overview'
  for paper in standortbestimmung massnahmenplan leitfaden; do
    for format in html docx pdf; do
      compgen -G "Papiere/$paper-*-intern.$format" >/dev/null || fail "$paper as $format"
    done
  done
  grep -q 'Interne Zwetschge' Papiere/leitfaden-*-intern.html || fail 'the internal guide lacks the internal measure'
  grep -rq 'Offene Mirabelle' public/massnahmen || fail 'the public site lacks the public measure'
  test -f public/index.html || fail 'the public site has no first page'
  if grep -rq 'Zwetschge' public; then fail 'the public page tells an internal title'; fi
  cd "$project"
}

github() {
  local clone=$1 workflow
  git -C "$clone" clean -fdxq
  export GITHUB_WORKSPACE=$clone
  workflow=$(echo "$clone"/.github/workflows/*.yml)
  echo "== GitHub: $(basename "$workflow")"
  node "$project/.ci/job-script.mjs" github "$workflow" pruefen >"$scratch/job"
  (cd "$clone" && bash -e "$scratch/job" >"$scratch/log") || fail "workflow: exit $?, $(cat "$scratch/log")"
  grep '^::warning' "$scratch/log" || fail 'no annotation'
  local file
  file=$(sed -n 's/^::warning file=\([^,]*\),.*/\1/p' "$scratch/log" | head -1)
  [ -f "$clone/$file" ] || fail "the annotation names no file of the repository: $file"
  compgen -G "$clone/Papiere/leitfaden-*-oeffentlich.html" >/dev/null || fail 'the papers of GitHub'
  if grep -q Zwetschge "$clone"/Papiere/*-oeffentlich.*; then fail 'a public paper tells an internal title'; fi
}

# both at once: most of the time goes by in installing
(try "$place/Eigene Dateien/Qualität Übung" . '') >"$place/first" 2>&1 &
first=$!
(try "$place/Eigene Dateien/Verwaltung Süd" 'Frühe Hilfen' ' (fruehe-hilfen)') >"$place/second" 2>&1 &
second=$!
code=0
wait "$first" || code=$?
wait "$second" || code=$?
cat "$place/first" "$place/second"
[ "$code" -eq 0 ] || fail "exit $code"
echo "initialised folder: all went as it should"
