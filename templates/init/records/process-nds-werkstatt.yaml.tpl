# Der Weg in Phasen. planned ist der geplante Zeitraum in Monaten. Beginnt eine Phase, kommt actual mit from dazu,
# endet sie, auch to. deliverables sind die Phasenergebnisse: open steht noch aus, done liegt vor (dann mit date).
# Kommt es anders, sagen Sie unter deviation, warum (reason) und was daraus folgt (effect):
#     actual:
#       from: 2026-01
#     deviation:
#       reason: Was dazwischenkam.
#       effect: Was sich dadurch verschiebt.
# Vorschlag für eine Kommunale Qualitätswerkstatt: Vorbereitung, Werkstatt mit Zielen, Umsetzung bis zur nächsten
# Werkstatt. Die Einteilung ist ein eigener Vorschlag von qe; Zeiten und Ergebnisse bitte anpassen.
model: nds-werkstatt
round: {{yaml round}}
# question: Die Frage, die Ihren Prozess leitet.
phases:
  - id: phase-1
    title: Vorbereitung
    planned:
      from: {{month 0}}
      to: {{month 2}}
    deliverables:
      - title: Schwerpunkt der Steuerungsgruppe
        state: open
      - title: Kriterien zu den Standards im Schwerpunkt
        state: open
  - id: phase-2
    title: Werkstatt und Ziele
    planned:
      from: {{month 3}}
      to: {{month 4}}
    deliverables:
      - title: Gemeinsame Einschätzung und Prioritäten
        state: open
      - title: Maßnahmen mit Zuständigkeit, Terminen und Mitteln
        state: open
  - id: phase-3
    title: Umsetzung und Überprüfung
    planned:
      from: {{month 5}}
      to: {{month 15}}
    deliverables:
      - title: Mitteilung an den Jugendhilfeausschuss
        state: open
      - title: Neue gemeinsame Einschätzung in der zweiten Werkstatt
        state: open

# Geplante Zahl der Treffen im ganzen Durchgang; die gehaltenen zählt qe aus dem Logbuch.
formats:
  - format: workshop
    planned: 2
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
