import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperReport } from '../../src/analysis/paper-report.ts';
import { blockTexts } from '../../src/documents/draft-text.ts';
import { reportDocument } from '../../src/documents/reports.ts';
import { shipped } from '../../src/load/resources.ts';
import type { PaperReport } from '../../src/model/paper.ts';
import { loaded, packageRoot, places, settings } from '../support/loaded.ts';

const { templates } = shipped(packageRoot);
const partials = readdirSync(join(packageRoot, 'templates/partials/paper')).sort();

/** The blocks whose text a partial makes; `missing` hangs on nothing else, all others stay as they are. */
const blocksOf: Readonly<Record<string, { readonly decision: readonly string[]; readonly progress: readonly string[] }>> = {
  'attachments.md.hbs': { decision: ['attachments'], progress: ['attachments'] },
  'basis.md.hbs': { decision: ['basis'], progress: ['basis'] },
  'consultations.md.hbs': { decision: ['consultations'], progress: ['consultations'] },
  'earlier.md.hbs': { decision: [], progress: ['earlier'] },
  'finances.md.hbs': { decision: ['finances'], progress: ['finances'] },
  'head.md.hbs': { decision: ['head'], progress: ['head'] },
  'missing.md.hbs': { decision: ['missing'], progress: ['missing'] },
  'proposal.md.hbs': { decision: ['proposal'], progress: [] },
  'reasons.md.hbs': { decision: ['reasons'], progress: ['reasons'] },
  'section.md.hbs': {
    decision: ['finances', 'alternatives', 'climate', 'mobilitaet'],
    progress: ['finances', 'alternatives', 'climate', 'mobilitaet'],
  },
  'signatures.md.hbs': { decision: ['signatures'], progress: ['signatures'] },
};

const body = (id: string, type: string) =>
  `id: ${id}\ntitle: Titel\ntype: ${type}\nproposal:\n  - {id: ${id}-1, text: Der Plan gilt.}\nreasons: Darum.\nfinances:\n  - {year: 2027, amount: 100}\nalternatives: [Nichts tun.]\nblocks: {climate: Klima.}\nownBlocks: {mobilitaet: Wege.}\ncoSign: [Kasse]\nattachments:\n  - {title: Plan}\nbasedOn: [vorher, messen]\n`;
const { workspace, findings } = loaded({
  'qe.yaml': `${settings}documents:\n  blocks: [finances, alternatives, climate]\n  ownBlocks:\n    - {id: mobilitaet, title: Wege und Verkehr, after: finances}\n`,
  'papers/vorher.yaml': body('vorher', 'decision').replace('vorher, messen', 'messen'),
  'papers/d.yaml': body('d', 'decision'),
  'papers/p.yaml': body('p', 'progress'),
  'measures/messen.yaml': 'id: messen\ntitle: Messen\nstatus: running\n',
});
const texts = (type: 'decision' | 'progress', own: ReadonlyMap<string, string>) => {
  const report = paperReport(workspace, '2026-11-21', 'internal', type === 'decision' ? 'd' : 'p') as PaperReport;
  const composed = reportDocument(report, workspace.settings, { builtin: templates, own });
  return { findings: composed.findings, blocks: blockTexts(composed, 'papers/') };
};

describe("a municipality's own partial of a paper", () => {
  it('can be made of every part', () => {
    expect(findings).toEqual([]);
    expect(Object.keys(blocksOf)).toEqual(partials);
  });

  for (const type of ['decision', 'progress'] as const) {
    it.each(partials)(`takes the place of ${type} %s, and nothing else changes`, (partial) => {
      const before = texts(type, new Map());
      const after = texts(type, new Map([[`partials/paper/${partial}`, '## Eigenes\n\nEigener Baustein: {{paper.title}}.\n']]));
      expect(after.findings).toEqual([]);
      expect(after.blocks.map(({ name }) => name)).toEqual(before.blocks.map(({ name }) => name));
      const changed = after.blocks.filter(({ text }, index) => text !== before.blocks[index]?.text);
      const expected = blocksOf[partial]?.[type] ?? [];
      expect(changed.map(({ name }) => name).sort()).toEqual([...expected].sort());
      for (const { text } of changed) expect(text).toContain('Eigener Baustein: Titel.');
    });
  }

  it('stands under the headings and in the order of qe.yaml', () => {
    const named = loaded({
      'qe.yaml': `${settings}documents:\n  blocks: [climate, alternatives, finances]\n  headings: {proposal: Beschlussempfehlung, climate: Klimarelevanz, signatures: "Zeichnung # *neu*"}\n  ownBlocks:\n    - {id: mobilitaet, title: Wege und Verkehr, after: climate}\n    - {id: leer, title: Ohne Text}\n`,
      'papers/d.yaml': body('d', 'decision').replace('[vorher, messen]', '[]'),
    });
    expect(named.findings).toEqual([]);
    const report = paperReport(named.workspace, '2026-11-21', 'internal', 'd') as PaperReport;
    const composed = reportDocument(report, named.workspace.settings, { builtin: templates, own: new Map() });
    const blocks = blockTexts(composed, 'papers/').map(({ name, text }) => [name, /^## (.*)/u.exec(text)?.[1]]);
    expect(blocks).toEqual([
      ['missing', undefined],
      ['head', undefined],
      ['consultations', 'Beratungsfolge'],
      ['proposal', 'Beschlussempfehlung'],
      ['reasons', 'Sachverhalt und Begründung'],
      ['climate', 'Klimarelevanz'],
      ['mobilitaet', 'Wege und Verkehr'],
      ['alternatives', 'Geprüfte Alternativen'],
      ['finances', 'Finanzielle Auswirkungen'],
      ['attachments', 'Anlagen'],
      ['signatures', 'Zeichnung # \\*neu\\*'],
    ]);
  });
});

describe('a section of its own', () => {
  it('has to be known in qe.yaml', () => {
    const own = (id: string) => ({
      'qe.yaml': `${settings}documents:\n  ownBlocks:\n    - {id: ${id}, title: Wege und Verkehr}\n`,
      'papers/d.yaml': 'id: d\ntitle: Titel\ntype: decision\nownBlocks: {mobilitaet: Wege.}\n',
    });
    expect(places(own('mobilitaet'))).toEqual([]);
    expect(places(own('verkehr'))).toEqual(['papers/d.yaml:4:13 reference-unknown']);
  });
});
