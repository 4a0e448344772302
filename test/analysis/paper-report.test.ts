import { describe, expect, it } from 'vitest';
import { closedOn } from '../../src/analysis/paper.ts';
import { paperReport, papersFor } from '../../src/analysis/paper-report.ts';
import type { Paper, Visibility } from '../../src/model/records.ts';
import { loaded, settings } from '../support/loaded.ts';

const qe = (more = '') => ({
  'qe.yaml': `${settings}committees:\n  - {id: jha, title: Jugendhilfeausschuss}\n  - {id: kt, title: Kreistag}\n${more}`,
});
const paper = (id: string, more: string, type = 'decision') => ({
  [`papers/${id}.yaml`]: `id: ${id}\ntitle: Vorlage ${id}\ntype: ${type}\n${more}`,
});

function made(files: Readonly<Record<string, string>>, id = 'a', asOf = '2026-11-21', audience: Visibility = 'internal') {
  const { workspace, findings } = loaded({ ...qe(), ...files });
  expect(findings).toEqual([]);
  return paperReport(workspace, asOf, audience, id);
}

const whole =
  'date: 2026-11-01\ndeadline: 2026-11-20\nsubmittedBy: Dezernat\nleadUnit: Jugendamt\nconsultations:\n  - {committee: jha, date: 2026-12-01, role: decision}\nproposal:\n  - {id: b1, text: Der Plan gilt.}\nreasons: Darum.\nnoCost: true\n';

describe('what a paper is still without', () => {
  it('is everything where only a subject is given', () => {
    expect(made(paper('a', ''))?.missing).toEqual([
      'date',
      'deadline',
      'submittedBy',
      'leadUnit',
      'consultations',
      'proposal',
      'reasons',
      'finances',
    ]);
    expect(made(paper('a', '', 'progress'))?.missing).toEqual([
      'date',
      'deadline',
      'submittedBy',
      'leadUnit',
      'consultations',
      'occasion',
      'reasons',
      'earlier',
      'deviations',
      'outlook',
      'finances',
    ]);
  });

  it('is nothing where all is there, and sections only where qe.yaml asks for them', () => {
    expect(made(paper('a', whole))?.missing).toEqual([]);
    expect(made({ ...qe('documents: {blocks: [alternatives, climate]}\n'), ...paper('a', whole) })?.missing).toEqual([
      'alternatives',
      'climate',
    ]);
    expect(
      made({
        ...qe('documents: {blocks: [alternatives, climate]}\n'),
        ...paper('a', `${whole}alternatives: [Keine.]\nblocks: {climate: Keine.}\n`),
      })?.missing,
    ).toEqual([]);
  });

  it('is a committee that decides, and the place of an attachment', () => {
    const preliminary = whole.replace('role: decision', 'role: preliminary');
    expect(made(paper('a', `${preliminary}attachments:\n  - {title: Karte}\n`))?.missing).toEqual([
      'decidingCommittee',
      'attachmentFile',
    ]);
  });

  it('is not told of a paper that was decided, until the day before the decision', () => {
    const decided = 'date: 2026-06-01\nconsultations:\n  - {committee: kt, date: 2026-07-01, role: decision, result: adopted}\n';
    expect(made(paper('a', decided))?.missing).toEqual([]);
    expect(made(paper('a', decided), 'a', '2026-06-30')?.missing).toContain('proposal');
    expect(made(paper('a', decided), 'a', '2026-06-30')?.paper).toMatchObject({ isDraft: true });
  });
});

describe('a paper that was put off', () => {
  it('has not come to its end, and is told what it is still without', () => {
    const postponed =
      'date: 2026-06-01\nconsultations:\n  - {committee: kt, date: 2026-07-01, role: decision, result: postponed}\n';
    expect(made(paper('a', postponed))?.paper).toMatchObject({ isDraft: true });
    expect(made(paper('a', postponed))?.missing).toContain('proposal');
  });
});

