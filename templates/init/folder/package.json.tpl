{
  "name": "qualitaetsordner",
  "description": {{json name}},
  "private": true,
  "engines": {
    "node": ">=20.19"
  },
  "scripts": {
    "pruefen": "qe validate",
    "ueberblick": "qe status",
    "standortbestimmung": "qe report gap --format html,docx,pdf --out ausgabe",
    "leitfaden": "qe guide --format html,docx,pdf --out ausgabe"
  },
  "devDependencies": {
    "qe-fruehe-hilfen": {{json packageSpec}}
  }
}
