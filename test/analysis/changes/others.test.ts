import { describe, expect, it } from 'vitest';
import { between, said, told } from '../../support/changes.ts';
import { groups, meeting, process, settings, standard } from '../../support/workspace.ts';

type Data = Readonly<Record<string, unknown>>;

describe('the process', () => {
  const planned = { from: '2026-01', to: '2026-06' };
  const changed = (former: Data, now: Data) => between([process([{ planned, ...former }])], [process([{ planned, ...now }])]);
  const head = 'Phase „Phase 1“ (phase-1)';

  it('has a phase that began, ended or is planned anew, with the reason once', () => {
    expect(said(changed({}, { actual: { from: '2026-02' } }))).toEqual([`${head} hat im Februar 2026 begonnen.`]);
    expect(said(changed({ actual: { from: '2026-02' } }, { actual: { from: '2026-02', to: '2026-07' } }))).toEqual([
      `${head} ist seit Juli 2026 abgeschlossen.`,
    ]);
    const deviation = { reason: 'Die Leitung war nicht besetzt.', effect: 'Vier Monate später.' };
    expect(said(changed({}, { planned: { from: '2026-01', to: '2026-10' }, deviation }))).toEqual([
      'Neu geplant für Januar 2026 bis Oktober 2026, bisher Januar 2026 bis Juni 2026: Die Leitung war nicht besetzt.',
      '„Abweichung“, „Auswirkung“ ergänzt: „Vier Monate später.“',
    ]);
  });

  it('has a deliverable that is there now', () => {
    const open = { title: 'Befragung', state: 'open' };
    expect(said(changed({ deliverables: [open] }, { deliverables: [{ ...open, state: 'done', date: '2026-07-01' }] }))).toEqual([
      `${head}: Ergebnis „Befragung“ liegt vor (01.07.2026).`,
    ]);
  });

  it('has one more phase, and is told once where it is new as a whole', () => {
    const one = process([{ planned }]);
    expect(told(between([one], [process([{ planned }, { planned }])]))).toEqual(['new phase phase-2']);
    expect(told(between([], [one]))).toEqual(['new process process.yaml']);
    expect(said(between([one], []))).toEqual(['Prozess (process.yaml) gibt es nicht mehr.']);
  });
});

describe('the logbook', () => {
  it('has a new entry, and a meeting that was held or not', () => {
    expect(said(between([], [meeting('2026-09-01')]))).toEqual([
      'Logbucheintrag „Meeting 2026-09-01“ (2026-09-01-treffen) ist neu (vom 01.09.2026).',
    ]);
    const planned = meeting('2026-12-10', { status: 'planned' });
    expect(said(between([], [planned]))).toEqual([
      'Logbucheintrag „Meeting 2026-12-10“ (2026-12-10-treffen) ist neu (geplant für den 10.12.2026).',
    ]);
    expect(said(between([planned], [meeting('2026-12-10')]))).toEqual([
      'Logbucheintrag „Meeting 2026-12-10“ (2026-12-10-treffen) hat am 10.12.2026 stattgefunden.',
    ]);
    expect(said(between([planned], [meeting('2026-12-10', { status: 'cancelled' })]))).toEqual([
      'Logbucheintrag „Meeting 2026-12-10“ (2026-12-10-treffen) ist ausgefallen.',
    ]);
  });

  it('has another text below the head', () => {
    const entry = (text: string) => ({ 'guide/10-vorwort.md': `---\ntitle: Vorwort\n---\n\n${text}\n` });
    expect(said(between([entry('Wir sind viele.')], [entry('Wir sind sehr viele.')]))).toEqual([
      'Kapitel „Vorwort“ (10-vorwort): Text geändert: Wir sind {+sehr +}viele.',
    ]);
    expect(said(between([entry('Siehe [hier](a.md).')], [entry('Siehe [hier](b.md).')]))).toEqual([
      'Kapitel „Vorwort“ (10-vorwort): Verweise im Text geändert.',
    ]);
  });
});

describe('a ladder', () => {
  const ladder = (steps: readonly Data[], more: Data = {}) => ({
    'outcomes.yaml': { ladders: [{ id: 'treppe', title: 'Treppe', targetGroup: 'Familien', steps, ...more }] },
  });

  it('has a goal reworded, with the reason of its update', () => {
    const report = between(
      [ladder([{ step: 4, goal: 'Eltern wissen, wohin.' }])],
      [ladder([{ step: 4, goal: 'Alle Eltern wissen, wohin.' }], { updated: [{ date: '2026-09-01', reason: 'Väter fehlten' }] })],
    );
    expect(told(report)).toEqual(['rung ladder treppe']);
    expect(said(report)).toEqual([
      'Wirkungstreppe „Treppe“ (treppe): Stufe 4, Ziel neu gefasst: {+Alle +}Eltern wissen, wohin. (Grund: Väter fehlten).',
    ]);
  });

  it('has an update that explains nothing that is told, and a sign that is new', () => {
    const report = between(
      [ladder([{ step: 4, goal: 'Ziel' }])],
      [
        ladder([{ step: 4, goal: 'Ziel', sign: 'Sie rufen an.' }], {
          updated: [{ date: '2026-09-01', reason: 'Zeichen ergänzt' }],
        }),
      ],
    );
    expect(said(report)).toEqual([
      '„Stufen“ (4), „Woran wir es merken“ ergänzt: „Sie rufen an.“',
      'Fortgeschrieben am 01.09.2026: Zeichen ergänzt.',
    ]);
  });
});

describe('the settings and lists', () => {
  it('tell of a focus and of what counts as met', () => {
    const qs = [standard('a', { minimum: 1 }), standard('b', { minimum: 1 })];
    expect(said(between([settings({ focus: ['a'] }), ...qs], [settings({ focus: ['b'], metFrom: 'reliably' }), ...qs]))).toEqual([
      'Neu im Schwerpunkt: „Standard b“ (b). Nicht mehr im Schwerpunkt: „Standard a“ (a).',
      'Als gegeben gilt ein Kriterium jetzt ab „verlässlich“, bisher ab „überwiegend“.',
    ]);
  });

  it('tell of groups by their ids', () => {
    const report = between([groups({ id: 'a', title: 'A', members: 3 })], [groups({ id: 'a', title: 'B', members: 4 }, 'c')]);
    expect(said(report)).toEqual(['Neuer Titel: [-A-]{+B+}.', '„Mitglieder“ geändert: 4, bisher 3.', 'Gruppe „C“ (c) ist neu.']);
  });
});
