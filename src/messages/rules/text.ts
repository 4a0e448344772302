import type { TextFindings } from '../../model/findings/text.ts';
import { beginning } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

/** The words of rules on texts. */
export const textRules: RuleWordsOf<TextFindings> = {
  'text-placeholder': {
    name: 'Platzhalter',
    help: 'Was noch ausgefüllt werden soll, steht sonst so in Vorlage und Leitfaden.',
    example: {
      wrong: 'summary: Die Runde trifft sich [Rhythmus eintragen] im Rathaus.',
      right: 'summary: Die Runde trifft sich viermal im Jahr im Rathaus.',
    },
    text: ({ shown }) => `„${beginning(shown)}“ sieht nach einem Platzhalter aus. Bitte ausfüllen oder löschen.`,
  },
  'text-conflict': {
    name: 'Rest einer Zusammenführung',
    help: 'Markierungen einer Zusammenführung stehen sonst mitten im Text.',
    example: {
      wrong: `Die Runde traf sich im Rathaus.\n${'>'.repeat(7)} lea/logbuch`,
      right: 'Die Runde traf sich im Rathaus.',
    },
    text: ({ shown }) =>
      `Die Zeile „${beginning(shown)}“ ist von einer Zusammenführung übrig. Bitte löschen und nachsehen, ob darüber oder darunter etwas doppelt steht.`,
  },
  'heading-skip': {
    name: 'Übersprungene Überschrift',
    help: 'Wer sich einen Text vorlesen lässt, findet sich über die Ebenen der Überschriften zurecht.',
    example: { wrong: '## Was gelang\n\n#### Bei den Eltern', right: '## Was gelang\n\n### Bei den Eltern' },
    text: ({ before, depth }) =>
      `Auf eine Überschrift mit \`${'#'.repeat(before)}\` folgt eine mit \`${'#'.repeat(depth)}\`, dazwischen fehlt eine Ebene. Bitte \`${'#'.repeat(before + 1)}\` schreiben.`,
  },
  'text-gender': {
    name: 'Zeichen im Wort',
    help: 'Doppelformen und neutrale Formen lassen sich überall lesen und vorlesen; vereinbarte Zeichen lassen sich in qe.yaml erlauben.',
    example: {
      // elsewhere in these files such a sign would be a slip, so it is put together here
      wrong: `title: Austausch der Berater${':'}innen`,
      right: 'title: Austausch der Beraterinnen und Berater\n# oder: Austausch der Beratenden',
    },
    text: ({ shown, sign, more }) => {
      const where =
        more === 0
          ? ''
          : more === 1
            ? ' (und an einer weiteren Stelle der Datei)'
            : ` (und an ${more} weiteren Stellen der Datei)`;
      const how = sign === 'I' ? 'ein großes I' : `„${sign}“`;
      return `„${beginning(shown)}“${where} hat ${how} im Wort. Üblich sind beide Formen oder eine neutrale, zum Beispiel „Fachkräfte“. Ist das Zeichen bei Ihnen vereinbart, bitte in qe.yaml erlauben: \`rules: {text-gender: {options: {allowed: ["${sign}"]}}}\`.`;
    },
  },
};
