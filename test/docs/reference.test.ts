import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referencePages } from '../../src/cli/reference.ts';
import { shipped } from '../../src/load/resources.ts';
import { asMarkdown, rulePage } from '../../src/messages/rule-page.ts';
import { ruleFacts } from '../../src/rules/facts.ts';
import { ruleIds } from '../../src/rules/run.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const docs = join(packageRoot, 'docs');
const pages = new Map((await referencePages(shipped(packageRoot))).map(({ path, content }) => [path, String(content)]));

describe('the generated pages of docs/', () => {
  it('are what the program says now: run npm run generate', () => {
    const differing = [...pages].filter(([path, content]) => readFileSync(join(docs, path), 'utf8') !== content);
    expect(differing.map(([path]) => path)).toEqual([]);
    expect(
      readdirSync(join(docs, 'regeln'))
        .map((name) => `regeln/${name}`)
        .sort(),
    ).toEqual([...pages.keys()].filter((path) => path.startsWith('regeln/')).sort());
  });

  it('are one for each rule, all in the list', () => {
    expect(ruleIds.filter((id) => !pages.get('regeln/README.md')?.includes(`[\`${id}\`](${id}.md)`))).toEqual([]);
    expect(ruleIds.filter((id) => !pages.has(`regeln/${id}.md`))).toEqual([]);
  });

  it('name every command with its options', () => {
    const page = pages.get('befehle.md') ?? '';
    for (const command of ['validate', 'report gap', 'guide', 'status', 'rules']) expect(page).toContain(` qe ${command}\n`);
    expect(page).toContain(
      '| `--max-findings <zahl>` | In text und md höchstens so viele Stellen zeigen; die übrigen werden gezählt |',
    );
  });
});

describe('qe rules', () => {
  it('lists every rule with its name and weight', async () => {
    const { code, out } = await runMain(['rules'], '/');
    expect(code).toBe(0);
    for (const id of ruleIds)
      expect(out).toMatch(new RegExp(`^  ${id} +\\p{Lu}.* (Bitte klären|Hinweis|Anregung)( \\(fest\\))?$`, 'mu'));
  });

  it('explains one: example, setting, exception', async () => {
    const { out } = await runMain(['rules', 'privacy-phone'], '/');
    expect(out).toContain('Telefonnummer (privacy-phone)\n');
    expect(out).toContain('    summary: Rückfragen unter 0511 123-456\n');
    expect(out).toContain('    rules:\n      privacy-phone:\n        severity: info\n');
    expect(out).toContain('    # qe-ignore privacy-phone: ');
    expect(out).toContain('    <!-- qe-ignore privacy-phone: ');
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('says what cannot be turned off or silenced', async () => {
    const fixed = (await runMain(['rules', 'yaml-syntax'], '/')).out;
    expect(fixed).toContain('Diese Regel lässt sich nicht abschalten');
    expect(fixed).not.toContain('qe-ignore');
    expect((await runMain(['rules', 'file-unknown'], '/')).out).toContain('Eine Anmerkung an der Stelle wirkt hier nicht.');
  });

  it('says of which open work a rule reminds', () => {
    const page = asMarkdown(rulePage({ ...ruleFacts('id-duplicate'), severity: 'info', gaps: ['measure-overdue'] }));
    expect(page).toContain('Gewicht: Anregung (`info`). Am Exit-Code von `qe validate` ändert das nie etwas.');
    expect(page).toContain(
      'Die Regel erinnert an den Ansatzpunkt „Termin neu vereinbaren“ (`measure-overdue`) der Standortbestimmung.',
    );
  });

  it('is data as JSON, a page as Markdown', async () => {
    const { rules, formatVersion } = JSON.parse((await runMain(['rules', '--format', 'json'], '/')).out);
    expect(formatVersion).toBe(1);
    expect(rules.map(({ id }: { id: string }) => id).sort()).toEqual([...ruleIds].sort());
    const { rule } = JSON.parse((await runMain(['rules', 'agreed-twice', '--format', 'json'], '/')).out);
    expect(rule).toMatchObject({
      family: 'Kennungen und Verweise',
      severity: 'error',
      canBeSet: true,
      canBeSilenced: true,
      gaps: [],
    });
    expect((await runMain(['rules', 'privacy-name', '--format', 'md'], '/')).out).toMatch(
      /^# Name einer Person \(`privacy-name`\)\n\n/,
    );
  });

  it('asks what was meant', async () => {
    expect(await runMain(['rules', 'privacy-fone'], '/')).toEqual({
      code: 2,
      out: '',
      notes: 'qe: Die Prüfregel „privacy-fone“ gibt es nicht. Meinten Sie privacy-phone?\n',
    });
    expect((await runMain(['rules', 'xyzxyz'], '/')).notes).toContain('Welche es gibt, zeigt qe rules.');
  });
});
