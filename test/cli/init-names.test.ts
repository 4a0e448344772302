import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Answers, answersOf } from '../../src/cli/init/answers.ts';
import { ownedFiles } from '../../src/cli/init/owned.ts';
import { recordFiles } from '../../src/cli/init/records.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { shipped } from '../../src/load/resources.ts';
import type { Finding } from '../../src/model/finding.ts';
import { temporaryFolder } from '../support/folder.ts';
import { init, read, yaml } from '../support/init-folder.ts';
import { checked, packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const resources = shipped(packageRoot);

describe('names that try to be more than a name', () => {
  it('are texts everywhere, and spoil no file', async () => {
    const nasty = [
      'a: b',
      '"x"',
      "'",
      '{{name}}',
      '{{#each a}}',
      '# c',
      '- d',
      '\n',
      '\r\n',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '@',
      '`',
      '%',
      `$\{x}`,
      '$(x)',
    ];
    const name = fc
      .array(
        fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('no', '1', '1e3', '~')),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''));
    const io = { cwd: '.', env: {}, colour: false, out: () => {}, note: () => {}, today: () => '2026-11-21' };
    const place = { folder: '/a', root: '/a', hasRepository: false, sub: '', slug: 'qe' };
    // letters and digits all arrive, in their order
    const letters = (text: string) =>
      text
        .normalize('NFC')
        .match(/[\p{L}\p{N}]/gu)
        ?.join('') ?? '';
    let made = 0;
    await fc.assert(
      fc.asyncProperty(name, name, async (called, network) => {
        const options = { name: called, network, lead: called, ags: '03254', focus: 'qs-1.9' };
        const answers = await answersOf(options, resources, io).catch((error: unknown) => error);
        if (answers instanceof UsageError) {
          // nothing but blanks and control characters
          expect(letters(called) === '' || letters(network) === '').toBe(true);
          return;
        }
        if (answers instanceof Error) throw answers;
        made++;
        const facts = { ...(answers as Answers), minGroup: 5, smallCount: 5, visibility: {} };
        const layout = { readme: 'README.md', isIncluded: false };
        const records = recordFiles(answers as Answers, resources);
        const owned = ownedFiles(facts, { spec: '0.1.0' }, place, layout, resources);
        const texts = new Map([...records, ...owned].map(({ path, content }) => [path, String(content)]));
        const text = (path: string) => texts.get(path) ?? '';
        const { municipality, documents } = parse(text('qe.yaml'));
        const expected = JSON.parse(text('package.json')).description;
        expect([municipality.name, documents.organisation]).toEqual([expected, expected]);
        expect(parse(text('network.yaml')).groups[1].lead).toBe(expected);
        expect([letters(expected), letters(municipality.network)]).toEqual([letters(called), letters(network)]);
        expect(checked(Object.fromEntries(records.map(({ path }) => [path, text(path)]))).filter(isNoHintOfPersons)).toEqual([]);
        const [heading = '', blank] = text('README.md').split('\n');
        expect(heading).toMatch(/^# Qualitätsordner [^<>]*$/);
        expect(blank).toBe('');
      }),
      { numRuns: 40 },
    );
    expect(made).toBeGreaterThan(15);
  });

  it('go all the way from the command line into the files', async () => {
    const called = `Kreis "A": {{b}} 'c' # d $(e)\nf \\ g`;
    const folder = temporaryFolder();
    expect((await init(folder, `--name=${called}`, '--ags', '03254', '--focus', 'qs-1.9')).code).toBe(0);
    const expected = `Kreis "A": {{b}} 'c' # d $(e) f \\ g`;
    expect(yaml(folder, 'qe.yaml').municipality.name).toBe(expected);
    expect(JSON.parse(read(folder, 'package.json')).description).toBe(expected);
    expect((await runMain(['validate', '--strict', '--as-of', '2026-11-21'], folder)).code).toBe(0);
  });
});

/** A name made by chance may look like an address or a number. */
const isNoHintOfPersons = ({ ruleId }: Finding) => !ruleId.startsWith('privacy');
