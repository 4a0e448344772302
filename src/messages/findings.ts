import type { Field, Finding, FindingValues, RuleId } from '../model/finding.ts';
import { listing } from './format.ts';
import { labels } from './labels.ts';
import { yamlProblems } from './yaml.ts';

/** „Zieltermin (`due`)“: a field by both its names. */
const name = (field: Field) => (field.title === undefined ? `\`${field.key}\`` : `„${field.title}“ (\`${field.key}\`)`);

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Meinten Sie \`${suggestion}\`?`);

const types: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true (ja) oder false (nein)',
  object: 'ein Block mit eingerückten Feldern',
  array: 'eine Liste mit Strichen',
};

const forms: Readonly<Record<string, string>> = {
  id: 'Erlaubt sind bis zu 80 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern, Bindestrich und Punkt, zum Beispiel `willkommensbrief-2025`.',
  period: 'Möglich sind "2025", 2025-Q1, 2025-H1, 2025-06 oder 2026-01/2026-09.',
  month: 'Bitte als Jahr-Monat schreiben, zum Beispiel 2026-03.',
  url: 'Eine Internetadresse beginnt mit https:// oder http://.',
  path: 'Bitte den Pfad ab dem Ordner mit qe.yaml schreiben, mit / und ohne Laufwerk, zum Beispiel `anlagen/konzept.pdf`.',
  ags: 'Der Schlüssel hat fünf Ziffern für Kreise und acht für Gemeinden, zum Beispiel "03254".',
  colour: 'Bitte als #rrggbb schreiben, zum Beispiel "#1d5c6b".',
  number: 'Bitte wie "1.5" schreiben.',
  hash: 'Den Prüfwert schreibt `qe review`; von Hand gehört er nicht hierher.',
};

/** What else to know where a value is not among the possible ones. */
const hints: Readonly<Record<string, string>> = {
  qe: ' Bei einer höheren Zahl ist der Ordner für ein neueres qe angelegt; bitte qe aktualisieren.',
};

const amount = (value: number) => value.toLocaleString('de-DE');

