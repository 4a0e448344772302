import { findingText } from '../messages/findings.ts';
import { labels } from '../messages/labels.ts';
import type { Finding } from '../model/finding.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Io } from './io.ts';
import { placeFindings } from './place-findings.ts';
import { sortFindings } from './sort-findings.ts';

/** Tells what a document found wrong, a line each. */
export function noteFindings(findings: readonly Finding[], workspace: Workspace, document: string, io: Io): void {
  for (const finding of sortFindings(placeFindings(findings, workspace, document))) {
    const { file, position, severity } = finding;
    io.note(`${file}:${position.line}:${position.column}  ${labels.severity[severity]}: ${findingText(finding)}\n`);
  }
}
