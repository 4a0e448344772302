import type { ChangedKind } from '../../model/changes.ts';
import { canonical, plainText } from '../changes/plain.ts';
import type { Subject } from '../changes/subjects.ts';

/** What can have another id; criteria stand beside their standard, `within` which they are. */
export type Thing = Pick<Subject, 'kind' | 'id' | 'title' | 'data' | 'body' | 'within'>;

/** What a thing says, whatever it is called. */
export interface Content {
  /** The same for the same content. */
  readonly text: string;
  /** Its fields and sentences, with how many characters each of them takes. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly length: number;
}

const dated: ReadonlySet<ChangedKind> = new Set<ChangedKind>(['assessment', 'priority', 'logbook']);

/** Whether its id holds a date, and its form returns. */
export const isDated = ({ kind }: Thing): boolean => dated.has(kind);

/** Whether it goes with its standard. */
export const isCriterion = ({ kind }: Thing): boolean => kind === 'criterion';

/** All things of two states. */
export interface States {
  readonly former: readonly Thing[];
  readonly now: readonly Thing[];
}

/** Reads what things of two states say, with a blank in the place of each of the ids that change: they may name each other. */
export function contentsOf({ former, now }: States, changing: ReadonlySet<string>): (thing: Thing) => Content {
  const isFormer = new Set(former);
  const known = new Map<Thing, Content>();
  const blank = (text: string): string =>
    changing.has(text) ? '\u0000' : replacedNames(text, (name) => (changing.has(name) ? '\u0000' : undefined));
  return (thing) => {
    const content = known.get(thing) ?? contentOf(mapped(wholeOf(thing, isFormer.has(thing) ? former : now), blank));
    known.set(thing, content);
    return content;
  };
}

function wholeOf(thing: Thing, state: readonly Thing[]): object {
  const { id, kind, body = '' } = thing;
  // who may see it is nothing that it says
  const { visibility: _visibility, ...data } = thing.data;
  const { date: _date, ...undated } = data;
  // a standard is known by its criteria as well
  const criteria = kind === 'standard' ? state.filter((part) => isCriterion(part) && part.within === id) : [];
  return { data: isDated(thing) ? undated : data, body, criteria: criteria.map((part) => part.data) };
}

function contentOf(said: unknown): Content {
  const pieces = new Map<string, number>();
  for (const piece of piecesOf(said)) pieces.set(piece, (pieces.get(piece) ?? 0) + piece.length);
  return { text: canonical(said), pieces, length: [...pieces.values()].reduce((sum, length) => sum + length, 0) };
}

/** How many characters two have in common. */
export function inCommon(one: Content, other: Content): number {
  let shared = 0;
  for (const [piece, length] of one.pieces) shared += Math.min(length, other.pieces.get(piece) ?? 0);
  return shared;
}

/** Each value with the key it stands under, texts by sentence or line: how they are broken in a file makes no difference. */
function piecesOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => piecesOf(item, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, item]) => piecesOf(item, name));
  const sentences = String(value ?? '').split(/(?<=[.!?])\s+|\n/u);
  return sentences.flatMap((sentence) => (sentence.trim() === '' ? [] : [`${key}: ${plainText(sentence)}`]));
}

/** The data with all its texts and keys changed. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)]));
}

/** A text with other names for the files it names: `../measures/lotsinnen.yaml`. */
export function replacedNames(text: string, newName: (name: string) => string | undefined): string {
  if (!/\.(?:ya?ml|md)\b/u.test(text)) return text;
  return text.replace(/(?<![\w.-])([a-z0-9][a-z0-9.-]{0,79})(?=\.(?:yaml|md)\b)/gu, (name) => newName(name) ?? name);
}
