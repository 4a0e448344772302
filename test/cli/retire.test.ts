import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atDay } from '../../src/analysis/at-day.ts';
import { type Ask, Interrupted } from '../../src/cli/ask.ts';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { loaded, packageRoot, settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const standard = `id: s
title: S
minimum:
  - id: s.m1
    text: Eins # bleibt
    # zu m2
  - {id: s.m2, text: Zwei}
  - id: s.m3
    text: >-
      Drei
      lang

vision:
  - id: s.v1
    text: V
    retired: {date: 2026-01-01, reason: Alt, replacedBy: [s.m1]}
`;
const measure = (id: string, more = '', status = 'planned') => `id: ${id}\ntitle: Titel ${id}\nstatus: ${status}\n${more}`;
const base = {
  'qe.yaml': settings,
  'standards/s.yaml': standard,
  'network.yaml': 'groups:\n  - {id: g, title: G, kind: other}\n',
  'measures/a.yaml': measure('a', 'addresses:\n  - s.m1 # weil\n  - s\n'),
  'measures/b.yaml': measure('b', 'addresses: ["s.m1", s.m3]\ndependsOn: [a]\n'),
  'measures/c.yaml': measure('c', 'addresses: [s.m1]\ndependsOn: [a]\n', 'done'),
  'priorities/2026-01-01-p.yaml':
    'date: 2026-01-01\ngroup: g\nitems:\n  - {ref: s.m1, decision: now}\n  - {ref: a, decision: now}\n',
};

function folderWith(files: Readonly<Record<string, string>> = base): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

/** Answers in the order of the questions; texts for `text`, ids for choices. */
function answering(...answers: (string | string[])[]): { ask: Ask; questions: string[] } {
  const questions: string[] = [];
  const next = (question: string) => {
    questions.push(question);
    const answer = answers.shift();
    if (answer === undefined) throw new Interrupted();
    return answer;
  };
  return {
    questions,
    ask: {
      text: async (question) => next(question) as string,
      one: async (question) => next(question) as never,
      several: async (question) => next(question) as never,
      yes: async (question) => next(question) === 'yes',
    },
  };
}

describe('qe retire of a criterion', () => {
  it('keeps it with date, reason and replacement, moves open measures and tells the rest', async () => {
    const folder = folderWith();
    const { code, out } = await runMain(['retire', 's.m1', '--reason', 'Gilt: jetzt anders', '--replaced-by', 's.m3'], folder);
    expect(code).toBe(0);
    expect(text(folder, 'standards/s.yaml')).toBe(
      standard.replace(
        '    # zu m2\n',
        '    # zu m2\n    retired:\n      date: 2026-11-21\n      reason: "Gilt: jetzt anders"\n      replacedBy:\n        - s.m3\n',
      ),
    );
    expect(text(folder, 'measures/a.yaml')).toBe(measure('a', 'addresses:\n  - s.m3 # weil\n  - s\n'));
    // it is there already
    expect(text(folder, 'measures/b.yaml')).toBe(measure('b', 'addresses: [s.m3]\ndependsOn: [a]\n'));
    expect(text(folder, 'measures/c.yaml')).toBe(base['measures/c.yaml']);
    expect(out).toBe(
      [
        'geändert: standards/s.yaml',
        'geändert: measures/a.yaml',
        'geändert: measures/b.yaml',
        '',
        'Kriterium `s.m1` gilt ab 2026-11-21 nicht mehr. Es bleibt wegen der früheren Einschätzungen stehen; sie gehen nicht auf andere über. An seine Stelle tritt: `s.m3`.',
        '',
        'Laufende und geplante Maßnahmen nennen jetzt `s.m3` statt `s.m1`:',
        '  measures/a.yaml:5',
        '  measures/b.yaml:4',
        '',
        'Hier steht `s.m1` weiterhin. Bitte ansehen, ob es so bleiben soll:',
        // five lines below where it was
        '  standards/s.yaml:21',
        '',
        'Hier steht `s.m1` weiterhin, weil es beschreibt, was war:',
        '  measures/c.yaml:4',
        '  priorities/2026-01-01-p.yaml:4',
        '',
      ].join('\n'),
    );
    expect((await runMain(['validate'], folder)).code).toBe(0);
  });

  it('moves nothing where two take its place, or none', async () => {
    for (const more of [['--replaced-by', 's.m2,s.m3'], ['--replaced-by', 's.m2', 's.m3'], []]) {
      const folder = folderWith();
      const { code, out } = await runMain(['retire', 's.m1', '--reason', 'x', ...more], folder);
      expect(code).toBe(0);
      expect(text(folder, 'measures/a.yaml')).toBe(base['measures/a.yaml']);
      expect(out).toContain('ob es so bleiben soll:\n  measures/a.yaml:5\n  measures/b.yaml:4\n  standards/s.yaml:');
      expect(text(folder, 'standards/s.yaml').includes('        - s.m2\n        - s.m3\n')).toBe(more.length > 0);
    }
  });

  it('fits into brackets, and below texts of several lines', async () => {
    const folder = folderWith();
    await runMain(['retire', 's.m2', '--reason', 'x', '--date', '2026-02-01'], folder);
    await runMain(['retire', 's.m3', '--reason', 'neu', '--date', '2026-02-01'], folder);
    expect(text(folder, 'standards/s.yaml')).toContain('{id: s.m2, text: Zwei, retired: { date: 2026-02-01, reason: x }}');
    expect(text(folder, 'standards/s.yaml')).toContain(
      '      lang\n    retired:\n      date: 2026-02-01\n      reason: neu\n\nvision:',
    );
  });
});

describe('qe retire of a measure', () => {
  it('ends it by an entry of its progress, so that reports of earlier days stay true', async () => {
    const folder = folderWith();
    const { code, out } = await runMain(['retire', 'a', '--reason', 'Keine Mittel', '--replaced-by', 'b'], folder);
    expect(code).toBe(0);
    expect(text(folder, 'measures/a.yaml')).toBe(
      'id: a\ntitle: Titel a\nstatus: planned\nstatusReason: Keine Mittel\nreplacedBy: b\nprogress:\n  - date: 2026-11-21\n    status: replaced\naddresses:\n  - s.m1 # weil\n  - s\n',
    );
    const { workspace } = loaded({ 'measures/a.yaml': text(folder, 'measures/a.yaml') });
    const statusAt = (day: string) => atDay(workspace, day).measures[0]?.data.status;
    expect([statusAt('2026-11-20'), statusAt('2026-11-21')]).toEqual(['planned', 'replaced']);
    // what depends on the old one cannot depend on itself
    expect(text(folder, 'measures/b.yaml')).toBe(base['measures/b.yaml']);
    expect(out).toContain('Maßnahme `a` ist seit 2026-11-21 ersetzt (replaced) durch `b`.');
    expect(out).toContain('ob es so bleiben soll:\n  measures/b.yaml:5\n');
    expect(out).toContain('was war:\n  measures/c.yaml:5\n  priorities/2026-01-01-p.yaml:5\n');
    expect((await runMain(['validate'], folder)).code).toBe(0);
  });

  it('moves what depends on it to what takes its place', async () => {
    const folder = folderWith({ ...base, 'measures/d.yaml': measure('d') });
    await runMain(['retire', 'a', '--reason', 'x', '--replaced-by', 'd'], folder);
    expect(text(folder, 'measures/b.yaml')).toContain('dependsOn: [d]\n');
    expect(text(folder, 'measures/c.yaml')).toContain('dependsOn: [a]\n');
  });

  it('adds to the progress there is and says which reason it replaces', async () => {
    const more =
      'statusReason: >-\n  Ruht\n  gerade.\n# Verlauf\nprogress:\n  - {date: 2026-03-01, status: paused} # Anmerkung\nstart: 2026-01-01\n';
    const folder = folderWith({ ...base, 'measures/a.yaml': measure('a', more) });
    const { out } = await runMain(['retire', 'a', '--reason', 'Zu früh', '--date', '2026-04-01'], folder);
    expect(text(folder, 'measures/a.yaml')).toBe(
      measure(
        'a',
        'statusReason: Zu früh\n# Verlauf\nprogress:\n  - {date: 2026-03-01, status: paused} # Anmerkung\n  - date: 2026-04-01\n    status: dropped\nstart: 2026-01-01\n',
      ),
    );
    expect(out).toContain('wird seit 2026-04-01 nicht weiterverfolgt (dropped).');
    expect(out).toContain('überschrieben: „Ruht gerade.“');
  });
});

describe('qe retire', () => {
  it('writes nothing with --dry-run', async () => {
    const folder = folderWith();
    const before = hashOf(folder);
    const { out } = await runMain(['retire', 's.m1', '--reason', 'x', '--replaced-by', 's.m3', '--dry-run'], folder);
    expect(out).toContain('+    retired:\n+      date: 2026-11-21\n');
    expect(out).toContain('Geschrieben wurde nichts.');
    expect(hashOf(folder)).toBe(before);
  });

  it('asks on a terminal for what is missing', async () => {
    const criterion = answering('Weil es  so\nist', ['s.m2']);
    const folder = folderWith();
    await runMain(['retire', 's.m1'], folder, false, criterion.ask);
    expect(criterion.questions).toEqual(['Warum?', 'Tritt etwas an seine Stelle?']);
    expect(text(folder, 'standards/s.yaml')).toContain('reason: Weil es so ist\n      replacedBy:\n        - s.m2\n');
    const measures = answering('Weil', '');
    await runMain(['retire', 'a'], folder, false, measures.ask);
    expect(text(folder, 'measures/a.yaml')).toContain('status: dropped');
    const before = hashOf(folder);
    expect((await runMain(['retire', 'b'], folder, false, answering('Weil').ask)).code).toBe(130);
    expect(hashOf(folder)).toBe(before);
  });

  const progress = 'progress:\n  - {date: 2026-05-01, status: running}\n';
  it.each([
    ['without a reason', base, ['s.m1'], '--reason'],
    ['an id that does not exist', base, ['s.m4', '--reason', 'x'], 'Meinten Sie `s.m1`?'],
    ['what is retired already', base, ['s.v1', '--reason', 'x'], 'schon seit dem 2026-01-01'],
    ['what is done already', base, ['c', '--reason', 'x'], 'abgeschlossen (done)'],
    ['a standard', base, ['s', '--reason', 'x'], 'Seine Kriterien treten einzeln außer Kraft'],
    ['a dated record', base, ['2026-01-01-p', '--reason', 'x'], 'beschreibt, was war'],
    ['a replacement of another kind', base, ['s.m1', '--reason', 'x', '--replaced-by', 'a'], '`a` ist kein Kriterium'],
    ['a replacement that does not exist', base, ['a', '--reason', 'x', '--replaced-by', 'zzz'], '`zzz` ist keine Maßnahme'],
    ['a replacement that is retired', base, ['s.m1', '--reason', 'x', '--replaced-by', 's.v1'], 'selbst schon beendet'],
    ['itself as replacement', base, ['s.m1', '--reason', 'x', '--replaced-by', 's.m1'], 'an die eigene Stelle'],
    ['two replacements of a measure', base, ['a', '--reason', 'x', '--replaced-by', 'b', 'c'], 'nur eine Kennung'],
    [
      'a day before the newest entry',
      { ...base, 'measures/a.yaml': measure('a', progress) },
      ['a', '--reason', 'x', '--date', '2026-04-30'],
      'schon einen Eintrag vom 2026-05-01',
    ],
    ['a day to come', base, ['a', '--reason', 'x', '--date', '2026-12-01'], 'liegt in der Zukunft'],
    ['no day', base, ['a', '--reason', 'x', '--date', '1.4.2026'], '2026-04-01'],
    [
      'a file with errors',
      { ...base, 'measures/a.yaml': measure('a', 'due: bald\n') },
      ['a', '--reason', 'x'],
      'enthält noch Fehler',
    ],
  ])('refuses %s and changes nothing', async (_, files, args, message) => {
    const folder = folderWith(files);
    const before = hashOf(folder);
    const { code, notes } = await runMain(['retire', ...args], folder);
    expect(notes).toContain(message);
    expect(code).toBe(2);
    expect(hashOf(folder)).toBe(before);
  });

  it('brings no finding into the large example, whatever is retired', async () => {
    const example = join(packageRoot, 'examples/musterkreis');
    for (const args of [
      ['qs-1.5.m1', '--replaced-by', 'qs-1.5.m2'],
      ['elternrunden', '--replaced-by', 'rueckmeldeweg'],
    ]) {
      const folder = copyOf(example);
      expect((await runMain(['retire', ...args, '--reason', 'Probe'], folder)).code).toBe(0);
      expect((await runMain(['validate', '--strict'], folder)).code).toBe(0);
    }
  });
});
