import type { StandardGroup, StandardStanding } from '../model/standing.ts';
import type { Workspace } from '../model/workspace.ts';

/** Standards under the circles and dimensions of the folder's catalogues, in the catalogues' order; others last, by themselves. */
export function groupStandards(workspace: Workspace, standards: readonly StandardStanding[]): StandardGroup[] {
  const records = new Map(workspace.standards.map(({ id, data }) => [id, data]));
  const placed = new Set<string>();
  const groups: StandardGroup[] = [];
  const named = workspace.settings.catalogues ?? [];
  const catalogues = [...workspace.catalogues].sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id));
  for (const { id, data } of catalogues) {
    for (const kind of ['circle', 'dimension'] as const) {
      for (const { id: group, number, title } of data[`${kind}s`] ?? []) {
        const members = standards.filter((standard) => {
          const record = records.get(standard.id);
          return !placed.has(standard.id) && record?.[kind] === group && (record.source ?? id) === id;
        });
        for (const member of members) placed.add(member.id);
        if (members.length > 0) groups.push({ id: group, number, title, kind, standards: members });
      }
    }
  }
  const others = standards.filter(({ id }) => !placed.has(id));
  return others.length === 0 ? groups : [...groups, { id: 'own', title: '', kind: 'own', standards: others }];
}
