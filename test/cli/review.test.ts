import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planConfirmations } from '../../src/edit/confirm.ts';
import { hashOf, write } from '../support/folder.ts';
import { commitAll, hasGit, initialise } from '../support/repository.ts';
import { type Ran, runMain } from '../support/run-main.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { agreed, type Files, indicator, measure, paper, standard, textsOf } from '../support/workspace.ts';

const first = 'Wer fragt, bekommt eine Antwort.';
const second = 'Wer fragt, bekommt bald eine Antwort.';
/** printf 'Wer fragt, bekommt bald eine Antwort.' | sha256sum */
const secondHash = '88a2139fbf733b94';
/** printf 'Wer fragt, wird gehört.' | sha256sum */
const thirdHash = '7f780c0f6b9295c9';

const byHand = `# Von Hand geschrieben: bitte so lassen
id:   'm'
title: "Measure m"   # der Titel
status: running
addresses: [ s.m1,   s.m2 ]

# was noch kommt
summary: |
  Zwei
    Zeilen

visibility: public
`;

const ladder = (goal: string): Files => ({
  'outcomes.yaml': { ladders: [{ id: 'l', title: 'Leiter', targetGroup: 'Eltern', steps: [{ step: 4, goal }] }] },
});

/** A folder in which s.m1 was reworded after a measure, an assessment, a paper and an indicator leant on it or on a goal. */
function rewordedFolder(more: readonly Files[] = []): string {
  const folder = initialise();
  const put = (text: string) =>
    write(
      folder,
      textsOf(
        standard('s', { minimum: [{ text }, {}] }),
        ladder(text),
        agreed('2026-01-01', { 's.m1': 'largely', 's.m2': 'largely' }),
        { 'measures/m.yaml': byHand },
        paper('p', { basedOn: ['s', 's.m2'] }),
        indicator('i', { ladder: 'l', step: 4 }),
        measure('n', { dependsOn: ['m'] }),
        ...more,
      ),
    );
  put(first);
  commitAll(folder, 'eins', '2026-02-01T12:00:00+01:00');
  put(second);
  commitAll(folder, 'zwei', '2026-05-03T12:00:00+02:00');
  return folder;
}

const run = (folder: string, ...args: readonly string[]): Promise<Ran> => runMain(['review', ...args, '--dir', folder], folder);
const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

async function suspects(folder: string): Promise<string[]> {
  const { out } = await run(folder, '--format', 'json');
  const { references } = JSON.parse(out) as { references: { record: { id: string }; refersTo: { id: string } }[] };
  return references.map(({ record, refersTo }) => `${record.id} → ${refersTo.id}`);
}

const all = ['2026-01-01-gemeinsam → s.m1', 'i → l', 'm → s.m1', 'p → s'];

