import { expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';

it.each([
  [['report', 'gap', '--format', 'Word'], 'docx'],
  [['status', '--format', 'md,txt'], 'text'],
  [['guide', '--format', 'LibreOffice'], 'odt'],
  [['worksheet', 'standards', '--format', 'excel'], 'xlsx'],
  // who may see a sheet is one thing, for whom it is worded another
  [['worksheet', 'focus', '--audience', 'families'], '--for families'],
  [['worksheet', 'focus', '--audience', 'leadership'], '--for leadership'],
  // slips are told as before
  [['report', 'gap', '--format', 'dcox'], 'docx'],
])('%s: what is meant is told', async (args, meant) => {
  const { code, notes } = await runMain([...args, '--dir', 'examples/musterkreis'], process.cwd());
  expect({ code, said: /Meinten Sie (.+?)\? Möglich/u.exec(notes)?.[1] }).toEqual({ code: 2, said: meant });
});

it.each([
  // reports are no workbooks, and only the focus has short sheets
  [['report', 'gap', '--format', 'excel']],
  [['worksheet', 'standards', '--audience', 'families']],
  [['report', 'gap', '--format', 'constructor']],
])('%s: what is not there is not offered', async (args) => {
  const { code, notes } = await runMain([...args, '--dir', 'examples/musterkreis'], process.cwd());
  expect(code).toBe(2);
  expect(notes).not.toContain('Meinten Sie');
});
