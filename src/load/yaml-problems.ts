import type { Document, Node } from 'yaml';
import { isAlias, isCollection, isScalar, visit } from 'yaml';

/** What the parser stumbled over: its code, or a more telling one of ours, with the place where somebody has to look. */
export interface YamlProblem {
  readonly code: string;
  readonly offset: number;
  readonly detail: string;
}

/** These spoil one place; the parser finds its way behind it, and what it says of other places holds. */
const local: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'NON_STRING_KEY',
  'TAG_RESOLVE_FAILED',
]);

/** Nobody reads more, and a file made of mistakes should not take long. */
const enough = 500;

/**
 * What is wrong with a text as YAML, in its order. From the first mistake on that breaks the structure, whatever the parser says is a
 * consequence and left out; a tabulator at the beginning of a line is certain and goes before all guesses.
 */
export function yamlProblems(document: Document, text: string): YamlProblem[] {
  const errors = document.errors.slice(0, enough).map(({ code, pos, message }) => ({ code, offset: pos[0], detail: message }));
  const better = errors.length === 0 ? undefined : guide(document, text);
  const told = [
    ...errors
      .filter((error) => !errors.some((other) => other.offset === error.offset && isSame(error, other)))
      .map((error) => better?.(error) ?? error),
    // a tag such as !!binary or !Custom changes what a text means; records have no use for one
    ...document.warnings.map(({ code, pos, message }) => ({ code, offset: pos[0], detail: message })),
    ...aliasesOf(document)
      .filter(({ known }) => !known)
      .map(({ offset }) => ({ code: 'BAD_ALIAS', offset, detail: 'unresolved alias' })),
  ].sort((a, b) => a.offset - b.offset);
  const tabs = told.filter(({ code }) => code === 'TAB_AS_INDENT');
  const [firstTab] = tabs;
  if (firstTab) return [...told.filter((problem) => isLocal(problem, text) && problem.offset < firstTab.offset), ...tabs];
  const lost = told.findIndex((problem) => !isLocal(problem, text));
  return lost < 0 ? told : told.slice(0, lost + 1);
}

/** What spoils the beginning of a line spoils a field's name, and with it the structure. */
function isLocal({ code, offset }: YamlProblem, text: string): boolean {
  if (code === 'DUPLICATE_KEY') return true;
  return local.has(code) && text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() !== '';
}

const openQuote = /^Missing closing ["']quote/;
const openBracket = /must (be sufficiently indented and )?end with a [\]}]/;
const wrongColumn = /^(Sequence item without - indicator|A block sequence may not be used as an implicit map key)/;

/** Of two at one place: a key over several lines that is no key either; a bracket that an open quotation mark has swallowed. */
const isSame = (error: YamlProblem, other: YamlProblem): boolean =>
  (error.code === 'MULTILINE_IMPLICIT_KEY' && other.code === 'BLOCK_AS_IMPLICIT_KEY') ||
  (openBracket.test(error.detail) && openQuote.test(other.detail));

/** The parser notices at the end of a line or file what went wrong at its beginning: gives the telling place, where there is one. */
function guide(document: Document, text: string): (problem: YamlProblem) => YamlProblem | undefined {
  const quotes: number[] = [];
  const brackets: number[] = [];
  const ends = new Map<number, number>();
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = (node as Node).range ?? [];
      if (isScalar(node)) {
        ends.set(start, end);
        if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') quotes.push(start);
      } else if (isCollection(node) && node.flow === true && !/[\]}]/.test(text[end - 1] ?? '')) brackets.push(start);
    },
  });
  const before = (starts: readonly number[], offset: number) =>
    starts.reduce<number | undefined>(
      (last, start) => (start < offset && (last === undefined || start > last) ? start : last),
      undefined,
    );
  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  return ({ code, offset, detail }) => {
    const at = (better: string, place: number | undefined) =>
      place === undefined ? undefined : { code: better, offset: place, detail };
    if (openQuote.test(detail)) return at('UNCLOSED_QUOTE', before(quotes, offset));
    if (openBracket.test(detail) && !/[\]}]/.test(text[offset] ?? '')) return at('UNCLOSED_BRACKET', before(brackets, offset));
    // text behind a quotation mark that closes in another line: it was meant to open, and the one before to close
    if (code === 'UNEXPECTED_TOKEN') {
      const quote = before(quotes, offset);
      const between = quote === undefined ? '' : text.slice(quote, offset);
      return between.includes('\n') && /["'][^\S\n]*$/.test(between) ? at('UNCLOSED_QUOTE', quote) : undefined;
    }
    if (wrongColumn.test(detail)) return at('BAD_INDENT', lineStart(offset));
    // a text that goes over lines up to a colon: the line with the colon is indented too far to be a field
    const end = code === 'BLOCK_AS_IMPLICIT_KEY' ? (ends.get(offset) ?? offset) : offset;
    return text.slice(offset, end).includes('\n') ? at('BAD_INDENT', lineStart(end)) : undefined;
  };
}

/** Where aliases stand, and whether the text before them has what they refer to. */
export function aliasesOf(document: Document): { offset: number; known: boolean }[] {
  const anchors = new Set<string>();
  const found: { offset: number; known: boolean }[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) found.push({ offset: node.range?.[0] ?? 0, known: anchors.has(node.source) });
      else if (node.anchor) anchors.add(node.anchor);
    },
  });
  return found;
}
