import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const record = (amount: number, text = 'Der Plan gilt.') =>
  `id: plan\ntitle: "Plan | *A*"\ntype: decision\ndate: 2026-11-01\nreasons: Darum.\nproposal:\n  - {id: b1, text: "${text}"}\nfinances:\n  - {year: 2027, amount: ${amount}, purpose: Lotsendienst}\nvisibility: public\n`;
const draftPath = 'papers/plan.md';

function folder(more: Readonly<Record<string, string>> = {}) {
  const dir = temporaryFolder();
  write(dir, { 'qe.yaml': settings, 'papers/plan.yaml': record(12000), ...more });
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  return {
    dir,
    read,
    change: (path: string, ...pairs: readonly (readonly [string, string])[]) => {
      let text = read(path);
      for (const [from, to] of pairs) {
        expect(text).toContain(from);
        text = text.replace(from, to);
      }
      writeFileSync(join(dir, path), text);
    },
    run: (...args: string[]) => runMain(args, dir),
  };
}

describe('qe draft', () => {
  it('writes the only paper that is being prepared, and finds nothing to do when run again', async () => {
    const { run, read } = folder();
    expect(await run('draft')).toEqual({
      code: 0,
      out: 'angelegt: papers/plan.md\nDer Entwurf hat 7 Bausteine. Bearbeiten Sie ihn in einem Texteditor; `qe report` nimmt ihn von nun an für alle Formate.\n',
      notes: '',
    });
    const text = read(draftPath);
    expect(text).toMatch(/^<!-- Entwurf der Vorlage „plan“\./u);
    expect(text).toContain('| Betreff | Plan \\| \\*A\\* |');
    expect((await run('draft')).out).toBe('Der Entwurf ist auf dem Stand der Einträge.\n');
    expect(read(draftPath)).toBe(text);
    const { code, out } = await run('validate');
    expect({ code, isTold: out.includes('plan.md') }).toEqual({ code: 0, isTold: false });
  });

  it('refreshes what the record says now, keeps what was edited, lays the new version beside it and tells it once', async () => {
    const { run, read, change, dir } = folder();
    await run('draft', 'plan');
    change(draftPath, ['1. Der Plan gilt.', '1. Der Plan gilt ab Januar.'], ['## Anlagen', 'Von Hand.\n\n## Anlagen']);
    writeFileSync(join(dir, 'papers/plan.yaml'), record(15000, 'Der neue Plan gilt.'));
    const dry = await run('draft', 'plan', '--dry-run');
    expect(dry.out).toContain('+| 2027 | 15.000\u00a0€ | Lotsendienst |');
    expect(dry.out).toContain('Nur gezeigt; es wurde nichts geändert.');
    expect(read(draftPath)).toContain('12.000');
    const first = await run('draft', 'plan');
    expect(first.code).toBe(0);
    expect(first.out).toContain('aufgefrischt: „Finanzielle Auswirkungen“ (finances)');
    expect(first.out).toContain('1. Der {+neue +}Plan [-gilt ab Januar.-]{+gilt.+}');
    expect(read(draftPath)).toContain('1. Der Plan gilt ab Januar.');
    expect(read('papers/plan.neu.md')).toContain('1. Der neue Plan gilt.');
    const after = read(draftPath);
    const again = await run('draft', 'plan');
    expect(again.out).toContain(
      'Weiter gibt es eine neue Fassung zu dem, was Sie geändert haben: „Beschlussvorschlag“ (proposal).',
    );
    expect(again.out).not.toContain('{+');
    expect(read(draftPath)).toBe(after);
    expect((await run('validate')).out).not.toContain('plan.neu.md');
    const kept = await run('draft', 'plan', '--keep', 'proposal');
    expect(kept.out).toContain('entfernt: papers/plan.neu.md');
    expect((await run('draft', 'plan')).out).toBe('Der Entwurf ist auf dem Stand der Einträge.\n');
    expect((await run('draft', 'plan', '--accept', 'proposal')).out).toContain(
      'aus den Einträgen übernommen: „Beschlussvorschlag“ (proposal)',
    );
    expect(read(draftPath)).toContain('1. Der neue Plan gilt.');
    expect(read(draftPath)).toContain('Von Hand.');
    expect(existsSync(join(dir, 'papers/plan.neu.md'))).toBe(false);
  });

  it('is of a paper that is over as of the day it ended, and so is its report', async () => {
    const { run, read } = folder({
      'qe.yaml': `${settings}committees:\n  - {id: kt, title: Kreistag}\n`,
      'papers/alt.yaml':
        'id: alt\ntitle: Alt\ntype: decision\ndate: 2026-02-01\nbasedOn: [m]\nconsultations:\n  - {committee: kt, date: 2026-03-01, role: decision, result: adopted}\n',
      'measures/m.yaml':
        'id: m\ntitle: Messen\nstatus: planned\nprogress:\n  - {date: 2026-01-15, status: running}\n  - {date: 2026-06-15, status: done}\n',
    });
    const note =
      'Über diese Vorlage wurde am 01.03.2026 entschieden; gezeigt ist der Stand dieses Tages. Den heutigen zeigt --as-of 2026-11-21.\n';
    expect((await run('draft', 'alt')).notes).toBe(note);
    expect(read('papers/alt.md')).toContain('| Messen | läuft |');
    const report = await run('report', 'decision', 'alt');
    expect(report.out).toContain('| Messen | läuft |');
    // nothing of the draft is older than the records
    expect(report.notes).toBe(note);
    expect((await run('draft', 'alt', '--as-of', '2026-11-21')).notes).toBe('');
    expect(read('papers/alt.md')).toContain('| Messen | umgesetzt |');
  });

  it('leaves a file with new versions that somebody changed', async () => {
    const { run, read, change, dir } = folder({ 'papers/plan.neu.md': 'Meine Notizen.\n' });
    await run('draft', 'plan');
    change(draftPath, ['1. Der Plan gilt.', '1. Anders.']);
    writeFileSync(join(dir, 'papers/plan.yaml'), record(12000, 'Neu.'));
    const { notes } = await run('draft', 'plan');
    expect(notes).toContain('papers/plan.neu.md wurde von Hand geändert');
    expect(read('papers/plan.neu.md')).toBe('Meine Notizen.\n');
  });

  it('tells of damaged marks with the line and what to write there, and ends with 1', async () => {
    const { run, read, change } = folder();
    await run('draft', 'plan');
    change(draftPath, ['<!-- /qe:block proposal -->\n', '']);
    const before = read(draftPath);
    const line = before.split('\n').findIndex((one) => one.startsWith('<!-- qe:block proposal')) + 1;
    const { code, notes } = await run('draft', 'plan');
    expect({ code, notes }).toEqual({
      code: 1,
      notes: `papers/plan.md:${line}  Zum Baustein „proposal“ fehlt die Zeile an seinem Ende; er bleibt, wie er ist. Bitte unter seinem Text einfügen: <!-- /qe:block proposal -->\n`,
    });
    expect(read(draftPath)).toBe(before);
  });

  it('names what is possible where a paper or block is unknown', async () => {
    const { run } = folder({ 'papers/bericht.yaml': 'id: bericht\ntitle: Bericht\ntype: progress\n' });
    expect(await run('draft')).toMatchObject({
      code: 2,
      notes: 'qe: Es gibt mehrere Vorlagen. Bitte die Kennung nennen: bericht, plan.\n',
    });
    expect((await run('draft', 'plna')).notes).toContain('Meinten Sie plan?');
    expect((await run('draft', 'plan', '--accept', 'propsal')).notes).toContain('Meinten Sie proposal?');
    expect((await run('draft', 'plan', '--accept', 'proposal', '--keep', 'proposal')).code).toBe(2);
    expect((await run('draft', 'bericht')).code).toBe(0);
  });

  it('moves with its paper, and is a finding without one', async () => {
    const { run, dir } = folder();
    await run('draft', 'plan');
    await run('rename', 'plan', 'konzept');
    expect(readdirSync(join(dir, 'papers')).sort()).toEqual(['konzept.md', 'konzept.yaml']);
    write(dir, { 'papers/konzpt.md': 'Text', 'papers/README.md': 'Erklärung' });
    const { out, code } = await run('validate');
    expect(out).toContain(
      'Zu diesem Entwurf fehlt der Eintrag `papers/konzpt.yaml`; er wird nicht gelesen. Soll die Datei `papers/konzept.md` heißen?',
    );
    expect({ code, isReadmeTold: out.includes('README') }).toEqual({ code: 0, isReadmeTold: false });
  });

  it('is checked for what tells of persons, and its links for where they lead', async () => {
    const { run, dir, read } = folder();
    await run('draft', 'plan');
    writeFileSync(join(dir, draftPath), `${read(draftPath)}\nFragen an anna.muster@web.de, siehe [Plan](../plan.pdf).\n`);
    const { out } = await run('validate');
    expect(out).toMatch(/papers\/plan\.md:\d+:11 {2}Hinweis {2}privacy-email/u);
    expect(out).toMatch(/papers\/plan\.md:\d+:37 {2}Hinweis {2}link-broken/u);
  });
});

