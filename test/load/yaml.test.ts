import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/yaml.ts';
import { yamlProblems } from '../../src/messages/yaml.ts';
import type { Finding } from '../../src/model/finding.ts';

const short = (finding: Finding): string => {
  const code = finding.ruleId === 'yaml-syntax' ? ` ${finding.values.code}` : '';
  return `${finding.position.line}:${finding.position.column} ${finding.ruleId}${code}`;
};
const found = (text: string): string[] => parseYaml('x.yaml', text).findings.map(short);

/** What a person could write, with the place at which they have to look: line, column, the parser's code. */
const mistakes: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['an alias with an anchor', 'a: &x 1\nb: &y *x\n', '2:7 ALIAS_PROPS'],
  ['a star that begins a text', 'title: *wichtig*\n', '1:8 BAD_ALIAS'],
  ['a star alone', 'a: 1\nb: *\n', '2:4 BAD_ALIAS'],
  ['an ampersand alone', 'title: & Co\n', '1:8 BAD_ALIAS'],
  ['a line that begins with a percent sign', '%FOO x\n---\na: 1\n', '1:1 BAD_DIRECTIVE'],
  ['a Windows path in double quotes', 'title: "C:\\Daten"\n', '1:11 BAD_DQ_ESCAPE'],
  ['a block that comes back to a column of no other', 'a:\n    b: 1\n  c: 2\n', '3:1 BAD_INDENT'],
  ['an anchor before a question mark', '{ &a ? b : c }\n', '1:6 BAD_PROP_ORDER'],
  ['an at sign that begins a text', 'title: @home\n', '1:8 BAD_SCALAR_START'],
  ['a backtick that begins a text', 'title: `x`\n', '1:8 BAD_SCALAR_START'],
  ['a colon inside a text', 'date: 2026-01-01\ntitle: Hinweis: neu\n', '2:8 BLOCK_AS_IMPLICIT_KEY'],
  ['a missing comma in braces', 'a: {b: 1 c: 2}\n', '1:8 BLOCK_IN_FLOW'],
  ['a text instead of a key', `${'x'.repeat(1100)}: 1\n`, '1:1 KEY_OVER_1024_CHARS'],
  ['a missing dash before a list item’s further field', 'a:\n  - b: 1\n   c: 2\n', '3:1 BAD_INDENT'],
  ['a dash one space too far to the left', 'a:\n  - b: 1\n - b: 2\n    c: 3\n  - b: 4\n', '3:1 BAD_INDENT'],
  ['a field that is indented too far', 'a: 1\n  b: 2\nc: 3\n', '2:1 BAD_INDENT'],
  ['a bracket that is never closed', 'a: [1, 2\nb: 3\n', '1:4 UNCLOSED_BRACKET'],
  ['the inner of two brackets', 'a: 1\nb: [x, {c: 1]\n', '2:8 UNCLOSED_BRACKET'],
  ['a quotation mark that is never closed', 'title: "offen\nb: 1\n', '1:8 UNCLOSED_QUOTE'],
  ['a single one', "a: 1\nb:\n  - 'offen\n  - zu\n", '3:5 UNCLOSED_QUOTE'],
  ['one before a line with two', 'a:\n  b: "offen\n  c: "zu"\n', '2:6 UNCLOSED_QUOTE'],
  ['one in braces that the next one closes', 'a: {b: "offen,\n  c: "zu"}\n', '1:8 UNCLOSED_QUOTE'],
  ['one that swallows a closing brace', 'a: {b: "offen, c: 1}\nd: 1\n', '1:8 UNCLOSED_QUOTE'],
  ['a key without a colon', 'a: 1\ntitle\n', '2:1 MISSING_CHAR'],
  ['a first line without a colon', 'title\nb: 1\n', '1:1 MULTILINE_IMPLICIT_KEY'],
  ['two ampersands', 'title: &b &c x\n', '1:11 MULTIPLE_ANCHORS'],
  ['two exclamation marks', 'a: !!str !!int x\n', '1:10 MULTIPLE_TAGS'],
  ['a list as key', '? [a]\n: b\n', '1:3 NON_STRING_KEY'],
  ['a tabulator before a key', 'a:\n\tb: 1\n', '2:1 TAB_AS_INDENT'],
  ['an exclamation mark that begins a text', 'title: !wichtig bitte\n', '1:8 TAG_RESOLVE_FAILED'],
  ['text behind a closing quotation mark', 'title: "a" b\n', '1:12 UNEXPECTED_TOKEN'],
  ['a key behind a list', '- a\nb: 1\n', '2:1 UNEXPECTED_TOKEN'],
  ['brackets without end, 51 deep', '['.repeat(60), '1:51 RESOURCE_EXHAUSTION'],
];

