import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overview } from '../../src/analysis/overview.ts';
import { recordViews } from '../../src/analysis/record-view.ts';
import { fieldForms } from '../../src/load/field-form.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import type { Listing, ListState } from '../../src/model/listing.ts';
import type { RecordView } from '../../src/model/record-view.ts';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const musterkreis = join(packageRoot, 'examples/musterkreis');
const small = join(packageRoot, 'examples/erste-schritte');

/** The JSON of a command on a folder. */
async function json<T>(args: readonly string[], folder = musterkreis): Promise<T> {
  const { code, out, notes } = await runMain([...args, '--format', 'json'], folder);
  expect([code, notes]).toEqual([0, '']);
  return JSON.parse(out) as T;
}

const items = async (args: readonly string[], folder?: string) => (await json<Listing>(['list', ...args], folder)).items;

describe('qe list', () => {
  it('counts each sort by its German name', async () => {
    const { out } = await runMain(['list'], musterkreis);
    expect(out).toMatch(/^Maßnahmen +measure +20$/m);
    expect(out).toMatch(/^Kriterien +criterion +138$/m);
    expect(out).not.toContain('Dimensionen');
  });

  it('takes English and German names, one and many', async () => {
    const sound = await runMain(['list', 'measure'], small);
    for (const name of ['measures', 'Maßnahme', 'massnahmen', 'MASSNAHMEN'])
      expect((await runMain(['list', name], small)).out).toBe(sound.out);
    expect((await runMain(['list', 'network'], small)).out).toBe((await runMain(['list', 'Gruppen'], small)).out);
    expect((await runMain(['list', 'mesure'], small)).notes).toBe(
      'qe: Die Art „mesure“ gibt es nicht. Meinten Sie measure (Maßnahme)?\n',
    );
  });

  it('filters by state, by code or word', async () => {
    const running = await items(['measure', '--status', 'running']);
    expect(running.length).toBeGreaterThan(3);
    expect(running.every(({ state }) => state?.of === 'status' && state.code === 'running')).toBe(true);
    expect(await items(['measure', '--status', 'Läuft'])).toEqual(running);
    const wrong = await runMain(['list', 'measure', '--status', 'runing'], musterkreis);
    expect([wrong.code, wrong.notes.includes('Meinten Sie running?')]).toEqual([2, true]);
    expect((await runMain(['list', '--status', 'running'], musterkreis)).notes).toContain('gehört eine Art');
    expect((await runMain(['list', 'group', '--status', 'running'], musterkreis)).notes).toContain('haben keinen Stand');
    expect((await runMain(['list', 'logbook', '--status', 'cancelled', '--as-of', '2024-02-01'], musterkreis)).out).toBe(
      'Keine Logbucheinträge mit diesem Stand.\n',
    );
  });

  it('says of each sort where it stands', async () => {
    const state = async (sort: string, id: string, ...more: string[]): Promise<ListState | undefined> =>
      (await items([sort, ...more])).find((item) => item.id === id)?.state;
    expect(await state('standard', 'qs-3.2')).toEqual({ of: 'level', code: 'vision' });
    expect(await state('criterion', 'qs-1.5.m1')).toEqual({ of: 'rating', code: 'reliably' });
    // 446 of 786 births
    expect(await state('indicator', 'geburten-mit-lotsin')).toMatchObject({
      of: 'value',
      period: '2026-01/2026-09',
      value: (446 / 786) * 100,
    });
    expect(await state('phase', 'phase-6')).toEqual({ of: 'phase', code: 'running' });
    expect(await state('phase', 'phase-4', '--as-of', '2025-04-01')).toEqual({ of: 'phase', code: 'running' });
    expect(await state('assessment', '2026-09-30-gemeinsam')).toEqual({ of: 'agreed' });
    expect(await state('logbook', '2026-12-10-jha')).toEqual({ of: 'meeting', code: 'planned' });
    expect(await state('measure', 'praxislotsinnen', '--as-of', '2025-09-01')).toEqual({ of: 'status', code: 'planned' });
  });

  it('leaves out what is dated later, but for meetings that are planned', async () => {
    const ids = (await items(['logbook', '--as-of', '2024-04-01'])).map(({ id }) => id);
    expect(ids).toEqual(['2024-01-16-auftakt-steuerungsgruppe', '2024-03-12-auftrag', '2026-12-10-jha']);
  });

  it('wraps long titles and cuts nothing; a title cannot move the cursor or make a table of its own', async () => {
    const folder = temporaryFolder();
    const title = `${'Sehr lange Bezeichnung '.repeat(8)}| Ende`;
    write(folder, {
      'qe.yaml': settings,
      'measures/a.yaml': `id: a\ntitle: "${title}"\nstatus: idea\n`,
      'measures/b.yaml': 'id: b\ntitle: "rot\\e[31m"\nstatus: idea\n',
    });
    const { out } = await runMain(['list', 'measure'], folder);
    expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
    expect(out.replace(/\s+/g, ' ')).toContain('Bezeichnung | Ende');
    expect(out).not.toContain('\u001b');
    const md = (await runMain(['list', 'measure', '--format', 'md'], folder)).out;
    expect(md).toContain('\\| Ende | Idee');
  });

  it('lists what can be read of a folder with errors, and exits 1', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'qe.yaml': settings,
      'measures/a.yaml': 'id: a\ntitle: A\nstatus: idea\n',
      'measures/b.yaml': 'id: b\ntitle: B\nstatus: idee\n',
    });
    const { code, out, notes } = await runMain(['list', 'measure'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^a +A +Idee$/m);
    expect(out).not.toMatch(/^b /m);
    expect(notes).toBe('Eine Datei ließ sich nicht verwenden und fehlt hier. Was zu klären ist, zeigt qe validate.\n');
    const show = await runMain(['show', 'a'], folder);
    expect([show.code, show.notes.startsWith('Eine Datei ließ sich nicht verwenden')]).toEqual([1, true]);
    expect((await runMain(['show', 'b'], folder)).notes).toContain('vielleicht steht sie dort');
  });
});

