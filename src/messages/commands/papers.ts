import type { MissingPart } from '../../model/paper.ts';
import type { Visibility } from '../../model/records.ts';
import { shortDate } from '../format.ts';
import { labels } from '../labels.ts';

/** Where a missing part is entered, by the keys of the paper's file. */
const entered: Readonly<Record<MissingPart, string>> = {
  date: '`date`',
  deadline: '`deadline`',
  submittedBy: '`submittedBy`',
  leadUnit: '`leadUnit`',
  consultations: '`consultations`',
  decidingCommittee: '`role: decision` unter `consultations`',
  proposal: '`proposal`',
  occasion: '`occasion`',
  reasons: '`reasons`',
  finances: '`finances` oder `noCost: true`',
  alternatives: '`alternatives`',
  deviations: '`deviations`',
  outlook: '`outlook`',
  earlier: '`basedOn`',
  attachmentFile: '`path`, `url` oder `document` unter `attachments`',
  climate: '`climate` unter `blocks`',
  sustainability: '`sustainability` unter `blocks`',
  equality: '`equality` unter `blocks`',
  childrensRights: '`childrensRights` unter `blocks`',
  participation: '`participation` unter `blocks`',
};

/** What the commands about papers tell whoever prepares one; none of it stands on the paper. */
export const papersCommand = {
  asOf: 'Stichtag als Jahr-Monat-Tag (sonst heute, bei einer abgeschlossenen Vorlage der Tag ihres Abschlusses); Späteres zählt nicht',
  /** Why a paper is told as of an earlier day than today. */
  closed: (type: 'decision' | 'progress', day: string, today: string) =>
    `${type === 'decision' ? 'Über diese Vorlage wurde' : 'Diese Mitteilung war'} am ${shortDate(day)} ${type === 'decision' ? 'entschieden' : 'im Gremium'}; gezeigt ist der Stand dieses Tages. Den heutigen zeigt --as-of ${today}.`,
  /** The paper itself says nothing of it. */
  withheld: (audience: Visibility) =>
    `Einträge für engere Kreise sind in dieser Fassung (${labels.visibility[audience]}) nicht enthalten; auf der Vorlage steht davon nichts.`,
  attachment: (title: string) => `wo die Anlage „${title}“ zu finden ist`,
  /** What is still to be entered, and where. */
  missing: (file: string, parts: readonly MissingPart[], withoutFile: readonly string[]) =>
    [
      `Noch zu ergänzen in ${file}, bevor die Vorlage ins Gremienbüro geht:`,
      ...parts.flatMap((part) =>
        (part === 'attachmentFile' ? withoutFile.map(papersCommand.attachment) : [labels.paperMissing[part]]).map(
          (what) => `  - ${what}: ${entered[part]}`,
        ),
      ),
    ].join('\n'),
};
