import type { Document, Node, Pair, ParsedNode } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../model/finding.ts';
import type { Pointer, Position, ScalarSource } from '../model/source.ts';
import { yamlOptions } from '../model/yaml-options.ts';
import { finding } from './finding.ts';
import { aliasesOf, yamlProblems } from './yaml-problems.ts';

/** More aliases than any record needs; beyond it a few lines could grow to gigabytes. */
const maxAliases = 100;

/** Deeper than any record. Near the end of its stack the parser takes the whole process with it, which nothing can catch. */
const maxFlowDepth = 50;
const maxIndent = 200;

/** A YAML text read with positions; `data` is undefined where it could not be read. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly findings: Finding[];
  readonly locate: (pointer: Pointer, part?: 'key' | 'value') => Position;
  readonly scalarSource: (pointer: Pointer) => ScalarSource | undefined;
}

/** Reads one YAML document; whatever is wrong with it is a finding at its place. */
export function parseYaml(path: string, text: string): ParsedYaml {
  const tooDeep = deepPlace(text);
  if (tooDeep) return unparsed(finding('yaml-syntax', path, tooDeep, { code: 'RESOURCE_EXHAUSTION', detail: '' }));
  const lines = new LineCounter();
  const document = parseDocument(text, { ...yamlOptions, lineCounter: lines });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings: Finding[] = [];
  for (const { code, offset, detail } of yamlProblems(document, text)) {
    const at = position(offset);
    if (code === 'DUPLICATE_KEY') findings.push(finding('yaml-duplicate-key', path, at, { key: keyAt(text, offset) }));
    else if (code === 'MULTIPLE_DOCS') findings.push(finding('yaml-documents', path, at, {}));
    // what the parser says about the rest of a line it has lost its way in is noise
    else if (!findings.some((found) => found.ruleId === 'yaml-syntax' && found.position.line === at.line))
      findings.push(finding('yaml-syntax', path, at, { code, detail }));
  }
  return {
    data: findings.some((found) => found.severity === 'error')
      ? undefined
      : toData(path, document, findings, () => position(aliasesOf(document)[0]?.offset ?? 0)),
    findings,
    locate: (pointer, part = 'value') => locate(document, pointer, part, position),
    scalarSource: (pointer) => scalarSource(document, pointer, text),
  };
}

/** Whether something could be nested too deeply. Hardly any record has as many brackets or blanks, and reading a text twice takes time. */
const mayBeDeep = (text: string): boolean =>
  (text.match(/[[{]/g)?.length ?? 0) > maxFlowDepth || new RegExp(`^[-?\\s]{${maxIndent}}`, 'm').test(text);

/** The first place that is nested too deeply, found without parsing. */
function deepPlace(text: string): Position | undefined {
  if (!mayBeDeep(text)) return undefined;
  let line = 1;
  let column = 1;
  let depth = 0;
  let isIndent = true;
  let isScalarText = false;
  for (const token of new Lexer().lex(text)) {
    // the lexer's own marks take no room in the text
    const isMark = token === '\u0002' || token === '\u0018' || token === '\u001f';
    if (!isScalarText && (token === '[' || token === '{')) depth++;
    if (!isScalarText && (token === ']' || token === '}')) depth--;
    // „- - - x“ nests as deeply as it is indented
    isIndent = !isScalarText && (isIndent || column === 1) && (isMark || token === '-' || token === '?' || token.trim() === '');
    if (depth > maxFlowDepth || (isIndent && column > maxIndent)) return { line, column };
    isScalarText = token === '\u001f';
    if (isMark) continue;
    const newline = token.lastIndexOf('\n');
    if (newline < 0) column += token.length;
    else {
      line += token.split('\n').length - 1;
      column = token.length - newline;
    }
  }
  return undefined;
}

function unparsed(found: Finding): ParsedYaml {
  return { data: undefined, findings: [found], locate: () => found.position, scalarSource: () => undefined };
}

function keyAt(text: string, offset: number): string {
  const rest = text.slice(offset);
  return (
    /^"([^"\n]*)"|^'([^'\n]*)'/
      .exec(rest)
      ?.slice(1)
      .find((key) => key !== undefined) ??
    /^[^:\s]+/.exec(rest)?.[0] ??
    ''
  );
}

function toData(path: string, document: Document, findings: Finding[], firstAlias: () => Position): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch {
    findings.push(finding('yaml-alias', path, firstAlias(), {}));
    return undefined;
  }
}

function locate(document: Document, pointer: Pointer, part: 'key' | 'value', position: (offset: number) => Position): Position {
  let offset = startOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const [index, key] of pointer.entries()) {
    const next = child(document, node, key);
    if (next === undefined) break;
    const last = index === pointer.length - 1;
    const keyOffset = isPair(next) ? startOf(next.key) : undefined;
    node = isPair(next) ? next.value : next;
    const valueOffset = isEmpty(node) ? undefined : startOf(node);
    offset = (last && part === 'key' ? keyOffset : (valueOffset ?? keyOffset)) ?? valueOffset ?? offset;
  }
  return position(offset);
}

/** The pair of a map or the item of a list. */
function child(document: Document, parent: unknown, key: string | number): Pair<unknown, unknown> | Node | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  if (isSeq(node) && typeof key === 'number') return node.items[key] as ParsedNode | undefined;
  return undefined;
}

function scalarSource(document: Document, pointer: Pointer, text: string): ScalarSource | undefined {
  let node: unknown = document.contents;
  for (const key of pointer) {
    const next = child(document, node, key);
    if (next === undefined) return undefined;
    node = isPair(next) ? next.value : next;
  }
  if (!isScalar(node)) return undefined;
  const rest = /^[^\S\n]*(#[^\r\n]*)/.exec(text.slice(node.range?.[1] ?? text.length))?.[1];
  return { text: node.source ?? '', plain: node.type === 'PLAIN', ...(rest === undefined ? {} : { comment: rest.trimEnd() }) };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** `due:` without a value is a scalar of no length, which stands nowhere a reader would look. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}