describe.skipIf(!hasGit)('qe review', () => {
  it('shows what changed word by word, who refers to it and what is affected', async () => {
    const { code, out } = await run(rewordedFolder());
    expect(code).toBe(0);
    expect(out.replace(/\([0-9a-f]{7}\)/g, '(0000000)')).toMatchInlineSnapshot(`
      "Zu prüfen
      =========
      Einträge, die sich auf einen früheren Wortlaut stützen
      Stand: 21. November 2026

      4 Bezüge sind zu prüfen: Worauf sie sich stützen, lautet inzwischen anders. Passt der Eintrag
      weiterhin, genügt eine Bestätigung; sonst bitte den Eintrag anpassen.

      [-…-] stand früher da, {+…+} ist neu.

      Kriterium s.m1
      --------------

      Geändert am 3. Mai 2026 (0000000):

      > Wer fragt, bekommt {+bald+} eine Antwort.

      Darauf beziehen sich:

      - Einschätzung 2026-01-01-gemeinsam, assessments/2026-01-01-gemeinsam.yaml:4
      - Maßnahme „Measure m“ (m), measures/m.yaml:5

      Stufe 4 der Wirkungstreppe „Leiter“
      -----------------------------------

      Geändert am 3. Mai 2026 (0000000):

      > Wer fragt, bekommt {+bald+} eine Antwort.

      Darauf bezieht sich:

      - Indikator „Indicator i“ (i), indicators/i.yaml:6

      Standard „Standard s“
      ---------------------

      Geändert am 3. Mai 2026 (0000000):

      > Wer fragt, bekommt {+bald+} eine Antwort.

      Darauf bezieht sich:

      - Vorlage „Paper p“ (p), papers/p.yaml:5

      Betroffen
      ---------

      Das stützt sich auf etwas, das zu prüfen ist, und braucht selbst keine Bestätigung:

      - Maßnahme „Measure n“: betroffen über Maßnahme „Measure m“

      Bestätigen: qe review --confirm 2026-01-01-gemeinsam --role <Kennung aus network.yaml>; alles auf
      einmal mit --all. Nur berichtigt, etwa ein Schreibfehler: qe review --editorial <Kriterium> --role
      <…>.
      "
    `);
  });

  it('shows the same as Markdown and JSON, of one id where it is asked for', async () => {
    const folder = rewordedFolder();
    const md = await run(folder, 's.m1', '--format', 'md');
    expect(md.out).toContain('> Wer fragt, bekommt **bald** eine Antwort.');
    expect(md.out).not.toContain('Leiter');
    const json = await run(folder, 'm', '--format', 'json');
    const { formatVersion, history, references, affected } = JSON.parse(json.out) as Record<string, unknown[]>;
    expect([formatVersion, history, references?.length, affected?.length]).toEqual([1, 'complete', 1, 1]);
    expect(references?.[0]).toMatchObject({
      before: first,
      now: second,
      hash: secondHash,
      since: { day: '2026-05-03' },
      changes: [
        { kind: 'same', text: 'Wer fragt, bekommt ' },
        { kind: 'added', text: 'bald ' },
        { kind: 'same', text: 'eine Antwort.' },
      ],
    });
    expect((await run(folder, 'n')).out).toContain('Maßnahme „Measure n“: betroffen über Maßnahme „Measure m“');
    expect((await run(folder, 's.m2')).out).toBe('Bei `s.m2` ist nichts zu prüfen: Die Bezüge passen zum heutigen Wortlaut.\n');
  });

  it('confirms what is named, with hash, date and role, and leaves everything else byte for byte', async () => {
    const folder = rewordedFolder();
    const before = hashOf(join(folder, 'standards'));
    const { code, out } = await run(folder, '--confirm', 'm', '--role', 'office', '--as-of', '2026-06-01');
    expect([code, out]).toEqual([0, 'geändert: measures/m.yaml\n\n1 Bezug bestätigt: OFFICE, 1. Juni 2026.\n']);
    expect(text(folder, 'measures/m.yaml')).toBe(
      `${byHand}confirmed:\n  s.m1:\n    hash: "${secondHash}"\n    date: 2026-06-01\n    role: office\n`,
    );
    expect(hashOf(join(folder, 'standards'))).toBe(before);
    expect(await suspects(folder)).toEqual(all.filter((one) => !one.startsWith('m ')));
    expect((await runMain(['validate', '--dir', folder], folder)).code).toBe(0);
    // reworded once more: the entry is replaced, not doubled
    write(folder, textsOf(standard('s', { minimum: [{ text: 'Wer fragt, wird gehört.' }, {}] })));
    expect(await suspects(folder)).toContain('m → s.m1');
    await run(folder, '--confirm', 'm', '--role', 'clinic');
    expect(text(folder, 'measures/m.yaml')).toBe(
      `${byHand}confirmed:\n  s.m1:\n    hash: "${thirdHash}"\n    date: 2026-11-21\n    role: clinic\n`,
    );
  });

  it('confirms several at once, by record, by what they refer to, or everything', async () => {
    const folder = rewordedFolder();
    await run(folder, '--confirm', 's.m1', 'i', '--role', 'office');
    expect(await suspects(folder)).toEqual(['p → s']);
    const other = rewordedFolder();
    await run(other, '--confirm', 'm,2026-01-01-gemeinsam', '--role', 'office');
    expect(await suspects(other)).toEqual(['i → l', 'p → s']);
    const everything = await run(other, '--all', '--role', 'office');
    expect(everything.out).toContain('2 Bezüge bestätigt');
    expect(await suspects(other)).toEqual([]);
    expect((await run(other, '--all', '--role', 'office')).out).toBe(
      'Nichts zu prüfen: Alle Bezüge passen zum heutigen Wortlaut.\n',
    );
    const part = rewordedFolder();
    await run(part, 'm', '--all', '--role', 'office');
    expect(await suspects(part)).toEqual(all.filter((one) => !one.startsWith('m ')));
  });

  it('confirms a mere correction of a criterion for all, also where only its standard is named', async () => {
    const folder = rewordedFolder();
    const { out } = await run(folder, '--editorial', 's.m1', '--role', 'office');
    expect(out).toContain('3 Bezüge bestätigt');
    expect(await suspects(folder)).toEqual(['i → l']);
    expect((await run(folder, '--editorial', 's.m1', '--role', 'office')).out).toContain(
      'bezieht sich nichts, was zu prüfen wäre',
    );
    // where the standard changed elsewhere as well, somebody has to look
    const two = rewordedFolder();
    write(two, textsOf(standard('s', { minimum: [{ text: second }, { text: 'Auch anders.' }] })));
    await run(two, '--editorial', 's.m1', '--role', 'office');
    expect(await suspects(two)).toContain('p → s');
  });

  it('only shows with --dry-run what it would write', async () => {
    const folder = rewordedFolder();
    const before = hashOf(folder);
    const { code, out } = await run(folder, '--all', '--role', 'office', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('würde ändern: measures/m.yaml');
    expect(out).toContain(`+    hash: "${secondHash}"`);
    expect(out).toContain('4 Bezüge würden bestätigt; geschrieben wurde nichts.');
    expect(hashOf(folder)).toBe(before);
  });

  it('asks on a terminal, record by record, and writes what was confirmed', async () => {
    const folder = rewordedFolder();
    // s.m1: assessment, measure; l: indicator; s: paper
    const { ask, asked } = scriptedAsk(['later', 'yes', 'yes', 'stop', 'office']);
    const { code, out } = await runMain(['review', '--dir', folder], folder, false, ask);
    expect(code).toBe(0);
    expect(asked.map(({ question }) => question)).toEqual([
      'Gilt Einschätzung 2026-01-01-gemeinsam auch für den neuen Wortlaut?',
      'Trägt Maßnahme „Measure m“ auch zum neuen Wortlaut bei?',
      'Zeigt Indikator „Indicator i“ auch das, was das Ziel jetzt sagt?',
      'Stimmt Vorlage „Paper p“ auch mit dem neuen Wortlaut?',
      'Welche Rolle bestätigt?',
    ]);
    expect(asked[0]?.offered).toEqual(['yes', 'later', 'editorial', 'stop']);
    expect(asked[2]?.offered).toEqual(['yes', 'later', 'stop']);
    expect(out).toContain('> Wer fragt, bekommt {+bald+} eine Antwort.');
    expect(await suspects(folder)).toEqual(['2026-01-01-gemeinsam → s.m1', 'p → s']);
    const correction = scriptedAsk(['editorial']);
    await runMain(['review', '--role', 'office', '--dir', folder], folder, false, correction.ask);
    expect(await suspects(folder)).toEqual([]);
    // nothing left: no question
    expect((await runMain(['review', '--dir', folder], folder, false, scriptedAsk([]).ask)).out).toMatch(/^Nichts zu prüfen/);
  });

  it('writes nothing where nothing is confirmed', async () => {
    const folder = rewordedFolder();
    const before = hashOf(folder);
    const { out } = await runMain(['review', '--dir', folder], folder, false, scriptedAsk(['later', 'stop']).ask);
    expect(out).toContain('Bestätigt wurde nichts.');
    expect(hashOf(folder)).toBe(before);
  });

  it.each([
    [['--all'], 'Es fehlt, welche Rolle bestätigt. Bitte mit --role angeben, zum Beispiel --role clinic'],
    [['--all', '--role', 'Anna Schmidt'], '`Anna Schmidt` gibt es in network.yaml nicht.'],
    [['--all', '--role', 'ofice'], 'Meinten Sie `office`?'],
    [['--confirm', 'mm', '--role', 'office'], 'Die Kennung „mm“ gibt es nicht.'],
    [['--confirm', 's.m2', '--role', 'office'], 'Bei `s.m2` ist nichts zu prüfen.'],
    [['--editorial', 's', '--role', 'office'], '`s` ist kein Kriterium.'],
    [['--all', '--editorial', 's.m1', '--role', 'office'], 'Bitte nur eines angeben'],
    [['--all', '--format', 'json', '--role', 'office'], '--format zeigt die Liste'],
    [['--format', 'md', '--role', 'office'], '--role gehört zu --confirm'],
    [['--role', 'office'], '--role gehört zu --confirm'],
    [['--dry-run'], '--dry-run gehört zu --confirm'],
    [['gibt-es-nicht'], 'Die Kennung „gibt-es-nicht“ gibt es nicht.'],
  ])('%j is told in German', async (args, message) => {
    const folder = rewordedFolder();
    const before = hashOf(folder);
    const { code, notes, out } = await run(folder, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(notes).toContain(message);
    expect(hashOf(folder)).toBe(before);
  });

  it('status and show tell of it, each for its audience', async () => {
    const open = { visibility: 'public' };
    const folder = rewordedFolder([
      measure('geheim', { addresses: ['s.m1'] }),
      measure('o', { dependsOn: ['m', 'geheim'], ...open }),
    ]);
    const ask = (...args: string[]) => runMain([...args, '--dir', folder], folder).then(({ out }) => out);
    const overview = await ask('status');
    expect(overview).toContain('5 Bezüge: Worauf sich diese Einträge stützen, lautet inzwischen anders.');
    expect(overview).toContain('- Maßnahme „Measure m“: Kriterium s.m1 (03.05.2026)');
    expect(overview).toContain('- Maßnahme „Measure o“: betroffen über Maßnahme „Measure geheim“ und Maßnahme „Measure m“');
    const data = JSON.parse(await ask('status', '--format', 'json')) as { toCheck: { count?: number; references: unknown[] } };
    expect([data.toCheck.count, data.toCheck.references.length]).toEqual([5, 5]);
    const released = await ask('status', '--format', 'json', '--audience', 'public');
    expect(released).not.toMatch(/geheim|bekommt eine Antwort/);
    expect((JSON.parse(released) as { toCheck: unknown }).toCheck).toEqual({ references: [], affected: [] });
    expect(await ask('show', 'm')).toContain('prüfen: Kriterium s.m1 lautet seit dem 3. Mai 2026 anders');
    expect(await ask('show', 's.m1')).toContain(
      'prüfen: Maßnahme „Measure m“ bezieht sich auf den früheren Wortlaut (geändert am 3. Mai 2026)',
    );
    expect(await ask('show', 'n')).toContain('betroffen über Maßnahme „Measure m“');
    expect(await ask('show', 's')).toContain('den früheren Wortlaut von s.m1');
    expect(await ask('show', 's.m2')).not.toContain('prüfen');
  });
});

describe('confirmations in a file', () => {
  const one = { id: 's.m1', hash: '1234567890123456', date: '2026-06-01', role: 'office' };
  const other = { ...one, id: 's.m2' };
  const edited = (before: string, ...list: (typeof one)[]) =>
    planConfirmations({ path: 'measures/m.yaml', text: before }, list)?.after;

  it('take the place of earlier ones, in block and in flow style, with comments kept', () => {
    expect(
      edited(
        'id: m\nconfirmed: # von Hand\n  s.m1: {hash: aaaaaaaaaaaaaaaa, date: 2025-01-01, role: clinic} # alt\n  s.m3:\n    role: clinic\n    date: 2025-01-01 # Mai\n    hash: bbbbbbbbbbbbbbbb\nvisibility: public # offen\n',
        one,
        other,
        { ...one, id: 's.m3' },
      ),
    ).toBe(
      'id: m\nconfirmed: # von Hand\n  s.m1: {hash: "1234567890123456", date: 2026-06-01, role: office} # alt\n  s.m3:\n    role: office\n    date: 2026-06-01 # Mai\n    hash: "1234567890123456"\n  s.m2:\n    hash: "1234567890123456"\n    date: 2026-06-01\n    role: office\nvisibility: public # offen\n',
    );
  });

  it('come into an empty map, into one on a single line, and behind Windows line ends', () => {
    expect(edited('id: m\nconfirmed: {}\ntitle: T\n', one)).toBe(
      'id: m\ntitle: T\nconfirmed:\n  s.m1:\n    hash: "1234567890123456"\n    date: 2026-06-01\n    role: office\n',
    );
    const flow = edited('{id: m, title: T}\n', one) ?? '';
    expect(parse(flow)).toEqual({
      id: 'm',
      title: 'T',
      confirmed: { 's.m1': { hash: one.hash, date: one.date, role: one.role } },
    });
    expect(edited('id: m\r\ntitle: T\r\n', one)).toBe(
      'id: m\r\ntitle: T\r\nconfirmed:\r\n  s.m1:\r\n    hash: "1234567890123456"\r\n    date: 2026-06-01\r\n    role: office\r\n',
    );
  });

  it('are not made where the file cannot be changed with certainty', () => {
    expect(edited('- a\n- b\n', one)).toBeUndefined();
    expect(edited('a: &x {hash: a, date: 2025-01-01, role: b}\nconfirmed:\n  s.m1: *x\n', one)).toBeUndefined();
  });
});

describe.skipIf(!hasGit)('confirming everything', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{1,8}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const criteria = ['s.m1', 's.m2', 't.m1'];
  const texts = fc.tuple(sentence, sentence, sentence);

  it('leaves nothing suspect, and the records otherwise as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        texts,
        fc.array(fc.subarray(criteria, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
        async (before, now, measures) => {
          const folder = initialise();
          const standards = ([a, b, c]: readonly string[]) => [
            standard('s', { minimum: [{ text: a }, { text: b }] }),
            standard('t', { minimum: [{ text: c }] }),
          ];
          const records = measures.map((addresses, index) => measure(`m${index}`, { addresses }));
          write(folder, textsOf(...standards(before), ...records));
          commitAll(folder);
          write(folder, textsOf(...standards(now)));
          const expected = measures.flatMap((addresses, index) =>
            addresses.filter((id) => before[criteria.indexOf(id)] !== now[criteria.indexOf(id)]).map((id) => `m${index} → ${id}`),
          );
          expect((await suspects(folder)).sort()).toEqual(expected.sort());
          const path = (name: string) => join(folder, 'measures', name);
          const read = () =>
            readdirSync(join(folder, 'measures')).map((name) => [name, readFileSync(path(name), 'utf8')] as const);
          const old = new Map(read());
          await run(folder, '--all', '--role', 'office');
          expect(await suspects(folder)).toEqual([]);
          for (const [name, content] of read()) expect(content.startsWith(old.get(name) ?? '?')).toBe(true);
          for (const [name, content] of read()) {
            const { confirmed: _confirmed, ...rest } = parse(content) as Record<string, unknown>;
            expect(rest).toEqual(parse(old.get(name) ?? ''));
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
