import type { FieldForm } from '../model/field.ts';
import type { Gap } from '../model/gap.ts';
import type { Kind } from '../model/kind.ts';
import type { RecordView, ReferredBy, ShownField, ShownValue } from '../model/record-view.ts';
import type { Pointer } from '../model/source.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { type Item, itemsOf } from './items.ts';
import { stateOf } from './listing.ts';
import type { Overview } from './overview.ts';
import { shownRecords, withoutFew } from './shown-records.ts';

/** How the value at a place of a kind of records is shown; undefined for places nobody knows. */
export type FormOf = (kind: Kind, pointer: Pointer) => FieldForm | undefined;

/** The records that have an id, in any case of letters, or the ids there are for this audience. */
export type FoundRecords = { readonly views: readonly RecordView[] } | { readonly known: readonly string[] };

/** Looks an id up. Records that the audience does not see are not there, nor is anything that refers to them. */
export function recordViews(id: string, now: Overview, formOf: FormOf): FoundRecords {
  const shown = itemsOf(shownRecords(now));
  const wanted = id.toLowerCase();
  const matches = (items: readonly Item[]) => items.filter((item) => item.id.toLowerCase() === wanted);
  const today = matches(shown);
  // a paper for next month is no part of any report of today, but somebody who asks for it means it
  const found =
    today.length > 0 ? today : matches(itemsOf(now.audience === 'internal' ? now.released : withoutFew(now.released)));
  if (found.length === 0) return { known: shown.map((item) => item.id) };
  return { views: found.map((item) => viewOf(item, shown, now, formOf)) };
}

/** Said elsewhere: above the fields. */
const said: ReadonlySet<string> = new Set(['id', 'title', 'visibility', 'confirmed']);

function viewOf(item: Item, shown: readonly Item[], now: Overview, formOf: FormOf): RecordView {
  const { named, id, title, file, pointer, owner } = item;
  const titles = new Map(shown.map((other) => [other.id, other.title]));
  const state = stateOf(item, now);
  const whole = shownField(item.data, file.kind, pointer, formOf, titles);
  const fields = whole.form === 'block' ? whole.fields : [];
  const criterion = now.standards
    .flatMap(({ criteria }) => criteria)
    .find((candidate) => named === 'criterion' && candidate.id === id);
  const body = pointer.length === 0 ? owner?.body?.trim() : undefined;
  return {
    named,
    id,
    title,
    place: { file: file.path, line: file.locate(pointer).line },
    ...(owner && { visibility: owner.visibility }),
    ...(state && { state }),
    fields: fields.filter(({ key }) => !said.has(key) && !(named === 'criterion' && key === 'text')),
    ...(body === undefined || body === '' ? {} : { body }),
    ...(criterion?.current && { current: criterion.current }),
    ...(criterion && { views: criterion.views }),
    gaps: gapsOf(item, now),
    referredBy: referredBy(item, shown, now.workspace),
  };
}

/** A value with what it takes to say it in words, by its place in a file; `titles` are those of the ids that are shown. */
export function shownField(
  value: unknown,
  kind: Kind,
  pointer: Pointer,
  formOf: FormOf,
  titles: ReadonlyMap<string, string>,
): ShownValue {
  const inner = (item: unknown, key: string | number) => shownField(item, kind, [...pointer, key], formOf, titles);
  const form = formOf(kind, pointer);
  if (Array.isArray(value)) return { form: 'list', items: value.map((item, index) => inner(item, index)) };
  if (typeof value === 'object' && value !== null) {
    const order = form?.order ?? [];
    const entries = Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    const fields = entries.map(([key, item]): ShownField => {
      const title = form?.keys === 'reference' ? titles.get(key) : formOf(kind, [...pointer, key])?.title;
      const isKeyed = form?.keys === 'scale';
      return { key, ...(title === undefined || isKeyed ? {} : { title }), value: inner(item, key) };
    });
    return { form: 'block', fields };
  }
  if (typeof value === 'boolean') return { form: 'truth', value };
  if (typeof value === 'number' && form?.form !== 'choice')
    return { form: form?.form === 'year' || form?.form === 'money' ? form.form : 'number', value };
  const text = String(value);
  switch (form?.form) {
    case 'reference': {
      const title = titles.get(text);
      return { form: 'reference', id: text, ...(title === undefined ? {} : { title }) };
    }
    case 'choice': {
      const meaning = form.choices?.find(({ code }) => code === text)?.meaning;
      return { form: 'choice', code: text, ...(meaning === undefined ? {} : { meaning }) };
    }
    case 'scale':
      return { form: 'scale', code: text };
    case 'date':
    case 'month':
    case 'period':
    case 'prose':
      return { form: form.form, text };
    default:
      return { form: 'text', text };
  }
}

/** Open work at the record: of a standard that of its criteria, of the process that of its phases where one is asked for. */
function gapsOf({ named, id }: Item, now: Overview): Gap[] {
  if (named === 'standard') {
    const standard = now.standards.find((candidate) => candidate.id === id);
    return standard ? [...standard.gaps, ...standard.directions] : [];
  }
  const all = [
    ...now.standards.flatMap(({ gaps, directions }) => [...gaps, ...directions]),
    ...now.indicators.flatMap(({ gaps }) => gaps),
    ...now.measureGaps,
    ...now.processGaps,
  ];
  return all.filter(({ subject }) => subject.named === named && subject.id === id);
}

const isBelow = (pointer: Pointer, parent: Pointer) => parent.every((key, index) => pointer[index] === key);

/** Places that name the record or a part of it, of records that are shown, by file and line. */
function referredBy(item: Item, shown: readonly Item[], workspace: Workspace): ReferredBy[] {
  const parts =
    item.named === 'standard' ? shown.filter(({ owner, named }) => owner === item.owner && named === 'criterion') : [];
  const ids = new Set([item.id, ...parts.map(({ id }) => id)]);
  const owners = new Map<string, Item[]>();
  for (const other of shown) if (isWhole(other)) owners.set(other.file.path, [...(owners.get(other.file.path) ?? []), other]);
  const found = workspace.references.flatMap((reference): ReferredBy[] => {
    const { to, file, pointer, isKey } = reference;
    if (!ids.has(to) || !reference.allowed.includes(to === item.id ? item.named : 'criterion')) return [];
    const owner = owners.get(file.path)?.find((candidate) => isBelow(pointer, candidate.pointer));
    // what belongs to no record is of the settings, or of one that is not shown
    const isLoose = file.kind === 'settings' || (file.kind === 'process' && workspace.process !== undefined);
    if (owner ? owner.owner === item.owner : !isLoose) return [];
    const place = { file: file.path, line: file.locate(pointer, isKey ? 'key' : 'value').line };
    const field = workspace.fieldAt(file, isKey ? pointer.slice(0, -1) : pointer);
    const from = owner ? { named: owner.named, id: owner.id, title: owner.title } : { id: file.path, title: '' };
    return [{ ...from, field, ...(to === item.id ? {} : { to }), place }];
  });
  return found.sort((a, b) => (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.line - b.place.line));
}

/** A record with a visibility of its own, or a phase, which is what tells where in the process something stands. */
function isWhole({ owner, pointer, named }: Item): boolean {
  return named === 'phase' || (owner as Entry<unknown> | undefined)?.pointer === pointer;
}
