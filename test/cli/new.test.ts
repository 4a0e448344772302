import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type NewOptions, newRecord } from '../../src/cli/new.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { newWords } from '../../src/messages/commands/new.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type NewKind, newKinds } from '../../src/model/new-kind.ts';
import { runRules } from '../../src/rules/run.ts';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';

const resources = shipped(packageRoot);
const day = '2026-11-21';

/** Makes a record in a folder without a terminal; gives what was printed. */
async function make(folder: string, kind: string, options: NewOptions): Promise<{ out: string; notes: string }> {
  const said = { out: '', notes: '' };
  const io = {
    cwd: folder,
    env: {},
    colour: false,
    out: (text: string) => {
      said.out += text;
    },
    note: (text: string) => {
      said.notes += text;
    },
    today: () => day,
  };
  expect(await newRecord(kind, options, resources, io)).toBe(0);
  return said;
}

/** What is wrong in a folder, or likely wrong. */
function problems(folder: string): Finding[] {
  const { workspace, findings } = load(workTree(folder), resources);
  return runRules({ workspace, asOf: day }, findings).filter(({ severity }) => severity !== 'info');
}

const network = 'groups:\n  - id: eltern\n    title: Eltern\n    kind: families\n';
const standard = 'id: qs-x\ntitle: X\nminimum:\n  - id: qs-x.m1\n    text: Eins ist da.\n';
const process = 'model: own\nphases: []\n';
const small = { 'qe.yaml': settings, 'network.yaml': network, 'standards/qs-x.yaml': standard, 'process.yaml': process };

function smallFolder(): string {
  const folder = temporaryFolder();
  write(folder, small);
  return folder;
}

/** The flags that each kind cannot do without, beside the title. */
const required: Readonly<Record<NewKind, NewOptions>> = {
  standard: {},
  criterion: { standard: 'qs-x', tier: 'minimum' },
  assessment: { set: ['perspective=eltern'] },
  priority: { set: ['group=eltern'] },
  measure: { set: ['status=idea'] },
  indicator: { set: ['unit=%', 'direction=up', 'cycle=yearly'] },
  logbook: { set: ['format=workshop'] },
  paper: { set: ['type=decision'] },
  story: { set: ['basis=composite'] },
  guide: {},
  group: { set: ['kind=families'] },
  document: { date: '2026-03-01', set: ['kind=concept'] },
  offer: { set: ['provider=Stadt'] },
  ladder: { set: ['targetGroup=Familien'] },
  phase: { set: ['planned.from=2027-10', 'planned.to=2028-03'] },
  area: {},
  committee: {},
  process: { set: ['model=own'] },
  network: {},
  outcomes: {},
  documents: {},
  offers: {},
};
const singles: ReadonlySet<NewKind> = new Set<NewKind>(['process', 'network', 'outcomes', 'documents', 'offers']);
const titled = newKinds.filter((kind) => !singles.has(kind));

