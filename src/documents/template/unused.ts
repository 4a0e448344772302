import type { Finding } from '../../model/finding.ts';
import { suggest } from '../../model/suggest.ts';
import { partialPath, type Template } from './library.ts';
import { templateProblem, top } from './problem.ts';

/**
 * Own templates that no document uses, most often because of a slip in their name: they neither stand in for a built-in one
 * nor does any template name them. Names that a template computes could be any, so nothing is said where there are some.
 */
export function unusedTemplates(
  builtin: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
  find: (path: string) => Template | undefined,
): Finding[] {
  const strange = [...own.keys()].filter((path) => !builtin.has(path));
  if (strange.length === 0) return [];
  const shipped = [...builtin.keys()].filter((path) => path.endsWith('.md.hbs'));
  const used = new Set<string>();
  const pending = [...shipped];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const template = find(path);
    if (template?.computesNames) return [];
    for (const name of template?.partials.keys() ?? []) {
      const partial = partialPath(name);
      if (!used.has(partial)) pending.push(partial);
      used.add(partial);
    }
  }
  return strange
    .filter((path) => !used.has(path))
    .map((path) => {
      const near = suggest(bare(path), shipped.map(bare));
      // Else the right name in the wrong folder.
      const suggestion = shipped.find((other) => (near === undefined ? nameOf(other) === nameOf(path) : bare(other) === near));
      return templateProblem('template-unused', path, top, suggestion === undefined ? {} : { suggestion });
    });
}

/** A path without its extension, which would make all paths alike. */
function bare(path: string): string {
  return path.replace(/(?:\.md)?\.hbs$/u, '');
}

function nameOf(path: string): string {
  return bare(path).replace(/^.*\//u, '');
}
