import { describe, expect, it } from 'vitest';
import { between, said, told } from '../../support/changes.ts';
import { agreed, groups, indicator, measure, meeting, settings, standard } from '../../support/workspace.ts';

describe('a record with another id', () => {
  it('is told once, and nothing that follows it', () => {
    const folder = (id: string) => [
      standard('qs', { minimum: 1 }),
      measure(id, { title: 'Lotsinnen', addresses: ['qs.m1'] }),
      measure('andere', { dependsOn: [id] }),
      { ...meeting('2026-03-01', { relatesTo: [id] }) },
      { 'guide/10-vorwort.md': `---\ntitle: Vorwort\n---\n\nSiehe [Lotsinnen](../measures/${id}.yaml).\n` },
    ];
    const report = between(folder('lotsinnen'), folder('praxis-lotsinnen'));
    expect(told(report)).toEqual(['renamed measure praxis-lotsinnen']);
    expect(said(report)).toEqual(['Maßnahme „Lotsinnen“ hat jetzt die Kennung praxis-lotsinnen, bisher lotsinnen.']);
  });

  it('takes the criteria of a standard with it, and their ratings', () => {
    const folder = (id: string) => [
      standard(id, { title: 'Lotsen', minimum: 2, vision: 1 }),
      agreed('2026-05-01', { [`${id}.m1`]: 'largely', [`${id}.v1`]: { rating: 'started', note: 'knapp' } }),
      settings({ focus: [id] }),
    ];
    expect(told(between(folder('qs-1'), folder('lotsen')))).toEqual([
      'renamed standard lotsen',
      'renamed criterion lotsen.m1',
      'renamed criterion lotsen.m2',
      'renamed criterion lotsen.v1',
    ]);
  });

  it('is known by its title where its content changed as well', () => {
    const report = between(
      [measure('alt', { title: 'Lotsinnen', due: '2026-12-31' })],
      [measure('neu', { title: 'Lotsinnen', due: '2027-12-31' })],
    );
    expect(told(report)).toEqual(['renamed measure neu', 'due measure neu']);
  });

  it('is another one where neither is the same, or where there are several', () => {
    expect(told(between([measure('alt', { title: 'A' })], [measure('neu', { title: 'B', due: '2027-01-01' })]))).toEqual([
      'removed measure alt',
      'new measure neu',
    ]);
    const twins = (...ids: string[]) => ids.map((id) => measure(id, { title: 'Gleich' }));
    expect(told(between(twins('a', 'b'), twins('c', 'd')))).toHaveLength(4);
  });

  it('may be two that name each other', () => {
    const folder = (one: string, other: string) => [
      measure(one, { title: 'Eins', dependsOn: [other] }),
      measure(other, { title: 'Zwei', dependsOn: [one] }),
    ];
    expect(told(between(folder('a', 'b'), folder('c', 'd')))).toEqual(['renamed measure c', 'renamed measure d']);
  });

  it('may be a group, whose references in all kinds follow', () => {
    const folder = (id: string) => [
      groups({ id, title: 'Klinik' }),
      measure('m', { responsible: id }),
      indicator('i', { responsible: id }),
      meeting('2026-03-01', { participants: [{ group: id, count: 3 }] }),
    ];
    expect(told(between(folder('clinic'), folder('klinik')))).toEqual(['renamed group klinik']);
  });

  it('is a meeting on another day where all else is the same', () => {
    expect(said(between([meeting('2026-03-01', { title: 'Treffen' })], [meeting('2026-03-08', { title: 'Treffen' })]))).toEqual([
      'Hat jetzt die Kennung 2026-03-08-treffen, bisher 2026-03-01-treffen.',
      '„Datum“ geändert: 8. März 2026, bisher 1. März 2026.',
    ]);
  });
});
