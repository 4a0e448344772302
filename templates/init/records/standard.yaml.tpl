# Ein Standard im Schwerpunkt. Der Katalog gibt nur Nummer und Kurztitel vor; woran Sie ihn bei sich erkennen,
# vereinbart Ihr Netzwerk selbst.
{{#if circle}}
# minimum ist, was nötig ist, damit es überhaupt gelingt; vision geht darüber hinaus.
{{else}}
# goals sind die Entwicklungsziele dieser Dimension; sie haben keine Stufe, sondern ein Profil.
{{/if}}
# Jede Kennung (id) besteht aus Standard, Punkt, Buchstabe und Nummer und wird nie neu vergeben.
id: {{id}}
number: "{{number}}"
title: {{yaml title}}
source: {{catalogue}}
{{#if circle}}
circle: {{circle}}
{{/if}}
{{#if dimension}}
dimension: {{dimension}}
{{/if}}
{{#if reviewCycle}}
reviewCycle: {{reviewCycle}} # Monate, nach denen neu eingeschätzt wird (Vorschlag; ohne Angabe gilt qe.yaml)
{{/if}}
# Worum es bei Ihnen geht, in eigenen Worten:
# summary: Ein, zwei Sätze.

# So sehen Kriterien aus. Jedes ist ein ganzer Satz, den man mit „{{first}}“ bis „{{last}}“ einschätzen kann.
# Zum Verwenden die Beispiele durch Ihre Sätze ersetzen und in jeder Zeile das # mit dem Leerzeichen dahinter löschen.
{{#if circle}}
# minimum:
#   - id: {{id}}.m1
#     text: Eine Stelle ist benannt, die sich darum kümmert.
{{#if evidence}}
#     evidenceRequired: true # wer „erreicht“ sagt, nennt eine Grundlage, hier ein Dokument mit Datum
{{/if}}
#   - id: {{id}}.m2
#     text: Alle Beteiligten wissen, wie es vereinbart ist.
# vision:
#   - id: {{id}}.v1
#     text: Familien bestätigen uns einmal im Jahr, dass es bei ihnen ankommt.
{{else}}
# goals:
#   - id: {{id}}.g1
#     text: Eine Stelle ist benannt, die sich darum kümmert.
#   - id: {{id}}.g2
#     text: Familien bestätigen uns einmal im Jahr, dass es bei ihnen ankommt.
{{/if}}
