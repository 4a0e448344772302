import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOf, write } from '../support/folder.ts';
import { qe } from '../support/qe.ts';
import { runMain } from '../support/run-main.ts';

it('is written with the same bytes in every time zone, again over itself, and never over another file', async () => {
  const folder = copyOf('examples/erste-schritte');
  const bytes = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
    const { code, out } = qe(
      ['status', '--dir', folder, '--as-of', '2026-11-21', '--ics', join(folder, 'aus/termine.ics')],
      undefined,
      { TZ },
    );
    expect(code).toBe(0);
    expect(out).toContain('termine.ics');
    return readFileSync(join(folder, 'aus/termine.ics'), 'utf8');
  });
  expect(bytes[0]).toContain('BEGIN:VEVENT');
  expect(new Set(bytes).size).toBe(1);

  write(folder, { 'meine.ics': 'BEGIN:VCALENDAR\r\n' });
  const { code, notes } = await runMain(['status', '--ics', 'meine.ics'], folder);
  expect(code).toBe(2);
  expect(notes).toContain('meine.ics gibt es schon');
});

it('comes alone', async () => {
  const { code, notes } = await runMain(['status', '--ics', 'x.ics', '--format', 'md'], 'examples/erste-schritte');
  expect({ code, notes }).toEqual({
    code: 2,
    notes: 'qe: Mit --ics entsteht nur die Kalenderdatei. Bitte --format, --out und --since weglassen.\n',
  });
});

it('ends as the other reports do: what qe.yaml makes a hint is no error', async () => {
  const folder = copyOf('examples/erste-schritte');
  write(folder, { 'measures/neu.yaml': 'id: neu\ntitle: Neu\nstatus: idea\nadresses: [qs-1.9]\n' });
  const run = async () => (await runMain(['status', '--ics', 'aus/t.ics'], folder)).code;
  expect(await run()).toBe(1);
  appendFileSync(join(folder, 'qe.yaml'), 'rules:\n  field-unknown:\n    severity: warning\n');
  expect(await run()).toBe(0);
});
