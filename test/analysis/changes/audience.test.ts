import { describe, expect, it } from 'vitest';
import { between, changesIn, told, valuesOf } from '../../support/changes.ts';
import { groups, indicator, measure, view } from '../../support/workspace.ts';

const open = { visibility: 'public' };
const closed = { visibility: 'internal' };

describe('for the public', () => {
  it('a record that became public is new, and one that became internal is not told of', () => {
    expect(told(between([measure('a', closed)], [measure('a', open)], 'public'))).toEqual(['new measure a']);
    expect(told(between([measure('a', open)], [measure('a', closed)], 'public'))).toEqual([]);
    // the steering group sees what it is
    expect(told(between([measure('a', open)], [measure('a', closed)]))).toEqual(['visibility measure a']);
  });

  it('what was deleted is told of where it was public', () => {
    expect(told(between([measure('a', open), measure('b', closed)], [], 'public'))).toEqual(['removed measure a']);
  });

  it('references to what was withdrawn do not come to light by being gone', () => {
    const other = measure('b', { ...open, dependsOn: ['geheim'] });
    const report = between([measure('geheim', open), other], [measure('geheim', closed), other], 'public');
    expect(changesIn(report)).toEqual([]);
    const renamed = [
      measure('streng-geheim', { title: 'Measure geheim', ...closed }),
      measure('b', { ...open, dependsOn: ['streng-geheim'] }),
    ];
    expect(JSON.stringify(between([measure('geheim', open), other], renamed, 'public'))).not.toContain('geheim');
  });

  it('nothing is said of who may see what, nor of confirmations, nor of settings of the steering group', () => {
    const confirmed = { qs: { hash: '0123456789abcdef', date: '2026-09-01', role: 'Koordination' } };
    expect(told(between([measure('a', open)], [measure('a', { ...open, confirmed })], 'public'))).toEqual([]);
    expect(told(between([measure('a', open)], [measure('a', { ...open, confirmed })]))).toEqual(['confirmed measure a']);
    expect(told(between([measure('a', open)], [measure('a', { visibility: 'partners' })], 'network'))).toEqual([]);
  });

  it('values on few people stay where they are, whichever state held them back', () => {
    const values = (reportFrom: number | undefined, ...counts: number[]) =>
      indicator('i', {
        ...open,
        ...(reportFrom === undefined ? {} : { reportFrom }),
        measurements: counts.map((n, index) => ({ period: String(2024 + index), value: 10 + index, n })),
      });
    expect(valuesOf(between([values(10, 20)], [values(10, 20, 3)], 'public'), 'measurement')).toEqual([]);
    expect(valuesOf(between([values(undefined, 3)], [values(10, 3)], 'public'), 'measurement-removed')).toEqual([]);
    expect(valuesOf(between([values(10, 20)], [values(10, 20, 30)], 'public'), 'measurement')).toHaveLength(1);
  });

  it('views of few are not told', () => {
    const few = (respondents: number) => view('2026-09-01', 'parents', { 'qs.m1': 'largely' }, { respondents, ...open });
    const folder = [
      groups({ id: 'parents', title: 'Eltern', ...open }),
      { 'standards/qs.yaml': 'id: qs\ntitle: Q\nvisibility: public\nminimum:\n  - {id: qs.m1, text: T}\n' },
    ];
    expect(told(between(folder, [...folder, few(3)], 'public'))).toEqual([]);
    expect(told(between(folder, [...folder, few(12)], 'public'))).toEqual(['assessed assessment 2026-09-01-parents']);
  });
});
