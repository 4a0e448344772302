import type { DocumentFindings } from '../../model/findings/document.ts';
import { beginning, meant } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

/** Why a template cannot be read. */
const templateCause = ({ cause, detail, expected }: DocumentFindings['template-syntax']): string => {
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

/** The words of rules on templates and pictures. */
export const documentRules: RuleWordsOf<DocumentFindings> = {
  'template-syntax': {
    name: 'Schreibweise der Vorlage',
    help: 'Eine Vorlage, die nicht lesbar ist, wird nicht verwendet.',
    example: {
      wrong: '{{#each groups}}\n## {{title}}',
      right: '{{#each groups}}\n## {{title}}\n{{/each}}',
      file: 'templates/report/gap.md.hbs',
    },
    text: (values) =>
      `Die Vorlage ist hier nicht lesbar: ${templateCause(values)}. Verwendet wird, wo es sie gibt, die mitgelieferte.`,
  },
  'template-partial': {
    name: 'Unbekannter Baustein',
    help: 'Eine Vorlage kann nur Bausteine einfügen, die es gibt.',
    example: { wrong: '{{> fusszeile}}', right: '{{> criteria}}', file: 'templates/report/gap.md.hbs' },
    text: ({ name: partial }) =>
      `Den Baustein \`${partial}\` gibt es nicht. Bausteine liegen als \`templates/partials/${partial}.md.hbs\`.`,
  },
  'template-recursion': {
    name: 'Baustein im Kreis',
    help: 'Ein Baustein, der sich selbst einfügt, käme nie zum Ende.',
    example: { wrong: '{{> gap}}', right: '{{title}}', file: 'templates/partials/gap.md.hbs' },
    text: ({ name: partial }) => `Der Baustein \`${partial}\` ruft sich selbst auf. Bitte den Kreis auflösen.`,
  },
  'template-helper': {
    name: 'Unbekannter Befehl in der Vorlage',
    help: 'Vorlagen kennen eine feste Zahl von Befehlen.',
    example: { wrong: '{{tag asOf}}', right: '{{day asOf}}', file: 'templates/report/gap.md.hbs' },
    text: ({ name: helper }) => `Den Befehl \`${helper}\` gibt es in Vorlagen nicht. Bitte die Schreibweise prüfen.`,
  },
  'template-failed': {
    name: 'Vorlage nicht ausgefüllt',
    help: 'Beim Ausfüllen der Vorlage ist etwas dazwischengekommen.',
    text: ({ detail }) => `Die Vorlage ließ sich nicht ausfüllen: ${detail}.`,
  },
  'template-unused': {
    name: 'Vorlage ohne Dokument',
    help: 'Vorlagen werden an ihrem Namen erkannt.',
    text: ({ suggestion }) =>
      `Diese Vorlage verwendet kein Dokument. Bitte den Namen prüfen.${suggestion === undefined ? '' : ` Meinten Sie \`templates/${suggestion}\`?`}`,
  },
  'image-missing': {
    name: 'Fehlendes Bild',
    help: 'Bilder liegen im Qualitätsordner.',
    example: {
      wrong: '![Drei Familien am Tisch](bilder/tisch.png)',
      right: '![Drei Familien am Tisch](../anlagen/tisch.png)',
      file: 'guide/02-elterncafe.md',
    },
    text: ({ path, hasOtherFormat, isInline, suggestion, isLogo }) =>
      isInline
        ? `Das Bild steckt hier im Text selbst (\`${beginning(path)}\`) und erscheint in keinem Dokument; dort steht sein Alternativtext. Bitte das Bild als Datei (PNG, JPEG, WebP oder SVG) in den Qualitätsordner legen und hier den Pfad dorthin angeben.`
        : isLogo
          ? `Das Logo \`${beginning(path)}\` ${hasOtherFormat ? 'hat ein Format, das Dokumente nicht zeigen können. Bitte als PNG, JPEG oder SVG speichern' : 'gibt es im Ordner nicht. Bitte die Datei in den Ordner legen oder den Pfad unter `documents`, `logo` prüfen'}; bis dahin erscheinen Dokumente ohne Logo.`
          : hasOtherFormat
            ? `Das Bild \`${beginning(path)}\` hat ein Format, das Dokumente nicht zeigen können. Bitte als PNG, JPEG, WebP oder SVG speichern; bis dahin steht dort sein Alternativtext.`
            : `Das Bild \`${beginning(path)}\` gibt es im Ordner nicht. Im Dokument steht stattdessen sein Alternativtext.${meant(suggestion)}${suggestion === undefined ? ' Bitte das Bild in den Ordner legen oder den Pfad ab dieser Datei prüfen.' : ''}`,
  },
  'image-remote': {
    name: 'Bild aus dem Internet',
    help: 'Dokumente enthalten, was sie zeigen, und laden nichts nach: So bleiben sie vollständig, und niemand erfährt, wer sie liest.',
    example: {
      wrong: '![Drei Familien am Tisch](https://www.example.org/tisch.png)',
      right: '![Drei Familien am Tisch](../anlagen/tisch.png)',
      file: 'guide/02-elterncafe.md',
    },
    text: ({ path }) =>
      `Das Bild \`${beginning(path)}\` liegt im Internet und erscheint in keinem Dokument; dort steht sein Alternativtext. Bitte das Bild, wenn die Rechte es erlauben, im Qualitätsordner ablegen und den Pfad dorthin angeben, oder einen Link daraus machen.`,
  },
  'image-alt': {
    name: 'Bild ohne Alternativtext',
    help: 'Wer ein Bild nicht sieht, erfährt aus dem Alternativtext, was es zeigt.',
    example: {
      wrong: '![](../anlagen/tisch.png)',
      right: '![Drei Familien am Tisch](../anlagen/tisch.png)',
      file: 'guide/02-elterncafe.md',
    },
    text: ({ path }) =>
      `Das Bild \`${beginning(path)}\` hat keinen Alternativtext. Bitte in die eckigen Klammern schreiben, was zu sehen ist.`,
  },
  'image-unreadable': {
    name: 'Bild nicht lesbar',
    help: 'Ein Bild muss sein, was seine Endung sagt.',
    text: ({ path, isLogo, office }) => {
      const what = `${isLogo ? 'Das Logo' : 'Das Bild'} \`${beginning(path)}\``;
      const instead = isLogo ? 'Das Dokument ist ohne Logo.' : 'Im Dokument steht stattdessen sein Alternativtext.';
      return office
        ? `${what} können Word und LibreOffice so nicht zeigen. ${instead} Bitte das Bild öffnen und als PNG oder JPEG speichern.`
        : `${what} lässt sich nicht lesen. ${instead} Bitte das Bild öffnen und neu als PNG oder JPEG speichern.`;
    },
  },
  'font-unreadable': {
    name: 'Schriftdatei nicht lesbar',
    help: 'Schriftdateien liegen im Qualitätsordner, als TTF oder OTF.',
    text: ({ path }) =>
      `Die Schriftdatei \`${beginning(path)}\` fehlt oder ist keine TTF- oder OTF-Schrift. Das Dokument ist in der Schrift von qe gesetzt. Bitte die Datei in den Ordner legen oder den Eintrag unter \`documents\`, \`fontFiles\` entfernen.`,
  },
  'table-header': {
    name: 'Tabelle ohne Kopfzeile',
    help: 'Wer eine Tabelle hört statt sieht, erfährt aus ihrer Kopfzeile, was in den Spalten steht.',
    example: {
      wrong: '|            |             |\n| ---------- | ----------- |\n| Elterncafé | Musterstadt |',
      right: '| Angebot    | Ort         |\n| ---------- | ----------- |\n| Elterncafé | Musterstadt |',
      file: 'guide/02-elterncafe.md',
    },
    text: ({ text }) =>
      `Die Tabelle „${beginning(text)}“ hat eine leere Kopfzeile. Bitte in ihre erste Zeile schreiben, was in den Spalten steht, zum Beispiel „| Angebot | Ort |“.`,
  },
  'glyph-missing': {
    name: 'Zeichen ohne Schrift',
    help: 'Dokumente enthalten ihre Schrift; nicht jedes Zeichen kommt darin vor.',
    text: ({ character, name }) =>
      `Das Zeichen „${character}“ gibt es in der Schrift des Dokuments nicht. Dort steht stattdessen [${name}]. Bitte das Zeichen durch ein Wort ersetzen.`,
  },
};
