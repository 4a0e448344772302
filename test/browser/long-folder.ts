import { agreed, type Files, indicator, standard } from '../support/workspace.ts';

const words = 'Donaudampfschifffahrtsgesellschaft und die Zusammenarbeit aller Beteiligten im Planungsraum Nordwest ';

/** A text of so many characters, in sentences. */
const long = (characters: number): string => `${words.repeat(20).slice(0, 180).trim()}. `.repeat(20).slice(0, characters).trim();
const line = (characters: number): string => words.repeat(20).slice(0, characters).trim();

const everybody = { visibility: 'public' };

/** A folder in which everything is as long as nobody would write it, all of it public. */
export const longFolder: Files = Object.assign(
  {
    'qe.yaml': {
      qe: 1,
      municipality: {
        name: line(90),
        ags: '03999',
        state: 'NI',
        network: line(140),
        summary: long(2000),
        facts: Array.from({ length: 9 }, (_, index) => ({
          label: `${index} ${line(120)}`,
          value: 12345.6,
          unit: line(40),
          year: 2025,
        })),
      },
      committees: [{ id: 'jha', title: line(90) }],
      briefs: { network: { messages: [1, 2, 3].map((n) => ({ title: line(88), text: `${n} ${long(315)}` })), ask: long(318) } },
      documents: { organisation: line(120), contact: line(120) },
    },
    'process.yaml': {
      model: 'own',
      question: line(300),
      reason: long(900),
      phases: Array.from({ length: 9 }, (_, index) => ({
        id: `phase-${index}`,
        title: line(110),
        planned: { from: '2025-01', to: '2026-12' },
        actual: { from: '2025-01' },
        summary: long(700),
      })),
      ...everybody,
    },
    'outcomes.yaml': {
      ladders: [
        {
          id: 'treppe',
          title: line(160),
          targetGroup: line(160),
          steps: [1, 2, 3, 4, 5, 6, 7].map((step) => ({ step, goal: line(220), sign: long(200) })),
          ...everybody,
        },
      ],
    },
    'papers/p.yaml': {
      id: 'p',
      title: line(200),
      type: 'decision',
      consultations: ['2026-12-10', '2026-12-14', '2026-12-21'].map((date) => ({ committee: 'jha', date, role: 'decision' })),
      proposal: [{ id: 'b1', text: long(900) }],
      finances: [2027, 2028, 2029].map((year) => ({ year, amount: 1_234_567.89 })),
      ...everybody,
    },
    'stories/s.md': { title: line(200), basis: 'composite', ...everybody },
    'logbook/2026-10-01-a.md': { date: '2026-10-01', title: line(120), format: 'workshop', lesson: long(900), ...everybody },
    'logbook/2026-10-02-b.md': { date: '2026-10-02', title: line(120), format: 'workshop', lesson: line(900), ...everybody },
  } satisfies Files,
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => standard(id, { title: line(180), minimum: 3, vision: 2, ...everybody })),
  agreed(
    '2025-05-14',
    Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => [1, 2, 3].map((n) => [`${id}.m${n}`, 'not-yet']))),
    everybody,
  ),
  agreed(
    '2026-09-30',
    Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => [1, 2, 3].map((n) => [`${id}.m${n}`, 'largely']))),
    everybody,
  ),
  ...['m', 'n', 'o'].map((id) => ({
    [`measures/${id}.yaml`]: {
      id,
      title: line(220),
      status: 'running',
      steps: [{ text: line(300), due: '2026-12-01' }],
      result: long(800),
      ...(id === 'm' ? {} : { progress: [{ date: '2026-09-01', status: 'done' }] }),
      ...everybody,
    },
  })),
  ...['i', 'j', 'k'].map((id) =>
    indicator(id, {
      title: line(200),
      unit: 'Einrichtungen',
      definition: long(900),
      source: line(200),
      direction: 'up',
      baseline: { date: '2023-12-31', value: 123456 },
      targets: [{ date: '2027-12-31', value: 654321 }],
      measurements: [2024, 2025].map((year) => ({ period: String(year), value: year * 111, n: 12 })),
      comparison: [{ value: 100000, year: 2020, source: line(200) }],
      ...everybody,
    }),
  ),
);
