import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assertKnownNodes } from '../../src/documents/node-types.ts';
import { writers } from '../../src/documents/writers.ts';
import { charts, composed, noAssets } from './composing.ts';

const markdown = [
  '# ',
  '## ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '> ',
  '```',
  '    ',
  '| a | b |\n| - | - |\n| c |',
  '[a](b.md)',
  '[a]: x',
  '[a]',
  '![a](b.png)',
  '[^1]',
  '[^1]: n',
  '<b>',
  '<!--',
  '**',
  '_',
  '`',
  '~~',
  'Wort ',
  '---',
  '\\',
  '- [x] ',
  'www.x.de ',
  '===',
];
const handlebars = [
  '{{a}}',
  '{{{a}}}',
  '{{#if a}}',
  '{{/if}}',
  '{{#each list}}',
  '{{/each}}',
  '{{else}}',
  '{{> p}}',
  '{{> q}}',
  '{{> (lookup list 0)}}',
  '{{markdown a}}',
  '{{chart "series" a}}',
  '{{#callout "note"}}',
  '{{/callout}}',
  '{{anchor a}}',
  '{{ref a}}',
  '{{@key}}',
  '{{../a}}',
  '{{this}}',
  '{{#with a}}',
  '{{/with}}',
  '{{nichts 1}}',
  '{{',
  '}}',
  '{{!-- x --}}',
  '{{~a~}}',
  '{{#*inline "p"}}',
  '{{/inline}}',
  '{{#> p}}',
  '{{/p}}',
  '{{> @partial-block}}',
  '{{join list}}',
];

const some = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((found) => found.join(''));
const value: fc.Arbitrary<unknown> = fc.oneof(some(markdown), fc.jsonValue(), fc.constant(undefined));

describe('composing and writing', () => {
  it('never throws, whatever templates and data hold', () => {
    fc.assert(
      fc.property(
        some([...markdown, ...handlebars]),
        some([...markdown, ...handlebars]),
        value,
        fc.array(value, { maxLength: 3 }),
        (main, partial, a, list) => {
          const own = new Map([
            ['main.md.hbs', main],
            ['partials/p.md.hbs', partial],
          ]);
          const { document, findings } = composed('{{a}}', { a, list }, { own, charts });
          assertKnownNodes(document.root);
          for (const write of Object.values(writers)) expect(write(document, noAssets).content).not.toMatch(/[\uE000\uE001]/u);
          for (const finding of findings) {
            expect(finding.file).toMatch(/^templates\/(?:main|partials\/[pq])\.md\.hbs$/u);
            expect(finding.position.line).toBeGreaterThan(0);
            expect(JSON.stringify(finding.values)).not.toMatch(/ {4}at |node_modules/u);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes prose of records as it comes', () => {
    fc.assert(
      fc.property(some(markdown), (text) => {
        const { document } = composed('Davor\n\n{{markdown text}}\n\nDanach', { text });
        expect(document.root.children[0]).toMatchObject({ type: 'paragraph', children: [{ value: 'Davor' }] });
        const last = document.root.children.findLast(({ type }) => type !== 'footnoteDefinition');
        expect(last).toEqual({ type: 'paragraph', children: [{ type: 'text', value: 'Danach' }] });
        for (const write of Object.values(writers)) write(document, noAssets);
      }),
      { numRuns: 300 },
    );
  });
});
