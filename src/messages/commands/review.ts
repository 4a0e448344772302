import type { AffectedRecord, RecordName, SuspectReference, SuspectTarget } from '../../model/suspect.ts';
import { listing, longDate, shortDate } from '../format.ts';
import { labels } from '../labels.ts';

/** Quotes within a title become single ones. */
const titled = ({ named, id, title }: RecordName): string =>
  title === id ? `${labels.named[named]} ${id}` : `${labels.named[named]} „${title.replaceAll('„', '‚').replaceAll('“', '‘')}“`;

/** „Kriterium qs-1.5.m1“; its wording is too long for a name. */
function target(to: SuspectTarget): string {
  if (to.step !== undefined) return `Stufe ${to.step} der ${titled(to)}`;
  return to.named === 'criterion' ? `${labels.named.criterion} ${to.id}` : titled(to);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many lines an overview shows. */
const mostLines = 8;

function someOf(lines: readonly string[]): string[] {
  const more = lines.length - mostLines;
  return more <= 1 ? [...lines] : [...lines.slice(0, mostLines), `und ${more} weitere; alle zeigt qe review`];
}

/** What is said of suspect references wherever they are shown. */
export const suspectWords = {
  titled,
  target,
  /** Seen from the record `id`, which refers or is referred to. */
  about: (one: SuspectReference, id: string): string => {
    const { record, refersTo, since } = one;
    if (record.id === id)
      return `prüfen: ${target(refersTo)} lautet ${since === undefined ? 'jetzt anders (noch ohne Commit)' : `seit dem ${longDate(since.day)} anders`}`;
    const of = refersTo.id === id ? '' : ` von ${refersTo.id}`;
    return `prüfen: ${titled(record)} bezieht sich auf den früheren Wortlaut${of} (geändert ${since === undefined ? 'noch ohne Commit' : `am ${longDate(since.day)}`})`;
  },
  affected: (via: readonly RecordName[]): string => `betroffen über ${listing(via.map(titled))}`,
  /** „Kriterium qs-1.5.m1 (03.05.2026)“, in a list of several. */
  short: ({ refersTo, since }: SuspectReference): string =>
    `${target(refersTo)}${since === undefined ? '' : ` (${shortDate(since.day)})`}`,
  /** One line for each referring record, as many as an overview bears. */
  lines: (references: readonly SuspectReference[]): string[] => {
    const byRecord = new Map<string, SuspectReference[]>();
    for (const one of references) byRecord.set(one.record.id, [...(byRecord.get(one.record.id) ?? []), one]);
    return someOf(
      [...byRecord.values()].map((all) => `${all[0] ? titled(all[0].record) : ''}: ${all.map(suspectWords.short).join(', ')}`),
    );
  },
  affectedLines: (records: readonly AffectedRecord[]): string[] =>
    someOf(records.map(({ record, via }) => `${titled(record)}: ${suspectWords.affected(via)}`)),
  references: (count: number): string => (count === 1 ? '1 Bezug' : `${count} Bezüge`),
};

/** Words of `qe review`. */
export const reviewWords = {
  description: 'Zeigen und bestätigen, was zu prüfen ist, weil sich ein Wortlaut geändert hat',
  usage: '[Optionen] [Kennung]',
  idArgument: 'Nur, was diesen Eintrag, dieses Kriterium oder diesen Standard betrifft',
  options: {
    confirm: 'Einträge oder Kriterien, die zum neuen Wortlaut passen (Kennungen, durch Komma oder Leerzeichen getrennt)',
    all: 'Alles bestätigen, was gezeigt wird',
    editorial: 'Nur eine sprachliche Berichtigung dieses Kriteriums: für alle bestätigen, die sich darauf beziehen',
    role: 'Wer bestätigt: Kennung einer Gruppe oder Rolle aus network.yaml, kein Name',
    asOf: 'Tag der Bestätigung und Stichtag als Jahr-Monat-Tag (sonst heute)',
  },

  title: 'Zu prüfen',
  subtitle: 'Einträge, die sich auf einen früheren Wortlaut stützen',
  none: (id: string | undefined, isComplete: boolean) =>
    isComplete
      ? id === undefined
        ? 'Nichts zu prüfen: Alle Bezüge passen zum heutigen Wortlaut.'
        : `Bei \`${id}\` ist nichts zu prüfen: Die Bezüge passen zum heutigen Wortlaut.`
      : `${id === undefined ? 'Es ist' : `Bei \`${id}\` ist`} nichts Geändertes bekannt. Frühere Fassungen fehlen hier aber, deshalb ist das kein vollständiges Bild.`,
  intro: (count: number) =>
    `${suspectWords.references(count)} ${count === 1 ? 'ist zu prüfen: Worauf er sich stützt' : 'sind zu prüfen: Worauf sie sich stützen'}, lautet inzwischen anders. Passt der Eintrag weiterhin, genügt eine Bestätigung; sonst bitte den Eintrag anpassen.`,
  legend: '[-…-] stand früher da, {+…+} ist neu.',
  changed: (one: SuspectReference) =>
    one.since === undefined
      ? 'Geändert, aber noch in keinem Commit festgehalten'
      : `Geändert am ${longDate(one.since.day)} (${one.since.revision.slice(0, 7)})`,
  now: 'Heute',
  thenUnknown: 'Der frühere Wortlaut ist nicht bekannt. Heute:',
  leaning: (count: number) => (count === 1 ? 'Darauf bezieht sich:' : 'Darauf beziehen sich:'),
  record: (record: RecordName, file: string, line: number) =>
    `${titled(record)}${record.title === record.id ? '' : ` (${record.id})`}, ${file}:${line}`,
  affectedTitle: 'Betroffen',
  affectedIntro: (count: number) =>
    count === 1
      ? 'Das stützt sich auf etwas, das zu prüfen ist, und braucht selbst keine Bestätigung:'
      : 'Diese stützen sich auf etwas, das zu prüfen ist, und brauchen selbst keine Bestätigung:',
  affected: (record: RecordName, via: readonly RecordName[]) => `${titled(record)}: ${suspectWords.affected(via)}`,
  how: (id: string) =>
    `Bestätigen: qe review --confirm ${id} --role <Kennung aus network.yaml>; alles auf einmal mit --all. Nur berichtigt, etwa ein Schreibfehler: qe review --editorial <Kriterium> --role <…>.`,

  ask: ({ record }: SuspectReference): string => {
    const name = titled(record);
    switch (record.named) {
      case 'assessment':
        return `Gilt ${name} auch für den neuen Wortlaut?`;
      case 'indicator':
        return `Zeigt ${name} auch das, was das Ziel jetzt sagt?`;
      case 'measure':
        return `Trägt ${name} auch zum neuen Wortlaut bei?`;
      default:
        return `Stimmt ${name} auch mit dem neuen Wortlaut?`;
    }
  },
  answers: {
    yes: 'Ja, bestätigen',
    later: 'Noch offen, später ansehen',
    editorial: 'Nur sprachlich berichtigt: für alle bestätigen, die sich darauf beziehen',
    stop: 'Hier aufhören; was bestätigt ist, wird geschrieben',
  },
  askRole: 'Welche Rolle bestätigt?',

  done: (count: number, role: string, date: string) =>
    `${suspectWords.references(count)} bestätigt: ${sentence(role)}, ${longDate(date)}.`,
  wouldBe: (count: number) =>
    `${suspectWords.references(count)} ${count === 1 ? 'würde' : 'würden'} bestätigt; geschrieben wurde nichts.`,
  nothingConfirmed: 'Bestätigt wurde nichts.',
  editorialNone: (id: string) =>
    `Auf einen früheren Wortlaut von \`${id}\` bezieht sich nichts, was zu prüfen wäre. Geändert wurde nichts.`,

  unknown: (id: string, near?: string) =>
    `Die Kennung „${id}“ gibt es nicht.${near === undefined ? ' Was zu prüfen ist, zeigt qe review.' : ` Meinten Sie ${near}?`}`,
  notSuspect: (id: string) => `Bei \`${id}\` ist nichts zu prüfen. Was zu prüfen ist, zeigt qe review.`,
  noCriterion: (id: string) =>
    `\`${id}\` ist kein Kriterium. --editorial bestätigt die Berichtigung eines Kriteriums, zum Beispiel qs-1.5.m1.`,
  oneWay: 'Bitte nur eines angeben: --confirm, --all oder --editorial.',
  formatAlone: '--format zeigt die Liste; bestätigt wird ohne --format.',
  roleAlone: '--role gehört zu --confirm, --all oder --editorial. Bitte eines davon angeben.',
  dryRunAlone: '--dry-run gehört zu --confirm, --all oder --editorial. Bitte eines davon angeben.',
  roleMissing: (example: string) =>
    `Es fehlt, welche Rolle bestätigt. Bitte mit --role angeben, zum Beispiel --role ${example} (eine Kennung aus network.yaml).`,
  roleUnknown: (role: string, near?: string) =>
    `--role: \`${role}\` gibt es in network.yaml nicht.${near === undefined ? ' Welche Gruppen und Rollen es gibt, zeigt qe list groups.' : ` Meinten Sie \`${near}\`?`} Bitte eine Rolle angeben, keinen Namen.`,
  noGroups: 'In network.yaml steht noch keine Gruppe oder Rolle. Bitte zuerst dort eintragen, wer bestätigt: qe new group.',
  refused: (paths: readonly string[]) =>
    `So geschrieben, dass sich die Bestätigung nicht sicher eintragen lässt: ${paths.join(', ')}. Es wurde nichts geändert; bitte dort \`confirmed\` von Hand ergänzen.`,

  /** Why earlier wordings are not known. */
  problem: {
    'not-installed': 'git ist auf diesem Rechner nicht zu finden',
    'no-repository': 'der Ordner liegt in keinem git-Repository',
    'not-trusted': 'git liest den Ordner nicht, weil er einem anderen Konto gehört',
    'no-commit': 'es gibt noch keinen Commit',
    other: 'git gibt keine Auskunft',
  },
  noHistory: (why: string) =>
    `Frühere Fassungen sind nicht bekannt: ${why}. Verglichen wird deshalb nur mit dem, was schon einmal bestätigt wurde.`,
  cut: 'Diese Kopie enthält nur das Ende der Geschichte. Was sich davor geändert hat, fehlt hier. In einer Pipeline bitte die ganze Geschichte holen: bei GitLab mit der Variablen GIT_DEPTH: "0", bei GitHub mit fetch-depth: 0; von Hand mit git fetch --unshallow.',
};
