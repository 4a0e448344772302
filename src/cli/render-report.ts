import { longestSections } from '../documents/content/longest-sections.ts';
import { type Assets, BadReference, type Look, NotMade, type QeDocument, type SheetFit } from '../documents/document.ts';
import { fileWriters, writers } from '../documents/writers.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { referenceDocWords } from '../messages/commands/reference-doc.ts';
import { fileFormatWords, posterLetters } from '../messages/file-formats.ts';
import type { DraftStanding } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportHead } from '../model/report.ts';
import type { Workspace } from '../model/workspace.ts';
import { hasDraft, reportWithDraft } from './draft-document.ts';
import type { Io } from './io.ts';
import { generatedMark } from './own-file.ts';
import type { NamedReferences } from './reference-docs.ts';
import type { ReportData } from './report.ts';
import { type FileFormat, isFileFormat, type ReportFormat } from './report-formats.ts';
import { UsageError } from './usage-error.ts';

/** A report in one format: text for stdout or a file, bytes for a file only. */
type Content = string | Uint8Array;

/** A report in all formats that were asked for, in their order, and what is wrong with templates and pictures. */
export interface Rendered {
  readonly contents: readonly Content[];
  readonly findings: readonly Finding[];
  /** How the draft that was rendered stands to the records. */
  readonly draft?: DraftStanding;
}

/** Writes a report's data in each format. Throws UsageError where a format cannot hold it. */
export async function renderReport(
  data: ReportData,
  workspace: Workspace,
  formats: readonly ReportFormat[],
  shipped: Shipped,
  io: Io,
  references: NamedReferences = {},
): Promise<Rendered> {
  const generator = `${generatedMark} ${shipped.version}`;
  const findings: Finding[] = [];
  const isDocument = formats.some((format) => format !== 'json');
  const composed = isDocument || hasDraft(data, workspace) ? compose(data, workspace, shipped) : undefined;
  const draft = composed?.draft && { draft: composed.draft };
  findings.push(...(composed?.findings ?? []));
  const contents: Content[] = [];
  for (const format of formats) {
    if (format === 'json' || !composed) {
      contents.push(`${JSON.stringify({ ...data, ...(composed?.draft?.isShown ? draft : {}), generator }, null, 2)}\n`);
      continue;
    }
    const assets: Assets = (path) => workspace.asset(path);
    const written = isFileFormat(format)
      ? await writeFile(format, composed.document, assets, lookOf(workspace, shipped, generator, references), references, io)
      : writers[format](composed.document, assets, shipped.pageScripts);
    findings.push(...written.findings);
    const { content } = written;
    contents.push(typeof content === 'string' ? withMark(content, format as 'text' | 'md' | 'html', generator) : content);
  }
  return { contents, ...draft, findings: withoutRepetition(findings) };
}

const compose = (data: ReportData, workspace: Workspace, { templates }: Shipped) =>
  reportWithDraft({ ...data, municipality: named(data.municipality) }, workspace, templates);

const lookOf = ({ settings }: Workspace, shipped: Shipped, generator: string, { docx, odt }: NamedReferences): Look => ({
  references: { ...(docx ? { docx: docx.bytes } : {}), ...(odt ? { odt: odt.bytes } : {}) },
  settings: settings.documents ?? {},
  generator,
  font: (name) => shipped.font(name),
  fontFile: (name) => shipped.fontFile(name),
});

async function writeFile(
  format: FileFormat,
  document: QeDocument,
  assets: Assets,
  look: Look,
  references: NamedReferences,
  io: Io,
) {
  io.progress?.(fileFormatWords.making(fileFormatWords.names[format], document.meta.title));
  const write = await fileWriters[format]();
  try {
    const written = await write(document, assets, look);
    if (format === 'docx' && document.meta.profile === 'poster-a1') io.note(fileFormatWords.posterInWord);
    if (written.fit) noteFit(format, document, written.fit, io, format in references);
    return written;
  } catch (error) {
    const reference = format in references ? references[format as keyof NamedReferences] : undefined;
    if (error instanceof BadReference && reference) throw new UsageError(referenceDocWords.faults[error.fault](reference.path));
    if (error instanceof NotMade) throw new UsageError(fileFormatWords.notMade(fileFormatWords.names[format], error.message));
    throw error;
  }
}

/** Tells where sheets do not have room for what they are to hold, and what helps. */
function noteFit(format: FileFormat, document: QeDocument, fit: SheetFit, io: Io, hasTemplate: boolean): void {
  const name = fileFormatWords.names[format];
  const isPoster = document.meta.profile === 'poster-a1';
  if (isPoster && hasTemplate) io.note(fileFormatWords.posterWithoutTemplate);
  if (isPoster && fit.letters < posterLetters)
    io.note(fileFormatWords.smallPoster(name, fit.letters, longestSections(document.root, 2)));
  if (fit.isTooLong) io.note(fileFormatWords.tooLong(name, document.meta.title, hasTemplate && !isPoster));
}

/** What qe.yaml does not say of the municipality, in words; JSON keeps it empty. */
export function named(municipality: ReportHead['municipality']): ReportHead['municipality'] {
  const { name, state } = municipality;
  return { ...municipality, name: name || cliWords.unnamedMunicipality, state: state || cliWords.unnamedState };
}

function withMark(content: string, format: 'text' | 'md' | 'html', generator: string): string {
  switch (format) {
    case 'html':
      return content.replace('<head>', `<head>\n<meta name="generator" content="${generator}">`);
    case 'md':
      return `${content.trimEnd()}\n\n<!-- ${generator} -->\n`;
    default:
      return `${content.trimEnd()}\n\n${generator}\n`;
  }
}

/** The same picture is missing in every format. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