describe('what the parser cannot read', () => {
  it.each(mistakes)('%s: %s', (_, text, expected) => {
    const [place, code] = expected.split(' ');
    expect(found(text)[0]).toBe(`${place} yaml-syntax ${code}`);
    expect(parseYaml('x.yaml', text).data).toBeUndefined();
  });

  it('is met in the tests for each problem that has a message, except those that no text brings about', () => {
    const met = new Set(mistakes.map(([, , expected]) => expected.split(' ')[1]));
    // the core schema has no tag of its own for collections; IMPOSSIBLE guards the parser against itself
    const notToBeHad = ['BAD_COLLECTION_TYPE', 'IMPOSSIBLE'];
    expect(Object.keys(yamlProblems).filter((code) => !met.has(code))).toEqual(notToBeHad);
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    // ä and ö are one unit each, the smiley two: a0 :1 ␣2 "3 😀45 "6 ␣7 x8
    expect(found('ä: "ö" x\n')).toEqual(['1:8 yaml-syntax UNEXPECTED_TOKEN']);
    expect(found('a: "😀" x\n')).toEqual(['1:9 yaml-syntax UNEXPECTED_TOKEN']);
  });

  it('counts lines that end as in Windows', () => {
    expect(found('a: 1\r\n\r\nb: @x\r\n')).toEqual(['3:4 yaml-syntax BAD_SCALAR_START']);
  });

  it('is told once a line: the rest of a line in which the parser is lost is noise', () => {
    expect(found('a: 1\nb\n')).toEqual(['2:1 yaml-syntax MISSING_CHAR']);
    expect(found('a: [1]] [\n')).toEqual(['1:7 yaml-syntax UNEXPECTED_TOKEN']);
    expect(found('- a\nb: @x\n').filter((line) => line.startsWith('2:'))).toHaveLength(1);
  });
});

