import type { OpenCode, OpenFindings, OpenValues } from '../../model/findings/open.ts';
import type { GapCode, GapValues } from '../../model/gap.ts';
import { gapDefinitions, gapReason } from '../gaps.ts';
import { labels } from '../labels.ts';
import { name } from './phrases.ts';
import type { RuleExample, RuleWords, RuleWordsOf } from './words.ts';

type Mend<K extends GapCode> = (at: string, gap: GapValues[K], subject: OpenValues<K>['subject']) => string;

/** The words of a gap as reports say them, and what to enter; `at` is the field by both its names. */
function gapWords<K extends OpenCode>(code: K, example: RuleExample, mend: Mend<K>): RuleWords<OpenValues<K>> {
  return {
    name: upperFirst(labels.gap[code]),
    help: gapDefinitions[code],
    example,
    text: ({ subject, gap, field, label }) => {
      // the compiler does not see that the values are those of the code
      const reason = gapReason({ code, values: gap as never }, (rating) => label ?? labels.rating[rating] ?? rating);
      return `${about(subject)}${reason} ${mend(field ? name(field) : '', gap, subject)}`;
    },
  };
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What a message is about, where its reason does not say so itself. */
const about = ({ named, id, title }: OpenValues<GapCode>['subject']) =>
  ({
    measure: `„${title}“ – `,
    indicator: `„${title}“ – `,
    criterion: `\`${id}\` – `,
    process: 'Logbuch – ',
    phase: '',
    group: '',
  })[named];

/** The words of rules on open work. */
export const openRules: RuleWordsOf<OpenFindings> = {
  'measure-unowned': gapWords(
    'measure-unowned',
    { wrong: 'status: planned', right: 'status: planned\nresponsible: netzwerkkoordination' },
    (at) => `Bitte unter ${at} eine Gruppe oder Rolle aus network.yaml eintragen, sobald sie gefunden ist.`,
  ),
  'measure-overdue': gapWords(
    'measure-overdue',
    {
      wrong: 'status: running\ndue: 2026-09-30',
      right:
        'status: running\ndue: 2026-09-30\nprogress:\n  - {date: 2026-09-24, status: done}\nresult: Das Faltblatt liegt in acht von neun Praxen aus.',
      file: 'measures/faltblatt.yaml',
    },
    (at) => `Ist sie umgesetzt, bitte unter \`progress\` mit \`status: done\` eintragen; sonst den neuen Termin unter ${at}.`,
  ),
  'review-due': gapWords(
    'review-due',
    {
      wrong: 'review: {date: 2026-10-08}',
      right:
        'review: {date: 2026-10-08}\nreviews:\n  - date: 2026-10-08\n    result: Vier von neun Praxen legen das Faltblatt aus.',
    },
    (at) => `Bitte das Ergebnis unter ${at} festhalten oder unter \`review\` einen neuen Termin nennen.`,
  ),
  'resource-open': gapWords(
    'resource-open',
    {
      wrong: 'resources:\n  - {amount: 480, year: 2027, state: requested}',
      right: 'resources:\n  - {amount: 480, year: 2027, state: granted}',
      file: 'measures/faltblatt.yaml',
    },
    (at) => `Sobald darüber entschieden ist, bitte ${at} auf \`granted\` oder \`reserved\` ändern oder den Bedarf anpassen.`,
  ),
  'decision-pending': gapWords(
    'decision-pending',
    {
      wrong: 'status: awaiting-decision',
      right: 'status: awaiting-decision\nneedsDecision: massnahmenplan-2027',
      file: 'measures/familienpaten.yaml',
    },
    (at, { paper }) =>
      paper === undefined
        ? `Bitte die Vorlage unter ${at} nennen.`
        : 'Hat das Gremium entschieden, bitte in der Vorlage bei der Beratung das Ergebnis (`result`) eintragen.',
  ),
  'uptake-missing': gapWords(
    'uptake-missing',
    {
      wrong: 'status: running\nstart: 2026-01-12',
      right: 'status: running\nstart: 2026-01-12\nuptake:\n  - {period: 2026-H1, count: 58, unit: Familien}',
    },
    (at) => `Bitte unter ${at} Zeitraum und Anzahl eintragen; gibt es nichts zu zählen, \`noUptake: true\`.`,
  ),
  'evidence-missing': gapWords(
    'evidence-missing',
    {
      wrong: 'agreed: true\nratings:\n  qs-1.9.m1:\n    rating: largely',
      right:
        'agreed: true\nratings:\n  qs-1.9.m1:\n    rating: largely\n    evidence:\n      - {title: Faltblatt vom März 2026, document: dok-faltblatt}',
      file: 'assessments/2026-09-24-gemeinsam.yaml',
    },
    (at) => `Bitte unter ${at} ein Dokument, ein Protokoll oder eine Auswertung nennen.`,
  ),
  'indicator-stale': gapWords(
    'indicator-stale',
    {
      wrong: 'cycle: quarterly\nmeasurements:\n  - {period: 2026-Q1, value: 44}',
      right: 'cycle: quarterly\nmeasurements:\n  - {period: 2026-Q1, value: 44}\n  - {period: 2026-Q2, value: 56}',
    },
    (at) => `Bitte unter ${at} den neuen Wert mit seinem Zeitraum eintragen oder den Rhythmus (\`cycle\`) anpassen.`,
  ),
  'baseline-missing': gapWords(
    'baseline-missing',
    { wrong: 'baseline: {pending: 2026-06-30}', right: 'baseline: {date: 2026-06-30, value: 22}' },
    (at) => `Bitte unter ${at} den Wert mit Datum eintragen oder mit \`pending\` den Tag, bis zu dem er erhoben wird.`,
  ),
  'deliverable-missing': gapWords(
    'deliverable-missing',
    {
      wrong:
        'phases:\n  - id: phase-1\n    title: Vorbereitung\n    planned: {from: 2026-06, to: 2026-08}\n    deliverables:\n      - {title: Schwerpunkt gewählt, state: open}',
      right:
        'phases:\n  - id: phase-1\n    title: Vorbereitung\n    planned: {from: 2026-06, to: 2026-08}\n    deliverables:\n      - {title: Schwerpunkt gewählt, state: done, date: 2026-06-11}',
      file: 'process.yaml',
    },
    (at) => `Liegt es vor, bitte ${at} auf \`done\` ändern und \`date\` ergänzen; wird es nicht weiterverfolgt, auf \`dropped\`.`,
  ),
  'deviation-unexplained': gapWords(
    'deviation-unexplained',
    {
      wrong:
        'phases:\n  - id: phase-1\n    title: Vorbereitung\n    planned: {from: 2026-06, to: 2026-08}\n    actual: {from: 2026-06, to: 2026-09}',
      right:
        'phases:\n  - id: phase-1\n    title: Vorbereitung\n    planned: {from: 2026-06, to: 2026-08}\n    actual: {from: 2026-06, to: 2026-09}\n    deviation:\n      reason: In den Ferien waren mehrere Praxen nicht zu erreichen.\n      effect: Die Werkstatt beginnt drei Wochen später.',
      file: 'process.yaml',
    },
    (at, { actual }) =>
      actual === undefined
        ? `Ist sie zu Ende, bitte \`to\` unter \`actual\` eintragen; dauert sie länger, unter ${at} festhalten, warum (\`reason\`) und was daraus folgt (\`effect\`).`
        : `Bitte unter ${at} eintragen: \`reason\` und \`effect\`, je ein Satz genügt.`,
  ),
  'perspective-missing': gapWords(
    'perspective-missing',
    {
      wrong: '# process.yaml\nperspectives: [eltern]',
      right: '# process.yaml\nperspectives: [eltern]\n# assessments/2026-09-17-eltern.yaml\nperspective: eltern\nrespondents: 7',
    },
    (_at, _gap, { id }) => `Ihre Einschätzung gehört in eine Datei unter assessments/ mit \`perspective: ${id}\`.`,
  ),
  'logbook-silent': gapWords(
    'logbook-silent',
    {
      wrong: '# logbook/2026-06-11-auftakt.md\ndate: 2026-06-11\ntitle: Auftakt',
      right:
        '# logbook/2026-06-11-auftakt.md\ndate: 2026-06-11\ntitle: Auftakt\n# logbook/2026-09-24-werkstatt.md\ndate: 2026-09-24\ntitle: Erste Werkstatt',
    },
    () => 'Bitte das letzte Treffen mit einer Datei unter logbook/ festhalten; kurz genügt.',
  ),
};
