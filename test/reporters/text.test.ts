import { describe, expect, it } from 'vitest';
import type { CheckResult, Scope } from '../../src/model/check-result.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Paint, type ReporterOptions, reporters } from '../../src/reporters/reporters.ts';
import {
  duplicateKey,
  duplicateKeyText,
  empty,
  emptyText,
  folder,
  options,
  plain,
  restated,
  result,
  unknown,
} from './results.ts';

const tagged: Paint = (style, text) => `<${style}>${text}</${style}>`;
const text = (checked: CheckResult, paint = plain, more: Partial<ReporterOptions> = {}) =>
  reporters.text(checked, options({ paint, ...more }));
/** The lines of excerpts and carets, from a file `a` with this text. */
const excerptsOf = (findings: readonly Finding[], content: string) =>
  text(result(folder('.', 1, findings, { a: content })))
    .split('\n')
    .filter((line) => /^ {4} *\d* \| /.test(line))
    .map((line) => line.slice(4));

describe('text', () => {
  it('says that all is well, with the number of files', () => {
    expect(text(result(['.', 24, []]))).toBe('24 Dateien geprüft: alles in Ordnung.\n');
    expect(text(result(['.', 1, []]))).toBe('1 Datei geprüft: alles in Ordnung.\n');
    expect(text(result(['a', 2, []], ['b', 3, []]))).toBe('5 Dateien in 2 Ordnern geprüft: alles in Ordnung.\n');
  });

  it('says which part it shows, and how much there is beside it', () => {
    const closing = (scope: Scope, files = 2) => text({ ...result(['.', files, []]), scope }).trimEnd();
    const nothing = { errors: 0, warnings: 0, infos: 7 };
    const changes = { of: 'work-tree', base: 'origin/main' } as const;
    expect(closing({ isByPath: true, checkedFiles: 30, elsewhere: nothing })).toBe(
      '30 Dateien geprüft, gezeigt nur die genannten Pfade (2 Dateien): alles in Ordnung.',
    );
    expect(closing({ isByPath: false, changes, checkedFiles: 1, elsewhere: nothing }, 1)).toBe(
      '1 Datei geprüft, gezeigt nur Änderungen gegenüber origin/main (1 Datei) und ihre Folgen: alles in Ordnung.',
    );
    expect(closing({ isByPath: true, changes, checkedFiles: 30, elsewhere: { ...nothing, errors: 2, warnings: 1 } })).toBe(
      '30 Dateien geprüft, gezeigt nur Änderungen gegenüber origin/main in den genannten Pfaden (2 Dateien): alles in Ordnung. Nicht gezeigt: 2-mal „Bitte klären“, 1 Hinweis (alles zeigt qe validate ohne diese Auswahl).',
    );
    expect(closing({ isByPath: false, changes: { of: 'index', base: 'HEAD' }, checkedFiles: 30, elsewhere: nothing })).toBe(
      '30 Dateien geprüft, gezeigt nur vorgemerkte Änderungen (2 Dateien) und ihre Folgen: alles in Ordnung.',
    );
    expect(
      closing({ isByPath: false, changes: { ...changes, base: 'a\u001b[2Jb' }, checkedFiles: 1, elsewhere: nothing }),
    ).not.toContain('\u001b');
  });

  it('groups by file, each finding with its place as one word, and closes with the counts', () => {
    const findings = [
      empty('measures/a.yaml', 3, 7),
      empty('measures/a.yaml', 12),
      unknown('netzwerk.yml', 1),
      restated('qe.yaml'),
    ];
    expect(text(result(['.', 5, findings]))).toBe(
      [
        'measures/a.yaml',
        '  measures/a.yaml:3:7  Bitte klären  file-empty',
        '    Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
        '  measures/a.yaml:12:1  Bitte klären  file-empty',
        '    Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
        '',
        'netzwerk.yml',
        '  netzwerk.yml:1:1  Hinweis  file-unknown',
        '    Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`?',
        '',
        'Anregungen (ausführlich mit --open)',
        '  Leere Datei  qe.yaml:1:1',
        '',
        '5 Dateien geprüft: 2-mal „Bitte klären“, 1 Hinweis, 1 Anregung.',
        '',
      ].join('\n'),
    );
  });

  it('tells infos in brief, a line for each rule, and in full with --open', () => {
    const later = { ...unknown('d', 2), severity: 'info' as const };
    const checked = result(['a', 3, [restated('a'), restated('b'), later, restated('c')]], ['b', 1, [later]]);
    const closing = '4 Dateien in 2 Ordnern geprüft: alles in Ordnung, 5 Anregungen.\n';
    expect(text(checked)).toBe(
      `Anregungen (ausführlich mit --open)\n  Leere Datei  a/a:1:1 und 2 weitere Stellen\n  Unbekannte Datei  a/d:2:1 und eine weitere Stelle\n\n${closing}`,
    );
    expect(text(checked, plain, { quiet: true })).toBe(closing);
    const full = text(checked, plain, { open: true });
    expect(full.match(/^ {2}\S+ {2}Anregung {2}\S+$/gm)).toHaveLength(5);
    expect(full).not.toContain('--open');
  });

  it('puts the folder before the path, from where the command was called', () => {
    const report = text(result(['kreise/süd', 1, [empty('qe.yaml', 1)]], ['..', 1, [empty('qe.yaml', 1)]]));
    expect(report).toContain('\n  kreise/süd/qe.yaml:1:1  ');
    expect(report).toContain('\n  ../qe.yaml:1:1  ');
    expect(report).toMatch(/2 Dateien in 2 Ordnern geprüft: 2-mal „Bitte klären“\.\n$/);
  });

  it('paints the weight of each finding and, by the heaviest, the closing line', () => {
    const closing = (findings: readonly Finding[]) =>
      text(result(['.', 1, findings]), tagged)
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(closing([unknown('a', 1), empty('a', 1)])).toMatch(/^<error>.*<\/error>$/);
    expect(closing([unknown('a', 1)])).toMatch(/^<warning>.*<\/warning>$/);
    expect(closing([])).toMatch(/^<good>.*<\/good>$/);
    expect(text(result(['.', 1, [unknown('a', 1)]]), tagged)).toContain('<warning>Hinweis</warning>');
  });

  it('shows the line with a caret under the place, behind a gutter as wide as the number', () => {
    const texts = { 'a.yaml': 'id: a\ntitle: A\ntitle: B\n', 'b.yaml': `${'\n'.repeat(11)}  - title: Größe\n` };
    const findings = [duplicateKey('a.yaml', 3, 1), duplicateKey('b.yaml', 12, 5)];
    expect(text(result(folder('.', 2, findings, texts)))).toBe(
      [
        'a.yaml',
        '  a.yaml:3:1  Bitte klären  yaml-duplicate-key',
        `    ${duplicateKeyText()}`,
        '    3 | title: B',
        '      | ^',
        '',
        'b.yaml',
        '  b.yaml:12:5  Bitte klären  yaml-duplicate-key',
        `    ${duplicateKeyText()}`,
        '    12 |   - title: Größe',
        '       |     ^',
        '',
        '2 Dateien geprüft: 2-mal „Bitte klären“.',
        '',
      ].join('\n'),
    );
  });

  it('shows a place once, behind all that is told of it', () => {
    const findings = [duplicateKey('a', 1, 1, 'x'), duplicateKey('a', 1, 1, 'y'), duplicateKey('a', 1, 2, 'z')];
    expect(excerptsOf(findings, 'xyz')).toEqual(['1 | xyz', '  | ^', '1 | xyz', '  |  ^']);
    expect(text(result(folder('.', 1, findings, { a: 'xyz' })))).toContain(
      `${duplicateKeyText('x')}\n  a:1:1  Bitte klären  yaml-duplicate-key\n    ${duplicateKeyText('y')}\n    1 | xyz\n`,
    );
  });

  it('shows no line where the file as a whole is meant, where there is none and where it is blank', () => {
    expect(excerptsOf([empty('a', 1)], 'qe: 1')).toEqual([]);
    expect(excerptsOf([duplicateKey('a', 2, 1)], 'qe: 1')).toEqual([]);
    expect(excerptsOf([duplicateKey('a', 1, 1)], '  \t')).toEqual([]);
  });

  it('shows only errors with quiet, hints too where --strict counts them; the closing line counts all', () => {
    const checked = result(['.', 3, [empty('a', 1), unknown('b', 1), restated('c')]]);
    const closing = '\n\n3 Dateien geprüft: 1-mal „Bitte klären“, 1 Hinweis, 1 Anregung.\n';
    expect(text(checked, plain, { quiet: true })).toBe(`a\n  a:1:1  Bitte klären  file-empty\n    ${emptyText}${closing}`);
    expect(text(checked, plain, { quiet: true, strict: true })).toContain('\n\nb\n  b:1:1  Hinweis  file-unknown\n');
    expect(text(result(['.', 1, [unknown('b', 1)]]), plain, { quiet: true })).toBe('1 Datei geprüft: 1 Hinweis.\n');
  });

  it('shows the heaviest where there are more than wanted, in their order, and counts the rest in a line', () => {
    const checked = result(['.', 4, [unknown('a', 1), empty('b', 1), restated('c'), empty('d', 1), unknown('e', 1)]]);
    const files = (maxFindings: number) => text(checked, plain, { maxFindings, open: true }).match(/^[a-e]$/gm);
    expect([files(0), files(1), files(2), files(3), files(4)]).toEqual([
      null,
      ['b'],
      ['b', 'd'],
      ['a', 'b', 'd'],
      ['a', 'b', 'd', 'e'],
    ]);
    const closing = '4 Dateien geprüft: 2-mal „Bitte klären“, 2 Hinweise, 1 Anregung.\n';
    expect(text(checked, plain, { maxFindings: 0, open: true })).toBe(`5 weitere Stellen sind hier nicht gezeigt.\n\n${closing}`);
    expect(text(checked, plain, { maxFindings: 4, open: true })).toContain(
      `\n\nEine weitere Stelle ist hier nicht gezeigt.\n\n${closing}`,
    );
    expect(text(checked, plain, { maxFindings: 5, open: true })).toBe(text(checked, plain, { open: true }));
    // infos in brief are no places that were cut off
    expect(text(checked, plain, { maxFindings: 4 })).toBe(text(checked));
    // what quiet leaves out is not counted as cut off
    expect(text(checked, plain, { maxFindings: 2, quiet: true })).not.toContain('nicht gezeigt');
  });

  it('shows characters that would move the cursor or turn the writing as what they are: strange', () => {
    const found = duplicateKey('a', 1, 1, 'x\u001b[2J\u202ey\nz');
    const report = text(result(folder('.', 1, [found], { a: '\u001b]0;title\u0007: \u2066x' })));
    expect(report).toContain(`    ${duplicateKeyText('x\ufffd[2J\ufffdy z')}\n    1 | \ufffd]0;title\ufffd: \ufffdx\n`);
  });
});

