import type { FindingValues } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { circlesOf } from './circles.ts';
import { criteriaOf } from './criteria.ts';
import { defineRule } from './rule.ts';

/** A place where an id names the next one. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly file: SourceFile;
  readonly pointer: Pointer;
}

/** Measures do not wait for each other in a circle, and nothing is replaced by what it replaces. */
export const referenceCircle = defineRule({
  id: 'reference-circle',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const { relation, edges } of relationsOf(workspace)) {
      const graph = new Map<string, string[]>();
      for (const { from, to } of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
      for (const circle of circlesOf(graph)) {
        const [first, second = first] = circle;
        const edge = edges.find(({ from, to }) => from === first && to === second);
        if (edge) yield { file: edge.file, pointer: edge.pointer, values: { relation, circle } };
      }
    }
  },
});

type Relation = FindingValues['reference-circle']['relation'];

function relationsOf(workspace: Workspace): { relation: Relation; edges: Edge[] }[] {
  const { measures } = workspace;
  return [
    {
      relation: 'depends',
      edges: measures.flatMap(({ id, file, data }) =>
        (data.dependsOn ?? []).map((to, index) => ({ from: id, to, file, pointer: ['dependsOn', index] })),
      ),
    },
    {
      relation: 'measure-replaced',
      edges: measures.flatMap(({ id, file, data }) =>
        data.replacedBy === undefined ? [] : [{ from: id, to: data.replacedBy, file, pointer: ['replacedBy'] }],
      ),
    },
    {
      relation: 'criterion-replaced',
      edges: criteriaOf(workspace).flatMap(({ criterion, file, pointer }) =>
        (criterion.retired?.replacedBy ?? []).map((to, index) => ({
          from: criterion.id,
          to,
          file,
          pointer: [...pointer, 'retired', 'replacedBy', index],
        })),
      ),
    },
  ];
}
