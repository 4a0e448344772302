# Wer mitwirkt: Gruppen und Rollen, nie Namen. Auf die Kennung (id) verweisen alle anderen Dateien, deshalb ändert sie
# sich nicht mehr. Je Gruppe sind möglich:
#   kind       Art: coordination, steering, working, professionals, leadership, service, families, volunteers,
#              politics, support, other
#   sector     Bereich, zum Beispiel Gesundheit
#   lead       wer die Gruppe leitet, als Rolle
#   members    Zahl der Mitglieder
#   mandate    der Auftrag: text, date (seit wann), by (durch wen)
#   fromPhase  die Phase aus process.yaml, ab der die Gruppe mitwirkt
#   note       was sonst zu wissen ist
groups:
{{#each groups}}
  - id: {{id}}
    title: {{yaml title}}
    kind: {{kind}}
{{#if sector}}
    sector: {{yaml sector}}
{{/if}}
{{#if lead}}
    lead: {{yaml lead}} # als Rolle, ohne Namen
{{/if}}
{{#if isSteering}}
    # Sobald die Steuerungsgruppe beauftragt ist:
    # mandate:
    #   text: Legt den Schwerpunkt fest, benennt Zuständige und führt das Prozess-Logbuch.
    #   date: 2026-03-01
    #   by: Dezernat Jugend und Soziales
    # members: 7
{{/if}}
{{/each}}