describe('every kind, with the flags it needs and no others', () => {
  it.each(titled)('%s in a small folder', async (kind) => {
    const folder = smallFolder();
    await make(folder, kind, { title: 'Ämter: „vor Ort“ #1', ...required[kind] });
    expect(problems(folder)).toEqual([]);
    // and again: the next free name
    await make(folder, kind, { title: 'Ämter: „vor Ort“ #1', ...required[kind] });
    expect(problems(folder)).toEqual([]);
  });

  it.each(titled)('%s in the example', async (kind) => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    await make(folder, kind, {
      title: 'Neu im Herbst',
      ...required[kind],
      ...(kind === 'criterion' ? { standard: 'qs-1.9' } : {}),
      // behind the phases that are there
      ...(kind === 'phase' ? { set: ['planned.from=2027-10', 'planned.to=2027-12'] } : {}),
    });
    expect(problems(folder)).toEqual([]);
  });

  it.each([...singles])('%s where the folder has none', async (kind) => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings });
    await make(folder, kind, required[kind]);
    expect(problems(folder)).toEqual([]);
    expect(existsSync(join(folder, `${kind}.yaml`))).toBe(true);
    await expect(make(folder, kind, required[kind])).rejects.toThrow(`${kind}.yaml gibt es schon; es wurde nichts geschrieben.`);
  });

  it.each(['group', 'document', 'offer', 'ladder', 'area', 'committee'] as const)(
    '%s where its file is not there yet',
    async (kind) => {
      const folder = temporaryFolder();
      write(folder, { 'qe.yaml': settings });
      await make(folder, kind, { title: 'Erstes', ...required[kind] });
      await make(folder, kind, { title: 'Zweites', ...required[kind] });
      expect(problems(folder)).toEqual([]);
    },
  );

  it('whatever the title', async () => {
    const pieces = fc.constantFrom(
      ...[
        ': ',
        '#',
        ' #',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        '>',
        '|',
        '&',
        '*',
        '!',
        '%',
        '@',
        '`',
        '-',
        '- ',
        '? ',
        ',',
        '~',
        '=',
        '<<',
      ],
      ...[
        'ä',
        'ß',
        'É',
        '007',
        'no',
        'null',
        'true',
        '0x1',
        '1.5',
        '2026-01-01',
        'Lotsin',
        ' ',
        '\n',
        '\t',
        '\\',
        '\u2028',
        '🙂',
        '{{x}}',
      ],
    );
    const title = fc
      .array(pieces, { minLength: 1, maxLength: 12 })
      .map((list) => list.join(''))
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...titled), title, async (kind, text) => {
        const folder = smallFolder();
        await make(folder, kind, { title: text, ...required[kind] });
        const found = problems(folder);
        // a title may look like a telephone number or, as „?“ does, like something left over: worth a remark
        const remarks = ({ ruleId }: (typeof found)[number]) => ruleId.startsWith('privacy-') || ruleId === 'text-placeholder';
        expect(found.filter((one) => !remarks(one))).toEqual([]);
        // what was typed is what the folder says, but for blanks
        const { workspace } = load(workTree(folder), resources);
        const said = JSON.stringify(workspace.files.map(({ data }) => data));
        expect(said).toContain(JSON.stringify(text.replace(/[\s\u2028]+/g, ' ').trim()));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a file', () => {
  it('explains each field, offers what exists, and stays sound when a suggestion is taken up', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    await make(folder, 'measure', { title: 'Lotsin in der Klinik', set: ['status=planned'] });
    const path = join(folder, 'measures/lotsin-in-der-klinik.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('id: lotsin-in-der-klinik   # Kennung, gleich dem Dateinamen.\n');
    expect(text).toContain('planned (geplant), awaiting-decision (wartet auf Entscheidung)');
    expect(text).toContain(
      '## Möglich: eltern, fachkraefte, gesundheitswesen, netzwerkkoordination, steuerungsgruppe\n# responsible:\n',
    );
    expect(text).toContain('# due:   # Zieltermin: Tag, bis zu dem die Maßnahme umgesetzt sein soll.\n');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    // only what was given is data
    expect(parse(text)).toEqual({ id: 'lotsin-in-der-klinik', title: 'Lotsin in der Klinik', status: 'planned' });

    const taken = text
      .replace('# responsible:', 'responsible: eltern')
      .replace('# due:', 'due: 2027-03-31')
      .replace('# steps:', 'steps:')
      .replace('#   - text:', '  - text: Einladen')
      .replace('#     due:', '    due: 2027-01-31');
    writeFileSync(path, taken);
    expect(problems(folder)).toEqual([]);
  });

  it('taken up without filling it in says so, and nothing else', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    await make(folder, 'measure', { title: 'A', set: ['status=planned'] });
    const path = join(folder, 'measures/a.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^# (?=[a-zA-Z]+:(?! „| [A-ZÄÖÜ])| )/gm, ''));
    const found = problems(folder);
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found.map(({ ruleId }) => ruleId))]).toEqual(['field-empty']);
  });

  it('of an assessment has a row for each criterion of the focus, that can be filled in', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    await make(folder, 'Einschätzung', { set: ['agreed=ja'], standards: ['qs-1.9', 'qs-3.2'] });
    const path = join(folder, 'assessments/2026-11-21-gemeinsam.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text.match(/^# {3}qs-\S+: \{rating: \}$/gm)).toHaveLength(10);
    expect(text).toContain('## Stufen: not-yet (noch nicht), started (in Ansätzen)');
    writeFileSync(
      path,
      text.replace('ratings: {}', 'ratings:').replace('#   qs-1.9.m1: {rating: }', '  qs-1.9.m1: {rating: largely}'),
    );
    expect(problems(folder)).toEqual([]);
    expect((parse(readFileSync(path, 'utf8')) as { ratings: unknown }).ratings).toEqual({ 'qs-1.9.m1': { rating: 'largely' } });
  });

  it('of a standard takes what its catalogue says', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    await make(folder, 'standard', { from: 'nds-2021/qs-1.1' });
    const text = readFileSync(join(folder, 'standards/qs-1.1.yaml'), 'utf8');
    expect(parse(text)).toEqual({
      id: 'qs-1.1',
      title: 'Bedarf erheben und danach planen',
      number: '1.1',
      source: 'nds-2021',
      circle: 'qz-1',
      reviewCycle: 12,
    });
    expect(text).toContain('#   - id: qs-1.1.m1\n#     text:\n');
    expect(problems(folder)).toEqual([]);
    await expect(make(folder, 'standard', { from: 'nds-2021/qs-1.1' })).rejects.toThrow('gibt es schon: standards/qs-1.1.yaml');
    await expect(make(folder, 'standard', { from: 'nds-2021/qs-1.111' })).rejects.toThrow('Meinten Sie nds-2021/qs-1.1?');
  });

  it('loses the suggestion of a list when its first item comes', async () => {
    const folder = smallFolder();
    await make(folder, 'standard', { title: 'Neu' });
    await make(folder, 'criterion', { standard: 'neu', tier: 'minimum', title: 'Eins ist da.' });
    const text = readFileSync(join(folder, 'standards/neu.yaml'), 'utf8');
    expect(text).toContain('minimum:\n  - id: neu.m1\n    text: Eins ist da.\n');
    expect(text).not.toContain('# minimum:');
    // the neighbours are left as they were
    expect(text).toContain(
      '# vision:   # Mehr/Vision: Was darüber hinaus angestrebt wird.\n#   - id: neu.v1\n#     text:\n# tips:',
    );
    expect(text).toContain('# themes:\n#   -\n# vision:');
  });

  it('can be looked at before', async () => {
    const folder = smallFolder();
    const before = hashOf(folder);
    const { out, notes } = await make(folder, 'story', {
      title: 'Ein Anruf',
      set: ['basis=composite'],
      text: 'Es war einmal.',
      dryRun: true,
    });
    expect(parse(out.split('---\n')[1] ?? '')).toEqual({ title: 'Ein Anruf', basis: 'composite' });
    expect(out.endsWith('---\n\nEs war einmal.\n')).toBe(true);
    expect(notes).toBe('würde anlegen: stories/ein-anruf.md\n');
    await make(folder, 'group', { title: 'Hebammen', set: ['kind=service'], dryRun: true });
    expect(hashOf(folder)).toBe(before);
  });
});