/** The message for each rule: what is wrong, then how to mend it. */
const texts: { [K in RuleId]: (values: FindingValues[K]) => string } = {
  'file-empty': () => 'Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
  'file-encoding': ({ encoding }) =>
    `Die Datei ist nicht als UTF-8 gespeichert (vermutlich ${encoding}). Bitte in VS Code unten rechts auf die Codierung klicken, „Mit Codierung erneut öffnen: ${encoding}“ wählen, dann ebenso „Mit Codierung speichern: UTF-8“.`,
  'file-unreadable': () =>
    'Die Datei lässt sich nicht lesen. Bitte die Zugriffsrechte prüfen; ist es eine Verknüpfung, gibt es ihr Ziel nicht mehr.',
  'file-is-directory': () => 'Hier liegt ein Ordner mit dem Namen einer Datei. Bitte umbenennen oder löschen.',
  'file-outside': () =>
    'Die Verknüpfung führt aus dem Ordner hinaus und wird nicht gelesen. Bitte die Datei oder den Ordner selbst hierher legen.',
  'file-unknown': ({ suggestion }) =>
    suggestion === undefined
      ? 'Diese Datei gehört zu keiner bekannten Art und wird nicht gelesen. Bitte prüfen, in welchen Ordner sie gehört.'
      : `Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie \`${suggestion}\`?`,
  'file-missing': () => 'Die Datei fehlt. Sie nennt die Kommune und die Maßstäbe; ohne sie gelten Voreinstellungen.',
  'folder-nested': ({ inner, outer }) =>
    inner === undefined
      ? `Dieser Ordner liegt in einem anderen mit eigener qe.yaml: \`${outer}\`. Bitte beide nebeneinander legen.`
      : `In diesem Ordner liegt ein zweiter mit eigener qe.yaml: \`${inner}\`. Bitte beide nebeneinander legen.`,
  'merge-conflict': () =>
    'Hier stehen noch die Markierungen einer unfertigen Zusammenführung (<<<<<<<). Bitte eine der beiden Fassungen behalten und die Markierungen löschen.',
  'yaml-syntax': ({ code, detail }) => yamlProblems[code] ?? `Die Datei lässt sich an dieser Stelle nicht lesen (${detail}).`,
  'yaml-duplicate-key': ({ key }) => `Das Feld \`${key}\` steht hier zum zweiten Mal. Bitte beide Angaben zusammenführen.`,
  'yaml-documents': () => 'Mit --- beginnt hier ein zweites Dokument. Bitte für jeden Eintrag eine eigene Datei anlegen.',
  'yaml-alias': () =>
    'Die Datei verwendet Verweise (* und &), die sich nicht auflösen lassen oder zu viel vervielfachen. Bitte die Angaben ausschreiben.',
  'front-matter-missing': () =>
    'Der Kopf fehlt. Die Datei beginnt mit einer Zeile --- , darunter Felder wie title und date, dann wieder --- .',
  'front-matter-unclosed': () => 'Der Kopf ist nicht geschlossen. Nach dem letzten Feld fehlt eine Zeile, in der nur --- steht.',
  'front-matter-language': ({ language }) =>
    `Hinter den Strichen steht „${language}“. Der Kopf wird nur als YAML gelesen; bitte nur --- schreiben.`,
  'field-missing': ({ field }) => `${name(field)} fehlt. Bitte ergänzen.`,
  'field-unknown': ({ key, suggestion }) =>
    suggestion
      ? `Das Feld \`${key}\` gibt es hier nicht. Meinten Sie ${name(suggestion)}?`
      : `Das Feld \`${key}\` gibt es hier nicht. Bitte löschen oder den Text in eine Anmerkung setzen.`,
  'field-one-of': ({ fields }) => `Hier fehlt eine Angabe: ${listing(fields.map(name), 'oder')}.`,
  'field-empty': ({ field }) => `${name(field)} ist leer. Bitte ausfüllen oder die Zeile löschen.`,
  'value-type': ({ field, expected, found }) =>
    `${name(field)}: erwartet wird ${types[expected] ?? expected}, hier steht ${types[found] ?? found}.${expected === 'number' && found === 'string' ? ' Bitte ohne Anführungszeichen schreiben.' : ''}`,
  'value-unknown': ({ field, value, allowed, suggestion }) =>
    `${name(field)}: „${value}“ ist nicht vorgesehen.${meant(suggestion)} Möglich: ${allowed.slice(0, 20).join(', ')}.${hints[field.key] ?? ''}`,
  'value-form': ({ field, value, form }) =>
    `${name(field)}: „${value}“ hat nicht die richtige Form. ${forms[form] ?? ''}`.trimEnd(),
  'value-range': ({ field, value, relation, limit }) =>
    `${name(field)}: ${amount(value)} ist nicht möglich, der Wert muss ${{ 'at-least': 'mindestens', 'at-most': 'höchstens', 'more-than': 'größer als' }[relation]} ${amount(limit)} sein.`,
  'value-count': ({ field, atLeast }) => `${name(field)}: es braucht mindestens ${atLeast} Einträge.`,
  'text-unquoted': ({ field, source, severe }) =>
    severe
      ? `${name(field)}: ${source} wird als Zahl oder Wahrheitswert gelesen. Bitte in Anführungszeichen setzen: "${source}".`
      : `${name(field)}: ${source} lesen andere Programme als Datum, Uhrzeit oder Wahrheitswert. Bitte in Anführungszeichen setzen: "${source}".`,
  'number-form': ({ field, source, mend }) =>
    mend === undefined
      ? `${name(field)}: „${source}“ ist keine Zahl. Bitte nur Ziffern schreiben, Einheit und Worte in eine Anmerkung.`
      : `${name(field)}: „${source}“ ist hier nicht als Zahl lesbar. Bitte ohne Anführungszeichen, Tausenderpunkt und Einheit und mit Dezimalpunkt schreiben: ${mend}.`,
  'number-ambiguous': ({ field, source, mend }) =>
    `${name(field)}: ${source} wird als ${source.replace('.', ',')} gelesen. Ist ${mend} gemeint, bitte ohne Punkt schreiben; sonst eine Null anhängen (${source}0).`,
  'date-form': ({ field, source, mend }) =>
    mend === undefined
      ? `${name(field)}: „${source}“ ist kein Kalendertag. Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-03-31.`
      : `${name(field)}: „${source}“ bitte als Jahr-Monat-Tag schreiben: ${mend}.`,
  'id-duplicate': ({ id, other }) =>
    `Die Kennung \`${id}\` gibt es schon in ${other}. Jede Kennung darf im Ordner nur einmal vorkommen.`,
  'id-file-name': ({ id, fileName }) =>
    `Die Kennung \`${id}\` und der Dateiname ${fileName} müssen gleich sein. Bitte eines von beiden anpassen.`,
  'date-file-name': ({ date, fileName }) =>
    `Der Dateiname ${fileName} beginnt nicht mit dem Datum ${date}. Bitte eines von beiden anpassen.`,
  'criterion-id': ({ id, expected }) =>
    `Die Kennung \`${id}\` passt nicht hierher. In dieser Liste beginnen Kennungen mit \`${expected}\`, dahinter eine Nummer.`,
  'reference-unknown': ({ field, id, allowed, suggestion, other }) => {
    const kinds = listing(
      allowed.map((named) => labels.named[named]),
      'oder',
    );
    return other
      ? `${name(field)}: \`${id}\` bezeichnet hier keinen passenden Eintrag (${labels.named[other]}); gesucht ist: ${kinds}.`
      : `${name(field)}: \`${id}\` gibt es nicht (${kinds}).${meant(suggestion)}`;
  },
  'rating-unknown': ({ value, allowed, suggestion }) =>
    `Die Stufe „${value}“ steht nicht in der Skala.${meant(suggestion)} Möglich: ${allowed.join(', ')}.`,
  'agreed-twice': ({ date, other }) =>
    `Für den ${date} gibt es schon eine gemeinsame Einschätzung: ${other}. Bitte beide zusammenführen.`,
  'agreed-perspective': () =>
    'Eine gemeinsame Einschätzung (`agreed`) hat keine Perspektive. Bitte eines der beiden Felder löschen.',
  'template-syntax': ({ detail }) =>
    `Die Vorlage ist hier nicht lesbar: ${detail}. Verwendet wird stattdessen die mitgelieferte.`,
  'template-partial': ({ name: partial }) =>
    `Den Baustein \`${partial}\` gibt es nicht. Bausteine liegen als \`templates/partials/${partial}.md.hbs\`.`,
  'template-recursion': ({ name: partial }) => `Der Baustein \`${partial}\` ruft sich selbst auf. Bitte den Kreis auflösen.`,
  'template-helper': ({ name: helper }) => `Den Befehl \`${helper}\` gibt es in Vorlagen nicht. Bitte die Schreibweise prüfen.`,
  'template-failed': ({ detail }) => `Die Vorlage ließ sich nicht ausfüllen: ${detail}.`,
  'image-missing': ({ path }) =>
    `Das Bild \`${path}\` gibt es im Ordner nicht. Im Dokument steht stattdessen sein Alternativtext.`,
  'image-alt': ({ path }) =>
    `Das Bild \`${path}\` hat keinen Alternativtext. Bitte in die eckigen Klammern schreiben, was zu sehen ist.`,
};

/** A finding as a German sentence with its mend. */
export function findingText(finding: Finding): string {
  // one union member at a time cannot be expressed to the compiler; the table's type holds the pairs together
  return (texts[finding.ruleId] as (values: Finding['values']) => string)(finding.values);
}
