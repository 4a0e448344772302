import { describe, expect, it } from 'vitest';
import { overview } from '../../src/analysis/overview.ts';
import { disclosedTargets, targetRows } from '../../src/analysis/targets.ts';
import type { Visibility } from '../../src/model/records.ts';
import { workspaceOf } from '../support/workspace.ts';

const asOf = '2026-11-21';

function indicatorOf(more: Readonly<Record<string, unknown>>, audience: Visibility = 'internal', day = asOf) {
  const workspace = workspaceOf({
    'indicators/i.yaml': {
      id: 'i',
      title: 'I',
      definition: 'Wie viele.',
      unit: '%',
      direction: 'up',
      cycle: 'yearly',
      source: 'Liste',
      visibility: 'public',
      ...more,
    },
  });
  const [indicator] = overview(workspace, day, audience).indicators;
  if (!indicator) throw new Error('no indicator');
  return indicator;
}

/** State, distance, side and value of each row. */
const rows = (more: Readonly<Record<string, unknown>>, day = asOf) =>
  targetRows(indicatorOf(more, 'internal', day), day).map(({ state, missing, side, reached, onWay }) => ({
    state,
    ...(missing === undefined ? {} : { missing, side }),
    ...(reached && { value: reached.value }),
    ...(onWay === undefined ? {} : { onWay }),
  }));

const from = (value: number) => ({ date: '2024-12-31', value });
const year = (period: string, value: number) => ({ period, value });