describe('qe show', () => {
  it('finds ids in any case of letters, of every sort', () => {
    const resources = shipped(packageRoot);
    const now = overview(load(workTree(musterkreis), resources).workspace, '2026-11-21', 'internal');
    const sorts = {
      standard: 'QS-1.5',
      criterion: 'QS-1.5.M1',
      measure: 'Praxislotsinnen',
      indicator: 'geburten-mit-lotsin',
      logbook: '2026-12-10-jha',
      assessment: '2026-09-30-gemeinsam',
      group: 'eltern',
      phase: 'phase-4',
      area: 'nord',
      committee: 'JHA',
      document: 'dok-werkstatt-2025',
      ladder: 'treppe-familien',
      catalogue: 'nds-2021',
    };
    for (const [named, id] of Object.entries(sorts)) {
      const found = recordViews(id, now, fieldForms(resources));
      expect('views' in found && found.views.map((view) => [view.named, view.id])).toEqual([[named, id.toLowerCase()]]);
    }
  });

  it('says every field by its German title, its value in words, and references by title', async () => {
    const { out } = await runMain(['show', 'praxislotsinnen'], musterkreis);
    expect(out).toContain('Maßnahme praxislotsinnen · measures/praxislotsinnen.yaml:');
    for (const line of [
      '- Zieltermin: 31. Dezember 2026',
      '- Stand: Läuft',
      '- Phase: Maßnahmen (phase-4)',
      '- Zuständig (Rolle): Freier Träger der Frühen Hilfen (freier-traeger)',
      '  - Zeitraum: Jan.–Sep. 2026\n    - Anzahl: 379',
      '    - Betrag: 42.000\u00a0€',
      '  - Ergebnis: Die Planung wurde angepasst',
      '- Sichtbar für: öffentlich',
    ])
      expect(out).toContain(`\n${line}`);
  });

  it('tells a criterion with its rating, the views, its gaps and what names it, with file and line', async () => {
    const { formatVersion, records } = await json<{ formatVersion: number; records: RecordView[] }>(['show', 'qs-3.4.m4']);
    const [view] = records;
    if (!view) throw new Error('no record');
    expect(formatVersion).toBe(1);
    expect(view.current).toMatchObject({ rating: 'not-yet', date: '2026-09-30' });
    expect(view.gaps.map(({ code }) => code)).toEqual(['below-minimum', 'measure-missing']);
    const named = view.referredBy.find(({ id }) => id === '2026-09-30-gemeinsam');
    expect(named?.field).toEqual({ key: 'ratings', title: 'Einschätzungen' });
    const line = readFileSync(join(musterkreis, named?.place.file ?? ''), 'utf8').split('\n')[(named?.place.line ?? 0) - 1];
    expect(line?.trim()).toBe('qs-3.4.m4:');
  });

  it('tells a standard what names its criteria, record by record', async () => {
    const { out } = await runMain(['show', 'qs-1.5'], musterkreis);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Trägt bei zu (qs-1.5.m2, qs-1.5.m3, qs-1.5.m4, qs-1.5.v1, qs-1.5.v2): measures/praxislotsinnen.yaml:8, 9, 10, 11, 12',
    );
    expect(out).toContain('- Einstellungen des Ordners, Schwerpunkt: qe.yaml:');
  });

  it('is of the day', async () => {
    const { out } = await runMain(['show', 'praxislotsinnen', '--as-of', '2025-09-01'], musterkreis);
    expect(out).toContain('- Stand: Vereinbart und geplant, noch nicht begonnen');
    expect(out).not.toContain('13. Oktober 2025\n    - Stand: Läuft');
  });

  it('suggests what is near', async () => {
    const { code, out, notes } = await runMain(['show', 'faltblatt-in-praxn'], small);
    expect([code, out, notes]).toEqual([
      2,
      '',
      'qe: Die Kennung „faltblatt-in-praxn“ gibt es nicht. Meinten Sie faltblatt-in-praxen?\n',
    ]);
    expect((await runMain(['show', 'xyzxyzxyz'], small)).notes).toContain('Welche es gibt, zeigt qe list.');
    expect((await runMain(['show'], small)).notes).toContain('Die Angabe <kennung> fehlt.');
  });

  it('keeps what few people said, and values on few, from others than the steering group', async () => {
    const folder = copyOf(musterkreis);
    // one person's view, released by mistake
    const path = join(folder, 'assessments/2026-09-16-netzwerkkoordination.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8').replace(/^visibility: .*\n/m, '')}visibility: public\n`);
    expect((await runMain(['show', '2026-09-16-netzwerkkoordination'], folder)).code).toBe(0);
    expect((await runMain(['show', '2026-09-16-netzwerkkoordination', '--audience', 'public'], folder)).code).toBe(2);
    expect((await runMain(['list', 'assessment', '--audience', 'public'], folder)).out).not.toContain(
      '2026-09-16-netzwerkkoordination',
    );
    expect((await runMain(['show', 'qs-1.5.m1', '--audience', 'public'], folder)).out).not.toContain(
      '2026-09-16-netzwerkkoordination',
    );

    write(folder, {
      'indicators/klein.yaml':
        'id: klein\ntitle: Klein\nunit: "%"\ndirection: up\ncycle: yearly\nreportFrom: 10\nvisibility: public\nmeasurements:\n  - {period: "2024", value: 12.5, n: 40}\n  - {period: "2025", value: 77.5, n: 4}\n',
    });
    expect((await runMain(['show', 'klein'], folder)).out).toContain('77,5');
    const shown = (await runMain(['show', 'klein', '--audience', 'public'], folder)).out;
    expect(shown).toContain('12,5');
    expect(shown).not.toContain('77,5');
    expect((await runMain(['list', 'indicator', '--audience', 'public'], folder)).out).toMatch(/^klein +Klein +12,5/m);
  });
});