describe('amounts', () => {
  it('are summed where a year has several, exact to the cent', () => {
    const finances = 'finances:\n  - {year: 2028, amount: 0.1}\n  - {year: 2027, amount: 100}\n  - {year: 2028, amount: 0.2}\n';
    const { finances: rows, totals } = made(paper('a', finances))?.paper ?? {};
    expect(rows?.map(({ year }) => year)).toEqual([2027, 2028, 2028]);
    expect(totals).toEqual([
      { year: 2027, amount: 100 },
      { year: 2028, amount: 0.3 },
    ]);
  });

  it('need no sum where each year has one', () => {
    expect(made(paper('a', 'finances:\n  - {year: 2027, amount: 5}\n  - {year: 2028, amount: 6}\n'))?.paper.totals).toEqual([]);
  });
});

describe('points of the proposal and earlier decisions', () => {
  const files = {
    ...paper(
      'frueher',
      'date: 2025-01-01\nproposal:\n  - {id: b1, text: Eins., state: done}\n  - {id: b2, text: Zwei., measures: [m]}\n',
    ),
    ...paper('a', 'date: 2026-11-01\nbasedOn: [frueher, m]\n', 'progress'),
    'measures/m.yaml': 'id: m\ntitle: Maßnahme\nstatus: running\nprogress:\n  - {date: 2026-03-01, status: done}\n',
  };

  it('are numbered, with measures as they stand on the day', () => {
    const [earlier] = made(files)?.earlier ?? [];
    expect(earlier?.proposal).toEqual([
      { id: 'b1', number: 1, text: 'Eins.', state: 'done', measures: [] },
      { id: 'b2', number: 2, text: 'Zwei.', measures: [{ id: 'm', title: 'Maßnahme', status: 'done' }] },
    ]);
    expect(made(files)?.measures).toEqual([{ id: 'm', title: 'Maßnahme', status: 'done' }]);
    expect(made(files, 'a', '2026-11-01')?.missing).not.toContain('earlier');
  });

  it('a paper is prepared before its day, without results that come later', () => {
    const later = 'date: 2027-01-01\nconsultations:\n  - {committee: kt, date: 2027-02-01, role: decision, result: adopted}\n';
    expect(made(paper('a', later))?.paper.consultations).toEqual([
      { committee: 'Kreistag', date: '2027-02-01', role: 'decision' },
    ]);
  });
});