describe('a target against what was measured', () => {
  it('has time until its day, and the line tells whether the value is on its way', () => {
    const goal = { baseline: from(30), targets: [{ date: '2026-12-31', value: 50 }] };
    // the line is at 40 at the end of 2025
    expect(rows({ ...goal, measurements: [year('2025', 40)] })).toEqual([
      { state: 'time-left', missing: 10, side: 'below', value: 40, onWay: true },
    ]);
    expect(rows({ ...goal, measurements: [year('2025', 39)] })).toEqual([
      { state: 'time-left', missing: 11, side: 'below', value: 39, onWay: false },
    ]);
  });

  it('has time on its day itself, and none on the day after', () => {
    const goal = { targets: [{ date: asOf, value: 50 }], measurements: [year('2025', 47)] };
    expect(rows(goal)[0]?.state).toBe('time-left');
    expect(rows(goal, '2026-11-22')).toEqual([{ state: 'not-yet', missing: 3, side: 'below', value: 47 }]);
  });

  it('is reached by the value itself, before its day as after it', () => {
    expect(rows({ targets: [{ date: '2027-12-31', value: 50 }], measurements: [year('2025', 50)] })).toEqual([
      { state: 'reached', value: 50 },
    ]);
    expect(rows({ targets: [{ date: '2025-12-31', value: 50 }], measurements: [year('2025', 51)] })).toEqual([
      { state: 'reached', value: 51 },
    ]);
  });

  it('that equals the baseline is reached where nothing was lost', () => {
    const goal = { baseline: from(40), targets: [{ date: '2027-12-31', value: 40 }] };
    expect(rows({ ...goal, measurements: [year('2025', 40)] })).toEqual([{ state: 'reached', value: 40 }]);
    expect(rows({ ...goal, measurements: [year('2025', 39.5)] })).toEqual([
      { state: 'time-left', missing: 0.5, side: 'below', value: 39.5, onWay: false },
    ]);
  });

  it('does not fail by the rounding of a share', () => {
    const share = { period: '2025', numerator: 1, denominator: 3 };
    expect(rows({ targets: [{ date: '2025-12-31', value: 33.333_333_333_3 }], measurements: [share] })[0]?.state).toBe('reached');
    expect(rows({ targets: [{ date: '2025-12-31', value: 33.4 }], measurements: [share] })[0]?.state).toBe('not-yet');
  });

  it('that is to sink lies above until it is reached', () => {
    const days = { unit: 'Tage', direction: 'down', targets: [{ date: '2025-12-31', value: 10 }] };
    expect(rows({ ...days, measurements: [year('2025', 14)] })).toEqual([
      { state: 'not-yet', missing: 4, side: 'above', value: 14 },
    ]);
    expect(rows({ ...days, measurements: [year('2025', 10)] })).toEqual([{ state: 'reached', value: 10 }]);
  });

  it('as a corridor is kept at all times: its day gives no time', () => {
    const corridor = { direction: 'corridor', unit: 'Familien', targets: [{ date: '2027-12-31', from: 60, to: 75 }] };
    expect(rows({ ...corridor, measurements: [year('2025', 60)] })).toEqual([{ state: 'reached', value: 60 }]);
    expect(rows({ ...corridor, measurements: [year('2025', 75)] })).toEqual([{ state: 'reached', value: 75 }]);
    expect(rows({ ...corridor, measurements: [year('2025', 56)] })).toEqual([
      { state: 'not-yet', missing: 4, side: 'below', value: 56 },
    ]);
    expect(rows({ ...corridor, measurements: [year('2025', 80)] })).toEqual([
      { state: 'not-yet', missing: 5, side: 'above', value: 80 },
    ]);
  });

  it('as something to hold is the baseline with its tolerance; a figure named beside it does not decide', () => {
    const hold = { direction: 'hold', baseline: from(88), tolerance: 5, targets: [{ date: '2027-12-31', value: 90 }] };
    expect(rows({ ...hold, measurements: [year('2025', 83)] })).toEqual([{ state: 'reached', value: 83 }]);
    expect(rows({ ...hold, measurements: [year('2025', 82)] })).toEqual([
      { state: 'not-yet', missing: 1, side: 'below', value: 82 },
    ]);
    const [row] = targetRows(indicatorOf({ ...hold, measurements: [year('2025', 83)] }), asOf);
    expect([row?.target, row?.aside]).toEqual([
      { from: 83, to: 93 },
      { date: '2027-12-31', value: 90 },
    ]);
    expect(rows({ direction: 'hold', measurements: [year('2025', 83)] })).toEqual([{ state: 'no-target', value: 83 }]);
  });

  it('is never asked of what describes the context', () => {
    expect(rows({ direction: 'context', baseline: from(1), measurements: [year('2025', 3)] })).toEqual([
      { state: 'context', value: 3 },
    ]);
  });

  it('is missing, or the value is, or only counted in part', () => {
    expect(rows({ baseline: from(30), measurements: [year('2025', 40)] })).toEqual([{ state: 'no-target', value: 40 }]);
    const goal = { targets: [{ date: '2027-12-31', value: 50 }] };
    expect(rows(goal)).toEqual([{ state: 'no-value' }]);
    const counted = { ...goal, unit: 'Familien', cumulative: true, measurements: [year('2026-01/2026-09', 60)] };
    expect(rows(counted)).toEqual([{ state: 'interim' }]);
    const [row] = targetRows(indicatorOf(counted), asOf);
    expect(row?.interim).toEqual({ period: '2026-01/2026-09', value: 60 });
  });

  it('that others followed is compared with the value of its time', () => {
    const goals = {
      baseline: from(30),
      targets: [
        { date: '2027-12-31', value: 60 },
        { date: '2025-12-31', value: 40 },
      ],
      measurements: [year('2025', 38), year('2026-01/2026-06', 61)],
    };
    expect(rows(goals)).toEqual([
      { state: 'not-yet', missing: 2, side: 'below', value: 38 },
      { state: 'reached', value: 61 },
    ]);
    // the last of all is compared with the newest value, whenever that came
    expect(rows({ ...goals, targets: [{ date: '2025-12-31', value: 40 }] })).toEqual([{ state: 'reached', value: 61 }]);
  });
});

describe('outside', () => {
  const few = {
    reportFrom: 5,
    unit: 'Eltern',
    targets: [{ date: '2026-12-31', value: 20 }],
    measurements: [year('2024', 21), year('2025', 4)],
  };

  it('nothing is said of a target whose newest value is kept back, and no older value passes for it', () => {
    const whole = targetRows(indicatorOf(few), asOf);
    expect(whole.map(({ state, reached }) => [state, reached?.value])).toEqual([['time-left', 4]]);
    const shown = targetRows(indicatorOf(few, 'public'), asOf);
    expect(shown.map(({ reached }) => reached?.value)).toEqual([21]);
    const [told] = disclosedTargets(shown, whole);
    expect(told?.state).toBe('undisclosed');
    expect(JSON.stringify(told)).not.toContain('21');
  });

  it('what holds of all is told', () => {
    const open = { ...few, measurements: [year('2025', 12)] };
    const told = disclosedTargets(targetRows(indicatorOf(open, 'public'), asOf), targetRows(indicatorOf(open), asOf));
    expect(told.map(({ state, missing }) => [state, missing])).toEqual([['time-left', 8]]);
  });
});
