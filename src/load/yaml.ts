import type { Document, Node, Pair, ParsedNode } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../model/finding.ts';
import type { Pointer, Position } from '../model/source.ts';
import { finding } from './finding.ts';

/** More aliases than any record needs; beyond it a few lines could grow to gigabytes. */
const maxAliases = 100;

/** A YAML text read with positions; `data` is undefined where it could not be read. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly findings: Finding[];
  readonly locate: (pointer: Pointer, part?: 'key' | 'value') => Position;
  readonly scalarSource: (pointer: Pointer) => { text: string; plain: boolean } | undefined;
}

/** Reads one YAML document; whatever is wrong with it is a finding at its place. */
export function parseYaml(path: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    merge: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings: Finding[] = [];
  for (const error of document.errors) {
    const at = position(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      findings.push(finding('yaml-duplicate-key', path, at, { key: /^[^:\s]+/.exec(text.slice(error.pos[0]))?.[0] ?? '' }));
    } else if (error.code === 'MULTIPLE_DOCS') {
      findings.push(finding('yaml-documents', path, at, {}));
    } else {
      findings.push(finding('yaml-syntax', path, at, { code: error.code, detail: error.message }));
    }
  }
  // a tag such as !!binary or !Custom changes what a text means; records have no use for one
  for (const warning of document.warnings) {
    findings.push(finding('yaml-syntax', path, position(warning.pos[0]), { code: warning.code, detail: warning.message }));
  }
  return {
    data: findings.some((found) => found.severity === 'error') ? undefined : toData(path, document, findings),
    findings,
    locate: (pointer, part = 'value') => locate(document, pointer, part, position),
    scalarSource: (pointer) => scalarSource(document, pointer),
  };
}

function toData(path: string, document: Document, findings: Finding[]): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch {
    findings.push(finding('yaml-alias', path, { line: 1, column: 1 }, {}));
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

function scalarSource(document: Document, pointer: Pointer): { text: string; plain: boolean } | undefined {
  let node: unknown = document.contents;
  for (const key of pointer) {
    const next = child(document, node, key);
    if (next === undefined) return undefined;
    node = isPair(next) ? next.value : next;
  }
  if (!isScalar(node)) return undefined;
  return { text: node.source ?? '', plain: node.type === 'PLAIN' };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** `due:` without a value is a scalar of no length, which stands nowhere a reader would look. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}