describe('consequences of a mistake', () => {
  it.each([
    [
      'a tabulator in the middle of a list',
      'id: m\nsteps:\n  - text: A\n\t  due: 2026-01-01\n  - text: B\n    due: 2026-01-02\nreview:\n  method: M\n',
      ['4:1 yaml-syntax TAB_AS_INDENT'],
    ],
    [
      'a tabulator before each of several lines',
      'a:\n\t- b: 1\n\t  c: 2\nd: 1\n',
      ['2:1 yaml-syntax TAB_AS_INDENT', '3:1 yaml-syntax TAB_AS_INDENT'],
    ],
    ['a tabulator below a line that is indented wrongly', 'a:\n    b: 1\n  c: 2\n\td: 3\n', ['4:1 yaml-syntax TAB_AS_INDENT']],
    [
      'one space too few in a list',
      'steps:\n  - text: A\n    due: 1\n - text: B\n    due: 2\n  - text: C\nx: 1\n',
      ['4:1 yaml-syntax BAD_INDENT'],
    ],
    ['a character that spoils the name of a field', 'a:\n  b: 1\n& c: 2\n  d: 3\n', ['3:1 yaml-syntax BAD_ALIAS']],
    ['a closing bracket too many', 'a: [1]]\nb: 1\nc: [2]\n', ['1:7 yaml-syntax UNEXPECTED_TOKEN']],
    ['a key twice, below a wrong indentation', 'a:\n    b: 1\n  b: 2\nc: 1\nc: 2\n', ['3:1 yaml-syntax BAD_INDENT']],
  ])('are left out: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'characters that begin no text',
      'a: @x\nb: 1\nc: `y`\n',
      ['1:4 yaml-syntax BAD_SCALAR_START', '3:4 yaml-syntax BAD_SCALAR_START'],
    ],
    [
      'colons in two texts',
      'a: Hinweis: neu\nb: Achtung: alt\n',
      ['1:4 yaml-syntax BLOCK_AS_IMPLICIT_KEY', '2:4 yaml-syntax BLOCK_AS_IMPLICIT_KEY'],
    ],
    [
      'what is certain before a tabulator',
      'a: @x\nb: 1\nb: 2\nc:\n\td: 1\n',
      ['1:4 yaml-syntax BAD_SCALAR_START', '3:1 yaml-duplicate-key', '5:1 yaml-syntax TAB_AS_INDENT'],
    ],
    [
      'what is certain before the structure breaks',
      'a: @x\nb:\n    c: 1\n  d: 2\ne: @y\n',
      ['1:4 yaml-syntax BAD_SCALAR_START', '4:1 yaml-syntax BAD_INDENT'],
    ],
  ])('are not: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are no reason to take long', () => {
    expect(found(`a: [1]]\n${'b: "x" y\n'.repeat(20_000)}`)).toEqual(['1:7 yaml-syntax UNEXPECTED_TOKEN']);
  });
});

describe('keys given twice', () => {
  it('are found at the second place, with the key as it stands there', () => {
    const { findings } = parseYaml('x.yaml', 'a: 1\nb: 2\na: 3\n');
    expect(findings.map(short)).toEqual(['3:1 yaml-duplicate-key']);
    expect(findings[0]?.values).toEqual({ key: 'a' });
  });

  it('are found in braces and in quotes, each of them', () => {
    const { findings } = parseYaml('x.yaml', 'm: {a: 1, "a": 2, b: 1, \'b\': 2}\n');
    expect(findings.map(short)).toEqual(['1:11 yaml-duplicate-key', '1:25 yaml-duplicate-key']);
    expect(findings.map(({ values }) => values)).toEqual([{ key: 'a' }, { key: 'b' }]);
  });
});

describe('several documents', () => {
  it('are found where the second begins', () => {
    expect(found('a: 1\n---\nb: 2\n')).toEqual(['2:1 yaml-documents']);
    expect(found('a: 1\n...\nb: 2\n')).toEqual(['3:1 yaml-documents']);
  });

  it('are not seen in a single one with a marker before or behind it', () => {
    expect(found('---\na: 1\n')).toEqual([]);
    expect(found('a: 1\n...\n')).toEqual([]);
  });
});

describe('aliases', () => {
  it('are followed', () => {
    expect(parseYaml('x.yaml', 'a: &one {b: 1}\nc: *one\n')).toMatchObject({ data: { a: { b: 1 }, c: { b: 1 } }, findings: [] });
  });

  it('have to come behind what they name', () => {
    expect(found('a: *later\nb: &later 1\n')).toEqual(['1:4 yaml-syntax BAD_ALIAS']);
  });

  it('do not multiply without bound', () => {
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
    const bomb = `a: &a [1, 1]\nb: &b ${ten('a')}\nc: &c ${ten('b')}\nd: &d ${ten('c')}\n`;
    const { data, findings } = parseYaml('x.yaml', bomb);
    expect(data).toBeUndefined();
    expect(findings.map(short)).toEqual(['2:8 yaml-alias']);
  });
});

