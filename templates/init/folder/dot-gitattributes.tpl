# Texte haben überall dieselben Zeilenenden, auch unter Windows; fertige Dokumente und Bilder bleiben, wie sie sind.
* text=auto eol=lf
*.docx binary
*.odt binary
*.pdf binary
*.xlsx binary
*.ods binary
*.png binary
*.jpg binary
*.jpeg binary
*.tgz binary
.qe/schemas/* linguist-generated
package-lock.json linguist-generated
