import type { Composed } from '../documents/compose.ts';
import { blockTexts } from '../documents/draft-text.ts';
import { reportDocument } from '../documents/reports.ts';
import { draftContent } from '../edit/draft/content.ts';
import { draftWords } from '../messages/commands/draft.ts';
import type { DraftStanding } from '../model/draft.ts';
import type { SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { shownFolder } from './folders.ts';
import type { Io } from './io.ts';

type ReportData = Parameters<typeof reportDocument>[0];

/** Where drafts lie. */
export const draftFolder = 'papers/';

/** Blocks that follow the records as long as nobody edits them: what is entered by the council's office, and what is still to be done. */
const always = ['missing', 'head'];

/** Whether a report is about a paper with a draft. */
export const hasDraft = (data: ReportData, workspace: Workspace): boolean => draftOf(data, workspace) !== undefined;

/** The draft of the paper that a report is about. */
function draftOf({ paper }: ReportData, { drafts }: Workspace): SourceFile | undefined {
  return paper?.id === undefined ? undefined : drafts.get(`${draftFolder}${paper.id}.md`);
}

/**
 * The document of a report; for a paper with a draft the draft, and how it stands to the records. What was written by hand is for the
 * internal audience only: nobody has said who else may read it.
 */
export function reportWithDraft(
  data: ReportData,
  workspace: Workspace,
  builtin: ReadonlyMap<string, string>,
): Composed & { readonly draft?: DraftStanding } {
  const templates = { builtin, own: workspace.templates };
  const composed = reportDocument(data, workspace.settings, templates);
  const file = draftOf(data, workspace);
  if (!file) return composed;
  const fresh = blockTexts(composed, draftFolder);
  const { content, standing } = draftContent(file.path, file.text, fresh, always, data.audience === 'internal');
  return { ...reportDocument(data, workspace.settings, templates, content), draft: standing };
}

/** Says what somebody should know of the draft that a document was made from. */
export function noteDraft(draft: DraftStanding | undefined, folder: string, io: Io): void {
  if (!draft) return;
  const base = shownFolder(folder, io);
  const path = base === '.' ? draft.file : `${base}/${draft.file}`;
  const id = draft.file.slice(draftFolder.length, -'.md'.length);
  if (!draft.isShown) io.note(`${draftWords.notShown(path)}\n`);
  if (draft.isShown && draft.outdated.length > 0) io.note(`${draftWords.outdated(draft.outdated, id)}\n`);
  if (draft.isShown && draft.damaged > 0) io.note(`${draftWords.damaged(path, draft.damaged, id)}\n`);
}
