import type { Choice } from '../../model/field.ts';
import type { ValueFindings } from '../../model/findings/value.ts';
import { listing } from '../format.ts';
import { name, quoted } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

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

const amount = (value: number) => value.toLocaleString('de-DE');

/** The words of rules on fields and their values. */
export const valueRules: RuleWordsOf<ValueFindings> = {
  'field-missing': {
    name: 'Fehlendes Feld',
    help: 'Ohne dieses Feld lässt sich der Eintrag nicht verwenden.',
    example: { wrong: 'steps:\n  - due: 2026-12-18', right: 'steps:\n  - text: Praxen besuchen\n    due: 2026-12-18' },
    text: ({ field, because }) =>
      because === 'own-scale'
        ? `${name(field)} fehlt. Die eigene Skala hat keine Stufe \`largely\`; ohne die Angabe ist offen, ab welcher Stufe ein Kriterium als erreicht gilt. Bitte ergänzen.`
        : `${name(field)} fehlt. Bitte ergänzen.`,
  },
  'field-unknown': {
    name: 'Unbekanntes Feld',
    help: 'Ein Feld, das es nicht gibt, wird nirgends gezeigt; oft ist es ein Tippfehler.',
    example: { wrong: 'zuständig: netzwerkkoordination', right: 'responsible: netzwerkkoordination' },
    text: ({ key, suggestion }) =>
      suggestion
        ? `Das Feld \`${key}\` gibt es hier nicht. Meinten Sie ${name(suggestion)}?`
        : `Das Feld \`${key}\` gibt es hier nicht. Bitte löschen oder den Text in eine Anmerkung setzen.`,
  },
  'field-one-of': {
    name: 'Fehlende Angabe',
    help: 'Von mehreren möglichen Feldern wird eines gebraucht.',
    example: {
      wrong: 'resources:\n  - year: 2026\n    source: Bundesstiftung Frühe Hilfen',
      right: 'resources:\n  - amount: 480\n    year: 2026\n    source: Bundesstiftung Frühe Hilfen',
    },
    text: ({ fields }) => `Hier fehlt eine Angabe: ${listing(fields.map(name), 'oder')}.`,
  },
  'field-empty': {
    name: 'Leeres Feld',
    help: 'Ein Feld ohne Inhalt lässt offen, ob die Angabe fehlt oder entfällt.',
    example: { wrong: 'responsible:', right: 'responsible: netzwerkkoordination' },
    text: ({ field, comment, isColour }) => {
      if (comment === undefined) return `${name(field)} ist leer. Bitte ausfüllen oder die Zeile löschen.`;
      return `${name(field)} ist leer, weil # eine Anmerkung einleitet. ${isColour ? 'Farben' : 'Bitte'} in Anführungszeichen${isColour ? '' : ' setzen'}: ${quoted(comment)}.`;
    },
  },
  'value-type': {
    name: 'Art der Angabe',
    help: 'Text, Zahl, Liste und Block werden verschieden gelesen.',
    example: { wrong: 'noUptake: ja', right: 'noUptake: true' },
    text: ({ field, expected, found, source, mend }) => {
      if (mend !== undefined)
        return source === mend
          ? `${name(field)}: Bitte \`${mend}\` ohne Anführungszeichen schreiben.`
          : `${name(field)}: Bitte \`${mend}\` statt „${source}“ schreiben.`;
      const unquote = expected === 'number' && found === 'string' ? ' Bitte ohne Anführungszeichen schreiben.' : '';
      return `${name(field)}: erwartet wird ${types[expected] ?? expected}, hier steht ${types[found] ?? found}.${unquote}`;
    },
  },
  'value-unknown': {
    name: 'Unbekannter Wert',
    help: 'Hier sind nur bestimmte Werte vorgesehen.',
    example: { wrong: 'status: läuft', right: 'status: running' },
    text: ({ field, value, allowed, suggestion }) => {
      const near = allowed.find(({ code }) => code === suggestion);
      return `${name(field)}: „${value}“ ist nicht vorgesehen.${near ? ` Meinten Sie ${choice(near)}?` : ''} ${possible(allowed)}`;
    },
  },
  'value-form': {
    name: 'Form der Angabe',
    help: 'Kennungen, Zeiträume, Adressen und Schlüssel haben eine feste Form.',
    example: { wrong: 'uptake:\n  - period: 10/2026\n    count: 170', right: 'uptake:\n  - period: 2026-10\n    count: 170' },
    text: ({ field, value, form }) => `${name(field)}: „${value}“ hat nicht die richtige Form. ${forms[form] ?? ''}`.trimEnd(),
  },
  'value-range': {
    name: 'Wert außerhalb des Möglichen',
    help: 'Die Zahl liegt außerhalb dessen, was hier vorkommen kann.',
    example: { wrong: 'resources:\n  - amount: -480\n    year: 2026', right: 'resources:\n  - amount: 480\n    year: 2026' },
    text: ({ field, value, relation, limit }) =>
      `${name(field)}: ${amount(value)} ist nicht möglich, der Wert muss ${{ 'at-least': 'mindestens', 'at-most': 'höchstens', 'more-than': 'größer als' }[relation]} ${amount(limit)} sein.`,
  },
  'value-count': {
    name: 'Zu wenige Einträge',
    help: 'Die Liste braucht eine Mindestzahl von Einträgen.',
    example: {
      wrong: 'ratingScale:\n  - {id: largely, label: überwiegend}',
      right: 'ratingScale:\n  - {id: started, label: in Ansätzen}\n  - {id: largely, label: überwiegend}',
    },
    text: ({ field, atLeast }) => `${name(field)}: es braucht mindestens ${atLeast} Einträge.`,
  },
  'text-unquoted': {
    name: 'Text ohne Anführungszeichen',
    help: 'Zahlen, Tage und Wahrheitswerte in einem Textfeld werden sonst anders gelesen, als sie dastehen.',
    example: { wrong: 'leadUnit: 51', right: 'leadUnit: "51"' },
    text: ({ field, source, severe }) =>
      severe
        ? `${name(field)}: ${source} wird als Zahl oder Wahrheitswert gelesen. Bitte in Anführungszeichen setzen: "${source}".`
        : `${name(field)}: ${source} lesen andere Programme als Datum, Uhrzeit oder Wahrheitswert. Bitte in Anführungszeichen setzen: "${source}".`,
  },
  'text-comment': {
    name: 'Abgeschnittener Text',
    help: 'Was hinter # steht, gilt als Anmerkung und gehört nicht mehr zum Text.',
    example: {
      wrong: 'statusReason: Gespräch mit Praxis #2 steht aus',
      right: 'statusReason: "Gespräch mit Praxis #2 steht aus"',
    },
    text: ({ field, comment }) =>
      `${name(field)}: Der Text endet hier vor „${/^\S+/.exec(comment)?.[0] ?? '#'}“, weil # hinter einem Leerzeichen eine Anmerkung einleitet. Bitte den ganzen Text in Anführungszeichen setzen.`,
  },
  'quote-typographic': {
    name: 'Typografische Anführungszeichen',
    help: 'Nur gerade Anführungszeichen begrenzen einen Text; andere gehören zu ihm.',
    example: { wrong: 'due: „2026-12-18“', right: 'due: 2026-12-18' },
    text: ({ field, mend, isText }) =>
      isText
        ? `${name(field)}: Typografische Anführungszeichen gelten hier als Teil der Angabe. Bitte gerade Anführungszeichen ("): "${mend}".`
        : `${name(field)}: Typografische Anführungszeichen gelten hier als Teil der Angabe. Bitte ohne sie schreiben: ${mend}.`,
  },
  'flow-comma': {
    name: 'Komma in geschweiften Klammern',
    help: 'In geschweiften Klammern trennt ein Komma die Einträge.',
    example: {
      wrong: 'steps:\n  - {text: Praxen anrufen, Termine abstimmen, due: 2026-12-18}',
      right: 'steps:\n  - {text: "Praxen anrufen, Termine abstimmen", due: 2026-12-18}',
    },
    text: ({ rest, decimal }) =>
      decimal === undefined
        ? `In { } trennt ein Komma die Einträge, deshalb steht „${rest}“ hier für sich. Text mit Komma bitte in Anführungszeichen setzen.`
        : `In { } trennt ein Komma die Einträge, deshalb steht „${rest}“ hier für sich. Dezimalzahlen bitte mit Punkt schreiben: ${decimal}.`,
  },
  'number-form': {
    name: 'Schreibweise einer Zahl',
    help: 'Zahlen stehen ohne Tausenderpunkt und Einheit und mit Dezimalpunkt.',
    example: { wrong: 'resources:\n  - amount: 1.200 €\n    year: 2026', right: 'resources:\n  - amount: 1200\n    year: 2026' },
    text: ({ field, source, mend }) =>
      mend === undefined
        ? `${name(field)}: „${source}“ ist keine Zahl. Bitte nur Ziffern schreiben, Einheit und Worte in eine Anmerkung.`
        : `${name(field)}: „${source}“ ist hier nicht als Zahl lesbar. Bitte ohne Anführungszeichen, Tausenderpunkt und Einheit und mit Dezimalpunkt schreiben: ${mend}.`,
  },
  'number-ambiguous': {
    name: 'Mehrdeutige Zahl',
    help: 'Der Punkt in einer Zahl trennt Dezimalstellen, nicht Tausender.',
    example: { wrong: 'resources:\n  - amount: 36.500\n    year: 2026', right: 'resources:\n  - amount: 36500\n    year: 2026' },
    text: ({ field, source, mend }) =>
      `${name(field)}: ${source} wird als ${source.replace('.', ',')} gelesen. Ist ${mend} gemeint, bitte ohne Punkt schreiben; sonst eine Null anhängen (${source}0).`,
  },
  'date-form': {
    name: 'Schreibweise eines Tages',
    help: 'Tage stehen als Jahr-Monat-Tag.',
    example: { wrong: 'due: 18.12.2026', right: 'due: 2026-12-18' },
    text: ({ field, source, mend }) =>
      mend === undefined
        ? `${name(field)}: „${source}“ ist kein Kalendertag. Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-03-31.`
        : `${name(field)}: „${source}“ bitte als Jahr-Monat-Tag schreiben: ${mend}.`,
  },
};
