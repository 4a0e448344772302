import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findingText } from '../../src/messages/findings.ts';
import { runRules } from '../../src/rules/run.ts';
import { anyRecord } from '../support/any-record.ts';
import { loaded } from '../support/loaded.ts';

/** Where a record of each kind with dates or numbers is kept; Markdown has it between its dashes. */
const places = {
  assessment: 'assessments/2026-01-01-a.yaml',
  priority: 'priorities/2026-01-01-a.yaml',
  measure: 'measures/a.yaml',
  indicator: 'indicators/a.yaml',
  logbook: 'logbook/2026-01-01-a.md',
  paper: 'papers/a.yaml',
  process: 'process.yaml',
  network: 'network.yaml',
  outcomes: 'outcomes.yaml',
  offers: 'offers.yaml',
  documents: 'documents.yaml',
  story: 'stories/a.md',
  standard: 'standards/a.yaml',
} as const;

const textOf = (path: string, data: unknown) => (path.endsWith('.md') ? `---\n${stringify(data)}---\n` : stringify(data));

describe('whatever the schema lets pass', () => {
  it.each(Object.entries(places))('%s: rules say something with a place, and never fail', (kind, path) => {
    let usable = 0;
    fc.assert(
      fc.property(anyRecord(kind), anyRecord('network'), fc.constantFrom('2024-02-29', '2026-11-21'), (data, network, asOf) => {
        const files = { 'network.yaml': textOf('network.yaml', network), [path]: textOf(path, data) };
        const { workspace, findings } = loaded(files);
        usable += workspace.unread.includes(path) ? 0 : 1;
        for (const found of runRules({ workspace, asOf }, findings)) {
          const said = findingText(found);
          expect(said).not.toMatch(/undefined|NaN|\[object|Infinity|∞/);
          expect(found.position.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25, seed: 2026 },
    );
    // the generator goes by the schema: nearly all of what it makes passes
    expect(usable).toBeGreaterThan(20);
  });
});