describe('names and numbers', () => {
  it('are the next free ones', async () => {
    const folder = smallFolder();
    write(folder, {
      'guide/07-b.md': '---\ntitle: B\n---\n',
      'measures/a.yaml': 'id: [',
      'assessments/2026-01-01-alt.yaml': 'date: 2026-01-01\nperspective: eltern\nratings:\n  qs-x.m7: {rating: started}\n',
    });
    const names = async (kind: string, options: NewOptions) => (await make(folder, kind, options)).out.trim();
    expect(await names('guide', { title: 'Über uns' })).toBe('angelegt: guide/08-ueber-uns.md');
    // a file that cannot be read has its name all the same
    expect(await names('measure', { title: 'A', set: ['status=idea'] })).toBe('angelegt: measures/a-2.yaml');
    // ids are unique in the whole folder
    expect(await names('measure', { title: 'Eltern', set: ['status=idea'] })).toBe('angelegt: measures/eltern-2.yaml');
    expect(await names('measure', { title: '***', set: ['status=idea'] })).toBe('angelegt: measures/massnahme.yaml');
    expect(await names('logbook', { title: 'Tag', date: '2026-03-02', set: ['format=other'] })).toBe(
      'angelegt: logbook/2026-03-02-tag.md',
    );
    await make(folder, 'phase', { title: 'Eins', ...required.phase });
    await make(folder, 'phase', { title: 'Zwei', ...required.phase });
    expect(readFileSync(join(folder, 'process.yaml'), 'utf8')).toContain('  - id: phase-2\n    title: Zwei\n');
    // m7 was given once: an assessment still names it
    await make(folder, 'criterion', { standard: 'qs-x', tier: 'minimum', title: 'Neu.' });
    await make(folder, 'criterion', { standard: 'qs-x', tier: 'vision', title: 'Mehr.' });
    expect(readFileSync(join(folder, 'standards/qs-x.yaml'), 'utf8')).toMatch(
      /id: qs-x\.m8\n {4}text: Neu\.\n[\s\S]*vision:\n {2}- id: qs-x\.v1\n/,
    );
  });

  it('an item of a list keeps the byte order mark and line ends of its file', async () => {
    const folder = smallFolder();
    const before = `\ufeff${network.replaceAll('\n', '\r\n')}    # Sprecherin: offen\r\n`;
    write(folder, { 'network.yaml': before });
    await make(folder, 'group', { title: 'Hebammen', ...required.group });
    const after = readFileSync(join(folder, 'network.yaml'), 'utf8');
    expect(after.startsWith(`${before}  - id: hebammen\r\n    title: Hebammen\r\n    kind: families\r\n`)).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(problems(folder)).toEqual([]);
  });

  it('may be chosen, if they can be', async () => {
    const folder = smallFolder();
    const set = ['status=idea'];
    expect((await make(folder, 'measure', { title: 'A', id: 'eigene', set })).out).toBe('angelegt: measures/eigene.yaml\n');
    await expect(make(folder, 'measure', { title: 'A', id: 'eigene', set })).rejects.toThrow(
      'gibt es schon (measures/eigene.yaml:',
    );
    await expect(make(folder, 'measure', { title: 'A', id: 'Ämter 1', set })).rejects.toThrow('Zum Beispiel: aemter-1');
    await expect(make(folder, 'measure', { title: 'A', id: '../b', set })).rejects.toThrow('geht nicht als Kennung');
    await expect(make(folder, 'logbook', { title: 'A', id: 'b', set: ['format=other'] })).rejects.toThrow(
      'muss mit dem Datum beginnen: 2026-11-21-…',
    );
    await expect(make(folder, 'criterion', { title: 'A', id: 'b', standard: 'qs-x', tier: 'goals' })).rejects.toThrow(
      '--id passt hier nicht',
    );
  });
});

