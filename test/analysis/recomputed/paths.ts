/** Paths of numbers that are no figures: where something stands in a file, and the version of the format. */
export const noFigures: readonly RegExp[] = [
  /^formatVersion$/,
  /(^|\.)place\.line$/,
  /(^|\.)places\.[^.]+\.line$/,
  /(^|\.)(entries|otherEntries|stories)\.[^.]+\.line$/,
  /^story\.line$/,
  /^trend\.points\.[^.]+\.assessments\.\d+\.line$/,
];

type Item = Readonly<Record<string, unknown>>;

const inner = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Item)[key] : undefined;

/** What tells an item of a list apart from the others, as a reader would name it. */
function nameOf(item: unknown): string | undefined {
  const id = inner(item, 'id') ?? inner(inner(item, 'perspective'), 'id') ?? inner(inner(item, 'measure'), 'id');
  const group = inner(inner(item, 'group'), 'id');
  const code = inner(item, 'code') === undefined ? undefined : `${inner(item, 'code')} ${inner(inner(item, 'subject'), 'id')}`;
  const part = inner(item, 'part') === undefined ? undefined : `${inner(item, 'part')} ${inner(item, 'source')}`;
  const keys = ['theme', 'status', 'level', 'format', 'period', 'date', 'step', 'year', 'rating', 'source'];
  const plain = keys.map((key) => inner(item, key));
  const name = code ?? part ?? id ?? group ?? plain.find((value) => value !== undefined);
  return name === undefined ? undefined : String(name).replaceAll('.', '·');
}

/** Every number of some data by its path; items of lists by their names, or by their place where these are not unique. */
export function numbersOf(data: unknown): Record<string, number> {
  const found: Record<string, number> = {};
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'number') {
      const at = path.join('.');
      // fractions may differ in their last digit by the order in which they were reckoned
      if (!noFigures.some((pattern) => pattern.test(at))) found[at] = Number(value.toPrecision(10));
    } else if (Array.isArray(value)) {
      const names = value.map(nameOf);
      const isUnique = new Set(names).size === names.length && !names.includes(undefined);
      for (const [index, item] of value.entries()) walk(item, [...path, isUnique ? (names[index] ?? '') : String(index)]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key.replaceAll('.', '·')]);
    }
  };
  walk(data, []);
  return found;
}
