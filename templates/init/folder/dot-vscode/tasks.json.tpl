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
      "detail": "Schreibt den Bericht in den Ordner „ausgabe“, für den Browser und als Text.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "gap", "--format", "html,md", "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Maßnahmenplan",
      "detail": "Schreibt Stand, nächste Schritte, Mittel und Zeitverlauf der Maßnahmen in den Ordner „ausgabe“.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "measures", "--format", "html,md", "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Beschlussvorlage",
      "detail": "Schreibt eine Vorlage aus „papers“ in den Ordner „ausgabe“, für den Browser und als Text.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "report", "decision", { "value": "${input:vorlage}", "quoting": "strong" }, "--format", "html,md", "--out", "ausgabe"],
      "presentation": { "clear": true },
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
      "label": "Qualität: Leitfaden",
      "detail": "Schreibt den kommunalen Leitfaden in den Ordner „ausgabe“, für den Browser und als Text.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "guide", "--format", "html,md", "--out", "ausgabe"],
      "presentation": { "clear": true },
      "problemMatcher": []
    },
    {
      "label": "Qualität: Leitfaden für die Öffentlichkeit",
      "detail": "Wie „Leitfaden“, aber nur mit dem, was öffentlich sichtbar sein soll.",
      "type": "shell",
      "command": "npx",
      "windows": { "command": "npx.cmd" },
      "args": ["--no-install", "qe", "guide", "--audience", "public", "--format", "html,md", "--out", "ausgabe"],
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
      "id": "vorlage",
      "type": "promptString",
      "description": "Welche Vorlage? Ihre Kennung wie in „papers“; leer lassen, wenn nur eine in Vorbereitung ist."
    },
    {
      "id": "logbuch",
      "type": "promptString",
      "description": "Was ist geschehen? Ein Satz genügt, ohne Namen von Familien."
    }
  ]
}
