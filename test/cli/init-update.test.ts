import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, temporaryFolder, write } from '../support/folder.ts';
import { init, least, made, read } from '../support/init-folder.ts';
import { runMain } from '../support/run-main.ts';

describe('--update', () => {
  const update = (folder: string, ...args: readonly string[]) => init(folder, '--update', ...args);
  const rename = (folder: string) =>
    writeFileSync(join(folder, 'qe.yaml'), read(folder, 'qe.yaml').replaceAll('Landkreis Musterkreis', 'Landkreis Neukreis'));
  const sheet = 'hinweise/datenschutz-und-personalrat.md';

  it('changes nothing where all is as it was written, line ends aside', async () => {
    const folder = await made();
    writeFileSync(join(folder, '.editorconfig'), read(folder, '.editorconfig').replaceAll('\n', '\r\n'));
    const before = hashOf(folder);
    expect(await update(folder)).toEqual({ code: 0, out: '', notes: 'Es gab nichts zu erneuern.\n' });
    expect(hashOf(folder)).toBe(before);
  });

  it('follows the settings, and leaves records alone', async () => {
    const folder = await made();
    rename(folder);
    writeFileSync(
      join(folder, 'qe.yaml'),
      read(folder, 'qe.yaml').replace('minGroup: 5', 'minGroup: 7').replace('measures: internal', 'measures: public'),
    );
    const records = ['qe.yaml', 'network.yaml', 'process.yaml', 'standards/qs-1.9.yaml'];
    const before = records.map((path) => read(folder, path));
    const { out, notes } = await update(folder);
    expect(out).toBe(`erneuert: README.md\nerneuert: ${sheet}\nerneuert: package.json\n`);
    expect(notes).toContain('npm install');
    expect(read(folder, sheet)).toContain('weniger als **7** Teilnehmenden');
    expect(read(folder, sheet)).toContain('| Maßnahmen | öffentlich |');
    expect(records.map((path) => read(folder, path))).toEqual(before);
    expect((await update(folder)).notes).toBe('Es gab nichts zu erneuern.\n');
  });

  it('keeps what was changed by hand, and lays the new version beside it once', async () => {
    const folder = await made();
    const own = `${read(folder, 'README.md')}\nUnsere Ergänzung.\n`;
    writeFileSync(join(folder, 'README.md'), own);
    expect((await update(folder)).out).toBe('von Hand geändert, bleibt: README.md\n');
    expect(existsSync(join(folder, 'README.md.neu'))).toBe(false);
    rename(folder);
    const planned = await update(folder, '--dry-run');
    expect(planned.out).toContain('von Hand geändert, bliebe: README.md; die neue Fassung käme daneben als README.md.neu\n');
    expect(existsSync(join(folder, 'README.md.neu'))).toBe(false);
    expect((await update(folder)).out).toContain('bleibt: README.md; die neue Fassung liegt daneben als README.md.neu\n');
    expect(read(folder, 'README.md')).toBe(own);
    expect(read(folder, 'README.md.neu')).toContain('# Qualitätsordner Landkreis Neukreis');
    rmSync(join(folder, 'README.md.neu'));
    expect((await update(folder)).out).toBe('von Hand geändert, bleibt: README.md\n');
    expect(existsSync(join(folder, 'README.md.neu'))).toBe(false);
    // the folder is as sound as before with such files in it
    expect((await runMain(['validate', '--strict'], folder)).code).toBe(0);
  });

  it('does not write over a new version that somebody works on', async () => {
    const folder = await made();
    writeFileSync(join(folder, 'README.md'), 'Eigenes\n');
    writeFileSync(join(folder, 'README.md.neu'), 'Auch Eigenes\n');
    rename(folder);
    expect((await update(folder)).out).toContain('von Hand geändert, bleibt: README.md\n');
    expect(read(folder, 'README.md.neu')).toBe('Auch Eigenes\n');
  });

  it('leaves deleted files away; --force brings back and replaces', async () => {
    const folder = await made();
    rmSync(join(folder, '.github'), { recursive: true });
    const tasks = read(folder, '.vscode/tasks.json');
    writeFileSync(join(folder, '.vscode/tasks.json'), '{}');
    expect((await update(folder)).out).toBe(
      'gelöscht, bleibt weg: .github/workflows/qualitaet.yml\nvon Hand geändert, bleibt: .vscode/tasks.json\n',
    );
    expect((await update(folder, '--force')).out).toBe(
      'angelegt: .github/workflows/qualitaet.yml\nerneuert: .vscode/tasks.json\n',
    );
    expect(read(folder, '.vscode/tasks.json')).toBe(tasks);
    expect(read(folder, '.github/workflows/qualitaet.yml')).toContain('permissions');
  });

  it('finds its folder from inside, and asks which one where there are several', async () => {
    const folder = temporaryFolder();
    await init(folder, 'a', ...least);
    expect((await update(join(folder, 'a/standards'))).notes).toBe('Es gab nichts zu erneuern.\n');
    await init(folder, 'b', ...least);
    const { code, notes } = await update(folder);
    expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('Es gibt mehrere Qualitätsordner: a, b.') });
    expect((await init(folder, 'b', '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
  });

  it('takes a name of several lines for one', async () => {
    const folder = await made();
    writeFileSync(join(folder, 'qe.yaml'), read(folder, 'qe.yaml').replace(/name: .*/, 'name: "Kreis\\n## Neu\\n<script>"'));
    await update(folder);
    const heading = '# Qualitätsordner Kreis \\#\\# Neu &#60;script&#62;\n';
    expect(read(folder, 'README.md').startsWith(heading)).toBe(true);
  });

  it('is refused where it cannot know what is its own', async () => {
    const folder = await made();
    const manifest = read(folder, '.qe/init.json');
    expect((await update(folder, '--name', 'B', '--met-from', 'c')).notes).toContain(
      '--name und --met-from passen nicht zu --update',
    );
    for (const broken of ['', '[]', '{"formatVersion":2}', manifest.replace('"files": {', '"files": {"a": 1,')]) {
      writeFileSync(join(folder, '.qe/init.json'), broken);
      expect((await update(folder)).code).toBe(2);
    }
    rmSync(join(folder, '.qe/init.json'));
    expect((await update(folder)).notes).toContain('wurde nicht mit qe init angelegt');
    writeFileSync(join(folder, '.qe/init.json'), manifest);
    writeFileSync(join(folder, 'qe.yaml'), 'qe: [\n');
    const before = hashOf(folder);
    expect((await update(folder)).notes).toContain('qe.yaml in . hat Stellen');
    expect(hashOf(folder)).toBe(before);
  });

  it('goes by the program and not by the manifest, and follows no link out of the folder', async () => {
    const folder = await made();
    const elsewhere = temporaryFolder();
    write(elsewhere, { 'opfer.txt': 'bleibt' });
    const data = JSON.parse(read(folder, '.qe/init.json'));
    data.files['../../opfer.txt'] = 'ab';
    data.files['alt.txt'] = 'ab';
    write(folder, { '.qe/init.json': JSON.stringify(data), 'alt.txt': 'a' });
    expect((await update(folder)).out).toBe('wird nicht mehr gebraucht und kann gelöscht werden: alt.txt\n');
    expect(existsSync(join(folder, 'alt.txt'))).toBe(true);
    rmSync(join(folder, 'README.md'));
    symlinkSync(join(elsewhere, 'opfer.txt'), join(folder, 'README.md'));
    const { code, notes } = await update(folder, '--force');
    expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('Verknüpfung') });
    expect(read(elsewhere, 'opfer.txt')).toBe('bleibt');
  });
});
