# Qualitätsordner {{md name}}

Hier hält das {{md network}} fest, wie es an seiner Qualität arbeitet: woran wir sie erkennen, wo wir stehen, was
wir uns vorgenommen haben und was daraus geworden ist. Der Ordner besteht aus kleinen Textdateien. Aus ihnen entstehen die
Papiere: Überblick, Standortbestimmung, Maßnahmenplan, Beschlussvorlagen und Leitfaden. Jede Änderung bleibt
nachvollziehbar, und zwei Personen können nacheinander an derselben Sache arbeiten, ohne dass etwas verloren geht.

**Das Wichtigste zuerst:** Hier stehen Rollen statt Namen und Summen statt Fälle. Nichts über einzelne Familien, keine
Aktenzeichen, keine privaten Adressen. Was einmal festgehalten ist, bleibt in der Geschichte des Ordners. Mehr dazu in
[hinweise/datenschutz-und-personalrat.md](hinweise/datenschutz-und-personalrat.md).

## Was wo steht

| Datei oder Ordner | Inhalt |
| --- | --- |
| `qe.yaml` | die Kommune, der Schwerpunkt, die Einschätzungsskala, wer was sehen darf |
| `network.yaml` | wer mitwirkt: Gruppen und Rollen |
| `process.yaml` | der Weg in Phasen mit Terminen und Ergebnissen |
| `standards/` | woran wir Qualität erkennen: eine Datei je Standard im Schwerpunkt |
| `assessments/` | Einschätzungen: Sichten der Gruppen und die gemeinsame |
| `priorities/` | was vorgeht |
| `measures/` | Maßnahmen mit Zuständigkeit, Terminen und Überprüfung |
| `indicators/`, `outcomes.yaml` | Zahlen und Wirkungstreppen |
| `logbook/` | das Prozess-Logbuch |
| `papers/` | Beschluss- und Mitteilungsvorlagen |
| `documents.yaml`, `offers.yaml` | Grundlagen und Angebote |
| `stories/`, `guide/` | Wirkungsgeschichten und eigene Kapitel des Leitfadens |

Ordner, die noch fehlen, legen Sie an, wenn Sie die erste Datei dafür haben. Was mit einem Punkt beginnt (`.qe`, `.vscode` …),
dazu `package.json` und `package-lock.json`, gehört zum Programm.

## Etwas ändern: im Browser (GitLab, openCode)

1. Die Datei anklicken, dann **Bearbeiten** und **Einzelne Datei bearbeiten**.
2. Ändern. Einrückungen mit Leerzeichen, nicht mit der Tabulatortaste.
3. Unten kurz sagen, was Sie geändert haben, und als Ziel einen neuen Zweig (Branch) angeben, zum Beispiel
   `logbuch-november`. Dann die Änderung übernehmen (**Commit**).
4. GitLab bietet einen **Merge Request** an: so heißt der Vorschlag, die Änderung in den gemeinsamen Stand zu übernehmen. Anlegen.
5. Nach einer oder zwei Minuten steht dort, ob alles stimmt. Was zu klären ist, steht mit Zeile und Vorschlag dabei.
6. Ist alles in Ordnung, den Merge Request zusammenführen (**Merge**), gern nach einem Blick von einer zweiten Person.

## Etwas ändern: am Rechner (Visual Studio Code)

Einmal einrichten, am besten mit der IT:

1. Node.js (ab 20.19) und Git installieren, das Projekt klonen und **genau diesen Ordner** in VS Code öffnen.
2. Im Terminal `npm install`.
3. Im Terminal `git config core.hooksPath {{hooksPath}}`: Dann wird vor jedem Festhalten (Commit) geprüft. Wo schon
   eigene Hooks eingerichtet sind, die Datei `.githooks/pre-commit` von dort aus aufrufen.
4. Die empfohlene Erweiterung „YAML“ installieren, wenn VS Code danach fragt. Sie erklärt jedes Feld und arbeitet
   ohne Internet.

Danach im Menü **Terminal**, **Task ausführen …**: „Qualität: Prüfen“, „Qualität: Standortbestimmung“, „Qualität: Neuer
Logbucheintrag“ und weitere. Festhalten und hochladen: links das Symbol mit der Verzweigung, kurz sagen, was Sie geändert
haben, **Commit**, dann **Änderungen synchronisieren**.

## Wo die Papiere herkommen

- **GitLab:** links **Build**, dann **Artefakte**, oder im Merge Request unter „Papiere“. Den öffentlichen Leitfaden veröffentlicht
  der Schritt `pages`, aber nur, wenn ihn jemand in der Pipeline von Hand startet.
- **GitHub:** oben **Actions**, den letzten Lauf öffnen, unten „Papiere“.
- **Am Rechner:** die Aufgaben in VS Code; die Dateien liegen dann im Ordner `ausgabe`.

Dateinamen enden mit dem Kreis, für den das Papier ist: `intern`, `netzwerk`, `partner` oder `oeffentlich`.

## Wörter

| Wort | heißt hier |
| --- | --- |
| Repository, Projekt | dieser Ordner mit seiner ganzen Geschichte |
| Commit | ein festgehaltener Stand mit einem Satz dazu |
| Branch (Zweig) | ein Entwurf neben dem gemeinsamen Stand |
| Merge Request, Pull Request | der Vorschlag, einen Zweig in den gemeinsamen Stand zu übernehmen |
| Pipeline | die Prüfung, die danach von selbst läuft |
| Artefakt | eine Datei, die die Pipeline zum Herunterladen bereitlegt |
| „Bitte klären“, Hinweis, Anregung | stimmt nicht · stimmt vermutlich nicht · offene Arbeit |

## Wen fragen?

- Zum Inhalt: die Netzwerkkoordination und die Steuerungsgruppe.
- Zu Zugang und Rechten: die IT, die das Projekt betreut.
- Steht etwas Personenbezogenes im Ordner: **sofort** die IT und die oder den Datenschutzbeauftragten, und
  [hinweise/personenbezogene-daten-veroeffentlicht.md](hinweise/personenbezogene-daten-veroeffentlicht.md) lesen.

## Für die IT

- Das Projekt ist **nicht öffentlich** anzulegen: Wer es öffnen kann, sieht alles, auch die Papiere der Pipeline. Die
  Sichtbarkeit in `qe.yaml` bestimmt nur, was in welchem Papier steht.
- `package.json` legt die Fassung von qe genau fest. `npm install` schreibt `package-lock.json`; **beide Dateien gehören in
  den Commit**, sonst kann die Pipeline (`npm ci`) nichts einrichten.
- Erneuern: `npx --no-install qe init --update` (mit `--dry-run` nur zeigen). Von Hand Geändertes bleibt; die neue Fassung liegt
  dann als `….neu` daneben. Was qe angelegt hat, steht in `.qe/init.json`.
- Unter Windows festgehalten, ist `.githooks/pre-commit` für macOS und Linux noch nicht ausführbar; einmal
  `git update-index --chmod=+x .githooks/pre-commit` behebt das.
{{#if isIncluded}}
- Im Hauptordner gab es schon eine `.gitlab-ci.yml`. Damit die Prüfung läuft, dort ergänzen:

  ```yaml
  include:
    - local: {{json includePath}}
  ```
{{/if}}