describe('a draft that cannot be read', () => {
  it.each([
    ['another encoding', Buffer.from('Übersicht\n', 'latin1'), 'file-encoding'],
    ['an unfinished merge', `${'<'.repeat(7)} a\nx\n${'='.repeat(7)}\ny\n${'>'.repeat(7)} b\n`, 'merge-conflict'],
  ])('is a finding and stays as it is: %s', async (_, content, rule) => {
    const { run, dir } = folder();
    write(dir, { [draftPath]: content });
    expect((await run('validate')).out).toContain(`papers/plan.md:1:1  Bitte klären  ${rule}`);
    const report = await run('report', 'decision', 'plan');
    expect({ code: report.code, notes: report.notes.split('\n').slice(-2) }).toEqual({
      code: 1,
      notes: [
        'Eine Datei ließ sich nicht verwenden; der Bericht ist ohne sie erstellt. Was zu klären ist, zeigt qe validate.',
        '',
      ],
    });
    const before = readFileSync(join(dir, draftPath));
    const drafted = await run('draft', 'plan');
    expect(drafted).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(dir, draftPath))).toEqual(before);
  });
});

describe('a report of a paper with a draft', () => {
  it('is the draft, in all formats, and says what is older than the records', async () => {
    const { run, change, dir } = folder();
    await run('draft', 'plan');
    change(draftPath, ['1. Der Plan gilt.', '1. Der Plan gilt *ab Januar*.'], ['## Anlagen', 'Von Hand.\n\n## Anlagen']);
    writeFileSync(join(dir, 'papers/plan.yaml'), record(15000));
    const out = join(dir, 'out');
    const { notes } = await run('report', 'decision', 'plan', '--format', 'text,md,html,json', '--out', out);
    expect(notes.split('\n').slice(0, 2)).toEqual([
      'Ein Baustein ist nicht mehr auf dem Stand der Einträge: „Finanzielle Auswirkungen“ (finances). Auffrischen mit: qe draft plan',
      'Noch zu ergänzen in papers/plan.yaml, bevor die Vorlage ins Gremienbüro geht:',
    ]);
    const made = (extension: string) => readFileSync(join(out, `beschlussvorlage-plan-2026-11-21-intern.${extension}`), 'utf8');
    expect(made('md')).toContain('1. Der Plan gilt _ab Januar_.');
    expect(made('html')).toContain('<li>Der Plan gilt <em>ab Januar</em>.</li>');
    expect(made('txt')).toContain('Von Hand.');
    for (const extension of ['md', 'html', 'txt']) {
      expect(made(extension)).not.toContain('qe:block');
      expect(made(extension)).toContain('12.000');
    }
    expect(JSON.parse(made('json'))).toMatchObject({
      paper: { finances: [{ amount: 15000 }] },
      draft: { file: 'papers/plan.md', edited: ['proposal', 'attachments'], outdated: ['finances'], removed: [], damaged: 0 },
    });
  });

  it('shows nothing written by hand to others than the internal audience, and nothing that was taken out', async () => {
    const { run, read, change, dir } = folder();
    await run('draft', 'plan');
    change(draftPath, ['1. Der Plan gilt.', '1. Der Plan gilt. KANARIENVOGEL'], ['Darum.', 'Darum KANARIENVOGEL.']);
    const text = read(draftPath).replace(/<!-- qe:block finances[\s\S]*\/qe:block finances -->/u, 'KANARIENVOGEL');
    writeFileSync(join(dir, draftPath), text);
    for (const audience of ['network', 'partners', 'public']) {
      for (const format of ['text', 'md', 'html', 'json']) {
        const { out, notes } = await run('report', 'decision', 'plan', '--format', format, '--audience', audience);
        expect(out).not.toContain('KANARIENVOGEL');
        expect(out).toContain('Der Plan gilt.');
        if (format !== 'json') expect(out).not.toContain('12.000');
        expect(notes).toMatch(/^papers\/plan\.md ist für den internen Kreis geschrieben\./u);
      }
      const { out } = await run('report', 'decision', 'plan', '--blocks', '--audience', audience);
      expect(out).not.toContain('KANARIENVOGEL');
    }
    expect((await run('report', 'decision', 'plan', '--format', 'text')).out).toContain('KANARIENVOGEL');
  });
});

