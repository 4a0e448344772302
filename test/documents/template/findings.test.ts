import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { composed } from '../composing.ts';

const partial = (text: string): ReadonlyMap<string, string> => new Map([['partials/level.md.hbs', text]]);

/** Rule, place and values of each finding. */
function short(findings: ReturnType<typeof composed>['findings']): string[] {
  return findings.map(
    ({ ruleId, file, position, values }) => `${ruleId} ${file}:${position.line}:${position.column} ${JSON.stringify(values)}`,
  );
}

describe('own templates', () => {
  it('precede the built-in ones file by file', () => {
    const { document, findings } = composed('A {{> level}}', {}, { builtin: partial('eingebaut'), own: partial('eigen') });
    expect(textOf(document.root)).toBe('A eigen');
    expect(findings).toEqual([]);
  });

  it.each([
    ['{{#if a}}x', 'template-syntax templates/partials/level.md.hbs:1:11 {"detail":"{{#if a}}x"}'],
    ['x\n{{/if}}', 'template-syntax templates/partials/level.md.hbs:2:1 {"detail":"{{/if}}"}'],
    ['x\ny {{#if a}}{{/each}}', 'template-syntax templates/partials/level.md.hbs:2:6 {"detail":"y {{#if a}}{{/each}}"}'],
    ['x\n  {{nichts a}}', 'template-helper templates/partials/level.md.hbs:2:3 {"name":"nichts"}'],
    ['{{#if (nichts)}}{{/if}}', 'template-helper templates/partials/level.md.hbs:1:7 {"name":"nichts"}'],
    ['a\n{{> fehlt}}', 'template-partial templates/partials/level.md.hbs:2:1 {"name":"fehlt"}'],
    ['a {{> (same "fehlt")}}', 'template-partial templates/partials/level.md.hbs:1:7 {"name":"fehlt"}'],
    ['\n\n {{fail a}}', 'template-failed templates/partials/level.md.hbs:3:2 {"detail":"fail: kaputt"}'],
    ['{{if}}', 'template-failed templates/partials/level.md.hbs:1:1 {"detail":"if: #if requires exactly one argument"}'],
    ['x {{> level}}', 'template-recursion templates/partials/level.md.hbs:1:3 {"name":"level"}'],
    ['{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}', 'template-syntax templates/partials/level.md.hbs:1:1 {"detail":"{{#* … }}"}'],
    ['{{chart "nichts" a}}', 'template-helper templates/partials/level.md.hbs:1:1 {"name":"chart \\"nichts\\""}'],
  ])('%j is a finding, and the built-in template is used', (own, expected) => {
    const fail = (): never => {
      throw new Error('kaputt\n    at stack');
    };
    const helpers = { fail, same: (text: string) => text };
    const { document, findings } = composed(
      'A {{> level}}',
      { a: 1 },
      { builtin: partial('eingebaut'), own: partial(own), helpers },
    );
    expect(short(findings)).toContain(expected);
    expect(textOf(document.root)).toBe('A eingebaut');
  });

  it('a broken main template falls back as well', () => {
    const { document, findings } = composed('gut', {}, { own: new Map([['main.md.hbs', '{{#each']]) });
    expect(textOf(document.root)).toBe('gut');
    expect(findings).toMatchObject([{ ruleId: 'template-syntax', severity: 'error', file: 'templates/main.md.hbs' }]);
  });
});

describe('templates that nothing replaces', () => {
  it('show what can be rendered', () => {
    const { document, findings } = composed('A {{nichts 1}} {{> fehlt}} Z', {});
    expect(textOf(document.root)).toBe('A Z');
    expect(short(findings)).toEqual([
      'template-helper templates/main.md.hbs:1:3 {"name":"nichts"}',
      'template-partial templates/main.md.hbs:1:16 {"name":"fehlt"}',
    ]);
  });

  it('a template that does not exist is a finding and an empty document', () => {
    const { document, findings } = composed('', {}, { template: 'report/fehlt' });
    expect(document.root.children).toEqual([]);
    expect(short(findings)).toEqual(['template-partial templates/report/fehlt.md.hbs:1:1 {"name":"report/fehlt"}']);
  });

  it('partials that call themselves often stop soon', () => {
    const builtin = partial('x {{> level}} {{> level}} {{> level}}');
    const { document, findings } = composed('A {{> level}} Z', {}, { builtin });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['template-recursion']);
    expect(textOf(document.root)).toMatch(/^A x .* Z$/u);
  });

  it('nested data may be shown by a partial that calls itself', () => {
    const builtin = partial('{{name}}{{#each parts}} {{> level}}{{/each}}');
    const data = { name: 'a', parts: [{ name: 'b', parts: [{ name: 'c' }] }, { name: 'd' }] };
    const { document, findings } = composed('{{> level}}', data, { builtin });
    expect(textOf(document.root)).toBe('a b c d');
    expect(findings).toEqual([]);
  });

  it('a partial block shows its content where there is no partial', () => {
    const { document, findings } = composed('{{#> fehlt}}ersatzweise{{/fehlt}}', {});
    expect(textOf(document.root)).toBe('ersatzweise');
    expect(findings).toEqual([]);
  });

  it('partials by computed name', () => {
    const { document, findings } = composed(
      '{{#each kinds}}{{> (lookup . "name")}}{{/each}}',
      { kinds: [{ name: 'level' }] },
      { builtin: partial('gefunden') },
    );
    expect(textOf(document.root)).toBe('gefunden');
    expect(findings).toEqual([]);
  });
});
