import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/edit/fixes.ts';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { checked, loaded, packageRoot, settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const measure = (lines: string) => `id: a\ntitle: A\nstatus: idea\n${lines}`;

/** A folder with one measure, and what `--fix` makes of it. */
async function fixed(text: string, path = 'measures/a.yaml', args: readonly string[] = []) {
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings, [path]: text });
  const ran = await runMain(['validate', '--fix', ...args], folder);
  return { ...ran, folder, text: readFileSync(join(folder, path), 'utf8') };
}

describe('qe validate --fix', () => {
  it('makes several mends in several files, lists each place and shows what is left', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'qe.yaml': settings,
      'measures/a.yaml': measure('due: 31.03.2026 # fest\nresources:\n  - {amount: "480,50", year: "2026"}\n').replace(
        'title',
        'titel',
      ),
      'measures/b.yaml': 'id: b\ntitle: B\nstatus: runing\nresources:\n  - amount: "12"\n',
    });
    const { code, out, notes } = await runMain(['validate', '--fix'], folder);
    expect(out).toContain(
      [
        '5 Stellen in 2 Dateien berichtigt:',
        '  measures/a.yaml:2:1  titel → title',
        '  measures/a.yaml:4:6  31.03.2026 → 2026-03-31',
        '  measures/a.yaml:6:14  "480,50" → 480.50',
        '  measures/a.yaml:6:30  "2026" → 2026',
        '  measures/b.yaml:5:13  "12" → 12',
        '',
        'geändert: measures/a.yaml',
        'geändert: measures/b.yaml',
        '',
        'Danach:',
        '',
        'measures/b.yaml',
      ].join('\n'),
    );
    expect(out).toContain('measures/b.yaml:3:9  Bitte klären  value-unknown');
    expect(out).toContain('3 Dateien geprüft: 1-mal „Bitte klären“.\n');
    expect({ code, notes }).toEqual({ code: 1, notes: '' });
    expect(readFileSync(join(folder, 'measures/a.yaml'), 'utf8')).toBe(
      measure('due: 2026-03-31 # fest\nresources:\n  - {amount: 480.50, year: 2026}\n'),
    );
    const after = hashOf(folder);
    expect((await runMain(['validate', '--fix'], folder)).out).toContain('Es gibt nichts, was sich sicher berichtigen ließe.');
    expect(hashOf(folder)).toBe(after);
  });

  it.each([
    ['a day of a German calendar', 'due: 1.4.2026\n', 'due: 2026-04-01\n'],
    ['a day with short parts', "due: '2026-4-1' # c\n", 'due: 2026-04-01 # c\n'],
    ['a day in typographic quotation marks', 'due: „2026-04-01“\n', 'due: 2026-04-01\n'],
    ['a number as a text', 'title2: x\nsummary: 12\n', 'title2: x\nsummary: "12"\n'],
    ['what others read as a truth value', 'summary: no # nein\n', 'summary: "no" # nein\n'],
    ['a decimal comma', 'resources:\n  - posts: 0,25\n', 'resources:\n  - posts: 0.25\n'],
    ['less than one in quotes', 'resources:\n  - posts: "0.125"\n', 'resources:\n  - posts: 0.125\n'],
    ['thousands and a comma', 'resources:\n  - amount: 1.095,50\n', 'resources:\n  - amount: 1095.50\n'],
    ['thousands twice', 'resources:\n  - amount: 1.095.000\n', 'resources:\n  - amount: 1095000\n'],
    ['a truth value in words', 'noUptake: ja\n', 'noUptake: true\n'],
    ['a key by its German title', 'Zieltermin: 2026-04-01\n', 'due: 2026-04-01\n'],
    ['a key with a slip', 'contributers: []\n', 'contributors: []\n'],
    ['a key whose value is wrong as well', 'Beginn: 1.4.2026\n', 'start: 2026-04-01\n'],
    ['a key within { }', 'review: {Termin: 1.4.2026, method: x}\n', 'review: {date: 2026-04-01, method: x}\n'],
  ])('mends %s', async (_, before, after) => {
    expect((await fixed(measure(before))).text).toBe(measure(after));
  });

  it.each([
    ['a thousand or one', 'resources:\n  - amount: "1.095"\n'],
    ['a thousand or one with a comma', 'resources:\n  - amount: 1,095\n'],
    ['a number that is read as one', 'resources:\n  - amount: 1.095\n'],
    ['a unit', 'resources:\n  - amount: 480 €\n'],
    ['digits set apart', 'resources:\n  - amount: 62 500\n'],
    ['a day or a month', 'due: 02/03/2026\n'],
    ['a time that may be another day elsewhere', 'due: 2026-03-31T23:30:00Z\n'],
    ['a day that does not exist', 'due: 31.02.2026\n'],
    ['a value with a slip', 'status2: idea\nreview:\n  date: bald\n'],
    ['a key that could be two', 'reviewx: x\n'],
    ['a key that is there already', 'titel: B\n'],
    ['two keys for one', 'Zieltermin: 2026-04-01\nzieltermin: 2026-05-01\n'],
    ['a key whose value is of another kind', 'step: einladen\n'],
    ['a key that is like nothing', 'farbe: rot\n'],
  ])('leaves %s', async (_, lines) => {
    const { text, out } = await fixed(measure(lines));
    expect(text).toBe(measure(lines));
    expect(out).toContain('nichts, was sich sicher berichtigen ließe');
  });

  it('keeps byte order marks, line ends and all else as they are', async () => {
    const text = `\ufeff# Größe\r\n${measure('due: 31.03.2026\r\n# Ende').replace(/(?<!\r)\n/g, '\r\n')}`;
    expect((await fixed(text)).text).toBe(text.replace('31.03.2026', '2026-03-31'));
    const entry = '\ufeff---\r\ndate: 1.3.2026 # c\r\ntitel: Ä\r\nformat: workshop\r\n---\r\n\r\ntitel: 1.3.2026\r\n';
    expect((await fixed(entry, 'logbook/2026-03-01-a.md')).text).toBe(
      '\ufeff---\r\ndate: 2026-03-01 # c\r\ntitle: Ä\r\nformat: workshop\r\n---\r\n\r\ntitel: 1.3.2026\r\n',
    );
  });

  it('leaves what a comment or qe.yaml silences', async () => {
    const text = measure('due: 31.03.2026 # qe-ignore date-form: so in der Quelle\n');
    expect((await fixed(text)).text).toBe(text);
  });

  it('shows lines with - and + and writes nothing with --dry-run', async () => {
    const text = measure('due: 31.03.2026\n');
    const { code, out, text: after } = await fixed(text, 'measures/a.yaml', ['--dry-run']);
    expect(after).toBe(text);
    expect(out).toBe(
      [
        'Eine Stelle in einer Datei lässt sich berichtigen; geschrieben wurde nichts:',
        '  measures/a.yaml:4:6  31.03.2026 → 2026-03-31',
        '',
        'würde ändern: measures/a.yaml',
        '@@ -3,2 +3,2 @@',
        ' status: idea',
        '-due: 31.03.2026',
        '+due: 2026-03-31',
        '',
        '',
        'Danach wäre:',
        '',
        '2 Dateien geprüft: alles in Ordnung.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('speaks on stderr where stdout is for a program', async () => {
    const { out, notes } = await fixed(measure('due: 31.03.2026\n'), 'measures/a.yaml', ['--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ findings: [], summary: { errors: 0 } });
    expect(notes).toContain('Eine Stelle in einer Datei berichtigt:');
  });

  it('is offered once in the summary, and only where it would do something', async () => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings, 'measures/a.yaml': measure('due: 31.03.2026\nstart: bald\n') });
    const before = hashOf(folder);
    const { out } = await runMain(['validate'], folder);
    expect(out).toMatch(/2-mal „Bitte klären“\.\nEine davon lässt sich mit qe validate --fix berichtigen\.\n$/);
    writeFileSync(join(folder, 'measures/a.yaml'), measure('start: bald\n'));
    expect((await runMain(['validate'], folder)).out).not.toContain('--fix');
    writeFileSync(join(folder, 'measures/a.yaml'), measure('due: 31.03.2026\nstart: bald\n'));
    expect(hashOf(folder)).toBe(before);
  });

  it('does not go with --dry-run alone', async () => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings });
    expect(await runMain(['validate', '--dry-run'], folder)).toMatchObject({
      code: 2,
      notes: 'qe: Die Option --dry-run gehört zu --fix. Bitte qe validate --fix --dry-run aufrufen.\n',
    });
  });

  it.each(['musterkreis', 'erste-schritte'])('changes nothing in %s', async (name) => {
    const folder = copyOf(join(packageRoot, 'examples', name));
    const before = hashOf(folder);
    expect((await runMain(['validate', '--fix'], folder)).code).toBe(0);
    expect(hashOf(folder)).toBe(before);
  });
});

