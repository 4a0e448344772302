import { type MissingPart, type PaperReport, type PaperStanding, paperBlocks } from '../model/paper.ts';
import type { Paper, Visibility } from '../model/records.ts';
import type { Named } from '../model/standing.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { paperAt } from './at-day.ts';
import { forAudience } from './for-audience.ts';
import { headOf } from './head.ts';
import { namedAll } from './measure-standing.ts';
import { type Overview, overview } from './overview.ts';
import { measuresOf, paperStanding } from './paper.ts';
import { pick } from './pick.ts';

/** Papers of a type that an audience may see, also those dated after the reference date: a paper is prepared before its day. */
export function papersFor(workspace: Workspace, type: Paper['type'], audience: Visibility): Entry<Paper>[] {
  return forAudience(workspace, audience).papers.filter(({ data }) => data.type === type);
}

/** The paper with this id as an audience may read it, with what it rests on and what it is still without; `undefined` where this audience sees none. */
export function paperReport(workspace: Workspace, asOf: string, audience: Visibility, id: string): PaperReport | undefined {
  const now = overview(workspace, asOf, audience);
  const entry = paperOf(now, id);
  if (!entry) return undefined;
  const paper = paperStanding(now.workspace, entry);
  const basis = new Set(entry.data.basedOn ?? []);
  const named = now.workspace.papers
    .filter((other) => basis.has(other.id) && other.id !== id)
    .sort((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? -1 : 1))
    .map((other) => paperStanding(now.workspace, other));
  const earlier = named.filter(({ type }) => type === 'decision');
  const missing = missingOf(now, entry.data, paper, earlier);
  return {
    ...headOf(now, entry.data.type),
    paper,
    earlier,
    reported: named
      .filter(({ type }) => type === 'progress')
      .map((other) => pick(other, ['id', 'title', 'number', 'date', 'consultations', 'place'])),
    ladders: namedAll(now.workspace.ladders, [...basis]),
    indicators: now.indicators.filter((indicator) => basis.has(indicator.id)),
    measures: measuresOf(
      now.workspace,
      now.workspace.measures.filter((measure) => basis.has(measure.id)).map((measure) => measure.id),
    ),
    standards: standardsOf(now.workspace, basis),
    missing,
    withoutFile: missing.includes('attachmentFile') ? withoutFile(entry.data) : [],
    headings: headingsOf(now),
  };
}

/** Standards that are named themselves or by one of their criteria. */
function standardsOf({ standards }: Workspace, basis: ReadonlySet<string>): Named[] {
  return standards
    .filter(({ id, data }) =>
      [id, ...[...(data.minimum ?? []), ...(data.vision ?? []), ...(data.goals ?? [])].map((criterion) => criterion.id)].some(
        (one) => basis.has(one),
      ),
    )
    .map(({ id, data }) => ({ id, title: data.title }));
}

/** Attachments of which nobody has said where they are. */
const withoutFile = ({ attachments = [] }: Paper): string[] =>
  attachments.filter(({ path, url, document }) => (path ?? url ?? document) === undefined).map(({ title }) => title);

/** What the municipality calls the parts of a paper. */
function headingsOf({ workspace: { settings } }: Overview): Record<string, string> {
  const { headings = {}, ownBlocks = [] } = settings.documents ?? {};
  return { ...headings, ...Object.fromEntries(ownBlocks.map(({ id, title }) => [id, title])) };
}

/** As it was on the reference date, also one that is dated later. */
function paperOf({ workspace, released, asOf }: Overview, id: string): Entry<Paper> | undefined {
  const dated = workspace.papers.find((entry) => entry.id === id);
  if (dated) return dated;
  const later = released.papers.find((entry) => entry.id === id);
  return later && { ...later, data: paperAt(later.data, asOf) };
}

/** What a committee would ask for. A paper that was decided is told as it is. */
function missingOf(
  { workspace: { settings } }: Overview,
  data: Paper,
  paper: PaperStanding,
  earlier: readonly PaperStanding[],
): MissingPart[] {
  if (!paper.isDraft) return [];
  const wanted = settings.documents?.blocks ?? [];
  const isDecision = paper.type === 'decision';
  const parts: readonly (readonly [MissingPart, boolean])[] = [
    ['date', paper.date === undefined],
    ['deadline', paper.deadline === undefined],
    ['submittedBy', paper.submittedBy === undefined],
    ['leadUnit', paper.leadUnit === undefined],
    ['consultations', paper.consultations.length === 0],
    [
      'decidingCommittee',
      isDecision && paper.consultations.length > 0 && !paper.consultations.some(({ role }) => role === 'decision'),
    ],
    ['proposal', isDecision && paper.proposal.length === 0],
    ['occasion', !isDecision && paper.occasion === undefined],
    ['reasons', paper.reasons === undefined],
    ['earlier', !isDecision && earlier.length === 0],
    ['deviations', !isDecision && paper.deviations === undefined],
    ['outlook', !isDecision && paper.outlook === undefined],
    ['finances', paper.finances.length === 0 && !paper.noCost],
    ['alternatives', isDecision && wanted.includes('alternatives') && paper.alternatives.length === 0],
    ...paperBlocks.map((block) => [block, wanted.includes(block) && data.blocks?.[block] === undefined] as const),
    ['attachmentFile', withoutFile(data).length > 0],
  ];
  return parts.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}
