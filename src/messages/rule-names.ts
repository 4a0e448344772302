import type { RuleId } from '../model/finding.ts';

/** What a rule is called and what it is good for. */
interface RuleName {
  readonly name: string;
  readonly help: string;
}

/** Exhaustive by type: a new rule does not compile without its name. */
const names: Readonly<Record<RuleId, RuleName>> = {
  'file-empty': { name: 'Leere Datei', help: 'Eine Datei ohne Angaben sagt nichts aus und wird nicht gelesen.' },
  'file-encoding': { name: 'Andere Codierung', help: 'Dateien werden als UTF-8 gelesen, sonst gehen Umlaute verloren.' },
  'file-unreadable': { name: 'Datei nicht lesbar', help: 'Eine Datei, die sich nicht öffnen lässt, fehlt in allen Berichten.' },
  'file-is-directory': { name: 'Ordner statt Datei', help: 'Unter diesem Namen wird eine Datei erwartet.' },
  'file-outside': { name: 'Verknüpfung nach außen', help: 'Gelesen wird nur, was im Qualitätsordner selbst liegt.' },
  'file-unknown': { name: 'Unbekannte Datei', help: 'Die Art einer Datei ergibt sich aus ihrem Ordner und ihrem Namen.' },
  'file-missing': { name: 'Fehlende Datei', help: 'Jeder Qualitätsordner braucht eine qe.yaml.' },
  'folder-nested': { name: 'Ordner im Ordner', help: 'Qualitätsordner liegen nebeneinander, nicht ineinander.' },
  'merge-conflict': {
    name: 'Unfertige Zusammenführung',
    help: 'Solange beide Fassungen in der Datei stehen, lässt sie sich nicht lesen.',
  },
  'yaml-syntax': {
    name: 'Schreibweise der Datei',
    help: 'Die Angaben lassen sich erst lesen, wenn Einrückung und Zeichen stimmen.',
  },
  'yaml-duplicate-key': { name: 'Doppeltes Feld', help: 'Von zwei gleichen Feldern würde nur eines gelesen.' },
  'yaml-documents': { name: 'Mehrere Einträge in einer Datei', help: 'Jeder Eintrag hat eine eigene Datei.' },
  'yaml-alias': { name: 'Verweise innerhalb der Datei', help: 'Verweise mit * und & müssen sich auflösen lassen.' },
  'front-matter-missing': { name: 'Fehlender Kopf', help: 'Textdateien beginnen mit einem Kopf, in dem ihre Felder stehen.' },
  'front-matter-unclosed': { name: 'Offener Kopf', help: 'Der Kopf einer Textdatei endet mit einer Zeile aus drei Strichen.' },
  'front-matter-language': { name: 'Sprache des Kopfes', help: 'Der Kopf einer Textdatei wird nur als YAML gelesen.' },
  'field-missing': { name: 'Fehlendes Feld', help: 'Ohne dieses Feld lässt sich der Eintrag nicht verwenden.' },
  'field-unknown': {
    name: 'Unbekanntes Feld',
    help: 'Ein Feld, das es nicht gibt, wird nirgends gezeigt; oft ist es ein Tippfehler.',
  },
  'field-one-of': { name: 'Fehlende Angabe', help: 'Von mehreren möglichen Feldern wird eines gebraucht.' },
  'field-empty': { name: 'Leeres Feld', help: 'Ein Feld ohne Inhalt lässt offen, ob die Angabe fehlt oder entfällt.' },
  'value-type': { name: 'Art der Angabe', help: 'Text, Zahl, Liste und Block werden verschieden gelesen.' },
  'value-unknown': { name: 'Unbekannter Wert', help: 'Hier sind nur bestimmte Werte vorgesehen.' },
  'value-form': { name: 'Form der Angabe', help: 'Kennungen, Zeiträume, Adressen und Schlüssel haben eine feste Form.' },
  'value-range': { name: 'Wert außerhalb des Möglichen', help: 'Die Zahl liegt außerhalb dessen, was hier vorkommen kann.' },
  'value-count': { name: 'Zu wenige Einträge', help: 'Die Liste braucht eine Mindestzahl von Einträgen.' },
  'text-unquoted': {
    name: 'Text ohne Anführungszeichen',
    help: 'Zahlen, Tage und Wahrheitswerte in einem Textfeld werden sonst anders gelesen, als sie dastehen.',
  },
  'number-form': { name: 'Schreibweise einer Zahl', help: 'Zahlen stehen ohne Tausenderpunkt und Einheit und mit Dezimalpunkt.' },
  'number-ambiguous': { name: 'Mehrdeutige Zahl', help: 'Der Punkt in einer Zahl trennt Dezimalstellen, nicht Tausender.' },
  'date-form': { name: 'Schreibweise eines Tages', help: 'Tage stehen als Jahr-Monat-Tag.' },
  'text-comment': {
    name: 'Abgeschnittener Text',
    help: 'Was hinter # steht, gilt als Anmerkung und gehört nicht mehr zum Text.',
  },
  'quote-typographic': {
    name: 'Typografische Anführungszeichen',
    help: 'Nur gerade Anführungszeichen begrenzen einen Text; andere gehören zu ihm.',
  },
  'flow-comma': { name: 'Komma in geschweiften Klammern', help: 'In geschweiften Klammern trennt ein Komma die Einträge.' },
  'id-duplicate': { name: 'Doppelte Kennung', help: 'Eine Kennung bezeichnet im ganzen Ordner genau einen Eintrag.' },
  'id-file-name': { name: 'Kennung und Dateiname', help: 'Eine Datei heißt wie die Kennung ihres Eintrags.' },
  'date-file-name': { name: 'Datum und Dateiname', help: 'Der Name einer Datei mit Datum beginnt mit diesem Datum.' },
  'criterion-id': { name: 'Kennung eines Kriteriums', help: 'Die Kennung eines Kriteriums beginnt mit der seines Standards.' },
  'reference-unknown': { name: 'Verweis ins Leere', help: 'Was ein Eintrag nennt, muss es im Ordner geben.' },
  'rating-unknown': { name: 'Unbekannte Stufe', help: 'Einschätzungen verwenden die Stufen der Skala.' },
  'agreed-twice': {
    name: 'Zwei gemeinsame Einschätzungen an einem Tag',
    help: 'Von zweien ließe sich nicht sagen, welche gilt.',
  },
  'agreed-perspective': {
    name: 'Gemeinsam oder aus einer Perspektive',
    help: 'Eine Einschätzung ist entweder die Sicht einer Gruppe oder gemeinsam getroffen.',
  },
  'privacy-email': { name: 'E-Mail-Adresse', help: 'Was einmal eingecheckt ist, bleibt in der Geschichte des Ordners.' },
  'privacy-phone': { name: 'Telefonnummer', help: 'Im Ordner stehen Rollen statt Personen.' },
  'privacy-iban': { name: 'Kontonummer', help: 'Kontonummern gehören nicht in die Qualitätsentwicklung.' },
  'privacy-birth-date': { name: 'Geburtsdatum', help: 'Ein Geburtsdatum macht ein Kind oder seine Eltern erkennbar.' },
  'privacy-case-number': { name: 'Aktenzeichen eines Falls', help: 'Über die Nummer eines Falls lässt sich die Familie finden.' },
  'privacy-address': { name: 'Anschrift', help: 'Eine Anschrift macht eine Familie erkennbar.' },
  'privacy-name': { name: 'Name einer Person', help: 'Im Ordner stehen Rollen statt Namen.' },
  'privacy-small-group': {
    name: 'Sehr kleine Gruppe',
    help: 'Aus der Sicht weniger Personen ließe sich erkennen, wer was gesagt hat.',
  },
  'privacy-small-count': { name: 'Sehr kleine Zahl', help: 'Wo nur wenige Familien gezählt sind, kennt man sie vor Ort.' },
  'rule-unknown': { name: 'Unbekannte Prüfregel', help: 'Einstellungen wirken nur für Prüfregeln, die es gibt.' },
  'rule-fixed': { name: 'Feste Prüfregel', help: 'Was eine Datei unlesbar macht, wird immer gemeldet.' },
  'suppression-reason': { name: 'Ausnahme ohne Grund', help: 'Wer die Ausnahme später liest, soll wissen, warum es sie gibt.' },
  'suppression-unknown': {
    name: 'Ausnahme für eine unbekannte Prüfregel',
    help: 'Eine Ausnahme wirkt nur für eine Prüfregel, die es gibt.',
  },
  'suppression-unused': {
    name: 'Ausnahme ohne Anlass',
    help: 'Überflüssige Ausnahmen verdecken, was später an ihre Stelle tritt.',
  },
  'template-syntax': { name: 'Schreibweise der Vorlage', help: 'Eine Vorlage, die nicht lesbar ist, wird nicht verwendet.' },
  'template-partial': { name: 'Unbekannter Baustein', help: 'Eine Vorlage kann nur Bausteine einfügen, die es gibt.' },
  'template-recursion': { name: 'Baustein im Kreis', help: 'Ein Baustein, der sich selbst einfügt, käme nie zum Ende.' },
  'template-helper': { name: 'Unbekannter Befehl in der Vorlage', help: 'Vorlagen kennen eine feste Zahl von Befehlen.' },
  'template-failed': { name: 'Vorlage nicht ausgefüllt', help: 'Beim Ausfüllen der Vorlage ist etwas dazwischengekommen.' },
  'template-unused': { name: 'Vorlage ohne Dokument', help: 'Vorlagen werden an ihrem Namen erkannt.' },
  'image-missing': { name: 'Fehlendes Bild', help: 'Bilder liegen im Qualitätsordner.' },
  'image-alt': {
    name: 'Bild ohne Alternativtext',
    help: 'Wer ein Bild nicht sieht, erfährt aus dem Alternativtext, was es zeigt.',
  },
};

/** A rule's name in German. */
export const ruleName = (id: RuleId): string => names[id].name;

/** What a rule is good for, in one sentence; what to do is in each message. */
export const ruleHelp = (id: RuleId): string => `${names[id].help} Was zu tun ist, steht in der Meldung.`;
