import type { ReferenceFindings } from '../../model/findings/reference.ts';
import type { Named } from '../../model/kind.ts';
import { listing } from '../format.ts';
import { labels } from '../labels.ts';
import { meant, name } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

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
  block: 'in qe.yaml unter `documents`',
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

/** The words of rules on ids and references. */
export const referenceRules: RuleWordsOf<ReferenceFindings> = {
  'id-duplicate': {
    name: 'Doppelte Kennung',
    help: 'Eine Kennung bezeichnet im ganzen Ordner genau einen Eintrag.',
    example: {
      wrong:
        'groups:\n  - {id: hebammen, title: Hebammen, kind: service}\n  - {id: hebammen, title: Hebammenzentrale, kind: service}',
      right:
        'groups:\n  - {id: hebammen, title: Hebammen, kind: service}\n  - {id: hebammenzentrale, title: Hebammenzentrale, kind: service}',
    },
    text: ({ id, other, isFileName }) => {
      const once = 'Jede Kennung darf im Ordner nur einmal vorkommen.';
      const there = other.isFileName ? `als Name der Datei ${other.path}` : `in ${other.path}, Zeile ${other.line}`;
      return isFileName
        ? `Die Kennung \`${id}\` kommt hier aus dem Dateinamen und steht schon ${there}. ${once} Bitte diese Datei umbenennen.`
        : `Die Kennung \`${id}\` gibt es schon ${there}. ${once} Bitte ${other.isFileName ? 'diese Kennung ändern oder jene Datei umbenennen' : 'eine der beiden ändern'}.`;
    },
  },
  'id-file-name': {
    name: 'Kennung und Dateiname',
    help: 'Eine Datei heißt wie die Kennung ihres Eintrags.',
    example: { wrong: 'id: eltern-befragung', right: 'id: elternbefragung', file: 'measures/elternbefragung.yaml' },
    text: ({ id, fileName }) =>
      `Die Kennung \`${id}\` und der Dateiname ${fileName} müssen gleich sein. Bitte eines von beiden anpassen.`,
  },
  'date-file-name': {
    name: 'Datum und Dateiname',
    help: 'Der Name einer Datei mit Datum beginnt mit diesem Datum.',
    example: { wrong: 'date: 2026-10-16', right: 'date: 2026-10-15', file: 'logbook/2026-10-15-netzwerktreffen.md' },
    text: ({ date, fileName }) =>
      `Der Dateiname ${fileName} beginnt nicht mit dem Datum ${date}. Bitte eines von beiden anpassen.`,
  },
  'criterion-id': {
    name: 'Kennung eines Kriteriums',
    help: 'Die Kennung eines Kriteriums beginnt mit der seines Standards.',
    example: {
      wrong: 'minimum:\n  - id: qs-1.4.m1\n    text: Die Netzwerkkoordination hat eine Vertretung.',
      right: 'minimum:\n  - id: qs-1.5.m1\n    text: Die Netzwerkkoordination hat eine Vertretung.',
      file: 'standards/qs-1.5.yaml',
    },
    text: ({ id, expected }) =>
      `Die Kennung \`${id}\` passt nicht hierher. In dieser Liste beginnen Kennungen mit \`${expected}\`, dahinter eine Nummer.`,
  },
  'reference-unknown': {
    name: 'Verweis ins Leere',
    help: 'Was ein Eintrag nennt, muss es im Ordner geben.',
    example: { wrong: 'responsible: netzwerkkordination', right: 'responsible: netzwerkkoordination' },
    text: ({ field, id, allowed, suggestion, other }) => {
      const kinds = wanted(allowed);
      return other
        ? `${name(field)}: \`${id}\` bezeichnet hier keinen passenden Eintrag (${labels.named[other]}); gesucht ist: ${kinds}.`
        : `${name(field)}: \`${id}\` gibt es nicht (${kinds}).${meant(suggestion)}`;
    },
  },
  'rating-unknown': {
    name: 'Unbekannte Stufe',
    help: 'Einschätzungen verwenden die Stufen der Skala.',
    example: { wrong: 'ratings:\n  qs-1.9.m1:\n    rating: teilweise', right: 'ratings:\n  qs-1.9.m1:\n    rating: started' },
    text: ({ value, allowed, suggestion }) =>
      `Die Stufe „${value}“ steht nicht in der Skala.${meant(suggestion)} Möglich: ${allowed.join(', ')}.`,
  },
  'agreed-twice': {
    name: 'Zwei gemeinsame Einschätzungen an einem Tag',
    help: 'Von zweien ließe sich nicht sagen, welche gilt.',
    example: {
      wrong: 'date: 2026-09-24\nagreed: true',
      right: 'date: 2026-09-24\nperspective: eltern',
      file: 'assessments/2026-09-24-werkstatt.yaml',
      beside: { 'assessments/2026-09-24-gemeinsam.yaml': 'date: 2026-09-24\nagreed: true' },
    },
    text: ({ date, other }) =>
      `Für den ${date} gibt es schon eine gemeinsame Einschätzung: ${other}. Bitte beide zusammenführen.`,
  },
  'agreed-perspective': {
    name: 'Gemeinsam oder aus einer Perspektive',
    help: 'Eine Einschätzung ist entweder die Sicht einer Gruppe oder gemeinsam getroffen.',
    example: { wrong: 'agreed: true\nperspective: eltern', right: 'agreed: true' },
    text: () => 'Eine gemeinsame Einschätzung (`agreed`) hat keine Perspektive. Bitte eines der beiden Felder löschen.',
  },
};
