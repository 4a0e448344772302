import { expect, it } from 'vitest';
import { isReport } from '../../src/reporters/recognise.ts';
import { type Reporter, reporters } from '../../src/reporters/reporters.ts';
import { empty, options, result, unknown } from './results.ts';

const formats = Object.entries(reporters).filter(([name]) => name !== 'text') as [string, Reporter][];

it.each(formats)('%s is recognised as written by qe, with findings and without', (_, reporter) => {
  expect(isReport(reporter(result(['.', 1, [empty('a', 1), unknown('b', 1)]]), options()))).toBe(true);
  expect(isReport(reporter(result(['.', 1, []]), options()))).toBe(true);
});

it('text is recognised by the line that the command line puts below it', () => {
  const text = reporters.text(result(['.', 1, []]), options());
  expect(isReport(text)).toBe(false);
  expect(isReport(`${text}\nerzeugt mit qe 1.2.3\n`)).toBe(true);
});

it.each([
  ['nothing', ''],
  ['prose that mentions it', 'Der Bericht wird erzeugt mit qe 1.2.3 und geprüft.\n'],
  ['a record', 'id: a\ntitle: erzeugt mit qe 1.2.3\n'],
  ['JSON of others', '{"generator":"other","runs":[]}'],
  ['a value', 'null'],
  ['SARIF of another tool', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"eslint"}}}]}'],
  ['SARIF of several tools', '{"runs":[{"tool":{"driver":{"name":"qe"}}},{"tool":{"driver":{"name":"eslint"}}}]}'],
  ['SARIF with an odd run', '{"runs":[null]}'],
  ['Code Quality of another tool', '[{"check_name":"no-var","fingerprint":"0123456789abcdef0123456789abcdef"}]'],
  [
    'Code Quality of several tools',
    '[{"check_name":"qe/date-form","fingerprint":"0123456789abcdef0123456789abcdef"},{"check_name":"x"}]',
  ],
  ['any list', '[1, null]'],
  ['JUnit of another tool', '<?xml version="1.0"?>\n<testsuites name="vitest" tests="1"></testsuites>'],
])('is not: %s', (_, content) => {
  expect(isReport(content)).toBe(false);
});
