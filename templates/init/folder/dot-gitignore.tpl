# Was das Programm erzeugt oder herunterlädt, gehört nicht in die Geschichte des Ordners.
node_modules/
.npm/
out/
ausgabe/
Papiere/
public/
pruefung.*
gl-code-quality-report.json