describe('wrong use', () => {
  const refused = async (args: readonly string[], folder = smallFolder()) => {
    const before = hashOf(folder);
    const { code, out, notes } = await runMain(['new', ...args], folder);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(hashOf(folder)).toBe(before);
    return notes;
  };
  const set = (...pairs: string[]) => [
    'measure',
    '--title',
    'A',
    '--set',
    'status=idea',
    ...pairs.flatMap((pair) => ['--set', pair]),
  ];

  it.each([
    [['mesure'], 'Meinten Sie measure (Maßnahme)?'],
    [['xyz'], 'Was es gibt, zeigt qe new ohne weitere Angabe.'],
    [['measure'], '„Titel“ (`title`): --title …\n  „Stand“ (`status`): --set status=… (möglich: idea, planned'],
    [['group', '--title', 'A'], 'fehlt noch eine Angabe:\n  „Art“ (`kind`): --set kind=… (möglich: coordination'],
    [['assessment'], '--set perspective=… / --set agreed=true (möglich: eltern)'],
    [['priority'], '„Gruppe“ (`group`): --set group=… (möglich: eltern)'],
    [['criterion'], '--standard … (möglich: qs-x)\n  „Liste“ (`tier`): --tier … (möglich: minimum, vision, goals)'],
    [
      ['criterion', '--standard', 'qs-y', '--tier', 'vision', '--title', 'A'],
      'Den Standard qs-y gibt es im Ordner nicht. Meinten Sie qs-x?',
    ],
    [set('dute=2027-01-01'), 'Das Feld `dute` gibt es hier nicht (Maßnahme). Meinten Sie `due`?'],
    [set('due=morgen'), '„Zieltermin“ (`due`): Bitte als Jahr-Monat-Tag schreiben'],
    [set('due'), 'keine Angabe in der Form Feld=Wert'],
    [set('status=planned'), '`status` ist zweimal angegeben'],
    [set('steps.text=A'), 'steps.1.text=…'],
    [set('steps.2.text=A'), 'der Reihe nach angeben, von 1 an'],
    [set('review=2027-01-01'), '`review.date`, `review.method`'],
    [set('resources.1.amount=viel'), '„Betrag“ (`resources.1.amount`): Bitte eine Zahl eingeben.'],
    [set('noUptake=vielleicht'), 'Bitte ja oder nein eingeben.'],
    [set('visibility=öfentlich'), 'Meinten Sie public? Möglich: internal, network, partners, public.'],
    [set('responsible=elten'), '`elten` gibt es nicht (Gruppe in network.yaml). Meinten Sie `eltern`?'],
    [set('__proto__.x=1'), 'Das Feld `__proto__` gibt es hier nicht'],
    [['paper', '--from', 'x'], '--from passt nicht, um eine Vorlage anzulegen.'],
    [['measure', '--date', '2026-01-01'], '--date passt nicht'],
    [
      ['phase', '--title', 'A', '--set', 'planned.from=2026-13', '--set', 'planned.to=2026-01'],
      '„Von“ (`planned.from`): Bitte als Jahr-Monat schreiben',
    ],
  ])('%j', async (args, message) => {
    expect(await refused(args)).toContain(message);
  });

  it('names what has to be there before', async () => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings });
    expect(await refused(['priority'], folder)).toContain('Bitte zuerst anlegen: qe new group');
    expect(
      await refused(['phase', '--title', 'A', '--set', 'planned.from=2026-01', '--set', 'planned.to=2026-02'], folder),
    ).toContain('qe new process');
    expect(await refused(['criterion', '--title', 'A'], folder)).toContain('qe new standard');
    write(folder, { 'network.yaml': 'groups: [' });
    expect(await refused(['group', '--title', 'A', '--set', 'kind=other'], folder)).toContain(
      'network.yaml lässt sich so nicht ergänzen',
    );
  });

  it('follows no link out of the folder', async () => {
    const folder = smallFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, 'measures'));
    expect(await refused(['measure', '--title', 'A', '--set', 'status=idea'], folder)).toContain(
      'measures ist kein Ordner innerhalb',
    );
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('of the whole command lists what there is', async () => {
    const { code, out } = await runMain(['new'], smallFolder());
    expect(code).toBe(0);
    for (const kind of newKinds) expect(out).toContain(`${kind} `);
  });
});