describe('nesting', () => {
  it('is allowed as deep as any record could be', () => {
    expect(found(`a: ${'['.repeat(50)}${']'.repeat(50)}\n`)).toEqual([]);
    expect(found(`${'- '.repeat(50)}x\n`)).toEqual([]);
  });

  // without the bound the parser ends the whole process from about 1,000 levels on
  it.each([
    ['brackets', '['.repeat(100_000), '1:51'],
    ['braces over several lines', '{a:\n'.repeat(5_000), '51:1'],
    ['dashes', `${'- '.repeat(100_000)}x`, '1:201'],
    ['lines', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), '201:201'],
  ])('is not followed further: %s', (_, text, place) => {
    expect(found(text)).toEqual([`${place} yaml-syntax RESOURCE_EXHAUSTION`]);
  });

  it('is not seen in brackets that are text', () => {
    expect(found(`a: "${'['.repeat(300)}"\nb: |\n  ${'['.repeat(300)}\n  ${' '.repeat(300)}x\n`)).toEqual([]);
  });
});

describe('places', () => {
  const text = 'title: Eins\nsteps:\n  - text: Zwei\n    due:\n  - { text: Drei }\nempty: {}\n';
  const { locate } = parseYaml('x.yaml', text);

  it.each([
    ['a value', ['title'], 'value', '1:8'],
    ['a key', ['title'], 'key', '1:1'],
    ['an item of a list: its first key', ['steps', 0], 'value', '3:5'],
    ['a value in an item', ['steps', 0, 'text'], 'value', '3:11'],
    ['a value that is missing behind its key: the key', ['steps', 0, 'due'], 'value', '4:5'],
    ['an item in braces', ['steps', 1], 'value', '5:5'],
    ['a key in braces', ['steps', 1, 'text'], 'key', '5:7'],
    ['what is not there: the nearest parent', ['steps', 1, 'due', 'x'], 'value', '5:5'],
    ['an item that is not there: the list', ['steps', 7], 'value', '3:3'],
    ['nothing at all: the top', [], 'value', '1:1'],
  ] as const)('%s', (_, pointer, part, expected) => {
    const { line, column } = locate([...pointer], part);
    expect(`${line}:${column}`).toBe(expected);
  });

  it('lead through an alias to what it names', () => {
    const aliased = parseYaml('x.yaml', 'a: &one\n  b: 1\nc: *one\n');
    expect(aliased.locate(['c', 'b'])).toEqual({ line: 2, column: 6 });
  });
});

describe('scalars as they stand in the file', () => {
  const { scalarSource } = parseYaml('x.yaml', 'a: 03254\nb: "03254"\nc: [1.095]\nd: {}\n');

  it('keep zeros, and tell quotes from none', () => {
    expect(scalarSource(['a'])).toEqual({ text: '03254', plain: true });
    expect(scalarSource(['b'])).toEqual({ text: '03254', plain: false });
    expect(scalarSource(['c', 0])).toEqual({ text: '1.095', plain: true });
  });

  it('have the comment behind them on their line', () => {
    const text = 'a: Platz #1 ist\nb: "x"   # so\nc: #7a3b1f\nd: y\n# für sich\ne:\n  - z#1\nf: "#1"\n';
    const { scalarSource: source } = parseYaml('x.yaml', text);
    expect(source(['a'])).toEqual({ text: 'Platz', plain: true, comment: '#1 ist' });
    expect(source(['b'])).toEqual({ text: 'x', plain: false, comment: '# so' });
    expect(source(['c'])).toEqual({ text: '', plain: true, comment: '#7a3b1f' });
    for (const pointer of [['d'], ['e', 0], ['f']]) expect(source(pointer)).not.toHaveProperty('comment');
  });

  it('are not there for blocks and for what is missing', () => {
    expect(scalarSource(['d'])).toBeUndefined();
    expect(scalarSource(['x', 'y'])).toBeUndefined();
  });
});

it('a key that would reach the prototype is an ordinary key', () => {
  const { data } = parseYaml('x.yaml', '__proto__: {polluted: true}\n');
  expect(Object.keys(data as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
