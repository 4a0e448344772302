import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { schemaSet } from '../../src/load/schema.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { copyOf } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';

const hostile =
  ' | # <script>alert(1)</script> {{#each x}} ``` [x](javascript:alert(1)) ![y](z) ~~a~~ **b _c 1. - + > &lt; \\| ‮ \u{1f600}';

const resources = shipped(packageRoot);

/** The beginner's folder with something behind every text of one line: whatever its schema calls a line, not prose. */
function planted(suffix: string): string {
  const folder = copyOf('examples/erste-schritte');
  const schemas = schemaSet((name) => resources.schema(name));
  for (const file of load(workTree(folder), resources).workspace.files) {
    if (file.path.startsWith('templates/')) continue;
    const path = join(folder, file.path);
    const text = readFileSync(path, 'utf8');
    const front = /^---\n([\s\S]*?)\n---\n/.exec(text);
    const document = parseDocument(front?.[1] ?? text);
    const schema = schemas(file.kind);
    visit(document, {
      Scalar(key, scalar, ancestors) {
        if (key === 'key' || typeof scalar.value !== 'string') return;
        const pointer: (string | number)[] = [];
        for (const [index, node] of ancestors.entries()) {
          const next = ancestors[index + 1];
          if (next && 'items' in node && Array.isArray(node.items) && !('key' in next))
            pointer.push(node.items.indexOf(next as never));
          if ('key' in node && isScalar(node.key)) pointer.push(String(node.key.value));
        }
        if (typeof key === 'number') pointer.push(key);
        const place = schema.at(pointer);
        if (place?.pattern === '\\S' && !('x-prose' in place)) scalar.value = `${scalar.value}${suffix}`;
      },
    });
    const yaml = document.toString({ lineWidth: 0 });
    writeFileSync(path, front ? `---\n${yaml}---\n${text.slice(front[0].length)}` : yaml);
  }
  return folder;
}

/** Without the values of attributes, in which `<` is a character like any other. */
const bare = (html: string) => html.replaceAll(/="[^"]*"/g, '');

/** The tags in their order; those within charts depend on how text is wrapped. */
const tags = (html: string) =>
  [...bare(html).matchAll(/<(\/?[a-z][a-z0-9]*)/g)]
    .map(([, tag]) => tag ?? '')
    .filter((tag) => !/^\/?(tspan|text|g|line|rect|path|svg)$/.test(tag));

for (const command of [['report', 'gap'], ['guide'], ['status']]) {
  test(`${command.join(' ')}: texts of records cannot change the structure of the page`, () => {
    const page = (suffix: string) => {
      const run = qe([...command, '--dir', planted(suffix), '--as-of', '2026-11-21', '--format', 'html']);
      expect(run.err).toBe('');
      expect(run.code).toBe(0);
      return run.out;
    };
    const harmless = page(' und mehr');
    const attacked = page(hostile);
    expect(harmless).toContain('und mehr');
    expect(attacked).toContain('&#x3C;script>alert(1)');
    expect(bare(attacked)).not.toContain('<script');
    expect(attacked).not.toMatch(/href="javascript/);
    expect(tags(attacked)).toEqual(tags(harmless));
  });
}
