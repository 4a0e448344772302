import { initWords } from '../../messages/commands/init.ts';
import type { Catalogue } from '../../model/records.ts';
import { suggest } from '../../model/suggest.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import type { State } from './ags.ts';
import { type Choosable, choosable, focusOf } from './catalogue.ts';
import type { InitOptions } from './options.ts';

/** The catalogue to work with; without a choice that of the Land where there is one. */
export async function askCatalogue(
  { catalogue: given }: InitOptions,
  state: State,
  catalogues: ReadonlyMap<string, Catalogue>,
  io: Io,
): Promise<Catalogue> {
  const ids = [...catalogues.keys()];
  const usual = state === 'NI' ? 'nds-2021' : 'nzfh-2.0';
  const answers = [...catalogues.values()].map(({ id, title, version }) => ({ value: id, label: title, hint: version ?? id }));
  const chosen = given ?? (await io.ask?.one(initWords.ask.catalogue, answers, usual)) ?? usual;
  const catalogue = catalogues.get(chosen);
  if (!catalogue) throw new UsageError(initWords.unknownCatalogue(chosen, ids, suggest(chosen, ids)));
  return catalogue;
}

/** More than this at once is no focus any more. */
const many = 7;

/** The few standards the network begins with: a decision of the network, so nothing is chosen for it. */
export async function askFocus({ focus: given }: InitOptions, catalogue: Catalogue, io: Io): Promise<Choosable[]> {
  const { ask } = io;
  if (given !== undefined || !ask) return focusOf(given ?? '', catalogue);
  const answers = choosable(catalogue).map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  for (;;) {
    const chosen = await ask.several(initWords.ask.focus, answers);
    const isFew =
      chosen.length > 0 && (chosen.length <= many || (await ask.yes(initWords.ask.manyStandards(chosen.length), false)));
    if (isFew) return focusOf(chosen.join(','), catalogue);
    if (chosen.length === 0) io.note(`${initWords.emptyFocus}\n`);
  }
}
