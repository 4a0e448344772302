import type { LinkFindings } from '../../model/findings/link.ts';
import { listing, longDate } from '../format.ts';
import { beginning, meant, name } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

const code = (id: string) => `\`${id}\``;

/** What to name in the place of something that has ended. */
const instead = (replacedBy: readonly string[], otherwise: string) =>
  replacedBy.length > 0 ? `Bitte stattdessen ${listing(replacedBy.map(code))} nennen.` : otherwise;

/** Ids of a circle that fit in a message. */
const shown = 8;

function drawn(circle: readonly string[]): string {
  const [first = ''] = circle;
  const middle = circle.length > shown ? [...circle.slice(0, shown - 1), '…'] : circle;
  return [...middle, first].map((id) => (id === '…' ? id : code(id))).join(' → ');
}

/** The words of rules on how records and texts lead to each other. */
export const linkRules: RuleWordsOf<LinkFindings> = {
  'reference-retired': {
    name: 'Verweis auf Beendetes',
    help: 'Was noch läuft, nennt nur, was noch gilt; Abgeschlossenes behält seine Geschichte.',
    example: {
      wrong:
        '# measures/nachbestellung.yaml\ndependsOn: [faltblatt-im-rathaus]\n# measures/faltblatt-im-rathaus.yaml\nstatus: replaced\nreplacedBy: faltblatt-in-praxen',
      right:
        '# measures/nachbestellung.yaml\ndependsOn: [faltblatt-in-praxen]\n# measures/faltblatt-im-rathaus.yaml\nstatus: replaced\nreplacedBy: faltblatt-in-praxen',
    },
    text: (values) => {
      const { field, id, replacedBy } = values;
      if (values.named === 'criterion')
        return `${name(field)}: Das Kriterium \`${id}\` gilt seit dem ${longDate(values.since)} nicht mehr. ${instead(replacedBy, 'Bitte ein anderes nennen oder diese Angabe löschen.')}`;
      const state = values.status === 'replaced' ? 'ist inzwischen ersetzt' : 'wird nicht weiterverfolgt';
      return `${name(field)}: Die Maßnahme \`${id}\` ${state}. ${instead(replacedBy, 'Bitte eine andere nennen oder diese Angabe löschen.')}`;
    },
  },
  'reference-circle': {
    name: 'Verweise im Kreis',
    help: 'Wo eines auf das andere wartet, braucht es einen Anfang.',
    example: {
      wrong:
        '# measures/lesung.yaml\ntitle: Entwurf lesen\ndependsOn: [unterzeichnung]\n# measures/unterzeichnung.yaml\ntitle: Vereinbarung unterzeichnen\ndependsOn: [lesung]',
      right:
        '# measures/lesung.yaml\ntitle: Entwurf lesen\n# measures/unterzeichnung.yaml\ntitle: Vereinbarung unterzeichnen\ndependsOn: [lesung]',
    },
    text: ({ relation, circle }) => {
      const [only = ''] = circle;
      if (relation === 'depends')
        return circle.length === 1
          ? `Die Maßnahme \`${only}\` hängt von sich selbst ab (${drawn(circle)}). Bitte diese Angabe löschen.`
          : `Diese Maßnahmen warten im Kreis aufeinander: ${drawn(circle)}. Bitte an einer Stelle die Angabe unter „Hängt ab von“ (\`dependsOn\`) löschen.`;
      const what = relation === 'measure-replaced' ? 'Maßnahmen' : 'Kriterien';
      return circle.length === 1
        ? `Hier ersetzt \`${only}\` sich selbst (${drawn(circle)}). Bitte den Nachfolger nennen oder diese Angabe löschen.`
        : `Diese ${what} ersetzen einander im Kreis: ${drawn(circle)}. Bitte an einer Stelle die Angabe unter „Ersetzt durch“ (\`replacedBy\`) löschen.`;
    },
  },
  'link-broken': {
    name: 'Link ins Leere',
    help: 'Links in Texten führen zu Dateien des Ordners, gezählt ab der Datei, in der sie stehen.',
    example: {
      wrong: '[Willkommensbrief](anlagen/willkommensbrief.md)',
      right: '[Willkommensbrief](../anlagen/willkommensbrief.md)',
      file: 'logbook/2026-09-24-werkstatt.md',
    },
    text: ({ path, isOutside, suggestion }) =>
      isOutside
        ? `Der Link \`${beginning(path)}\` führt aus dem Ordner hinaus, dorthin kommt sonst niemand.${meant(suggestion)}${suggestion === undefined ? ' Bitte die Datei in den Ordner legen oder eine Internetadresse angeben.' : ''}`
        : `Der Link \`${beginning(path)}\` führt zu keiner Datei des Ordners.${meant(suggestion)}${suggestion === undefined ? ' Bitte den Pfad ab dieser Datei angeben, zum Beispiel `../anlagen/bogen.pdf`.' : ''}`,
  },
  'document-missing': {
    name: 'Fehlende Anlage',
    help: 'Dateien, die ein Eintrag nennt, liegen im Ordner; ihr Pfad zählt ab dem Ordner mit qe.yaml.',
    example: {
      wrong:
        'documents:\n  - id: konzept\n    title: Konzept Frühe Hilfen\n    kind: concept\n    date: 2026-03-02\n    path: konzept.pdf',
      right:
        'documents:\n  - id: konzept\n    title: Konzept Frühe Hilfen\n    kind: concept\n    date: 2026-03-02\n    path: anlagen/konzept.pdf',
      file: 'documents.yaml',
    },
    text: ({ field, path, isOutside, suggestion }) =>
      isOutside
        ? `${name(field)}: \`${beginning(path)}\` liegt außerhalb des Ordners.${meant(suggestion)} Bitte die Datei in den Ordner legen und den Pfad ab dem Ordner mit qe.yaml angeben.`
        : `${name(field)}: Die Datei \`${beginning(path)}\` gibt es im Ordner nicht.${meant(suggestion)}${suggestion === undefined ? ' Bitte die Datei in den Ordner legen oder den Pfad ab dem Ordner mit qe.yaml prüfen.' : ''}`,
  },
  orphan: {
    name: 'Ohne Verbindung',
    help: 'Was nirgends genannt wird, erscheint in Berichten ohne Zusammenhang.',
    example: {
      wrong: 'title: Wartezeit auf den ersten Termin',
      right: 'title: Wartezeit auf den ersten Termin\nladder: treppe-eltern\nstep: 2',
      file: 'indicators/wartezeit.yaml',
    },
    text: ({ id }) =>
      `Den Indikator \`${id}\` nennt noch keine Wirkungstreppe, Maßnahme oder Vorlage. Wozu er gehört, lässt sich unter „Wirkungstreppe“ (\`ladder\`) angeben, oder bei einer Maßnahme unter „Woran wir es merken“ (\`recognisedBy\`).`,
  },
  'catalogue-unnamed': {
    name: 'Katalog nicht genannt',
    help: 'Verwendet werden die Kataloge, die in qe.yaml stehen.',
    example: {
      wrong: '# qe.yaml\ncatalogues: [nds-2021]\n# standards/netzwerk.yaml\nsource: nzfh-2016',
      right: '# qe.yaml\ncatalogues: [nds-2021, nzfh-2016]\n# standards/netzwerk.yaml\nsource: nzfh-2016',
    },
    text: ({ field, id, catalogue }) => {
      const what = id === catalogue ? `Den Katalog \`${id}\` gibt es` : `\`${id}\` steht im Katalog \`${catalogue}\``;
      return `${name(field)}: ${what}, qe.yaml nennt ihn aber nicht. Bitte dort unter „Kataloge“ (\`catalogues\`) \`${catalogue}\` ergänzen oder diese Angabe löschen.`;
    },
  },
};
