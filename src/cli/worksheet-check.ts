import { assessmentText, type GroupView } from '../exchange/assessment.ts';
import { pathOf } from '../load/kind-of.ts';
import { load } from '../load/load.ts';
import { withTexts } from '../load/overlay.ts';
import { worksheetRead as words } from '../messages/commands/worksheet-read.ts';
import { findingText } from '../messages/findings.ts';
import type { Finding } from '../model/finding.ts';
import { runRules } from '../rules/run.ts';
import type { Context } from './new/context.ts';
import { UsageError } from './usage-error.ts';

/** A view as the file that it becomes. */
export interface PlannedView<V extends GroupView = GroupView> {
  readonly view: V;
  readonly path: string;
  readonly text: string;
}

/** The file of a view. */
export const viewPath = ({ record }: GroupView): string => pathOf('assessment', `${record.date}-${record.perspective}`);

/**
 * Reads the folder as it would be with these views. A view of so few people that reports could not even show it together with other small groups
 * is kept internal. What the rules say of the files is told before anything is written; throws UsageError where it may not be kept at all.
 */
export function checkViews<V extends GroupView>(views: readonly V[], context: Context): PlannedView<V>[] {
  const { workspace, io } = context;
  const { minGroup } = workspace.settings;
  const open = views.map((view) => planned(view, false));
  const traceable = new Set(
    findingsOf(open, context)
      .filter(({ ruleId }) => ruleId === 'privacy-small-group')
      .map(({ file }) => file),
  );
  const all = views.map((view) => planned(view, traceable.has(viewPath(view))));
  const findings = findingsOf(all, context);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new UsageError(words.notSound(errors.map((found) => `${found.file}:${found.position.line}  ${findingText(found)}`)));
  const isShared = (workspace.settings.visibility?.assessments ?? 'internal') !== 'internal';
  for (const { view, path } of all) {
    const { respondents } = view.record;
    if (traceable.has(path)) io.note(`${words.smallGroup(path, respondents, minGroup)}\n`);
    else if (respondents < minGroup) io.note(`${(isShared ? words.merged : words.internal)(path, respondents, minGroup)}\n`);
  }
  for (const found of findings)
    if (found.severity === 'warning') io.note(`${words.remark(found.file, found.position.line, findingText(found))}\n`);
  return all;
}

function planned<V extends GroupView>(view: V, isInternal: boolean): PlannedView<V> {
  const { ratings, ...about } = view.record;
  const record = isInternal ? { ...about, visibility: 'internal' as const, ratings } : view.record;
  return { view, path: viewPath(view), text: assessmentText({ record }, words.head) };
}

/** What the rules say of these files in the folder as it would be. */
function findingsOf(plans: readonly PlannedView[], { tree, resources, io }: Context): Finding[] {
  const texts = new Map(plans.map(({ path, text }) => [path, text]));
  const { workspace, findings } = load(withTexts(tree, texts), resources);
  return runRules({ workspace, asOf: io.today() }, findings).filter(({ file }) => texts.has(file));
}
