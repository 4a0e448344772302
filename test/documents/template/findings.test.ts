import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/messages/findings.ts';
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
    ['{{#if a}}x', 'template-syntax templates/partials/level.md.hbs:1:1 {"cause":"unclosed","detail":"if"}'],
    [
      'x\n{{!-- {{#with a}} --}}\n y {{~#each a}}\n\n',
      'template-syntax templates/partials/level.md.hbs:3:4 {"cause":"unclosed","detail":"each"}',
    ],
    [
      '{{#if a}}{{#if b}}{{else}}{{/if}}',
      'template-syntax templates/partials/level.md.hbs:1:1 {"cause":"unclosed","detail":"if"}',
    ],
    ['x\n{{/if}}', 'template-syntax templates/partials/level.md.hbs:2:1 {"cause":"unopened","detail":"if"}'],
    ['x\n{{a b=}}', 'template-syntax templates/partials/level.md.hbs:2:7 {"cause":"line","detail":"{{a b=}}"}'],
    [
      'x\ny {{#if a}}{{/each}}',
      'template-syntax templates/partials/level.md.hbs:2:6 {"cause":"mismatch","detail":"each","expected":"if"}',
    ],
    ['x\n  {{nichts a}}', 'template-helper templates/partials/level.md.hbs:2:3 {"name":"nichts"}'],
    ['{{#if (nichts)}}{{/if}}', 'template-helper templates/partials/level.md.hbs:1:7 {"name":"nichts"}'],
    ['a\n{{> fehlt}}', 'template-partial templates/partials/level.md.hbs:2:1 {"name":"fehlt"}'],
    ['a {{> (same "fehlt")}}', 'template-partial templates/partials/level.md.hbs:1:7 {"name":"fehlt"}'],
    ['\n\n {{fail a}}', 'template-failed templates/partials/level.md.hbs:3:2 {"detail":"fail: kaputt"}'],
    ['{{if}}', 'template-failed templates/partials/level.md.hbs:1:1 {"detail":"if: #if requires exactly one argument"}'],
    ['x {{> level}}', 'template-recursion templates/partials/level.md.hbs:1:3 {"name":"level"}'],
    [
      '{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}',
      'template-syntax templates/partials/level.md.hbs:1:1 {"cause":"inline","detail":""}',
    ],
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

describe('what is wrong is said in German', () => {
  it.each([
    ['{{#if a}}x', '{{#if}} ist nicht geschlossen, es fehlt {{/if}}'],
    ['{{/if}}', '{{/if}} schließt etwas, das nicht offen ist'],
    ['{{#if a}}{{/each}}', '{{#if}} wird nicht mit {{/if}} geschlossen, sondern mit {{/each}}'],
    ['{{#*inline "x"}}{{/inline}}', 'Bausteine lassen sich nicht innerhalb einer Vorlage festlegen'],
    ['{{a', '„{{a“'],
  ])('%j', (own, cause) => {
    const { findings } = composed('', {}, { own: new Map([['main.md.hbs', own]]) });
    expect(findings.map(findingText)).toEqual([
      `Die Vorlage ist hier nicht lesbar: ${cause}. Verwendet wird, wo es sie gibt, die mitgelieferte.`,
    ]);
  });
});

describe('own templates that no document uses', () => {
  const builtin = new Map([
    ['partials/guide/outlook.md.hbs', 'Ausblick'],
    ['report/gap.md.hbs', '{{> guide/outlook}}'],
  ]);
  const unused = (own: Record<string, string>, template = 'A') =>
    composed(template, { a: 'x' }, { builtin, own: new Map(Object.entries(own)) }).findings.filter(
      ({ ruleId }) => ruleId === 'template-unused',
    );

  it('are hints, with the name that was meant', () => {
    const findings = unused({ 'partials/guide/outlok.md.hbs': 'Eigener Ausblick' });
    expect(findings).toMatchObject([{ severity: 'warning', file: 'templates/partials/guide/outlok.md.hbs' }]);
    expect(findings.map(findingText)).toEqual([
      'Diese Vorlage verwendet kein Dokument. Bitte den Namen prüfen. Meinten Sie `templates/partials/guide/outlook.md.hbs`?',
    ]);
  });

  it('are told also where nothing similar exists', () => {
    expect(unused({ 'brief.md.hbs': '' }).map(findingText)).toEqual([
      'Diese Vorlage verwendet kein Dokument. Bitte den Namen prüfen.',
    ]);
  });

  it('are not those that stand in for a built-in one, or that one of these names', () => {
    expect(
      unused({ 'report/gap.md.hbs': '{{> kopf}}', 'partials/kopf.md.hbs': '{{> fuss}}', 'partials/fuss.md.hbs': '' }),
    ).toEqual([]);
  });

  it('are those that only unused ones name', () => {
    const own = { 'report/gab.md.hbs': '{{> kopf}}', 'partials/kopf.md.hbs': '' };
    expect(unused(own).map(({ file }) => file)).toEqual(['templates/report/gab.md.hbs', 'templates/partials/kopf.md.hbs']);
  });

  it('nothing is said where a template computes names', () => {
    expect(unused({ 'report/gap.md.hbs': '{{> (lookup . "a")}}', 'partials/x.md.hbs': '' })).toEqual([]);
  });
});