describe('what a paper rests on', () => {
  const files = {
    ...paper('beschluss', 'date: 2025-01-01\nnumber: "1/2025"\n'),
    ...paper('spaeter', 'date: 2027-01-01\n', 'progress'),
    ...paper(
      'bericht',
      'date: 2026-05-01\nnumber: "7/2026"\nconsultations:\n  - {committee: jha, date: 2026-06-01, role: information, result: noted}\n',
      'progress',
    ),
    ...paper('a', 'date: 2026-11-01\nbasedOn: [bericht, spaeter, beschluss, treppe, s1.m2, s2]\n'),
    'standards/s1.yaml':
      'id: s1\ntitle: Eins\nminimum:\n  - {id: s1.m1, text: A.}\n  - {id: s1.m2, text: B.}\nvision:\n  - {id: s1.v1, text: C.}\n',
    'standards/s2.yaml': 'id: s2\ntitle: Zwei\n',
    'standards/s3.yaml': 'id: s3\ntitle: Drei\n',
    'outcomes.yaml':
      'ladders:\n  - {id: treppe, title: Treppe für Familien, targetGroup: Familien, steps: [{step: 1, goal: Ziel.}]}\n  - {id: andere, title: Andere, targetGroup: Netzwerk, steps: [{step: 1, goal: Ziel.}]}\n',
  };

  it('is earlier decisions, reports that were taken note of, ladders, and standards, also by one of their criteria', () => {
    const report = made(files);
    expect(report?.earlier.map(({ id }) => id)).toEqual(['beschluss']);
    expect(report?.reported).toEqual([
      {
        id: 'bericht',
        title: 'Vorlage bericht',
        number: '7/2026',
        date: '2026-05-01',
        consultations: [{ committee: 'Jugendhilfeausschuss', date: '2026-06-01', role: 'information', result: 'noted' }],
        place: { file: 'papers/bericht.yaml', line: 1 },
      },
    ]);
    expect(report?.ladders).toEqual([{ id: 'treppe', title: 'Treppe für Familien' }]);
    expect(report?.standards.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('names the attachments of which nobody has said where they are, while the paper is being prepared', () => {
    const attachments =
      'attachments:\n  - {title: Karte}\n  - {title: Plan, path: plan.pdf}\n  - {title: Liste}\n  - {title: Netz, url: "https://example.org/n"}\n';
    expect(made(paper('a', whole + attachments))).toMatchObject({ missing: ['attachmentFile'], withoutFile: ['Karte', 'Liste'] });
    const over = `date: 2026-06-01\nconsultations:\n  - {committee: kt, date: 2026-07-01, role: decision, result: adopted}\n${attachments}`;
    expect(made(paper('a', over))).toMatchObject({ missing: [], withoutFile: [] });
  });
});

describe('the day on which a paper ended', () => {
  const sitting = (date: string, role: string, result?: string) =>
    ({ committee: 'jha', date, role, ...(result && { result }) }) as NonNullable<Paper['consultations']>[number];
  const decision = (...consultations: NonNullable<Paper['consultations']>) => ({ type: 'decision', consultations }) as const;

  it.each([
    [
      'decided, whatever is taken note of later',
      ['2026-09-01', 'preliminary', 'adopted'],
      ['2026-10-06', 'decision', 'adopted-changed'],
      ['2026-11-01', 'information', 'noted'],
      '2026-10-06',
    ],
    ['put off first', ['2026-07-01', 'decision', 'postponed'], ['2026-09-01', 'decision', 'rejected'], undefined, '2026-09-01'],
    [
      'decided after the day on which it is asked',
      ['2026-09-01', 'preliminary', 'adopted'],
      ['2026-11-22', 'decision', 'adopted'],
      undefined,
      undefined,
    ],
    ['not decided', ['2026-09-01', 'preliminary', 'adopted'], ['2026-10-01', 'decision'], undefined, undefined],
  ] as const)('of a decision: %s', (_, first, second, third, day) => {
    const all = [first, second, ...(third ? [third] : [])].map(([date, role, result]) => sitting(date, role, result));
    expect(closedOn(decision(...all), '2026-11-21')).toBe(day);
  });

  it('of a report is the last sitting that took note of it', () => {
    const consultations = [
      sitting('2026-06-11', 'information', 'noted'),
      sitting('2026-06-20', 'information', 'noted'),
      sitting('2026-06-30', 'information', 'postponed'),
    ];
    expect(closedOn({ type: 'progress', consultations }, '2026-11-21')).toBe('2026-06-20');
    expect(closedOn({ type: 'progress', consultations }, '2026-06-15')).toBe('2026-06-11');
    expect(closedOn({ type: 'progress' }, '2026-11-21')).toBeUndefined();
  });
});

describe('audience', () => {
  const files = {
    ...paper('a', 'date: 2026-11-01\nvisibility: public\nbasedOn: [b, m]\n'),
    ...paper('b', 'date: 2026-01-01\n'),
    'measures/m.yaml': 'id: m\ntitle: Geheim\nstatus: running\n',
  };

  it('sees no paper, measure or earlier decision that is not for it', () => {
    const { workspace } = loaded({ ...qe(), ...files });
    expect(papersFor(workspace, 'decision', 'public').map(({ id }) => id)).toEqual(['a']);
    expect(paperReport(workspace, '2026-11-21', 'public', 'b')).toBeUndefined();
    const report = JSON.stringify(paperReport(workspace, '2026-11-21', 'public', 'a'));
    expect(report).not.toContain('Geheim');
    expect(report).not.toContain('Vorlage b');
  });
});
