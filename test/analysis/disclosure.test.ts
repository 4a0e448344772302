import { describe, expect, it } from 'vitest';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { guide } from '../../src/analysis/guide.ts';
import { status } from '../../src/analysis/status.ts';
import { agreed, measure, process, settings, standard, workspaceOf } from '../support/workspace.ts';

const asOf = '2026-06-30';
const open = settings({ visibility: { standards: 'public', assessments: 'public', process: 'public', measures: 'public' } });
const hidden = { visibility: 'internal' };

/** One criterion below the minimum with a measure, and a measure without responsible. */
const folder = (atWork: object) =>
  workspaceOf(
    open,
    standard('qs-1', { minimum: 1 }),
    agreed('2026-06-01', { 'qs-1.m1': 'started' }),
    measure('m-1', { status: 'running', responsible: 'office', noUptake: true, addresses: ['qs-1.m1'], ...atWork }),
  );

describe('what is being done but not released', () => {
  const gapOf = (workspace: ReturnType<typeof folder>) => gapReport(workspace, asOf, 'public').groups[0]?.standards[0]?.gaps[0];

  it('is not passed over as if nothing were agreed', () => {
    expect(gapOf(folder(hidden))).toMatchObject({ code: 'below-minimum', doing: [], doingWithheld: true });
  });

  it('is told where it is released', () => {
    const gap = gapOf(folder({}));
    expect(gap?.doing).toHaveLength(1);
    expect(gap).not.toHaveProperty('doingWithheld');
  });
});

describe('counts', () => {
  // the hidden measure has no responsible: a gap that the public is not told of
  const withHiddenGap = folder({ ...hidden, responsible: undefined });

  it('are left out where not all open work is told', () => {
    expect(gapReport(withHiddenGap, asOf, 'internal').counts).toEqual({ gaps: 2, directions: 0 });
    expect(gapReport(withHiddenGap, asOf, 'public').counts).toBeUndefined();
    expect(status(withHiddenGap, asOf, 'public').counts).toBeUndefined();
  });

  it('are the same as inside where all is told', () => {
    expect(gapReport(folder({}), asOf, 'public').counts).toEqual({ gaps: 1, directions: 0 });
  });

  it('of meetings held are left out where not all entries are released', () => {
    const entry = (date: string, more: object) => ({
      [`logbook/${date}-treffen.md`]: { date, title: 'Treffen', format: 'workshop', ...more },
    });
    const meetings = (second: object) =>
      guide(
        workspaceOf(
          open,
          process([{ planned: { from: '2026-01', to: '2026-06' } }], { formats: [{ format: 'workshop', planned: 3 }] }),
          entry('2026-02-01', { visibility: 'public' }),
          entry('2026-03-01', second),
        ),
        asOf,
        'public',
      ).formats;
    expect(meetings({ visibility: 'public' })).toEqual([
      {
        format: 'workshop',
        planned: 3,
        held: 2,
        places: ['02', '03'].map((month) => ({ file: `logbook/2026-${month}-01-treffen.md`, line: 2 })),
      },
    ]);
    expect(meetings(hidden)).toEqual([{ format: 'workshop', planned: 3 }]);
  });

  it('of withheld records leave out what is dated later', () => {
    const later = workspaceOf(open, standard('qs-1', { minimum: 1 }), {
      'logbook/2026-07-01-spaeter.md': { date: '2026-07-01', title: 'L', format: 'other', ...hidden },
    });
    // the five groups of the network are internal by default, the entry of July is not there yet
    expect(gapReport(later, asOf, 'public').withheld).toBe(5);
    expect(gapReport(later, '2026-07-01', 'public').withheld).toBe(6);
  });
});
