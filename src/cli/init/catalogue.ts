import { parse } from 'yaml';
import type { Shipped } from '../../load/resources.ts';
import { initWords } from '../../messages/commands/init.ts';
import type { Catalogue } from '../../model/records.ts';
import { fold, suggest } from '../../model/suggest.ts';
import { UsageError } from '../usage-error.ts';

/** A standard or dimension of a catalogue that a folder can put in its focus. */
export interface Choosable {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly circle: string;
  readonly dimension: string;
  /** In months; 0 where the catalogue proposes none. */
  readonly reviewCycle: number;
  readonly evidence: boolean;
}

const folder = 'catalogues/';

/** The catalogues that ship, by id. */
export function shippedCatalogues({ templates }: Shipped): ReadonlyMap<string, Catalogue> {
  return new Map(
    [...templates]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => [path.slice(folder.length).replace(/\.yaml$/, ''), parse(text) as Catalogue]),
  );
}

/** What of a catalogue can stand in the focus, in its order. A dimension and its standard share an id. */
export function choosable({ circles = [], dimensions = [] }: Catalogue): Choosable[] {
  const standards = circles.flatMap(({ id: circle, standards }) =>
    standards.map(({ id, number, title, reviewCycle = 0, evidence = false }) => ({
      ...{ id, number, title, circle, reviewCycle, evidence },
      dimension: '',
    })),
  );
  const wholes = dimensions.map(({ id, number, title }) => ({
    ...{ id, number, title, circle: '', reviewCycle: 0, evidence: false },
    dimension: id,
  }));
  return [...standards, ...wholes];
}

/** The standards that `text` names by id or number, separated by commas, in the catalogue's order. Throws UsageError where one is unknown. */
export function focusOf(text: string, catalogue: Catalogue): Choosable[] {
  const all = choosable(catalogue);
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const chosen = new Set(
    names.map((name) => {
      const found = all.find(({ id, number }) => fold(id) === fold(name) || number === name);
      const ids = all.map(({ id }) => id);
      if (!found) throw new UsageError(initWords.unknownStandard(name, catalogue.id, ids, suggest(name, ids)));
      return found;
    }),
  );
  if (chosen.size === 0) throw new UsageError(initWords.emptyFocus);
  return all.filter((standard) => chosen.has(standard));
}
