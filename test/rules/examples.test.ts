import { describe, expect, it } from 'vitest';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { guide } from '../../src/analysis/guide.ts';
import { writeHtml } from '../../src/documents/html/writer.ts';
import { reportDocument } from '../../src/documents/reports.ts';
import { shipped } from '../../src/load/resources.ts';
import { findingText, ruleFamilies, ruleWords } from '../../src/messages/findings.ts';
import type { RuleExample } from '../../src/messages/rules/words.ts';
import type { Finding } from '../../src/model/finding.ts';
import { ruleFacts } from '../../src/rules/facts.ts';
import { ruleIds, runRules } from '../../src/rules/run.ts';
import { loaded, packageRoot, place } from '../support/loaded.ts';
import { candidates, spliced } from '../support/spliced.ts';

const asOf = '2026-11-21';
const { templates } = shipped(packageRoot);

/** What a check, and two documents where they are asked for, find in a folder. */
function found(files: Readonly<Record<string, string>>, isForDocuments: boolean): Finding[] {
  const { workspace, findings } = loaded(files);
  const all = runRules({ workspace, asOf }, findings);
  if (!isForDocuments) return all;
  const documents = [gapReport(workspace, asOf, 'internal'), guide(workspace, asOf, 'internal')].flatMap((data) => {
    const composed = reportDocument(data, workspace.settings, { builtin: templates, own: workspace.templates });
    return [...composed.findings, ...writeHtml(composed.document, (path) => workspace.asset(path)).findings];
  });
  return [...all, ...documents];
}

/** Findings of one rule; in the file of the piece also what else is wrong or likely wrong. */
function looked(id: string, example: RuleExample, piece: 'wrong' | 'right', path: string) {
  const { isForDocuments } = ruleFacts(id as Finding['ruleId']);
  const all = found(spliced(example, piece, path), isForDocuments);
  return {
    ofRule: all.filter(({ ruleId }) => ruleId === id),
    others: all.filter(({ ruleId, file, severity }) => ruleId !== id && file === path && severity !== 'info').map(place),
  };
}

const examples = ruleIds.flatMap((id) => {
  const { example } = ruleWords(id);
  return example ? [{ id, example }] : [];
});

/** Rules about a file as such, or about something that an excerpt cannot show. */
const without = [
  'file-empty',
  'file-encoding',
  'file-unreadable',
  'file-is-directory',
  'file-outside',
  'file-unknown',
  'draft-unclaimed',
  'file-missing',
  'folder-nested',
  // markers of a merge in the sources would stop a commit of ours
  'merge-conflict',
  // aliases have to multiply over many lines before it is found
  'yaml-alias',
  // found only when a template cannot be filled in, or by its name
  'template-failed',
  'template-unused',
  'image-unreadable',
  'font-unreadable',
  'glyph-missing',
];

describe('the examples of the rules', () => {
  it('are there, except for rules that no excerpt shows', () => {
    const lacking = ruleIds.filter((id) => ruleWords(id).example === undefined);
    expect(lacking.sort()).toEqual([...without].sort());
  });

  it.each(examples)(
    '$id: the wrong piece is found, with the weight that the list tells; the right one is sound',
    ({ id, example }) => {
      const tried: string[] = [];
      // a piece that is wrong everywhere, as any field is in some kind of file, is right in one
      const sound = candidates(example).find((path) => {
        if (looked(id, example, 'wrong', path).ofRule.length === 0) return false;
        const { ofRule, others } = looked(id, example, 'right', path);
        tried.push(`${path}: ${[...ofRule.map(place), ...others].join(', ')}`);
        return ofRule.length === 0 && (ruleFacts(id).isForDocuments || others.length === 0);
      });
      expect(sound, `found where the right piece is put: ${tried.join('; ')}`).toBeDefined();
      const { ofRule } = looked(id, example, 'wrong', sound ?? '');
      const [first] = ofRule;
      expect(first?.severity).toBe(ruleFacts(id).severity);
      expect(first && findingText(first)).toMatch(/\p{Lu}.*[.?…]$/u);
      const gaps = new Set(ofRule.flatMap(({ gap }) => gap ?? []));
      expect(ruleFacts(id).gaps).toEqual(expect.arrayContaining([...gaps]));
    },
  );

  it('are short', () => {
    const long = examples.filter(
      ({ example: { wrong, right } }) => Math.max(wrong.split('\n').length, right.split('\n').length) > 8,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

it('each rule is in one family', () => {
  expect(ruleFamilies.flatMap(({ ids }) => ids).sort()).toEqual([...ruleIds].sort());
});