describe('values are taken as people write them', () => {
  it('German dates, numbers, words and lists', async () => {
    const folder = smallFolder();
    const set = [
      'status=läuft',
      'due=31.12.2027',
      'resources.1.amount=1.095,50 €',
      'resources.1.recurring=ja',
      'addresses=qs-x, qs-x.m1',
      'contributors=[eltern]',
      'steps.1.text=Eins, zwei',
      'steps.2.text=Drei',
      'steps.2.due=2027-01-05',
    ];
    await make(folder, 'Massnahme', { title: 'A', set });
    expect(parse(readFileSync(join(folder, 'measures/a.yaml'), 'utf8'))).toEqual({
      id: 'a',
      title: 'A',
      status: 'running',
      addresses: ['qs-x', 'qs-x.m1'],
      steps: [{ text: 'Eins, zwei' }, { text: 'Drei', due: '2027-01-05' }],
      contributors: ['eltern'],
      due: '2027-12-31',
      resources: [{ amount: 1095.5, recurring: true }],
    });
    await make(folder, 'assessment', { set: ['agreed=true', 'ratings.qs-x.m1.rating=largely', 'ratings.qs-x.m1.need=low'] });
    expect(parse(readFileSync(join(folder, 'assessments/2026-11-21-gemeinsam.yaml'), 'utf8'))).toMatchObject({
      ratings: { 'qs-x.m1': { rating: 'largely', need: 'low' } },
    });
    expect(problems(folder)).toEqual([]);
  });

  it('a choice by the beginning of what it means', async () => {
    const folder = smallFolder();
    await make(folder, 'Vorlage', { title: 'A', set: ['type=Mitteilungsvorlage'] });
    expect(parse(readFileSync(join(folder, 'papers/a.yaml'), 'utf8'))).toEqual({ id: 'a', title: 'A', type: 'progress' });
    // „Umsetzungs- oder Arbeitsgruppe“ is one thing; an empty beginning is none
    await expect(make(folder, 'Vorlage', { title: 'B', set: ['type=vorl'] })).rejects.toThrow('„vorl“ ist nicht möglich');
  });

  it('English and German names of kinds, in any case of letters', async () => {
    const folder = smallFolder();
    for (const kind of newKinds) {
      const { title, one, called } = newWords.kinds[kind];
      const wrong = kind === 'standard' || kind === 'criterion' ? { text: 'x' } : { from: 'x' };
      for (const name of [kind, title, title.toUpperCase(), ...called])
        await expect(make(folder, name, wrong)).rejects.toThrow(`um ${one} anzulegen`);
    }
  });
});

