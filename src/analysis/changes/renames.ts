import type { ChangedKind } from '../../model/changes.ts';
import type { Workspace } from '../../model/workspace.ts';
import { canonical } from './plain.ts';
import { type Data, keyOf, type Subject } from './subjects.ts';

/** What has another id now: by the key it had, the key it has. */
export type Renames = ReadonlyMap<string, string>;

const dated: ReadonlySet<ChangedKind> = new Set<ChangedKind>(['assessment', 'priority', 'logbook']);

/** Without a title of their own, or with one that returns every year: only the whole content shows that they are the same. */
const byContentOnly: ReadonlySet<ChangedKind> = new Set<ChangedKind>(['assessment', 'priority', 'logbook', 'criterion']);

/**
 * Finds what has only got another id: the same content, or else the only one that is gone and the only one that is new of that title.
 * Criteria follow their standard.
 */
export function renamesBetween(
  former: ReadonlyMap<string, Subject>,
  now: ReadonlyMap<string, Subject>,
  workspaces: { readonly former: Workspace; readonly now: Workspace },
): Renames {
  const gone = [...former.values()].filter((subject) => !now.has(keyOf(subject)));
  const fresh = [...now.values()].filter((subject) => !former.has(keyOf(subject)));
  const renames = new Map<string, string>();
  if (gone.length === 0 || fresh.length === 0) return renames;
  const pair = (signOld: (subject: Subject) => string | undefined, signNew = signOld) => {
    const left = grouped(
      gone.filter((subject) => !renames.has(keyOf(subject))),
      signOld,
    );
    const taken = new Set(renames.values());
    const right = grouped(
      fresh.filter((subject) => !taken.has(keyOf(subject))),
      signNew,
    );
    for (const [sign, [old, ...others]] of left) {
      const [found, ...more] = right.get(sign) ?? [];
      if (old && found && others.length === 0 && more.length === 0) renames.set(keyOf(old), keyOf(found));
    }
  };
  const changing = [...gone, ...fresh];
  pair(contents(workspaces.former, changing), contents(workspaces.now, changing));
  pair(({ kind, title, id }) => (byContentOnly.has(kind) || title === id || title === '' ? undefined : `${kind} ${title}`));
  const newStandards = new Map([...renames].map(([from, to]) => [from.replace('standard ', ''), to.replace('standard ', '')]));
  pair(
    ({ kind, id, within = '' }) => {
      const standard = kind === 'criterion' && id.startsWith(`${within}.`) ? newStandards.get(within) : undefined;
      return standard === undefined ? undefined : standard + id.slice(within.length);
    },
    ({ kind, id }) => (kind === 'criterion' ? id : undefined),
  );
  return renames;
}

function grouped(subjects: readonly Subject[], sign: (subject: Subject) => string | undefined): Map<string, Subject[]> {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const key = sign(subject);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return groups;
}

/** The content of a subject with a blank in the place of each id that is gone or new: the ids may follow each other. */
function contents({ standards }: Workspace, changing: readonly Subject[]): (subject: Subject) => string {
  const ids = new Set(changing.map(({ id }) => id));
  const blank = (text: string): string =>
    ids.has(text) ? '\u0000' : replacedNames(text, (name) => (ids.has(name) ? '\u0000' : undefined));
  return ({ kind, id, data, body = '', within = '' }) => {
    // a standard is known by its criteria as well
    const whole = kind === 'standard' ? standards.find((entry) => entry.id === id)?.data : undefined;
    // the date is a part of such an id, and moves with it
    const { date: _date, ...undated } = (whole ?? data) as Data;
    const said = dated.has(kind) ? undated : (whole ?? data);
    return `${kind} ${kind === 'criterion' ? within : ''} ${canonical(mapped(said, blank))}\n${canonical(blank(body))}`;
  };
}

/** The data with all its texts and keys changed. */
export function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)]));
}

/** A text with other names for the files it names: `../measures/lotsinnen.yaml`. */
export function replacedNames(text: string, newName: (name: string) => string | undefined): string {
  if (!/\.(?:ya?ml|md)\b/u.test(text)) return text;
  return text.replace(/(?<![\w.-])([a-z0-9][a-z0-9.-]{0,79})(?=\.(?:yaml|md)\b)/gu, (name) => newName(name) ?? name);
}
