import { parse } from 'yaml';

/** Lines of folded text are about this long. */
const width = 100;
/** Characters that mean nothing to YAML wherever they stand. */
const harmless = /^[\p{L}\p{N}][\p{L}\p{N} .,;()\u201e\u201c\u2013\u2026/+%\u00a7\u20ac!?-]*$/u;

/** How a text field is written: a `code` (id, date, month) may look like a number or date, a `text` must not, since other readers take it for one. */
export type ScalarForm = 'text' | 'code';

/** A value on one line such that every reader of YAML takes it for what it is. */
export function scalar(value: string | number | boolean, form: ScalarForm = 'text'): string {
  if (typeof value !== 'string') return String(value);
  if (isPlain(value, form)) return value;
  return value.includes('"') && !/['\\\p{Cc}]/u.test(value) ? `'${value}'` : JSON.stringify(value);
}

function isPlain(value: string, form: ScalarForm): boolean {
  if (!harmless.test(value) || value.endsWith(' ') || read(value, '1.2') !== value) return false;
  // YAML 1.1 takes „no“, „12:30“ and „2026-01-01“ for something else, some readers in any case of letters
  return form === 'code' || [value, value.toLowerCase(), value.toUpperCase()].every((text) => read(text, '1.1') === text);
}

function read(text: string, version: '1.1' | '1.2'): unknown {
  try {
    return parse(text, { version });
  } catch {
    return undefined;
  }
}

/** A value as the lines behind `key:` (the first one goes on its line) at an indentation; long texts are folded. */
export function valueLines(value: unknown, formAt: (pointer: readonly (string | number)[]) => ScalarForm, indent = 0): string[] {
  const space = ' '.repeat(indent);
  if (Array.isArray(value)) {
    if (value.length === 0) return [' []'];
    return [
      '',
      ...value.flatMap((item: unknown, index) => {
        const [first = '', ...rest] = valueLines(item, (pointer) => formAt([index, ...pointer]), indent + 2);
        // the first key of a block stands behind the hyphen
        if (first === '' && !Array.isArray(item)) return [`${space}- ${(rest[0] ?? '').trimStart()}`, ...rest.slice(1)];
        return [`${space}-${first}`, ...rest];
      }),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [' {}'];
    return [
      '',
      ...entries.flatMap(([key, item]) => {
        const [first = '', ...rest] = valueLines(item, (pointer) => formAt([key, ...pointer]), indent + 2);
        return [`${space}${scalar(key, 'code')}:${first}`, ...rest];
      }),
    ];
  }
  if (typeof value !== 'string') return [` ${String(value)}`];
  return textLines(value, formAt([]), indent);
}

function textLines(value: string, form: ScalarForm, indent: number): string[] {
  const space = ' '.repeat(Math.max(indent, 2));
  const isEven = !/[^\P{Cc}\n]|\u2028|\u2029|\ufeff/u.test(value) && !/^\s|\s$/u.test(value);
  if (isEven && value.includes('\n') && value.split('\n').every((line) => line === line.trim()))
    return [' |-', ...value.split('\n').map((line) => (line === '' ? '' : space + line))];
  if (isEven && !value.includes('\n') && value.length + indent > width && !/\s\s|[^\S ]/u.test(value))
    return [' >-', ...folded(value, width - indent).map((line) => space + line)];
  return [` ${scalar(value, form)}`];
}

function folded(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
