import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.ts';
import { type ReporterOptions, reporters } from '../../src/reporters/reporters.ts';
import { duplicateKey, empty, emptyText, folder, options, restated, result, unknown } from './results.ts';

const md = (checked: CheckResult, more: Partial<ReporterOptions> = {}) => reporters.md(checked, options(more));
const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

describe('md', () => {
  it('says which part it shows; the name of a branch is no markup', () => {
    const elsewhere = { errors: 0, warnings: 0, infos: 0 };
    const of = (base: string) =>
      md({
        ...result(folder('.', ['a.yaml', 'b.yaml'], [empty('a.yaml', 1)])),
        scope: { isByPath: false, changes: { of: 'work-tree', base }, checkedFiles: 30, elsewhere },
      }).split('\n')[2];
    expect(of('origin/main')).toBe(
      '30 Dateien geprüft, gezeigt nur Änderungen gegenüber origin/main (2 Dateien) und ihre Folgen: 1-mal „Bitte klären“.',
    );
    expect(of('<img/src=x>@alle')).toContain('gegenüber `<img/src=x>@alle` (2 Dateien)');
  });

  it('says what is in order, then lists by file', () => {
    const findings = [duplicateKey('a.yaml', 3, 7), unknown('netzwerk.yml', 1), restated('qe.yaml')];
    expect(md(result(folder('.', ['a.yaml', 'b.yaml', 'c.yaml', 'qe.yaml'], findings)))).toBe(
      [
        '## Prüfung des Qualitätsordners',
        '',
        '3 von 4 Dateien sind in Ordnung. Außerdem: 1-mal „Bitte klären“, 1 Hinweis, 1 Anregung.',
        '',
        '### `a.yaml`',
        '',
        '- **Bitte klären**, Zeile 3: Das Feld `title` steht hier zum zweiten Mal. Bitte beide Angaben zusammenführen. (`yaml-duplicate-key`)',
        '',
        '### `netzwerk.yml`',
        '',
        '- **Hinweis**, Zeile 1: Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`? (`file-unknown`)',
        '',
        '### Anregungen',
        '',
        '- Leere Datei: `qe.yaml`, Zeile 1 (`file-empty`)',
        '',
        '<!-- erzeugt mit qe 1.2.3 -->',
        '',
      ].join('\n'),
    );
  });

  it('lists infos in full with --open', () => {
    const checked = result(folder('.', ['qe.yaml'], [restated('qe.yaml')]));
    expect(md(checked)).toContain('\n\n1 von 1 Datei ist in Ordnung. Außerdem: 1 Anregung.\n\n### Anregungen\n');
    expect(md(checked, { open: true })).toContain(
      `\n\n### \`qe.yaml\`\n\n- **Anregung**, Zeile 1: ${emptyText} (\`file-empty\`)\n\n<!--`,
    );
    expect(md(checked, { quiet: true })).toMatch(/Anregung\.\n\n<!--/);
  });

  it('is short where all is well, and counts plainly where no file is', () => {
    const frame = (line: string) => `## Prüfung des Qualitätsordners\n\n${line}\n\n<!-- erzeugt mit qe 1.2.3 -->\n`;
    expect(md(result(['.', 4, []]))).toBe(frame('4 Dateien geprüft: alles in Ordnung.'));
    expect(md(result(folder('.', ['a'], [empty('a', 1)])))).toContain('\n\n1 Datei geprüft: 1-mal „Bitte klären“.\n\n### `a`\n');
    expect(md(result(folder('.', ['a', 'b'], [empty('a', 1)])))).toContain('\n\n1 von 2 Dateien ist in Ordnung. Außerdem: 1-mal');
  });

  it('lists at most 50, the heaviest, then says in a sentence how many more there are', () => {
    const hints = Array.from({ length: 45 }, (_, index) => unknown('a', index + 1));
    const errors = Array.from({ length: 10 }, (_, index) => empty('b', index + 1));
    const checked = result(['.', 2, [...hints, ...errors]]);
    const items = (text: string) => [...text.matchAll(/^- \*\*(.*?)\*\*/gm)].map(([, weight]) => weight);
    expect(items(md(checked)).filter((weight) => weight === 'Hinweis')).toHaveLength(40);
    expect(items(md(checked)).filter((weight) => weight === 'Bitte klären')).toHaveLength(10);
    expect(md(checked)).toContain('\n\n5 weitere Stellen sind hier nicht gezeigt.\n\n<!--');
    expect(items(md(checked, { maxFindings: 55 }))).toHaveLength(55);
    expect(items(md(checked, { quiet: true }))).toEqual(Array(10).fill('Bitte klären'));
  });
});

