import { newWords } from '../../messages/commands/new.ts';
import { labels } from '../../messages/labels.ts';
import { type NewKind, newKinds } from '../../model/new-kind.ts';
import type { Ask } from '../ask.ts';
import { UsageError } from '../usage-error.ts';
import type { Context } from './context.ts';
import { convert, namedChoices } from './convert.ts';
import { fieldOf, type Place, type Root } from './place.ts';

const { questions } = newWords;

/** No answer, in a list of them. */
const none = '';

/** What the folder offers for a place, with titles; undefined where the place names nothing. */
export function offered(
  { items }: Context,
  { node }: Place,
  { schema }: Root,
): { value: string; label: string; hint: string }[] | undefined {
  const allowed = (node.items ? schema.resolve(node.items) : node)['x-references'];
  return (
    allowed &&
    items
      .filter(({ named }) => allowed.includes(named))
      .map(({ id, title, named }) => ({
        value: id,
        label: title,
        hint: allowed.length > 1 ? `${labels.named[named]} ${id}` : id,
      }))
  );
}

/** Asks for the value of one place; undefined where an optional one is left open. */
export async function askFor(
  ask: Ask,
  context: Context,
  root: Root,
  place: Place,
  more: { readonly optional?: boolean; readonly initial?: string } = {},
): Promise<unknown> {
  const { node } = place;
  const { optional = false, initial } = more;
  const question = questions.of(node.title ?? '', node.description);
  const open = optional ? [{ value: none, label: questions.none }] : [];
  const choices = offered(context, place, root);
  if (choices) {
    if (choices.length === 0) {
      if (optional) return undefined;
      throw new UsageError(newWords.nothingToName(fieldOf(place), kindFor(node['x-references'] ?? [])));
    }
    if (node.type === 'array') {
      const several = await ask.several(question, choices);
      return several.length === 0 ? undefined : several;
    }
    const chosen = await ask.one(question, [...choices, ...open]);
    return chosen === none ? undefined : chosen;
  }
  if (node.enum) {
    const answers = namedChoices(node).map(({ code, meaning }) => ({ value: code, label: meaning ?? code, hint: code }));
    const chosen = await ask.one(question, [...answers, ...open]);
    return chosen === none ? undefined : node.enum.find((code) => String(code) === chosen);
  }
  const text = await ask.text(optional ? questions.optional(question) : question, {
    ...(initial === undefined ? {} : { initial }),
    check: (typed) => {
      if (optional && typed.trim() === '') return undefined;
      const result = convert(typed, node, root.schema.resolve);
      return 'problem' in result ? result.problem : undefined;
    },
  });
  if (optional && text.trim() === '') return undefined;
  const result = convert(text, node, root.schema.resolve);
  if ('problem' in result) throw new UsageError(newWords.at(fieldOf(place), result.problem));
  return result.value;
}

/** What to make first where there is nothing to refer to. */
export function kindFor(allowed: readonly string[]): NewKind {
  return newKinds.find((kind) => allowed.includes(kind)) ?? 'standard';
}
