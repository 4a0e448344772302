# Der Weg in Phasen. planned ist der geplante Zeitraum in Monaten. Beginnt eine Phase, kommt actual mit from dazu,
# endet sie, auch to. deliverables sind die Phasenergebnisse: open steht noch aus, done liegt vor (dann mit date).
# Kommt es anders, sagen Sie unter deviation, warum (reason) und was daraus folgt (effect):
#     actual:
#       from: 2026-01
#     deviation:
#       reason: Was dazwischenkam.
#       effect: Was sich dadurch verschiebt.
# Vorlage: die sechs Phasen der Prozessbegleitung des NZFH (Projektinformation „Prozessbegleitung 2022–2025“). Dauer wie
# im ersten Durchgang dort; die Phasenergebnisse sind in eigenen Worten zusammengefasst. Bitte anpassen.
model: nzfh
round: {{yaml round}}
# Eines der drei Entwicklungsthemen: anchoring (politisch-strukturelle Verankerung), participation (Beteiligung und
# Partizipation von Familien), outcome-orientation (Wirkungsorientierung anhand von Indikatoren).
# theme: participation
# question: Die Frage, die Ihren Prozess leitet.
phases:
  - id: phase-1
    title: Vorbereitung
    planned:
      from: {{month 0}}
      to: {{month 2}}
    deliverables:
      - title: Thema, Voraussetzungen und Beteiligung geklärt
        state: open
      - title: Vereinbarung über die Zusammenarbeit
        state: open
  - id: phase-2
    title: Konstituierung
    planned:
      from: {{month 3}}
      to: {{month 5}}
    deliverables:
      - title: Gruppen, Aufgaben und Entscheidungswege vereinbart
        state: open
      - title: Absprachen zu Zeit, Kommunikation und Mitteln
        state: open
  - id: phase-3
    title: Zielbestimmung
    planned:
      from: {{month 6}}
      to: {{month 12}}
    decisionPaper: true # endet mit einer Beschlussvorlage
    deliverables:
      - title: Bestandsaufnahme und Einschätzung
        state: open
      - title: Wirkungstreppe mit Zielen
        state: open
      - title: Vorstellung in den Gremien mit Beschlussvorlage
        state: open
  - id: phase-4
    title: Maßnahmen
    planned:
      from: {{month 13}}
      to: {{month 19}}
    decisionPaper: true # endet mit einer Beschlussvorlage
    deliverables:
      - title: Maßnahmen mit Zeit, Mitteln und Zuständigkeit
        state: open
      - title: Verabredung, wie überprüft wird
        state: open
      - title: Vorstellung in den Gremien mit Beschlussvorlage
        state: open
  - id: phase-5
    title: Umsetzung
    planned:
      from: {{month 20}}
      to: {{month 31}}
    deliverables:
      - title: Inanspruchnahme und Erfahrungen dokumentiert
        state: open
      - title: Maßnahmen überprüft und angepasst
        state: open
  - id: phase-6
    title: Evaluation und Transfer
    planned:
      from: {{month 32}}
      to: {{month 38}}
    deliverables:
      - title: Soll-Ist-Vergleich
        state: open
      - title: Kommunaler Leitfaden
        state: open
      - title: Öffentliche Vorstellung und nächste Schritte
        state: open

# Geplante Zahl der Treffen im ganzen Durchgang; die gehaltenen zählt qe aus dem Logbuch.
formats:
  - format: jour-fixe
    planned: 78
    note: Alle zwei Wochen
  - format: conference
    planned: 15
    note: Telefon oder Video, einzelne vor Ort
  - format: workshop
    planned: 3
  - format: inter-municipal
    planned: 4
    note: In den Phasen 2, 4, 5 und 6
  - format: transfer-conference
    planned: 1
{{#if perspectives}}

# Gruppen, deren eigene Sicht in den Prozess gehört.
perspectives:
{{#each perspectives}}
  - {{this}}
{{/each}}
{{/if}}