describe('what stands in records', () => {
  /** Kinds of nodes in the comment, without text and the comment of HTML at its end. */
  const kindsIn = (tree: Root) => {
    const kinds: string[] = [];
    visit(tree, (node) => {
      if (!['root', 'text'].includes(node.type)) kinds.push(node.type);
    });
    return kinds;
  };
  /** All text that is in no code span. */
  const outside = (tree: Root) => {
    let found = '';
    visit(tree, 'text', (node) => {
      found += node.value;
    });
    return found;
  };
  const comment = (file: string, key: string) => md(result(folder('.', ['x', 'y'], [duplicateKey(file, 1, 1, key)])));
  const structure = kindsIn(parse(comment('a.yaml', 'title'))).join(' ');

  it('is one heading, a sentence, a heading a file and a list', () => {
    expect(structure).toBe('heading paragraph heading inlineCode list listItem paragraph strong inlineCode inlineCode html');
  });

  it.each([
    ['a mention', '@all', '@'],
    ['an issue', '#1', '#'],
    ['a merge request', 'x!1', '!'],
    ['an address', 'https://example.org/x', 'example'],
    ['an address without a scheme', '(www.example.org', 'www'],
    ['an e-mail address', 'a@example.org', 'example'],
    ['HTML', '<img/src=x>', '<'],
    ['a comment', '<!--', '<'],
    ['a link', '[x](y)', '['],
    ['emphasis', '**x**', '*'],
    ['a formula', '$`x`$', '$'],
    ['a hash', 'da39a3ee5e6b4b0d', 'da39'],
    ['a picture by name', ':tada:', 'tada'],
    ['an entity', '&lt;', '&'],
    ['back quotes', '``', '`'],
    ['a table', 'a|b', '|'],
  ])('means nothing there: %s', (_, value, sign) => {
    // the field is not quoted in this message
    const unquoted = md(
      result(
        folder(
          '.',
          ['x', 'y'],
          [
            {
              ...empty('a', 1),
              ruleId: 'text-unquoted',
              values: { field: { key: 'k', title: value }, source: value, severe: true },
            },
          ],
        ),
      ),
    );
    for (const tree of [unquoted, comment(value, value)].map(parse)) {
      expect(outside(tree)).not.toContain(sign);
      expect([...new Set(kindsIn(tree))].sort()).toEqual([...new Set(structure.split(' '))].sort());
    }
  });

  it('cannot change the structure, whatever it is', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'`*_[]()<>!#@-\\|~$%&:/.\n\r\t 1ab"', '„', '://', 'www.', '<!--', '-->', '\n\n'),
    });
    fc.assert(
      fc.property(nasty, nasty, (file, key) => {
        const tree = parse(comment(`measures/${file}x`, key));
        expect(kindsIn(tree).filter((kind) => kind !== 'inlineCode')).toEqual(
          structure.split(' ').filter((kind) => kind !== 'inlineCode'),
        );
        expect(outside(tree)).not.toMatch(/[@#<>[\]*_~$&|\\]|:\/\/|www\./);
      }),
      // nearly all of the time is that of the Markdown parser
      { numRuns: 500 },
    );
  });
});