describe('qe report decision --blocks', () => {
  it('writes texts without marks, and again, but not over what somebody changed', async () => {
    const { run, read, dir } = folder();
    const { out } = await run('report', 'decision', 'plan', '--blocks', '--out', 'aus');
    const name = 'aus/beschlussvorlage-plan-bausteine-2026-11-21-intern';
    const files = [
      '1-betreff.txt',
      '2-beschlussvorschlag.txt',
      '3-sachverhalt.txt',
      '4-finanzielle-auswirkungen.txt',
      '5-anlagen.txt',
    ];
    expect(out).toBe(files.map((file) => `geschrieben: ${name}/${file}\n`).join(''));
    expect(files.map((file) => read(`${name}/${file}`))).toEqual([
      'Plan | *A*\n',
      '1. Der Plan gilt.\n',
      'Darum.\n',
      '- 2027\n   Betrag: 12.000\u00a0€\n   Zweck: Lotsendienst\n',
      'Keine.\n',
    ]);
    expect((await run('report', 'decision', 'plan', '--blocks', '--out', 'aus')).code).toBe(0);
    writeFileSync(join(dir, 'papers/plan.yaml'), record(12000).replace(/finances:\n.*\n/u, ''));
    const fewer = await run('report', 'decision', 'plan', '--blocks', '--out', 'aus');
    expect(fewer.out).toContain(`entfernt, weil es den Teil nicht mehr gibt: ${name}/4-finanzielle-auswirkungen.txt`);
    writeFileSync(join(dir, name, '3-sachverhalt.txt'), 'Von Hand.\n');
    const before = read(`${name}/2-beschlussvorschlag.txt`);
    writeFileSync(join(dir, 'papers/plan.yaml'), record(12000, 'Anders.'));
    const refused = await run('report', 'decision', 'plan', '--blocks', '--out', 'aus');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.notes).toContain(`${name}/3-sachverhalt.txt gibt es schon`);
    expect(read(`${name}/2-beschlussvorschlag.txt`)).toBe(before);
  });

  it('does not touch a folder of that name that qe did not write, nor believe a list that names other files', async () => {
    const { run, read, dir } = folder();
    const name = 'aus/beschlussvorlage-plan-bausteine-2026-11-21-intern';
    write(dir, { [`${name}/qe-bausteine.json`]: '{}' });
    expect((await run('report', 'decision', 'plan', '--blocks', '--out', 'aus')).code).toBe(2);
    write(dir, {
      [`${name}/qe-bausteine.json`]: '{"generator":"erzeugt mit qe 1","files":{"../../qe.yaml":"x","__proto__":"y"}}',
    });
    expect((await run('report', 'decision', 'plan', '--blocks', '--out', 'aus')).code).toBe(0);
    expect(read('qe.yaml')).toBe(settings);
  });

  it('is no format beside others', async () => {
    const { run } = folder();
    expect(await run('report', 'decision', 'plan', '--blocks', '--format', 'md')).toMatchObject({ code: 2 });
  });
});
