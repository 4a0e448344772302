# Mit dieser Datei beginnt der Qualitätsordner: wer Sie sind, womit Sie arbeiten und wer was sehen darf.
# Was hinter # steht, ist eine Erklärung oder ein Beispiel; das Programm liest es nicht. Ein Feld, vor dem ein #
# steht, wird wirksam, sobald Sie das # und das Leerzeichen dahinter löschen.
qe: 1 # Fassung des Ordneraufbaus; bleibt so

# --- Die Kommune -----------------------------------------------------------------------------------------------
municipality:
  name: {{yaml name}}
  # Amtlicher Gemeindeschlüssel, in Anführungszeichen, weil er mit einer Null beginnen kann.
  ags: "{{ags}}"
  state: {{state}} # {{stateName}}
  network: {{yaml network}}
  # Kurzporträt für Berichte und Leitfaden, in einigen Sätzen:
  # summary: >-
  #   Lage, Besonderheiten, seit wann es das Netzwerk gibt.
  # Eckdaten mit Jahr und Quelle, Zahlen ohne Tausenderpunkt:
  # facts:
  #   - label: Geburten
  #     value: 1061
  #     year: 2025
  #     source: Melderegister

# --- Woran wir Qualität erkennen -------------------------------------------------------------------------------
catalogues:
  - {{catalogue}}

# Schwerpunkt: an diesen Standards arbeitet das Netzwerk derzeit. Zu jedem gehört eine Datei in standards/.
# Drei bis fünf reichen für den Anfang; die anderen kommen später dazu.
focus:
{{#each focus}}
  - {{id}} # {{title}}
{{/each}}

# Die Stufen, mit denen eingeschätzt wird, von der niedrigsten zur höchsten. Die Kennung (id) steht in den
# Einschätzungen und bleibt, solange es welche gibt; die Bezeichnung (label) steht in Berichten.
ratingScale:
{{#each scale}}
  - id: {{yaml id}}
    label: {{yaml label}}
{{#if description}}
    description: {{yaml description}}
{{/if}}
{{/each}}
# Ab dieser Stufe gilt ein Kriterium als erreicht. Jeder Bericht nennt sie.
metFrom: {{yaml metFrom}}

# Wann etwas neu angeschaut werden soll, in Monaten.
reviewCycles:
  standards: 24 # so lange gilt eine Einschätzung
  indicators: 3 # so lange darf ein neuer Wert nach Ablauf des Zeitraums auf sich warten lassen
  logbook: 3 # so lange ohne Eintrag, dann erinnert qe an das Logbuch

# --- Datenschutz -----------------------------------------------------------------------------------------------
# Sichten von weniger Teilnehmenden werden außerhalb der Steuerungsgruppe zusammengefasst oder weggelassen.
minGroup: 5
# Zahlen über Familien unter diesem Wert werden angemerkt.
smallCount: 5
# Namen, die hier stehen dürfen, weil sie öffentlich sind, zum Beispiel Einrichtungen, die nach Personen heißen:
# privacy:
#   places:
#     - Name der Einrichtung

# Wer sieht was? Die Stufen, jede schließt die vorigen ein:
#   internal  Steuerungsgruppe und Netzwerkkoordination
#   network   auch die Mitglieder des Netzwerks
#   partners  auch Land und andere Kommunen
#   public    öffentlich, auch im Leitfaden auf der Internetseite
# Ein einzelner Eintrag kann mit dem Feld „visibility“ davon abweichen. Die Stufe bestimmt, was in erzeugten
# Papieren steht; wer diesen Ordner öffnen kann, sieht alles.
visibility:
{{#each visibility}}
  {{kind}}: {{value}} # {{title}}
{{/each}}

# --- Gremien, Mittel, Gestaltung -------------------------------------------------------------------------------
# Gremien, die beraten und entscheiden. Weitere nach demselben Muster; votes ist die Zahl der Stimmen.
committees:
  - id: jha
    title: Jugendhilfeausschuss
    public: true # tagt in der Regel öffentlich

# Mittel je Jahr und Herkunft, in Euro ohne Tausenderpunkt:
# budget:
#   - year: 2026
#     source: Bundesstiftung Frühe Hilfen
#     amount: 36500

# Wer die Papiere herausgibt. Als Kontakt nur eine Funktionsadresse, keine persönliche.
documents:
  organisation: {{yaml name}}
  # contact: Netzwerkkoordination Frühe Hilfen
  # colour: "#1f5f7a" # Leitfarbe
  # logo: bilder/logo.png # Bilddatei in diesem Ordner
