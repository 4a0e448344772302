import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renamesBetween } from '../../../src/analysis/renames/renames.ts';
import { loaded } from '../../support/loaded.ts';
import {
  agreed,
  type Files,
  groups,
  indicator,
  measure,
  meeting,
  paper,
  process,
  standard,
  textsOf,
  workspaceOf,
} from '../../support/workspace.ts';

/** What is called otherwise in the second state. */
const renamed = (former: readonly Files[], now: readonly Files[]) =>
  [...renamesBetween(workspaceOf(...former), workspaceOf(...now)).ids].map((ids) => ids.join(' → ')).sort();

/** Five sentences, the first `own` of which nobody else has. */
const sentences = (about: string, own = 5) =>
  Array.from({ length: 5 }, (_, index) => `Satz ${index} über ${index < own ? about : 'alle Familien im Landkreis'}.`).join(' ');
const care = (id: string, title: string, summary: string) => measure(id, { title, summary });

describe('the same content', () => {
  it('is the same, however it is broken in its file, and whatever else is renamed with it', () => {
    const folder = (one: string, other: string, summary: string): Files[] => [
      { [`measures/${one}.yaml`]: `id: ${one}\ntitle: Eins\nstatus: running\nsummary: ${summary}\ndependsOn: [${other}]\n` },
      measure(other, { title: 'Zwei', dependsOn: [one] }),
    ];
    const broken = '>-\n  Ein Satz.\n  Noch einer.';
    expect(renamed(folder('a', 'b', 'Ein Satz. Noch einer.'), folder('c', 'd', broken))).toEqual(['a → c', 'b → d']);
  });

  it('of several is none of them', () => {
    const twins = (...ids: string[]) => ids.map((id) => care(id, 'Gleich', sentences('Lotsen')));
    expect(renamed(twins('a', 'b'), twins('c', 'd'))).toEqual([]);
    expect(renamed(twins('a', 'b'), twins('b', 'c'))).toEqual(['a → c']);
  });

  it('is the same where another circle may see it: what was withdrawn under a new id is still withdrawn', () => {
    const round = (date: string, visibility: string) => [
      standard('qs', { minimum: 1 }),
      agreed(date, { 'qs.m1': 'largely' }, { visibility }),
    ];
    expect(renamed(round('2026-03-01', 'public'), round('2026-03-02', 'internal'))).toEqual([
      '2026-03-01-gemeinsam → 2026-03-02-gemeinsam',
    ]);
  });

  it('in the place of what could not be read in the other state is not the same: nobody knows what that said', () => {
    const files = (id: string) => textsOf(care(id, 'Gleich', sentences('Lotsen')));
    const broken = loaded({ ...files('a'), 'measures/b.yaml': 'id: b\n title: [\n' }).workspace;
    const names = renamesBetween(broken, loaded(files('b')).workspace);
    expect(names.ids.size).toBe(0);
    expect(renamesBetween(loaded(files('a')).workspace, loaded(files('b')).workspace).today('a')).toBe('b');
  });

  it('of another kind is another thing', () => {
    expect(renamed([paper('a', { title: 'T' })], [measure('b', { title: 'T' })])).toEqual([]);
  });
});

describe('the same title', () => {
  const old = care('alt', 'Lotsinnen', sentences('Lotsinnen'));
  it('is the same where at least a third of the shorter one is left', () => {
    // two sentences of five stayed, and the status
    expect(renamed([old], [care('neu', 'Lotsinnen', `${sentences('Lotsinnen', 2)} ${sentences('Praxen')}`)])).toEqual([
      'alt → neu',
    ]);
    // filled in over a year: all that was there is still there
    const stub = measure('stub', { title: 'Elternrunde' });
    expect(renamed([stub], [care('runde', 'Elternrunde', sentences('Runden'))])).toEqual(['stub → runde']);
  });

  it('is another one where hardly more than the title is the same', () => {
    expect(renamed([old], [care('neu', 'Lotsinnen', sentences('Praxen'))])).toEqual([]);
  });

  it('is enough for groups, phases and others that share a file', () => {
    const folder = (group: string, members: number, phase: string) => [
      groups({ id: group, title: 'Klinik', members }),
      process([{ id: phase, title: 'Bestandsaufnahme', planned: { from: '2026-01', to: '2026-06' } }]),
    ];
    expect(renamed(folder('clinic', 3, 'p1'), folder('klinik', 4, 'phase-eins'))).toEqual(['clinic → klinik', 'p1 → phase-eins']);
  });

  it('returns every year in assessments and meetings, and says nothing there', () => {
    const entry = (date: string, text: string) => ({
      [`logbook/${date}-treffen.md`]: `---\ndate: ${date}\ntitle: Treffen\nformat: workshop\n---\n\n${text}\n`,
    });
    expect(renamed([entry('2026-03-01', 'Eins. Zwei.')], [entry('2026-03-08', 'Eins. Drei.')])).toEqual([]);
    expect(renamed([entry('2026-03-01', 'Eins. Zwei.')], [entry('2026-03-08', 'Eins. Zwei.')])).toEqual([
      '2026-03-01-treffen → 2026-03-08-treffen',
    ]);
    const ratings = { 'qs.m1': 'largely', 'qs.m2': 'started', 'qs.m3': 'largely' };
    const round = (date: string, third: string) => [standard('qs', { minimum: 3 }), agreed(date, { ...ratings, 'qs.m3': third })];
    expect(renamed(round('2025-05-01', 'largely'), round('2026-05-01', 'reliably'))).toEqual([]);
  });
});

