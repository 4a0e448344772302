import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';
import { git, initialise } from './repository.ts';
import { agreed, type Files, indicator, measure, meeting, settings, standard, textsOf } from './workspace.ts';

/** How many commits the main line has. */
export const commitCount = 300;

/** Where the record folder lies in its repository. */
const place = 'kreis/Frühe Hilfen';

const firstDay = Date.parse('2023-12-31T00:00:00Z');

/** The day of a commit of the main line: one each three days, the 20th on 29 February 2024, the 50th and 51st on the same day. */
export function dayOf(index: number): string {
  return new Date(firstDay + (index - (index > 50 ? 1 : 0)) * 3 * 86_400_000).toISOString().slice(0, 10);
}

const long = (about: string): string =>
  Array.from({ length: 6 }, (_, index) => `Satz ${index + 1} über ${about}, der sich nicht ändert.`).join(' ');

/** What the folder holds after a commit; what happens when is said in `test/history/long-history.test.ts`. */
function filesAfter(index: number): Record<string, string> {
  const since = (from: number) => index >= from;
  const gamma = since(170) ? 'qs-gamma' : 'qs-c';
  const split = since(150) ? [{ retired: { date: dayOf(150), reason: 'Geteilt.', replacedBy: ['qs-a.m4', 'qs-a.m5'] } }] : [{}];
  const parts: Files[] = [
    settings({ focus: since(220) ? ['qs-a', gamma] : ['qs-a', 'qs-b', gamma] }),
    standard('qs-a', { minimum: [{}, ...split, {}, ...(since(150) ? [{}, {}] : [])], vision: 1 }),
    standard('qs-b', { minimum: 2 }),
    standard(gamma, { minimum: 1, title: 'Standard gamma', summary: long('den dritten Standard') }),
    { 'guide/10-zaehler.md': { title: `Zähler ${index}` } },
    ...(since(60)
      ? [
          agreed(dayOf(60), {
            'qs-a.m1': 'largely',
            'qs-a.m2': 'not-yet',
            'qs-a.m3': 'started',
            'qs-a.v1': 'not-yet',
            'qs-b.m1': 'largely',
            'qs-b.m2': 'started',
            [`${gamma}.m1`]: 'largely',
          }),
        ]
      : []),
    ...(since(160)
      ? [
          agreed(dayOf(160), {
            'qs-a.m1': 'reliably',
            'qs-a.m3': 'largely',
            'qs-a.m4': 'largely',
            'qs-a.m5': 'started',
            'qs-b.m1': 'largely',
            'qs-b.m2': 'largely',
            [`${gamma}.m1`]: 'started',
          }),
        ]
      : []),
    ...(since(260)
      ? [
          agreed(dayOf(260), {
            'qs-a.m1': 'reliably',
            'qs-a.m3': 'largely',
            'qs-a.m4': 'largely',
            'qs-a.m5': 'largely',
            'qs-a.v1': 'reliably',
            [`${gamma}.m1`]: 'largely',
          }),
        ]
      : []),
    measure('eins', {
      progress: [
        ...(since(10) ? [{ date: dayOf(10), status: 'planned' }] : []),
        ...(since(70) ? [{ date: dayOf(70), status: 'running' }] : []),
        ...(since(170) ? [{ date: dayOf(170), status: 'done' }] : []),
      ],
      status: since(170) ? 'done' : 'planned',
      addresses: [`${gamma}.m1`],
    }),
    measure('zwei', { status: since(200) ? 'done' : since(90) ? 'running' : 'planned' }),
    measure(since(100) ? 'drei-neu' : 'drei', { title: 'Die dritte Maßnahme', status: 'idea', summary: long('die dritte') }),
    ...(index < 200 || since(240) ? [measure('vier', { summary: long('die vierte') })] : []),
    ...(index < 250 ? [measure('fuenf', { summary: long('die fünfte') })] : []),
    ...(since(130) ? [sixth] : []),
    indicator('anteil', {
      measurements: [
        { period: '2023', value: 10 },
        ...(since(140) ? [{ period: '2024', value: 20 }] : []),
        ...(since(250) ? [{ period: '2025', value: 30 }] : []),
      ],
    }),
    ...Array.from({ length: Math.floor(index / 25) }, (_, entry) => meeting(dayOf(25 * (entry + 1)))),
  ];
  return textsOf(...parts);
}

const sixth = measure('sechs', { status: 'planned', summary: long('die sechste') });

/** A repository of 300 commits and a side branch, made in one go, with the ids of its main line. */
export function longHistory(): { readonly top: string; readonly folder: string; readonly commits: readonly string[] } {
  const top = initialise();
  const stream: Buffer[] = [];
  const say = (text: string) => stream.push(Buffer.from(text));
  const data = (text: string) => {
    const bytes = Buffer.from(text);
    say(`data ${bytes.length}\n`);
    stream.push(bytes, Buffer.from('\n'));
  };
  const commit = (mark: number, branch: string, index: number, parents: readonly number[], files: Record<string, string>) => {
    const [first, ...others] = parents;
    say(`commit refs/heads/${branch}\nmark :${mark}\ncommitter Test <test@example.org> ${moment(index)}\n`);
    data(`Stand ${mark}`);
    if (first !== undefined) say(`from :${first}\n`);
    for (const other of others) say(`merge :${other}\n`);
    say('deleteall\n');
    for (const [path, text] of Object.entries({ ...files, ...outside })) {
      say(`M 100644 inline "${path in outside ? path : `${place}/${path}`}"\n`);
      data(text);
    }
  };
  for (let index = 0; index < commitCount; index++) {
    // the sixth measure comes from a branch of three commits
    for (let side = 0; index === 129 && side < 3; side++)
      commit(1001 + side, 'seite', 120 + side, [side === 0 ? 120 : 1000 + side], { ...filesAfter(119), ...textsOf(sixth) });
    commit(index + 1, 'main', index, [...(index > 0 ? [index] : []), ...(index === 130 ? [1003] : [])], filesAfter(index));
  }
  const { PATH = '' } = process.env;
  execFileSync('git', ['fast-import', '--quiet'], { cwd: top, input: Buffer.concat(stream), env: { PATH } });
  git(top, 'checkout', '--quiet', 'main');
  const commits = git(top, 'rev-list', '--first-parent', '--reverse', 'main').trim().split('\n');
  return { top, folder: join(top, place), commits };
}

/** Beside the record folder. */
const outside: Readonly<Record<string, string>> = { 'daneben.yaml': 'id: [\n', 'kreis/README.md': 'Nicht unseres.\n' };

/** Late in the evening or early in the morning, far from Greenwich: there it is another day. */
function moment(index: number): string {
  const day = Date.parse(`${dayOf(index)}T00:00:00Z`) / 1000;
  // the second of one day comes later
  const second = index === 51 ? 60 : 0;
  return index % 2 === 0 ? `${day + 1800 + second - 14 * 3600} +1400` : `${day + 84_600 + second + 12 * 3600} -1200`;
}

/** A copy of the repository in which each revision can be checked out. */
export function checkouts(top: string): (revision: string) => string {
  const copy = join(temporaryFolder(), 'kopie');
  git(top, 'clone', '--quiet', `file://${top}`, copy);
  return (revision) => {
    git(copy, 'checkout', '--quiet', revision);
    return join(copy, place);
  };
}
