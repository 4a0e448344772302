# Der Weg in Phasen. planned ist der geplante Zeitraum in Monaten. Beginnt eine Phase, kommt actual mit from dazu,
# endet sie, auch to. deliverables sind die Phasenergebnisse: open steht noch aus, done liegt vor (dann mit date).
# Kommt es anders, sagen Sie unter deviation, warum (reason) und was daraus folgt (effect):
#     actual:
#       from: 2026-01
#     deviation:
#       reason: Was dazwischenkam.
#       effect: Was sich dadurch verschiebt.
# Vorschlag für einen jährlichen Zyklus: einschätzen und auswählen, Maßnahmen vereinbaren, umsetzen, überprüfen. Die
# Einteilung ist ein eigener Vorschlag von qe; Zeiten und Ergebnisse bitte anpassen.
model: yearly
round: {{yaml round}}
# question: Die Frage, die Ihr Jahr leitet.
phases:
  - id: phase-1
    title: Einschätzen und auswählen
    planned:
      from: {{month 0}}
      to: {{month 2}}
    deliverables:
      - title: Gemeinsame Einschätzung
        state: open
      - title: Prioritäten für das Jahr
        state: open
  - id: phase-2
    title: Maßnahmen vereinbaren
    planned:
      from: {{month 3}}
      to: {{month 4}}
    deliverables:
      - title: Maßnahmen mit Zuständigkeit, Terminen und Mitteln
        state: open
  - id: phase-3
    title: Umsetzen
    planned:
      from: {{month 5}}
      to: {{month 9}}
    deliverables:
      - title: Inanspruchnahme und Erfahrungen dokumentiert
        state: open
  - id: phase-4
    title: Überprüfen
    planned:
      from: {{month 10}}
      to: {{month 11}}
    deliverables:
      - title: Maßnahmen überprüft
        state: open
      - title: Mitteilung an den Jugendhilfeausschuss
        state: open

# Geplante Zahl der Treffen im Jahr; die gehaltenen zählt qe aus dem Logbuch.
formats:
  - format: workshop
    planned: 1
  - format: steering-group
    planned: 4
  - format: committee
    planned: 1
{{#if perspectives}}

# Gruppen, deren eigene Sicht in den Prozess gehört.
perspectives:
{{#each perspectives}}
  - {{this}}
{{/each}}
{{/if}}
