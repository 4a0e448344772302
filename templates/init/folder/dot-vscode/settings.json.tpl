{
  "files.encoding": "utf8",
  "files.eol": "\n",
  "files.insertFinalNewline": true,
  "files.exclude": {
    "**/node_modules": true
  },
  "search.exclude": {
    "**/package-lock.json": true,
    ".qe": true
  },
  "[markdown]": {
    "editor.wordWrap": "on",
    "editor.quickSuggestions": { "comments": "off", "strings": "off", "other": "off" }
  },
  "[yaml]": {
    "editor.wordWrap": "on",
    "editor.insertSpaces": true,
    "editor.tabSize": 2
  },
  "yaml.format.enable": false,
  // Die Beschreibungen der Felder liegen in diesem Ordner; im Internet wird nichts gesucht.
  "yaml.schemaStore.enable": false,
  "yaml.kubernetesCRDStore.enable": false,
  // sonst stünde unter jeder Erklärung der Name einer Datei dieses Programms
  "yaml.hoverSchemaSource": false,
  "yaml.schemas": {
{{#each schemas}}
    {{json path}}: {{json glob}}{{#unless @last}},{{/unless}}
{{/each}}
  }
}
