# Was GitHub bei jeder Änderung tut: den Ordner prüfen und die Papiere zum Herunterladen erstellen.
# Erneuert wird diese Datei mit „qe init --update“; eigene Änderungen bleiben dabei erhalten.
name: {{json checkJob}}

on:
  pull_request:
  push:
    branches: [main, master]
  workflow_dispatch:

# Lesen genügt.
permissions:
  contents: read
{{#if sub}}

env:
  QE_ORDNER: {{json sub}} # der Ordner mit qe.yaml
{{/if}}

jobs:
  pruefen:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # der Vergleich mit früheren Ständen braucht die ganze Geschichte
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
          cache-dependency-path: {{json lockPath}}
      - name: Programm einrichten
        run: npm ci --no-audit --no-fund
{{#if sub}}
        working-directory: {{json sub}}
{{/if}}
      - name: Prüfen
{{#if sub}}
        run: '"$QE_ORDNER/node_modules/.bin/qe" validate --dir "$QE_ORDNER" --format github'
{{else}}
        run: npx --no-install qe validate --format github
{{/if}}
      - name: Papiere erstellen
        if: '!cancelled()'
        # auch wenn im Ordner etwas zu klären ist, entsteht jedes Papier aus dem, was lesbar ist
        run: |
          status=0
          npx --no-install qe status --format html --out "$GITHUB_WORKSPACE/Papiere" || status=$?
          npx --no-install qe report gap --format html,docx,pdf --out "$GITHUB_WORKSPACE/Papiere" || status=$?
          npx --no-install qe report measures --format html,docx,pdf --out "$GITHUB_WORKSPACE/Papiere" || status=$?
          npx --no-install qe guide --format html,docx,pdf --out "$GITHUB_WORKSPACE/Papiere" || status=$?
          npx --no-install qe guide --audience public --format html,pdf --out "$GITHUB_WORKSPACE/Papiere" || status=$?
          exit "$status"
{{#if sub}}
        working-directory: {{json sub}}
{{/if}}
      - name: Papiere bereitlegen
        if: '!cancelled()'
        uses: actions/upload-artifact@v4
        with:
          name: Papiere
          path: Papiere/
          if-no-files-found: warn
