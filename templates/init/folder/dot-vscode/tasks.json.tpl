{
  // Menü „Terminal“, dann „Task ausführen …“: die wichtigsten Befehle mit deutschen Namen. Unter Windows steht npx.cmd, weil
  // es ohne Skripterlaubnis der PowerShell auskommt.
  "version": "2.0.0",
  "tasks": [
    {
      "label": "Qualität: Prüfen",
      "detail": "Stimmt alles? Was zu klären ist, steht danach unter „Probleme“.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "validate"],
      "group": { "kind": "test", "isDefault": true },
      "presentation": { "clear": true },
      "problemMatcher": {{json matchers 6}}
    },
    {
      "label": "Qualität: Prüfen beim Speichern",
      "detail": "Prüft nach jedem Speichern neu, bis das Fenster geschlossen wird.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "validate", "--watch"],
      "isBackground": true,
      "presentation": { "panel": "dedicated" },
      "problemMatcher": {{json watchMatchers 6}}
    },
    {
      "label": "Qualität: Überblick",
      "detail": "Wo stehen wir, was steht als Nächstes an?",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "status"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Standortbestimmung",
      "detail": "Wo stehen wir bei den Standards? Schreibt den Bericht in den Ordner „ausgabe“.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "gap", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Maßnahmenplan",
      "detail": "Stand, nächste Schritte, Mittel und Zeitverlauf der Maßnahmen.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "measures", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Wirkungen",
      "detail": "Wirkungstreppen und Indikatoren: was erreicht ist und was noch aussteht.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "outcomes", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Soll-Ist-Vergleich",
      "detail": "Was vorgenommen war und was daraus geworden ist.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "evaluation", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Beschlussvorlage",
      "detail": "Eine Vorlage aus „papers“, fertig für das Gremium.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "decision", { "value": "${input:vorlage}", "quoting": "strong" }, "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Vorlage bearbeiten",
      "detail": "Legt eine Vorlage als Markdown-Datei in „papers“ an oder frischt sie auf; eigene Sätze bleiben.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "draft", { "value": "${input:vorlage}", "quoting": "strong" }],
      "presentation": { "focus": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Informationshäppchen",
      "detail": "Eine Seite mit drei Botschaften.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "brief", { "value": "${input:leserkreis}", "quoting": "strong" }, "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Werkstatt dokumentieren",
      "detail": "Sichten, Vereinbartes und nächste Schritte der letzten Werkstatt, für alle, die dabei waren.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "workshop", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Bögen für die Werkstatt",
      "detail": "Ein Blatt je Standard im Schwerpunkt, zum Drucken und zum Ausfüllen in Excel.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "worksheet", "focus", "--format", "pdf,docx,xlsx", "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Sachbericht",
      "detail": "Mittel, was getan wurde und was daraus geworden ist, für das letzte Förderjahr.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "grant", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Leitfaden",
      "detail": "Der kommunale Leitfaden mit allem, was intern sichtbar ist.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "guide", "--format", { "value": "${input:formate}", "quoting": "strong" }, "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Leitfaden als Webseiten",
      "detail": "Nur das Öffentliche, als Webseiten mit Suche im Ordner „ausgabe/leitfaden-oeffentlich“.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "guide", "--format", "site", "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Leitfaden ansehen",
      "detail": "Zeigt den Leitfaden im Browser und nach jedem Speichern neu, bis das Fenster geschlossen wird.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "preview"],
      "isBackground": true,
      "presentation": { "panel": "dedicated" },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Was sich geändert hat",
      "detail": "In Sätzen, seit einem Tag oder einem Stand.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "diff", { "value": "${input:seit}", "quoting": "strong" }],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Bezüge durchsehen",
      "detail": "Wo sich ein Wortlaut geändert hat, auf den andere Einträge bauen.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "review"],
      "presentation": { "focus": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Termine für den Kalender",
      "detail": "Schreibt Zieltermine, Überprüfungen und Gremien nach „ausgabe/termine.ics“, für Outlook und andere Kalender.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "status", "--ics", "ausgabe/termine.ics"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Neuer Logbucheintrag",
      "detail": "Fragt nach Titel, Phase und Ergebnissen und legt die Datei an.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "log", { "value": "${input:logbuch}", "quoting": "strong" }],
      "presentation": { "focus": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Neue Maßnahme",
      "detail": "Fragt im Terminal nach und legt die Datei an.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "new", "measure"],
      "presentation": { "focus": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Neue Einschätzung",
      "detail": "Fragt im Terminal nach und legt die Datei an.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "new", "assessment"],
      "presentation": { "focus": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Einträge auflisten",
      "detail": "Zeigt, was im Ordner steht, mit Kennungen.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "list"],
      "presentation": { "clear": true },
      "problemMatcher": []
    }
  ],
  "inputs": [
    {
      "id": "formate",
      "type": "pickString",
      "description": "Wofür?",
      "options": [
        { "label": "Word und Browser", "value": "docx,html" },
        { "label": "PDF (barrierefrei, zum Weitergeben)", "value": "pdf" },
        { "label": "Word", "value": "docx" },
        { "label": "LibreOffice", "value": "odt" },
        { "label": "Browser", "value": "html" }
      ],
      "default": "docx,html"
    },
    {
      "id": "vorlage",
      "type": "promptString",
      "description": "Welche Vorlage? Ihre Kennung wie in „papers“; leer lassen, wenn nur eine in Vorbereitung ist."
    },
    {
      "id": "leserkreis",
      "type": "pickString",
      "description": "Für wen?",
      "options": [
        { "label": "Politik", "value": "politik" },
        { "label": "Familien", "value": "familien" },
        { "label": "Partner", "value": "partner" },
        { "label": "Netzwerk", "value": "netzwerk" }
      ],
      "default": "politik"
    },
    {
      "id": "seit",
      "type": "promptString",
      "description": "Seit wann? Ein Tag wie 2026-01-31, oder der Name eines Standes."
    },
    {
      "id": "logbuch",
      "type": "promptString",
      "description": "Was ist geschehen? Ein Satz genügt, ohne Namen von Familien."
    }
  ]
}
