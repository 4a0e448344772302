import { createHash } from 'node:crypto';

/** What a record leans on: a criterion, a standard, a ladder, or one step of a ladder. */
export interface Target {
  readonly id: string;
  readonly step?: number;
}

/** One text for a target; no id holds a #. */
export const targetKey = ({ id, step }: Target): string => (step === undefined ? id : `${id}#${step}`);

/** A wording such that line breaks, runs of blanks and the way an umlaut is stored make no difference. */
export const normalised = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The first 16 hex digits of the SHA-256 of a wording, as `confirmed` holds them. */
export const wordingHash = (text: string): string =>
  createHash('sha256').update(normalised(text), 'utf8').digest('hex').slice(0, 16);

/**
 * The wording of a target in the data of the file that gives it, which may be unchecked: of a criterion its text; of a standard its title
 * and the texts of its criteria, retired ones too, by id (their order is no wording); of a step of a ladder its goal and sign; of a ladder
 * its title and those of all steps. `undefined` where the file does not give it, or gives it no words.
 */
export function wordingIn(data: unknown, { id, step }: Target): string | undefined {
  const ladder = listIn(data, 'ladders').find((candidate) => candidate['id'] === id);
  if (ladder) {
    const steps = listIn(ladder, 'steps').filter((candidate) => step === undefined || candidate['step'] === step);
    const words = steps.flatMap(({ goal, sign }) => [goal, sign]);
    return joined(step === undefined ? [ladder['title'], ...words] : words);
  }
  const criteria = criteriaIn(data);
  if (isBlock(data) && data['id'] === id) {
    const sorted = criteria.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    return joined([data['title'], ...sorted.map(({ text }) => text)]);
  }
  return joined([criteria.find((candidate) => candidate['id'] === id)?.['text']]);
}

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The maps in a list of a map. */
export function listIn(data: unknown, key: string): Block[] {
  const list = isBlock(data) ? data[key] : undefined;
  return Array.isArray(list) ? list.filter(isBlock) : [];
}

/** The criteria of a standard, which may be unchecked. */
export const criteriaIn = (data: unknown): Block[] => ['minimum', 'vision', 'goals'].flatMap((key) => listIn(data, key));

function joined(parts: readonly unknown[]): string | undefined {
  const texts = parts.filter((part) => typeof part === 'string' && part.trim() !== '');
  return texts.length === 0 ? undefined : texts.map((text) => normalised(String(text))).join('\n');
}

/** The keys (`targetKey`) of all targets that an unchecked record of a kind names; `undefined` where the data is no record at all. */
export function targetsIn(kind: string, data: unknown): ReadonlySet<string> | undefined {
  if (!isBlock(data)) return undefined;
  const { ratings, ladder, step } = data;
  switch (kind) {
    case 'assessment':
      return new Set(isBlock(ratings) ? Object.keys(ratings) : []);
    case 'measure':
      return new Set(texts(data['addresses']));
    case 'paper':
      return new Set(texts(data['basedOn']));
    case 'indicator':
      return new Set(typeof ladder === 'string' && typeof step === 'number' ? [targetKey({ id: ladder, step })] : []);
    default:
      return new Set();
  }
}

const texts = (list: unknown): string[] => (Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []);
