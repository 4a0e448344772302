{
  // Diese Erweiterung erklärt beim Schreiben jedes Feld und zeigt sofort, was nicht passt.
  "recommendations": ["redhat.vscode-yaml"]
}