describe('on a terminal', () => {
  it('asks for the kind, what is needed and what is usual, and offers what exists', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    const { ask, asked } = scriptedAsk(['measure', 'Lotsin', 'planned', 'eltern', '31.3.2027']);
    const { code, out, notes } = await runMain(['new'], folder, false, ask);
    expect(notes).toBe('Jetzt ausfüllen: measures/lotsin.yaml · prüfen mit qe validate\n');
    expect([code, out]).toEqual([0, 'angelegt: measures/lotsin.yaml\n']);
    expect(asked[0]?.offered).toEqual([...newKinds]);
    expect(asked[3]?.offered).toEqual([
      'eltern',
      'fachkraefte',
      'gesundheitswesen',
      'netzwerkkoordination',
      'steuerungsgruppe',
      '',
    ]);
    expect(parse(readFileSync(join(folder, 'measures/lotsin.yaml'), 'utf8'))).toEqual({
      id: 'lotsin',
      title: 'Lotsin',
      status: 'planned',
      responsible: 'eltern',
      due: '2027-03-31',
    });
    expect(problems(folder)).toEqual([]);
  });

  it('does not ask for what flags say, and takes no answer for one', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    const { ask, asked } = scriptedAsk(['', '']);
    await runMain(['new', 'measure', '--title', 'Lotsin', '--set', 'status=idea'], folder, false, ask);
    expect(asked.map(({ question }) => question.split(':')[0])).toEqual(['Zuständig (Rolle)', 'Zieltermin']);
    expect(parse(readFileSync(join(folder, 'measures/lotsin.yaml'), 'utf8'))).toEqual({
      id: 'lotsin',
      title: 'Lotsin',
      status: 'idea',
    });
  });

  it('asks whose assessment it is, when, and of which standards', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    const { ask, asked } = scriptedAsk(['eltern', '2026-11-20', 'Elterncafé im Herbst', '7', ['qs-2.5']]);
    const { code } = await runMain(['new', 'assessment'], folder, false, ask);
    expect(code).toBe(0);
    expect(asked.at(-1)?.offered).toEqual(['qs-1.9', 'qs-2.5', 'qs-3.2']);
    const text = readFileSync(join(folder, 'assessments/2026-11-20-eltern.yaml'), 'utf8');
    expect(text.match(/^# {3}qs-\S+: /gm)).toHaveLength(5);
    expect(parse(text)).toEqual({
      date: '2026-11-20',
      perspective: 'eltern',
      title: 'Elterncafé im Herbst',
      respondents: 7,
      ratings: {},
    });
    expect(problems(folder)).toEqual([]);
  });

  it('offers the standards of the catalogue that the folder does not have', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    const { ask, asked } = scriptedAsk(['nds-2021/qs-1.5']);
    expect((await runMain(['new', 'standard'], folder, false, ask)).out).toBe('angelegt: standards/qs-1.5.yaml\n');
    expect(asked[0]?.offered).toHaveLength(1 + 25 - 3);
    expect(asked[0]?.offered).not.toContain('nds-2021/qs-1.9');
  });
});

it('what may tell of a person is said before git keeps it, and only of the new record', async () => {
  const folder = smallFolder();
  write(folder, { 'measures/alt.yaml': 'id: alt\ntitle: Anruf bei 05131 998877\nstatus: idea\n' });
  const { notes } = await make(folder, 'measure', { title: 'Mail an lea.muster@gmx.de', set: ['status=idea'] });
  expect(notes).toMatch(/^Hinweis: measures\/mail-an-lea-muster-gmx-de\.yaml:\d+ {2}Das sieht nach einer E-Mail-Adresse aus/);
  expect(notes).not.toContain('Telefonnummer');
});
