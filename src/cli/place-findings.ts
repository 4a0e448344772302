import type { Finding } from '../model/finding.ts';
import type { Position } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';

/** Findings that a document makes without knowing where its text comes from: they get the first place of the folder that has it, or else the document's name. */
export function placeFindings(findings: readonly Finding[], workspace: Workspace, document: string): Finding[] {
  return findings.map((finding) => {
    if (finding.file !== '') return finding;
    const place =
      finding.ruleId === 'glyph-missing' ? placeOf(finding.values.character, workspace) : named(finding.values, workspace);
    return { ...finding, ...(place ?? { file: document }) };
  });
}

/** Files of the look are named in qe.yaml alone. */
function named(values: object, { filePlaces }: Workspace): { file: string; position: Position } | undefined {
  const place = filePlaces.find(
    ({ path, file, pointer }) =>
      file.path === 'qe.yaml' && pointer[0] === 'documents' && 'path' in values && path === values.path,
  );
  return place && { file: place.file.path, position: place.file.locate(place.pointer) };
}

function placeOf(text: string, { files, templates }: Workspace): { file: string; position: Position } | undefined {
  const sources = [
    ...files.map((file) => [file.path, file.text] as const),
    ...[...templates].map(([path, content]) => [`templates/${path}`, content] as const),
  ];
  for (const [file, content] of sources) {
    const at = content.indexOf(text);
    if (at === -1) continue;
    const before = content.slice(0, at).split('\n');
    return { file, position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
  return undefined;
}
