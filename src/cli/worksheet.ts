import { circleOf } from '../analysis/brief.ts';
import { type SheetRequest, worksheet } from '../analysis/worksheet.ts';
import { writeWorkbook } from '../documents/xlsx/workbook.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { worksheetCommand as words } from '../messages/commands/worksheet.ts';
import { fileFormatWords } from '../messages/file-formats.ts';
import { worksheetWords } from '../messages/worksheet.ts';
import type { Visibility } from '../model/records.ts';
import { suggest } from '../model/suggest.ts';
import type { SheetReader, Worksheet, WorksheetTopic } from '../model/worksheet.ts';
import type { Entry, Group, Workspace } from '../model/workspace.ts';
import { closing } from './closing.ts';
import { type FolderOptions, findFolder, loadFolder } from './folders.ts';
import { headRevision } from './head-revision.ts';
import type { Io } from './io.ts';
import { noteFindings } from './note-findings.ts';
import { generatedMark } from './own-file.ts';
import { referencesFor } from './reference-docs.ts';
import { renderReport } from './render-report.ts';
import { audienceNames } from './report.ts';
import { extensionOf, isFileFormat, type ReportFormat } from './report-formats.ts';
import { UsageError } from './usage-error.ts';
import { writePlanned } from './write.ts';

export type SheetFormat = ReportFormat | 'xlsx';

export interface SheetOptions extends FolderOptions {
  readonly format?: readonly SheetFormat[];
  readonly out?: string;
  readonly asOf?: string;
  readonly audience?: Visibility;
  readonly for?: SheetReader;
  readonly group?: string;
  readonly git?: boolean;
  readonly referenceDoc?: readonly string[];
}

/** `qe worksheet focus|circle|standards|measures`: sheets to fill in, as documents and as a workbook. Throws UsageError where there is nothing to put on them. */
export async function makeWorksheet(
  topic: WorksheetTopic,
  ids: readonly string[],
  options: SheetOptions,
  resources: Shipped,
  io: Io,
): Promise<number> {
  const formats = options.format ?? ['pdf'];
  checkFormats(topic, formats, options);
  const folder = findFolder(options, io);
  const { workspace, findings } = loadFolder(folder, resources);
  const request = { topic, ids: knownIds(topic, ids, workspace), ...given(options, workspace) };
  const made = sheetsFor(workspace, options, request, io);
  const { audience } = made;
  const data = { ...made, ...(options.git === false ? {} : headRevision(folder, io)) };
  const documents = formats.filter((format) => format !== 'xlsx');
  const references = referencesFor(options.referenceDoc, documents, workspace, io);
  const rendered = await renderReport(data, workspace, documents, resources, io, references);
  const contents = new Map<SheetFormat, string | Uint8Array>(
    documents.map((format, index) => [format, rendered.contents[index] ?? '']),
  );
  if (formats.includes('xlsx')) contents.set('xlsx', await workbook(data, workspace, resources, io));
  const name = `${words.fileNames[data.reader ?? topic]}${suffix(data, ids)}-${data.asOf}-${audienceNames[audience]}`;
  if (options.out === undefined) io.out(String([...contents.values()][0] ?? ''));
  else {
    const files = [...contents].map(([format, content]) => ({ path: `${name}.${ending(format)}`, content }));
    writePlanned(files, options.out, io);
  }
  noteFindings(rendered.findings, workspace, name, io);
  return closing(workspace, [...findings, ...rendered.findings], io);
}

/**
 * The sheets for whoever they are made for. A network that has released nothing yet still has a Werkstatt to hold: then they are made of what is
 * internal, and say so; families are shown nothing that is not released. Throws UsageError where there is nothing to put on them.
 */
function sheetsFor(workspace: Workspace, options: SheetOptions, request: SheetRequest, io: Io): Worksheet {
  const usual = circleOf[options.for === 'families' ? 'families' : 'network'];
  const audience = options.audience ?? usual;
  const of = (reader: Visibility) => worksheet(workspace, options.asOf ?? io.today(), reader, request);
  const isEmpty = ({ standards, measures }: Worksheet) => standards.length + measures.length === 0;
  const made = of(audience);
  if (!isEmpty(made)) return made;
  const inside = of('internal');
  if (isEmpty(inside)) throw new UsageError(words.nothing(request.topic));
  if (options.audience !== undefined || usual === 'public') throw new UsageError(words.notReleased(request.topic, audience));
  io.note(`${words.fromInside(request.topic)}\n`);
  return inside;
}

const ending = (format: SheetFormat): string => (format === 'xlsx' ? 'xlsx' : extensionOf(format));

/** Which sheets these are, in the name of the file: two circles are two files. */
function suffix({ part, group }: Worksheet, ids: readonly string[]): string {
  const about = part ? [part.id] : ids.length > 0 && ids.length <= 3 ? ids : [];
  return [...about, ...(group ? [group.id] : [])].map((id) => `-${id}`).join('');
}

function checkFormats(topic: WorksheetTopic, formats: readonly SheetFormat[], options: SheetOptions): void {
  const files = formats.filter((format) => format === 'xlsx' || isFileFormat(format));
  if (options.out === undefined && files.length > 0) throw new UsageError(fileFormatWords.needsFolder(files));
  if (options.out === undefined && formats.length > 1) throw new UsageError(cliWords.oneFormat);
  if (options.for !== undefined && topic !== 'focus') throw new UsageError(words.shortFocusOnly);
  if (formats.includes('xlsx') && (topic === 'measures' || options.for !== undefined)) throw new UsageError(words.noWorkbook);
}

function given({ for: reader, group }: SheetOptions, workspace: Workspace): Pick<SheetRequest, 'reader' | 'group'> {
  return {
    ...(reader === undefined ? {} : { reader }),
    ...(group === undefined ? {} : { group: groupNamed(group, workspace) }),
  };
}

/** A group by its id. Throws UsageError where there is none. */
export function groupNamed(id: string, { groups }: Workspace): Entry<Group> {
  const found = groups.find((entry) => entry.id === id);
  if (found) return found;
  const known = groups.map((entry) => entry.id);
  throw new UsageError(words.unknownGroup(id, known, suggest(id, known)));
}

/** The ids as the folder has them. Throws UsageError for one that it does not know. */
function knownIds(topic: WorksheetTopic, ids: readonly string[], workspace: Workspace): readonly string[] {
  const known =
    topic === 'circle'
      ? workspace.catalogues.flatMap(({ data }) => [...(data.circles ?? []), ...(data.dimensions ?? [])].map(({ id }) => id))
      : workspace.standards.map(({ id }) => id);
  for (const id of ids)
    if (!known.includes(id)) throw new UsageError(words.unknownId(topic === 'circle', id, known, suggest(id, known)));
  return ids;
}

async function workbook(data: Worksheet, { settings }: Workspace, { version }: Shipped, io: Io): Promise<Uint8Array> {
  const title = worksheetWords.title(data.municipality.name || cliWords.unnamedMunicipality);
  io.progress?.(fileFormatWords.making(words.workbook, title));
  const author = settings.documents?.organisation ?? '';
  return writeWorkbook(data, { title, author, generator: `${generatedMark} ${version}` });
}
