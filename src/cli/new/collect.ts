import type { SchemaNode } from '../../load/schema.ts';
import { newWords } from '../../messages/commands/new.ts';
import type { NewKind } from '../../model/new-kind.ts';
import { valueAt } from '../../model/value-at.ts';
import { UsageError } from '../usage-error.ts';
import type { Context } from './context.ts';
import { namedChoices } from './convert.ts';
import { makings } from './kinds.ts';
import { fieldOf, isContainer, type Place, placeAt, putAt, type Root, requiredPlaces } from './place.ts';
import { askFor, kindFor, offered } from './questions.ts';

/** Fields that qe fills in itself, once it knows the rest. */
const own = new Set(['id']);

/** Asks for what the record still needs, and on a terminal for what it usually has. Throws UsageError that names each missing flag. */
export async function complete(kind: NewKind, data: Record<string, unknown>, root: Root, context: Context): Promise<void> {
  const { io } = context;
  const open = requiredPlaces(root).filter(({ pointer }) => !own.has(pointer.join('.')) && valueAt(data, pointer) === undefined);
  for (const { pointer, node } of open) if (isContainer(node)) putAt(data, pointer, node.type === 'array' ? [] : {});
  const places = open.filter(({ node }) => !isContainer(node));
  // when something happened is today unless told
  const isDay = ({ pointer }: Place) => makings[kind].naming === 'dated' && pointer.join('.') === 'date';
  if (!io.ask) {
    if (places.some(isDay)) data['date'] = io.today();
    const left = places.filter((place) => !isDay(place));
    if (left.length > 0) throw new UsageError(missing(kind, left, root, context));
    return;
  }
  for (const place of places) {
    const initial = isDay(place) ? { initial: io.today() } : {};
    putAt(data, place.pointer, await askFor(io.ask, context, root, place, initial));
  }
  for (const key of makings[kind].asked ?? []) {
    const place = placeAt(root, key);
    if ('problem' in place || valueAt(data, place.pointer) !== undefined) continue;
    const value = await askFor(io.ask, context, root, place, { optional: true });
    if (value !== undefined) putAt(data, place.pointer, value);
  }
}

/** The flags that say what is missing. */
function missing(kind: NewKind, places: readonly Place[], root: Root, context: Context): string {
  for (const place of places)
    if (offered(context, place, root)?.length === 0)
      throw new UsageError(newWords.nothingToName(fieldOf(place), kindFor(place.node['x-references'] ?? [])));
  return newWords.missing(
    newWords.kinds[kind].one,
    places.map((place) => {
      const key = place.pointer.join('.');
      const flag = key === titleKey(kind) ? '--title …' : key === 'date' ? '--date …' : `--set ${key}=…`;
      return { field: fieldOf(place), flag, choices: choicesFor(place.node, offered(context, place, root)) };
    }),
  );
}

/** The field that `--title` is about. */
export const titleKey = (kind: NewKind): string => (kind === 'criterion' ? 'text' : 'title');

/** How many values a message lists. */
const mostChoices = 12;

function choicesFor(node: SchemaNode, offer: readonly { value: string }[] | undefined): string[] {
  return (offer ? offer.map(({ value }) => value) : namedChoices(node).map(({ code }) => code)).slice(0, mostChoices);
}
