import { type ScalarForm, scalar } from './scalar-text.ts';

/** Lines of folded text are about this long. */
const width = 100;

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
