import { describe, expect, it } from 'vitest';
import { type Files, reportOf, settings, standard } from '../support/workspace.ts';

const catalogue = (id: string, data: Record<string, unknown>): Files => ({
  [`templates/catalogues/${id}.yaml`]: { id, title: id, source: { title: 'T', publisher: 'P', year: 2020 }, ...data },
});
const circle = (id: string) => ({ id, number: id.slice(-1), title: `Circle ${id}`, standards: [] });
const dimension = (id: string) => ({ id, number: id.slice(-1), title: `Dimension ${id}` });
const groups = (...parts: readonly Files[]) =>
  reportOf(parts).groups.map(({ id, kind, standards }) => [kind, id, standards.map((entry) => entry.id)]);

describe('groups of standards', () => {
  const catalogues = [
    catalogue('cat-b', { circles: [circle('c-2'), circle('c-1')] }),
    catalogue('cat-a', { dimensions: [dimension('d-1')] }),
  ];

  it("come in the order of qe.yaml's catalogues and of the circles in them; others come last", () => {
    expect(
      groups(
        settings({ catalogues: ['cat-b', 'cat-a'] }),
        ...catalogues,
        standard('own-1'),
        standard('a-1', { source: 'cat-a', dimension: 'd-1', goals: 1 }),
        standard('b-1', { source: 'cat-b', circle: 'c-1' }),
        standard('b-2', { source: 'cat-b', circle: 'c-2' }),
      ),
    ).toEqual([
      ['circle', 'c-2', ['b-2']],
      ['circle', 'c-1', ['b-1']],
      ['dimension', 'd-1', ['a-1']],
      ['own', 'own', ['own-1']],
    ]);
  });

  it('change their order with that of qe.yaml', () => {
    const parts = [
      ...catalogues,
      standard('a-1', { source: 'cat-a', dimension: 'd-1' }),
      standard('b-1', { source: 'cat-b', circle: 'c-1' }),
    ];
    expect(groups(settings({ catalogues: ['cat-a', 'cat-b'] }), ...parts).map(([, id]) => id)).toEqual(['d-1', 'c-1']);
    expect(groups(settings({ catalogues: ['cat-b', 'cat-a'] }), ...parts).map(([, id]) => id)).toEqual(['c-1', 'd-1']);
  });

  it('leave out circles without standards, and have no „others“ where there are none', () => {
    expect(
      groups(settings({ catalogues: ['cat-b'] }), ...catalogues, standard('b-1', { source: 'cat-b', circle: 'c-1' })),
    ).toEqual([['circle', 'c-1', ['b-1']]]);
    expect(groups(settings({ catalogues: ['cat-b'] }), ...catalogues)).toEqual([]);
  });

  it('order standards by number as it is read, not as text', () => {
    const numbers = ['1.10', '1.9', '2.1', '1.2'];
    const parts = numbers.map((number) => standard(`s-${number}`, { number }));
    expect(groups(...parts)).toEqual([['own', 'own', ['s-1.2', 's-1.9', 's-1.10', 's-2.1']]]);
  });

  it('tell circles of the same id in two catalogues apart by the source', () => {
    const same = [catalogue('cat-a', { circles: [circle('c-1')] }), catalogue('cat-b', { circles: [circle('c-1')] })];
    expect(
      groups(
        settings({ catalogues: ['cat-a', 'cat-b'] }),
        ...same,
        standard('b-1', { source: 'cat-b', circle: 'c-1' }),
        standard('a-1', { source: 'cat-a', circle: 'c-1' }),
      ),
    ).toEqual([
      ['circle', 'c-1', ['a-1']],
      ['circle', 'c-1', ['b-1']],
    ]);
  });
});