describe('mends as a property', () => {
  const day = fc.constantFrom(
    '31.03.2026',
    '"31.3.2026"',
    "'2026-3-1'",
    '2026-03-31',
    '31.02.2026',
    '02/03/2026',
    '„1.4.2026“',
    'bald',
  );
  const amount = fc.constantFrom(
    '12,5',
    '"12"',
    "'1.095'",
    '1.095',
    '1.095,50',
    '480 €',
    '„12,5“',
    '7',
    'viel',
    '0,125',
    '1,095',
  );
  const line = fc.constantFrom('12', 'no', '2026-01-01', '12:30', 'true', '"quoted"', "'Ja, gut'", 'Text', '007');
  const comment = fc.constantFrom('', ' # so', '   # 31.03.2026');
  const keys = (right: string, ...wrong: string[]) => fc.constantFrom(right, right, ...wrong);
  const text = fc
    .record({
      due: day,
      start: day,
      amount,
      posts: amount,
      note: line,
      summary: line,
      title: keys('title', 'titel', 'Titel', 'titl'),
      addresses: keys('addresses', 'adresses', 'Trägt bei zu'),
      review: keys('review', 'reviw', 'Überprüfung'),
      comments: fc.array(comment, { minLength: 8, maxLength: 8 }),
      isWindows: fc.boolean(),
    })
    .map((slot) => {
      const [a = '', b = '', c = '', d = '', e = '', f = ''] = slot.comments;
      const yaml = `# Kopf\nid: a${a}\n${slot.title}: A${b}\nstatus: idea\n\ndue: ${slot.due}${c}\nstart:   ${slot.start}\nsummary: ${slot.summary}${d}\n${slot.addresses}: []${e}\n${slot.review}: {method: ${slot.note}, date: ${slot.due}}\nresources:\n    - amount: ${slot.amount}${f}\n      note: ${slot.note}\n    # dazwischen\n    - {posts: ${slot.posts}, year: 2026}\n# Ende\n`;
      return slot.isWindows ? yaml.replaceAll('\n', '\r\n') : yaml;
    });
  const commentsOf = (yaml: string) => yaml.split(/\r?\n/).map((one) => /(^|\s)#.*/.exec(one)?.[0]);

  it('leave the data at all other places and all comments, take findings away and come to an end', () => {
    fc.assert(
      fc.property(text, (original) => {
        let yaml = original;
        for (let round = 0; round < 4; round++) {
          const files = { 'measures/a.yaml': yaml };
          const file = loaded(files).workspace.files.find(({ path }) => path === 'measures/a.yaml');
          if (!file) throw new Error('not read');
          const fixes = checked(files).flatMap(({ fix }) => (fix ? [fix] : []));
          const { text: after, made } = fixText(file, fixes);
          expect(made).toHaveLength(fixes.length);
          expect(commentsOf(after)).toEqual(commentsOf(yaml));
          // line by line: only the lines of mended places differ
          const touched = new Set(made.map(({ pointer, part }) => file.locate(pointer, part).line));
          const lines = yaml.split('\n');
          const now = after.split('\n');
          expect(now).toHaveLength(lines.length);
          for (const [index, one] of now.entries()) if (one !== lines[index]) expect(touched).toContain(index + 1);
          yaml = after;
        }
        expect(checked({ 'measures/a.yaml': yaml }).filter(({ fix }) => fix)).toEqual([]);
        expect(checked({ 'measures/a.yaml': yaml }).length).toBeLessThanOrEqual(checked({ 'measures/a.yaml': original }).length);
      }),
      { numRuns: 25 },
    );
  });
});
