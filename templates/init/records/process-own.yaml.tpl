# Der Weg in Phasen. planned ist der geplante Zeitraum in Monaten. Beginnt eine Phase, kommt actual mit from dazu,
# endet sie, auch to. deliverables sind die Phasenergebnisse: open steht noch aus, done liegt vor (dann mit date).
# Kommt es anders, sagen Sie unter deviation, warum (reason) und was daraus folgt (effect):
#     actual:
#       from: 2026-01
#     deviation:
#       reason: Was dazwischenkam.
#       effect: Was sich dadurch verschiebt.
# Ihr eigenes Modell: Die erste Phase ist angelegt, weitere folgen nach demselben Muster.
model: own
round: {{yaml round}}
# question: Die Frage, die Ihren Prozess leitet.
phases:
  - id: phase-1
    title: Erste Phase
    planned:
      from: {{month 0}}
      to: {{month 5}}
    # deliverables:
    #   - title: Gemeinsame Einschätzung
    #     state: open

# Geplante Zahl der Treffen: jour-fixe, conference, workshop, steering-group, working-group, network-meeting,
# family-round, inter-municipal, committee, transfer-conference, other.
formats:
  - format: steering-group
    planned: 2
{{#if perspectives}}

# Gruppen, deren eigene Sicht in den Prozess gehört.
perspectives:
{{#each perspectives}}
  - {{this}}
{{/each}}
{{/if}}
