import type { PastWording, WordingHistory } from '../model/suspect.ts';
import type { Revision, Timeline } from '../model/timeline.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Reliance, reliances } from './reliances.ts';
import { renamesAmong } from './renames/renames.ts';
import type { Thing } from './renames/things.ts';
import { fileId, type Version, type Versions, versionsIn } from './versions.ts';
import { criteriaIn, listIn, type Target, targetKey, targetsIn, wordingHash, wordingIn } from './wording.ts';

/** A wording with the target it belonged to, which may have had another id then. */
interface Span {
  /** The index of the revision that brought it. */
  readonly from: number;
  readonly target: Target;
  readonly text: string;
}

/**
 * What a history tells of the wordings that the records of a workspace lean on today: which there were, and which one stood at the commit
 * that introduced each reference. A reference that was removed and added again counts from the newest introduction; one that no commit
 * holds yet has today's wording. Files that could not be read at some time are passed over.
 */
export function wordingHistory(workspace: Workspace, asOf: string, timeline: Timeline): WordingHistory {
  const versions = versionsIn(timeline);
  const spans = new Map<string, readonly Span[]>();
  const wordings = new Map<string, readonly PastWording[]>();
  const introduced = new Map<string, Map<string, string>>();
  for (const reliance of reliances(workspace, asOf)) {
    const key = targetKey(reliance.target);
    const known = spans.get(key) ?? spansOf(reliance, versions, timeline);
    if (!spans.has(key)) wordings.set(key, merged(known, timeline.revisions));
    spans.set(key, known);
    // what never read differently needs no look at who refers to it
    if ((wordings.get(key) ?? []).length < 2) continue;
    const text = wordingAt(known, introductionOf(reliance, known, versions, timeline));
    if (text === undefined) continue;
    const { id } = reliance.record;
    introduced.set(id, (introduced.get(id) ?? new Map<string, string>()).set(key, text));
  }
  return { wordings, introduced };
}

/** The wordings of a target, the newest first, as its file was changed. */
function spansOf({ definedIn, target }: Reliance, versions: Versions, { read }: Timeline): Span[] {
  const spans: Span[] = [];
  let current: Target = target;
  let newer: { version: Version; text: string; data: unknown } | undefined;
  for (const version of versions.of(definedIn.path, true)) {
    const content = read(version.path, version.id);
    if (content?.data === undefined) continue;
    const before = newer;
    newer = { version, ...content };
    if (before) current = formerTarget(current, before, newer);
    const last = spans.at(-1);
    // most versions of a file leave most wordings alone, and the newest is often not changed at all
    const text = last && before?.text === content.text ? last.text : wordingIn(content.data, current);
    if (text !== undefined) spans.push({ from: version.from, target: current, text });
  }
  return spans;
}

interface Read {
  readonly version: Version;
  readonly data: unknown;
}

/** What a target was called in the version before; that both are the same file is known. */
function formerTarget(target: Target, newer: Read, older: Read): Target {
  const [then, now] = [fileId(older.version.path), fileId(newer.version.path)];
  const before = thingsIn(older.data, then);
  if (then === now && before.some(({ id }) => id === target.id)) return target;
  const known = new Map(then === now ? [] : [[then, now]]);
  return { ...target, id: renamesAmong(before, thingsIn(newer.data, now), known).former(target.id) };
}

/** What unchecked data of a file give that others can lean on. */
function thingsIn(data: unknown, file: string): Thing[] {
  const things = (kind: 'ladder' | 'criterion', list: readonly Thing['data'][], title: string): Thing[] =>
    list.flatMap((item) => {
      const { id, [title]: text } = item;
      return typeof id === 'string' ? [{ kind, id, title: String(text ?? ''), data: item, within: file }] : [];
    });
  return [
    { kind: 'standard', id: file, title: '', data: {} },
    ...things('criterion', criteriaIn(data), 'text'),
    ...things('ladder', listIn(data, 'ladders'), 'title'),
  ];
}

/** The index of the revision that introduced a reference; undefined where it cannot be found. */
function introductionOf(
  { record, target }: Reliance,
  spans: readonly Span[],
  versions: Versions,
  { read }: Timeline,
): number | undefined {
  let found: number | undefined;
  for (const { from, path, id } of versions.of(record.file.path)) {
    const named = targetsIn(record.kind, read(path, id)?.data);
    if (!named) continue;
    const called = (spans.find((span) => span.from >= from) ?? spans.at(-1))?.target ?? target;
    if (!named.has(targetKey(called))) break;
    found = from;
  }
  return found;
}

/** The wording behind a revision; where there was none yet, the first. */
function wordingAt(spans: readonly Span[], index: number | undefined): string | undefined {
  return index === undefined ? undefined : (spans.find(({ from }) => from >= index) ?? spans.at(-1))?.text;
}

/** Neighbours that read the same are one: written as in the newer, since the older of them. */
function merged(spans: readonly Span[], revisions: readonly Revision[]): PastWording[] {
  const found: PastWording[] = [];
  for (const { from, text } of spans) {
    const last = found.at(-1);
    const isSame = last !== undefined && wordingHash(last.text) === wordingHash(text);
    if (isSame) found.pop();
    const since = revisions[from]?.change;
    found.push({ text: isSame ? last.text : text, ...(since && { since }) });
  }
  return found;
}
