# Was GitLab (openCode) bei jeder Änderung tut: den Ordner prüfen und die Papiere zum Herunterladen erstellen.
# Im Merge Request stehen die gefundenen Stellen an der Zeile; die Papiere liegen rechts unter „Artefakte“.
# Erneuert wird diese Datei mit „qe init --update“; eigene Änderungen bleiben dabei erhalten.
{{#if isIncluded}}
# Diese Datei wird von der .gitlab-ci.yml im Hauptordner eingebunden.
{{else}}
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
{{/if}}

.qe{{jobSuffix}}:
  image: node:22
  variables:
{{#if sub}}
    QE_ORDNER: {{json gitlabSub}} # der Ordner mit qe.yaml
{{/if}}
    GIT_DEPTH: "0" # was sich geändert hat und was zu prüfen ist, sagt nur die ganze Geschichte
    npm_config_cache: $CI_PROJECT_DIR/.npm
    npm_config_update_notifier: "false"
  cache:
    key:
      files:
        - {{json lockPath}}
    paths:
      - .npm/
  before_script:
{{#if sub}}
    - cd "$CI_PROJECT_DIR/$QE_ORDNER"
{{/if}}
    - test -f package-lock.json || { echo "package-lock.json fehlt. Bitte einmal npm install ausführen und die Datei mit festhalten."; exit 1; }
    - npm ci --no-audit --no-fund
{{#if isIncluded}}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
{{/if}}

{{json checkJob}}:
  extends: .qe{{jobSuffix}}
  stage: test
  script:
{{#if sub}}
    - cd "$CI_PROJECT_DIR"
    - '"$QE_ORDNER/node_modules/.bin/qe" validate --dir "$QE_ORDNER" --format gitlab=gl-code-quality-report.json --format junit=pruefung.xml --format text'
{{else}}
    - npx --no-install qe validate --format gitlab=gl-code-quality-report.json --format junit=pruefung.xml --format text
{{/if}}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: pruefung.xml

{{json papersJob}}:
  extends: .qe{{jobSuffix}}
  stage: test
  needs: []
  script:
{{#if sub}}
    - ausgabe="$CI_PROJECT_DIR/Papiere"
{{else}}
    - ausgabe=Papiere
{{/if}}
    # auch wenn im Ordner etwas zu klären ist, entsteht jedes Papier aus dem, was lesbar ist
    - status=0
    - npx --no-install qe status --format html --out "$ausgabe" || status=$?
    - npx --no-install qe report gap --format html,docx,pdf --out "$ausgabe" || status=$?
    - npx --no-install qe report measures --format html,docx,pdf --out "$ausgabe" || status=$?
    - npx --no-install qe guide --format html,docx,pdf --out "$ausgabe" || status=$?
    - npx --no-install qe guide --audience public --format html,pdf --out "$ausgabe" || status=$?
    - exit "$status"
  artifacts:
    name: Papiere
    expose_as: Papiere
    when: always
    expire_in: 3 months
    paths:
      - Papiere/
{{#unless isIncluded}}

# Veröffentlicht den Leitfaden als Webseiten mit Suche auf der Internetseite des Projekts: nur das, was „public“ ist, und nur, wenn jemand in GitLab
# auf den Startknopf dieses Schritts drückt.
pages:
  extends: .qe{{jobSuffix}}
  stage: deploy
  needs: []
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: manual
      allow_failure: true
  script:
    - status=0
    - npx --no-install qe guide --audience public --format site --out "$CI_PROJECT_DIR" || status=$?
    - mv "$CI_PROJECT_DIR/leitfaden-oeffentlich" "$CI_PROJECT_DIR/public"
    - exit "$status"
  artifacts:
    paths:
      - public
{{/unless}}
