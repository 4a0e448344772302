import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { writers } from '../../src/documents/writers.ts';
import { parseMarkdown } from '../../src/model/markdown.ts';
import { composed, noAssets } from './composing.ts';

const template = `## {{value}}

{{value}}

Vor *{{value}}* und **{{{value}}}** nach [{{value}}](https://example.org/) und {{same value}}.

- {{value}}
- Punkt {{value}}

| {{value}} | B |
| --- | --- |
| {{value}} | x{{value}}y |
{{#each map}}
| {{@key}} | {{lookup ../map @key}} |
{{/each}}

> {{value}}
`;

const helpers = { same: (text: string) => text };

/** The tree as types alone. */
function structure(node: Nodes): unknown {
  return 'children' in node ? [node.type, ...node.children.map(structure)] : node.type;
}

function texts(value: string, types: readonly string[]): string[] {
  const { document } = composed(template, { value, map: { [value]: value } }, { helpers });
  const found: string[] = [];
  visit(document.root, (node) => {
    if (types.includes(node.type)) found.push(textOf(node));
  });
  return found;
}

/** What people see of a value: white space collapsed, characters without a meaning replaced. */
function seen(value: string): string {
  return value
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Co}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD')
    .replace(/[ \t\n\u2028\u2029]+/gu, ' ')
    .replace(/^ | $/gu, '');
}

const marks = '| # < {{ }} ` ``` *  _ [ ] ]( ](x) ![ &amp; \\ ~~ --- $'.split(' ');
const dangerous = [...marks, '\n', '\r\n', '- ', '1. ', '\u0000'];
const forged = ['\uE000', '\uE0000\uE001', '\uE001', '\uDB80\uDC00', '\uD800', '\u001B[31m'];
const fragments = fc.constantFrom(
  ...dangerous,
  ...forged,
  '<script>',
  'http://x.de',
  'www.x.de',
  'a@b.de',
  '[^1]',
  ' ',
  '\t',
  'Wort',
  'ß',
);
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragments, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
);
const visible = values.filter((value) => seen(value).trim() !== '');

describe('values in templates', () => {
  const harmless = structure(composed(template, { value: 'harmlos', map: { harmlos: 'harmlos' } }, { helpers }).document.root);

  it('the harmless structure is what the template says', () => {
    expect(JSON.stringify(harmless)).toContain('["tableRow",["tableCell","text"],["tableCell","text"]]');
    expect(JSON.stringify(harmless)).toContain('["link","text"]');
  });

  it('never change the structure of the document', () => {
    fc.assert(
      fc.property(visible, (value) => {
        const { document, findings } = composed(template, { value, map: { [value]: value } }, { helpers });
        expect(findings).toEqual([]);
        expect(structure(document.root)).toEqual(harmless);
      }),
      { numRuns: 400 },
    );
  });

  it('are shown as they are, with white space collapsed', () => {
    fc.assert(
      fc.property(visible, (value) => {
        const text = seen(value);
        expect(texts(value, ['heading', 'link', 'blockquote']).map(trimmed)).toEqual([text, text, text]);
        expect(texts(value, ['tableCell'])).toEqual([text, 'B', text, `x${squeezed(value)}y`, text, text]);
      }),
      { numRuns: 400 },
    );
  });

  it('keep the structure through Markdown and back', () => {
    fc.assert(
      fc.property(visible, (value) => {
        const { document } = composed('- {{value}}\n\n## {{value}}\n\n| A |\n| - |\n| {{value}} |\n', { value });
        const again = parseMarkdown(writers.md(document, noAssets).content);
        expect(again.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'heading', 'table']);
      }),
      { numRuns: 200 },
    );
  });

  it('never reach HTML as markup', () => {
    fc.assert(
      fc.property(visible, (value) => {
        const { document } = composed(template, { value, map: {} }, { helpers });
        // In a quoted attribute, `<` is a character like any other.
        const page = writers.html(document, noAssets).content.replace(/"[^"]*"/gu, '""');
        expect(page).not.toMatch(/<script|<img|\p{Co}|(?!\n)\p{Cc}/u);
      }),
      { numRuns: 100 },
    );
  });
});

/** Within a line, white space at the ends of a value stays as one space. */
function trimmed(text: string): string {
  return text.replace(/^ | $/gu, '');
}

function squeezed(value: string): string {
  const inside = seen(`x${value}y`);
  return inside.slice(1, -1);
}

describe('single values', () => {
  it('empty and blank text is false', () => {
    const { document } = composed('{{#if a}}A{{/if}}{{#if b}}B{{/if}}{{#if c}}C{{/if}}.', { a: '', b: ' \n', c: 'x' });
    expect(textOf(document.root)).toBe('C.');
  });

  it('a value cannot name another one', () => {
    const { document } = composed('{{b}}', { a: 'geheim', b: '\uE0000\uE001' });
    expect(textOf(document.root)).not.toContain('geheim');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s is like any other', (key) => {
    const data = JSON.parse(`{"map":{"${key}":"Wert"}}`) as object;
    expect(textOf(composed('{{#each map}}{{@key}}={{this}}{{/each}} {{map}}.', data).document.root)).toBe(`${key}=Wert .`);
  });

  it('prototypes cannot be reached', () => {
    const { document, findings } = composed('{{list.constructor}}{{lookup list "constructor"}}{{text.constructor.name}}.', {
      list: [1],
      text: 'x',
    });
    expect(textOf(document.root)).toBe('.');
    expect(findings).toEqual([]);
  });

  it('data with a cycle is no problem', () => {
    const data: Record<string, unknown> = { name: 'n' };
    data['self'] = data;
    expect(textOf(composed('{{self.self.name}}', data).document.root)).toBe('n');
  });

  it('stand in addresses, code and pictures', () => {
    const { document } = composed('[a]({{url}}) `{{code}}`\n\n```\n{{code}}\n```\n', { url: 'https://x.de/a b', code: '`a`' });
    expect(document.root.children[0]).toMatchObject({
      children: [{ type: 'link', url: 'https://x.de/a b' }, { value: ' ' }, { value: '`a`' }],
    });
    expect(document.root.children[1]).toMatchObject({ type: 'code', value: '`a`' });
  });
});