describe('another title', () => {
  const old = care('alt', 'Lotsinnen', sentences('Lotsinnen'));
  it('is the same where at least four fifths are', () => {
    expect(renamed([old], [care('neu', 'Praxis-Lotsinnen', sentences('Lotsinnen'))])).toEqual(['alt → neu']);
    // a title and two of five sentences are others
    const other = `${sentences('Lotsinnen').split(' Satz 3')[0]} ${sentences('Praxen').slice(-50)}`;
    expect(renamed([old], [care('neu', 'Praxis-Lotsinnen', other)])).toEqual([]);
  });

  it('goes to the most alike, and to none where two are just as alike', () => {
    const nord = care('nord', 'Treff Nord', sentences('Nord', 1));
    const sued = care('sued', 'Treff Süd', sentences('Süden', 1));
    const later = (id: string, title: string, about: string) =>
      measure(id, { title, summary: sentences(about, 1), due: '2027-12-31' });
    // the first sentence tells them apart
    expect(renamed([nord, sued], [later('x', 'Runde S', 'Süden'), later('y', 'Runde N', 'Nord')])).toEqual([
      'nord → y',
      'sued → x',
    ]);
    expect(renamed([nord], [later('x', 'Runde A', 'Nord'), later('y', 'Runde B', 'Nord')])).toEqual([]);
  });

  it('is another one for what shares a file: a few fields are soon the same', () => {
    const group = (id: string, title: string) =>
      groups({
        id,
        title,
        kind: 'service',
        sector: 'Gesundheit',
        lead: 'Leitung der Abteilung',
        mandate: { text: 'Auftrag des Rates.' },
        fromPhase: 'p',
      });
    const folder = (id: string, title: string) => [
      group(id, title),
      process([{ id: 'p', planned: { from: '2026-01', to: '2026-06' } }]),
    ];
    expect(renamed(folder('a', 'Eins'), folder('b', 'Zwei'))).toEqual([]);
  });
});

describe('an id that is there in both states', () => {
  it('is the same record, whatever it says', () => {
    const [one, other] = ['Lotsinnen', 'Praxen'].map((about) => (id: string) => care(id, about, sentences(about)));
    if (!one || !other) throw new Error('two measures');
    expect(renamed([one('a'), other('b')], [other('a'), one('b')])).toEqual([]);
  });
});

describe('criteria', () => {
  const text = (id: string, wording: string, more: object = {}) => ({ id, text: wording, ...more });
  it('go with their standard, and within it with their wording', () => {
    const before = standard('alt', { title: 'S', minimum: [{ text: 'Eins.' }, { text: 'Zwei.' }, { text: 'Drei.' }] });
    const after = standard('neu', {
      title: 'S',
      minimum: [{ text: 'Eins, neu gefasst.' }, text('neu.m4', 'Zwei.', { evidenceRequired: true })],
      vision: [text('neu.v1', 'Etwas anderes.')],
    });
    expect(renamed([before], [after])).toEqual(['alt → neu', 'alt.m1 → neu.m1', 'alt.m2 → neu.m4']);
    const names = renamesBetween(workspaceOf(before), workspaceOf(after));
    // what has no counterpart is called as it would be
    expect([names.today('alt.m3'), names.former('neu.v1'), names.today('alt.m2'), names.former('neu.m4')]).toEqual([
      'neu.m3',
      'alt.v1',
      'neu.m4',
      'alt.m2',
    ]);
  });

  it('of the same wording in another standard are others', () => {
    const both = (...ids: string[]) => [
      standard('a', { minimum: ids.slice(0, 1).map((id) => text(id, 'Gleich.')) }),
      standard('b', { minimum: [text('b.m1', 'Erstes.'), ...ids.slice(1).map((id) => text(id, 'Gleich.'))] }),
    ];
    expect(renamed(both('a.m1'), [standard('a'), ...both('a.m1', 'b.m2').slice(1)])).toEqual([]);
  });

  it('are not taken for a standard whose id goes on', () => {
    const names = renamesBetween(
      workspaceOf(standard('qs-1', { title: 'Eins', minimum: 1 }), standard('qs-1.5', { title: 'Anderer', minimum: 1 })),
      workspaceOf(standard('lotsen', { title: 'Eins', minimum: 1 }), standard('qs-1.5', { title: 'Anderer', minimum: 1 })),
    );
    expect([names.today('qs-1.m1'), names.today('qs-1.5'), names.today('qs-1.5.m1')]).toEqual([
      'lotsen.m1',
      'qs-1.5',
      'qs-1.5.m1',
    ]);
  });
});

it('is the same backwards, and of each id at most one', () => {
  const some = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), about: fc.nat(3), own: fc.nat(5), title: fc.nat(2) }),
    { selector: ({ id }) => id, maxLength: 5 },
  );
  const folder = (list: readonly { id: string; about: number; own: number; title: number }[]) =>
    workspaceOf(
      ...list.map(({ id, about, own, title }) => care(id, `Titel ${title}`, sentences(`Thema ${about}`, own))),
      indicator('i', {}),
      meeting('2026-03-01'),
    );
  fc.assert(
    fc.property(some, some, (left, right) => {
      const [one, other] = [folder(left), folder(right)];
      const [there, back] = [renamesBetween(one, other), renamesBetween(other, one)];
      expect([...there.ids].map(([from, to]) => `${to} ${from}`).sort()).toEqual(
        [...back.ids].map((ids) => ids.join(' ')).sort(),
      );
      expect(new Set(there.ids.values()).size).toBe(there.ids.size);
      for (const [from, to] of there.ids) expect([there.today(from), there.former(to)]).toEqual([to, from]);
    }),
    { numRuns: 60 },
  );
});
