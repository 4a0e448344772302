import type { Position, SourceFile } from '../../model/source.ts';
import type { Settings } from '../../model/workspace.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { type Flat, flatten } from './flat.ts';

export type PrivacyId =
  | 'privacy-email'
  | 'privacy-phone'
  | 'privacy-iban'
  | 'privacy-birth-date'
  | 'privacy-case-number'
  | 'privacy-address'
  | 'privacy-name';

/** A piece of a text that tells of a person. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The part that a declaration in qe.yaml has to name, such as the street without the town; the whole where absent. */
  readonly core?: string;
}

/** A pattern, and what decides whether a match of it is one: the same words can be harmless. */
export interface Pattern {
  /** Global. It must take a number of steps that grows with the text as such, whatever the text, also where it is tried at each character. */
  readonly regex: RegExp;
  /** The piece found, or nothing. Without it the match itself. */
  readonly read?: (match: RegExpExecArray, text: string) => Found | undefined;
}

/** A rule with what it looks for, so that a test can count the steps. */
export interface PrivacyRule extends AnyRule {
  readonly patterns: readonly Pattern[];
}

/** A rule that looks for patterns in all that git would keep: values, keys, comments and Markdown of every record file. */
export function privacyRule(id: PrivacyId, patterns: readonly Pattern[]): PrivacyRule {
  // what is in a text does not change; who checks a folder again and again hands in the same files
  const seen = new WeakMap<SourceFile, readonly Found[]>();
  const foundIn = (file: SourceFile): readonly Found[] => {
    const before = seen.get(file);
    if (before) return before;
    const { flat, technical } = prepared(file);
    const found = findAll(flat.text, patterns, technical);
    seen.set(file, found);
    return found;
  };
  const rule = defineRule({
    id,
    defaultSeverity: 'warning',
    *check({ workspace }) {
      const allowed = declaredTexts(workspace.settings);
      for (const file of [...workspace.files, ...workspace.drafts.values()])
        for (const { text, from } of undeclared(foundIn(file), prepared(file), allowed))
          yield { file, position: from, values: { shown: beginning(text) } };
    },
  });
  return { ...rule, patterns };
}

/** Where a text tells of a person, with the places of its first and last character. */
export interface Personal {
  readonly text: string;
  readonly from: Position;
  readonly to: Position;
}

/** All such pieces, in their order, without those that qe.yaml declares to be public. */
export function personalIn(source: Prepared, patterns: readonly Pattern[], allowed: Declared): Personal[] {
  return undeclared(findAll(source.flat.text, patterns, source.technical), source, allowed);
}

function undeclared(found: readonly Found[], { flat }: Prepared, allowed: Declared): Personal[] {
  return found.flatMap(({ start, end, core }) => {
    const text = flat.text.slice(start, end);
    if (allowed.some((declared) => covers(declared, core ?? text))) return [];
    return [{ text, from: flat.positionOf(start), to: flat.positionOf(end - 1) }];
  });
}

interface Prepared {
  readonly flat: Flat;
  readonly technical: Uint8Array;
}

const known = new WeakMap<SourceFile, Prepared>();

/** What all patterns need of a file, made once. */
export function prepared(file: SourceFile): Prepared {
  const before = known.get(file);
  if (before) return before;
  const made = preparedText(file.text);
  known.set(file, made);
  return made;
}

/** The same for any text. */
export function preparedText(text: string): Prepared {
  const flat = flatten(text);
  return { flat, technical: technicalIn(flat.text) };
}

/** What the patterns find in a flat text, in its order; of two pieces that overlap, that of the earlier pattern. */
export function findAll(text: string, patterns: readonly Pattern[], technical = technicalIn(text)): Found[] {
  const taken = technical.slice();
  const found: Found[] = [];
  for (const { regex, read } of patterns) {
    const search = new RegExp(regex);
    for (let match = search.exec(text); match; match = search.exec(text)) {
      const piece = read ? read(match, text) : { start: match.index, end: match.index + match[0].length };
      // in what turned out to be harmless another may begin: „die Kollegin Frau …“
      if (!piece || match[0] === '') search.lastIndex = behindCharacter(text, match.index);
      if (!piece || taken.subarray(piece.start, piece.end).includes(1)) continue;
      taken.fill(1, piece.start, piece.end);
      found.push(piece);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** A search that went on within a pair of surrogates would step back to its beginning, again and again. */
const behindCharacter = (text: string, index: number): number => index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** Addresses in the internet, names of schemas, file names, the hashes of `confirmed`: letters and digits that tell of nobody. */
export const technicalNames: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:https?:\/\/|ftp:\/\/|www\.|urn:)[^\s<>"]{1,2000}/gu,
  /(?<![^\s"'(<[|])[^\s"'()<>[\]|@]{1,200}\.(?:pdf|docx?|od[tsp]|xlsx?|pptx?|csv|png|jpe?g|svg|gif|md|ya?ml|html?|hbs|json|txt|zip)(?![\p{L}\d])/giu,
  /(?<=(?<![\p{L}\d])hash["']?:[ \n]?["']?)[\da-f]{16}(?![\p{L}\d])/gu,
];

/** Which characters of a text belong to such names. */
function technicalIn(text: string): Uint8Array {
  const marked = new Uint8Array(text.length);
  for (const pattern of technicalNames)
    for (const match of text.matchAll(pattern)) marked.fill(1, match.index, match.index + match[0].length);
  return marked;
}

type Declared = readonly (readonly string[])[];

/** What qe.yaml names as public: office holders, places, the address of the network's coordination, and the letterhead. */
export function declaredTexts({ privacy, documents }: Settings): Declared {
  return [
    ...(privacy?.officeHolders ?? []),
    ...(privacy?.places ?? []),
    documents?.contact ?? [],
    ...(documents?.letterhead ?? []),
  ]
    .flat()
    .map(words);
}

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** One holds the other, word for word; numbers may be grouped in another way. */
function covers(declared: readonly string[], text: string): boolean {
  const found = words(text);
  if (declared.length === 0 || found.length === 0) return false;
  const within = (inner: readonly string[], outer: readonly string[]) =>
    outer.some((_, index) => inner.every((word, offset) => outer[index + offset] === word));
  if (within(found, declared) || within(declared, found)) return true;
  const digits = found.join('');
  return /^\d{6,}$/.test(digits) && declared.join('').includes(digits);
}

/** The first characters, enough to find the place and too few to tell who is meant: messages end up in public logs. */
function beginning(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return `${characters.slice(0, Math.min(6, Math.floor(characters.length / 3))).join('')}…`;
}