describe('the line of an excerpt', () => {
  const at = (line: string, column: number) => excerptsOf([duplicateKey('a', 1, column)], line);

  it('has tabs as four blanks, with the caret under the first', () => {
    expect(at('\tid: a', 1)).toEqual(['1 |     id: a', '  | ^']);
    expect(at('\tid:\ta', 6)).toEqual(['1 |     id:    a', '  |            ^']);
  });

  it('counts what is seen, not code units', () => {
    // the first umlaut is a letter with a mark, two code units; the picture is two code units and two columns wide
    expect(at('u\u0308b: x', 5)).toEqual(['1 | u\u0308b: x', '  |    ^']);
    expect(at('🌱🌱 x', 6)).toEqual(['1 | 🌱🌱 x', '  |      ^']);
  });

  it('has the caret behind its end where something is missing there, and no blanks at its end', () => {
    expect(at('id: a', 6)).toEqual(['1 | id: a', '  |      ^']);
    expect(at('id: a   ', 9)).toEqual(['1 | id: a', '  |      ^']);
    expect(at('id: a', 99)).toEqual(['1 | id: a', '  |      ^']);
  });

  it('is whole up to 100 columns', () => {
    expect(at('x'.repeat(100), 100)).toEqual([`1 | ${'x'.repeat(100)}`, `  | ${' '.repeat(99)}^`]);
  });

  it('is cut to 100 columns around the place where it is longer', () => {
    const before = 'a'.repeat(500);
    const after = 'b'.repeat(500);
    // in the middle: 40 columns before the place, the place and 55 behind it, and two marks of two columns
    expect(at(`${before}X${after}`, 501)).toEqual([`1 | … ${'a'.repeat(40)}X${'b'.repeat(55)} …`, `  | ${' '.repeat(42)}^`]);
    // near the start all before it is there, near the end all behind it; the mark is on one side only
    expect(at(`aX${after}`, 2)).toEqual([`1 | aX${'b'.repeat(94)} …`, '  |  ^']);
    expect(at(`${before}Xb`, 501)).toEqual([`1 | … ${'a'.repeat(94)}Xb`, `  | ${' '.repeat(96)}^`]);
    expect(at(before, 501)).toEqual([`1 | … ${'a'.repeat(96)}`, `  | ${' '.repeat(98)}^`]);
  });

  it('is cut in time where it is endless', () => {
    expect(at('x'.repeat(5_000_000), 2_500_000)[0]).toHaveLength(104);
  });
});
