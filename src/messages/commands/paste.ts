import { labels } from '../labels.ts';

const { paperHeading, paperSection } = labels;

/** The words of `qe report decision --blocks`. */
export const pasteWords = {
  option:
    'Betreff, Beschlussvorschlag, Sachverhalt und alle weiteren Teile einzeln als Text ohne Überschrift, zum Einfügen in ALLRIS oder Session',
  /** Names of the fields that every council's form has, in their order. */
  fields: {
    subject: 'Betreff',
    proposal: paperHeading.proposal,
    reasons: 'Sachverhalt',
    finances: paperSection.finances,
    attachments: paperHeading.attachments,
  } as Readonly<Record<string, string>>,
  other: 'Text',
  /** What a passage with a heading of its own is about, where there are no headings. */
  about: (title: string) => `Zu „${title.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  folder: (paper: string) => `${paper}-bausteine`,
  manifest: 'qe-bausteine.json',
  format: 'Mit --blocks entstehen reine Texte. Bitte --format weglassen.',
  notOurs: (path: string) =>
    `${path} gibt es schon und stammt nicht von qe oder wurde seither geändert. Bitte umbenennen oder einen anderen Ordner mit --out wählen; es wurde nichts geschrieben.`,
  stale: (path: string) => `${path} gehört nicht mehr dazu, wurde aber von Hand geändert und bleibt deshalb liegen.`,
  removed: (path: string) => `entfernt, weil es den Teil nicht mehr gibt: ${path}`,
};
