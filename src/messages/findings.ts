import type { Choice, Field, Finding, FindingValues, RuleId } from '../model/finding.ts';
import type { Named } from '../model/kind.ts';
import { listing } from './format.ts';
import { labels } from './labels.ts';
import { yamlProblems } from './yaml.ts';

/** „Zieltermin (`due`)“: a field by both its names. */
const name = (field: Field) =>
  field.key === '' ? 'Die Datei' : field.title === undefined ? `\`${field.key}\`` : `„${field.title}“ (\`${field.key}\`)`;

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Meinten Sie \`${suggestion}\`?`);

/** More possible values than these say less. */
const shown = 8;

/** „`planned` (Vereinbart und geplant …)“: a possible value with the beginning of its explanation. */
const choice = ({ code, meaning }: Choice) => {
  const beginning = meaning?.replace(/\s*[,(].*/, '');
  return beginning === undefined ? `\`${code}\`` : `\`${code}\` (${beginning}${beginning === meaning ? '' : ' …'})`;
};

const possible = (choices: readonly Choice[]) =>
  `Möglich: ${choices.slice(0, shown).map(choice).join(', ')}${choices.length > shown ? ', …' : '.'}`;

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

/** Why a template cannot be read. */
const templateCause = ({ cause, detail, expected }: FindingValues['template-syntax']): string => {
  switch (cause) {
    case 'unclosed':
      return `{{#${detail}}} ist nicht geschlossen, es fehlt {{/${detail}}}`;
    case 'unopened':
      return `{{/${detail}}} schließt etwas, das nicht offen ist`;
    case 'mismatch':
      return `{{#${expected}}} wird nicht mit {{/${expected}}} geschlossen, sondern mit {{/${detail}}}`;
    case 'inline':
      return 'Bausteine lassen sich nicht innerhalb einer Vorlage festlegen';
    default:
      return detail === '' ? 'vor dieser Stelle fehlt etwas, zum Beispiel }}' : `„${detail}“`;
  }
};

/** Where ids of a sort are given. */
const homes: Readonly<Record<Named, string>> = {
  standard: 'in standards/',
  criterion: 'in standards/',
  assessment: 'in assessments/',
  priority: 'in priorities/',
  measure: 'in measures/',
  indicator: 'in indicators/',
  logbook: 'in logbook/',
  paper: 'in papers/',
  story: 'in stories/',
  guide: 'in guide/',
  group: 'in network.yaml',
  ladder: 'in outcomes.yaml',
  document: 'in documents.yaml',
  offer: 'in offers.yaml',
  phase: 'in process.yaml',
  area: 'in qe.yaml',
  committee: 'in qe.yaml',
  catalogue: 'mitgeliefert oder in templates/catalogues/',
  circle: 'im Katalog des Standards',
  dimension: 'im Katalog des Standards',
};

/** „Standard oder Kriterium in standards/“; where a place may name many sorts, their files would hide what it is about. */
function wanted(allowed: readonly Named[]): string {
  const places = [...new Set(allowed.map((named) => homes[named]))];
  const words = (sorts: readonly Named[]) =>
    listing(
      sorts.map((named) => labels.named[named]),
      'oder',
    );
  if (places.length > 2) return words(allowed);
  return places.map((place) => `${words(allowed.filter((named) => homes[named] === place))} ${place}`).join(' oder ');
}

/** A text as YAML takes it for one. */
const quoted = (text: string) => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** What to do where the finding is wrong. */
const silence = ' Verrät die Stelle niemanden, lässt sich der Hinweis mit Grund ausnehmen (`qe-ignore`).';

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
  'file-unknown': ({ suggestion, isFolder }) =>
    suggestion === undefined
      ? 'Diese Datei gehört zu keiner bekannten Art und wird nicht gelesen. Bitte prüfen, in welchen Ordner sie gehört.'
      : isFolder
        ? `Was in diesem Ordner liegt, wird unter diesem Namen nicht gelesen. Meinten Sie ${suggestion.endsWith('/') ? '' : 'die eine Datei '}\`${suggestion}\`?`
        : suggestion.endsWith('/')
          ? `Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie den Ordner \`${suggestion}\` mit einer eigenen Datei je Eintrag?`
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
  'field-missing': ({ field, because }) =>
    because === 'own-scale'
      ? `${name(field)} fehlt. Die eigene Skala hat keine Stufe \`largely\`; ohne die Angabe ist offen, ab welcher Stufe ein Kriterium als erreicht gilt. Bitte ergänzen.`
      : `${name(field)} fehlt. Bitte ergänzen.`,
  'field-unknown': ({ key, suggestion }) =>
    suggestion
      ? `Das Feld \`${key}\` gibt es hier nicht. Meinten Sie ${name(suggestion)}?`
      : `Das Feld \`${key}\` gibt es hier nicht. Bitte löschen oder den Text in eine Anmerkung setzen.`,
  'field-one-of': ({ fields }) => `Hier fehlt eine Angabe: ${listing(fields.map(name), 'oder')}.`,
  'field-empty': ({ field, comment, isColour }) => {
    if (comment === undefined) return `${name(field)} ist leer. Bitte ausfüllen oder die Zeile löschen.`;
    return `${name(field)} ist leer, weil # eine Anmerkung einleitet. ${isColour ? 'Farben' : 'Bitte'} in Anführungszeichen${isColour ? '' : ' setzen'}: ${quoted(comment)}.`;
  },
  'value-type': ({ field, expected, found, source, mend }) => {
    if (mend !== undefined)
      return source === mend
        ? `${name(field)}: Bitte \`${mend}\` ohne Anführungszeichen schreiben.`
        : `${name(field)}: Bitte \`${mend}\` statt „${source}“ schreiben.`;
    const unquote = expected === 'number' && found === 'string' ? ' Bitte ohne Anführungszeichen schreiben.' : '';
    return `${name(field)}: erwartet wird ${types[expected] ?? expected}, hier steht ${types[found] ?? found}.${unquote}`;
  },
  'value-unknown': ({ field, value, allowed, suggestion }) => {
    const near = allowed.find(({ code }) => code === suggestion);
    return `${name(field)}: „${value}“ ist nicht vorgesehen.${near ? ` Meinten Sie ${choice(near)}?` : ''} ${possible(allowed)}${hints[field.key] ?? ''}`;
  },
  'value-form': ({ field, value, form }) =>
    `${name(field)}: „${value}“ hat nicht die richtige Form. ${forms[form] ?? ''}`.trimEnd(),
  'value-range': ({ field, value, relation, limit }) =>
    `${name(field)}: ${amount(value)} ist nicht möglich, der Wert muss ${{ 'at-least': 'mindestens', 'at-most': 'höchstens', 'more-than': 'größer als' }[relation]} ${amount(limit)} sein.`,
  'value-count': ({ field, atLeast }) => `${name(field)}: es braucht mindestens ${atLeast} Einträge.`,
  'text-unquoted': ({ field, source, severe }) =>
    severe
      ? `${name(field)}: ${source} wird als Zahl oder Wahrheitswert gelesen. Bitte in Anführungszeichen setzen: "${source}".`
      : `${name(field)}: ${source} lesen andere Programme als Datum, Uhrzeit oder Wahrheitswert. Bitte in Anführungszeichen setzen: "${source}".`,
  'text-comment': ({ field, comment }) =>
    `${name(field)}: Der Text endet hier vor „${/^\S+/.exec(comment)?.[0] ?? '#'}“, weil # hinter einem Leerzeichen eine Anmerkung einleitet. Bitte den ganzen Text in Anführungszeichen setzen.`,
  'quote-typographic': ({ field, mend, isText }) =>
    isText
      ? `${name(field)}: Typografische Anführungszeichen gelten hier als Teil der Angabe. Bitte gerade Anführungszeichen ("): "${mend}".`
      : `${name(field)}: Typografische Anführungszeichen gelten hier als Teil der Angabe. Bitte ohne sie schreiben: ${mend}.`,
  'flow-comma': ({ rest, decimal }) =>
    decimal === undefined
      ? `In { } trennt ein Komma die Einträge, deshalb steht „${rest}“ hier für sich. Text mit Komma bitte in Anführungszeichen setzen.`
      : `In { } trennt ein Komma die Einträge, deshalb steht „${rest}“ hier für sich. Dezimalzahlen bitte mit Punkt schreiben: ${decimal}.`,
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
  'id-duplicate': ({ id, other, isFileName }) => {
    const once = 'Jede Kennung darf im Ordner nur einmal vorkommen.';
    const there = other.isFileName ? `als Name der Datei ${other.path}` : `in ${other.path}, Zeile ${other.line}`;
    return isFileName
      ? `Die Kennung \`${id}\` kommt hier aus dem Dateinamen und steht schon ${there}. ${once} Bitte diese Datei umbenennen.`
      : `Die Kennung \`${id}\` gibt es schon ${there}. ${once} Bitte ${other.isFileName ? 'diese Kennung ändern oder jene Datei umbenennen' : 'eine der beiden ändern'}.`;
  },
  'id-file-name': ({ id, fileName }) =>
    `Die Kennung \`${id}\` und der Dateiname ${fileName} müssen gleich sein. Bitte eines von beiden anpassen.`,
  'date-file-name': ({ date, fileName }) =>
    `Der Dateiname ${fileName} beginnt nicht mit dem Datum ${date}. Bitte eines von beiden anpassen.`,
  'criterion-id': ({ id, expected }) =>
    `Die Kennung \`${id}\` passt nicht hierher. In dieser Liste beginnen Kennungen mit \`${expected}\`, dahinter eine Nummer.`,
  'reference-unknown': ({ field, id, allowed, suggestion, other }) => {
    const kinds = wanted(allowed);
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
  'privacy-email': ({ shown: start }) =>
    `Das sieht nach einer E-Mail-Adresse aus („${start}“). Bitte durch eine Rolle ersetzen, zum Beispiel „Netzwerkkoordination“; eine Funktionsadresse gehört in qe.yaml unter \`documents\`, \`contact\`.${silence}`,
  'privacy-phone': ({ shown: start }) =>
    `Das sieht nach einer Telefonnummer aus („${start}“). Bitte durch eine Rolle ersetzen, zum Beispiel „Telefon der Beratungsstelle“.${silence}`,
  'privacy-iban': ({ shown: start }) =>
    `Das ist eine Kontonummer („${start}“). Bitte löschen; sie gehört nicht in diesen Ordner.${silence}`,
  'privacy-birth-date': ({ shown: start }) =>
    `Das sieht nach dem Geburtsdatum einer Person aus („${start}“). Bitte weglassen oder ungefähr sagen, zum Beispiel „ein Kind unter einem Jahr“.${silence}`,
  'privacy-case-number': ({ shown: start }) =>
    `Das sieht nach dem Aktenzeichen oder der Nummer eines Falls aus („${start}“). Bitte weglassen, darüber ließe sich die Familie finden.${silence}`,
  'privacy-address': ({ shown: start }) =>
    `Das sieht nach einer Anschrift aus („${start}“). Bitte durch einen Ort ersetzen, der niemanden verrät, zum Beispiel den Planungsraum; öffentliche Orte stehen in qe.yaml unter \`privacy\`, \`places\`.${silence}`,
  'privacy-name': ({ shown: start }) =>
    `Das sieht nach dem Namen einer Person aus („${start}“). Bitte durch eine Rolle ersetzen, zum Beispiel „eine Mutter“ oder „die Leitung“; Amtspersonen stehen in qe.yaml unter \`privacy\`, \`officeHolders\`.${silence}`,
  'privacy-small-group': ({ count, minGroup }) =>
    `Diese Sicht kommt von ${count === 1 ? 'einer Person' : `${count} Personen`}, weniger als ${minGroup} (\`minGroup\` in qe.yaml): Wer sie liest, könnte wissen, wer was gesagt hat. Berichte für andere lassen sie weg. Bitte \`visibility: internal\` ergänzen.`,
  'privacy-small-count': ({ count, smallCount, kind }) =>
    `Die Zahl ${count} betrifft weniger als ${smallCount} Familien oder Personen (\`smallCount\` in qe.yaml) und ist für andere sichtbar. ${
      kind === 'uptake'
        ? 'Bitte über einen längeren Zeitraum zusammenfassen oder den Eintrag intern lassen (`visibility: internal`).'
        : 'Bitte über einen längeren Zeitraum zusammenfassen, `reportFrom` setzen, wenn der Wert auf so wenigen beruht, oder den Indikator intern lassen (`visibility: internal`).'
    }`,
  'rule-unknown': ({ id, suggestion }) =>
    `Eine Prüfregel \`${id}\` gibt es nicht.${suggestion === undefined ? ' Bitte die Kennung aus der Meldung übernehmen.' : meant(suggestion)}`,
  'rule-fixed': ({ id }) =>
    `Die Prüfregel \`${id}\` lässt sich nicht einstellen: Was sie meldet, hindert daran, eine Datei zu lesen. Bitte diese Einstellung löschen.`,
  'suppression-reason': () =>
    'Hier fehlt der Grund, und der Hinweis bleibt. Bitte hinter der Kennung einen Doppelpunkt und den Grund schreiben, zum Beispiel `qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich`.',
  'suppression-unknown': ({ id, suggestion }) =>
    id === undefined
      ? 'Hier fehlt die Kennung der Prüfregel, zum Beispiel `qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich`.'
      : `Eine Prüfregel \`${id}\`, die sich hier ausnehmen ließe, gibt es nicht.${meant(suggestion)}`,
  'suppression-unused': ({ id }) =>
    `Hier gibt es nichts, was \`${id}\` melden würde. Bitte die Anmerkung löschen oder direkt über die Zeile setzen, um die es geht.`,
  'template-syntax': (values) =>
    `Die Vorlage ist hier nicht lesbar: ${templateCause(values)}. Verwendet wird, wo es sie gibt, die mitgelieferte.`,
  'template-partial': ({ name: partial }) =>
    `Den Baustein \`${partial}\` gibt es nicht. Bausteine liegen als \`templates/partials/${partial}.md.hbs\`.`,
  'template-recursion': ({ name: partial }) => `Der Baustein \`${partial}\` ruft sich selbst auf. Bitte den Kreis auflösen.`,
  'template-helper': ({ name: helper }) => `Den Befehl \`${helper}\` gibt es in Vorlagen nicht. Bitte die Schreibweise prüfen.`,
  'template-failed': ({ detail }) => `Die Vorlage ließ sich nicht ausfüllen: ${detail}.`,
  'template-unused': ({ suggestion }) =>
    `Diese Vorlage verwendet kein Dokument. Bitte den Namen prüfen.${suggestion === undefined ? '' : ` Meinten Sie \`templates/${suggestion}\`?`}`,
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
