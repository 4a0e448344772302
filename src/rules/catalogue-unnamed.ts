import type { Definition, Reference, Workspace } from '../model/workspace.ts';
import { defineRule } from './rule.ts';

/** What a record takes from a catalogue belongs to one that qe.yaml names; reports leave the others out. One finding a file and catalogue. */
export const catalogueUnnamed = defineRule({
  id: 'catalogue-unnamed',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    const named = workspace.settings.catalogues;
    if (!named) return;
    const told = new Set<string>();
    for (const reference of workspace.references) {
      const { file, pointer, to } = reference;
      if (file.kind === 'settings' || !reference.allowed.some((sort) => ofCatalogues.has(sort))) continue;
      const catalogue = unnamedCatalogue(reference, workspace, named);
      if (catalogue === undefined || told.has(`${catalogue} ${file.path}`)) continue;
      told.add(`${catalogue} ${file.path}`);
      yield { file, pointer, values: { field: workspace.fieldAt(file, pointer), id: to, catalogue } };
    }
  },
});

const ofCatalogues: ReadonlySet<string> = new Set(['catalogue', 'circle', 'dimension']);

/** The id of the catalogue that alone explains a reference and is not named. */
function unnamedCatalogue({ to, allowed }: Reference, workspace: Workspace, named: readonly string[]): string | undefined {
  const isMeant = (definition: Definition) => definition.id === to && allowed.includes(definition.named);
  const known = (workspace.definitions.get(to.toLowerCase()) ?? []).filter(isMeant);
  const catalogues = [...known, ...workspace.unnamed.filter(isMeant)].map(({ file }) =>
    file.kind === 'catalogue' ? String((file.data as { id?: unknown }).id) : undefined,
  );
  return catalogues.every((id) => id !== undefined && !named.includes(id)) ? catalogues[0] : undefined;
}
