import { slug } from '../../edit/slug.ts';
import { initWords } from '../../messages/commands/init.ts';
import { labels } from '../../messages/labels.ts';
import { isId } from '../../model/ids.ts';
import { cleaned } from '../typed-text.ts';
import { UsageError } from '../usage-error.ts';

/** A step of the rating scale as qe.yaml holds it. */
export interface ScaleStep {
  readonly id: string;
  readonly label: string;
  /** Empty where the network has to say it. */
  readonly description: string;
}

const defaultIds = ['not-yet', 'started', 'largely', 'reliably'] as const;

/** The scale a folder begins with unless it gives its own steps. */
export const defaultScale: readonly ScaleStep[] = defaultIds.map((id) => ({
  id,
  label: labels.rating[id] ?? id,
  description: initWords.scaleDescriptions[id],
}));

export const defaultMetFrom = 'largely';

/** Steps from the lowest to the highest, separated by commas. Throws UsageError where they make no scale. */
export function scaleOf(text: string): ScaleStep[] {
  const names = text.split(',').map((name) => cleaned(name));
  if (names.length < 2 || names.includes('')) throw new UsageError(initWords.badScale);
  const steps = names.map((label) => ({ id: known(label) ?? slug(label, 60), label, description: '' }));
  for (const [index, { id, label }] of steps.entries()) {
    if (!isId(id)) throw new UsageError(initWords.badStep(label));
    if (besideScale.includes(id)) throw new UsageError(initWords.stepBesideScale(label));
    if (steps.findIndex((other) => other.id === id) < index) throw new UsageError(initWords.stepTwice(label));
  }
  return steps;
}

/** Answers that stand beside every scale. */
const besideScale: readonly string[] = ['cannot-say', 'not-applicable'];

/** Steps that are called as in the usual scale keep their ids, so that folders can be compared. */
function known(label: string): string | undefined {
  const same = (word: string) => word.toLowerCase() === label.toLowerCase();
  return [...defaultIds, ...besideScale].find((id) => same(labels.rating[id] ?? ''));
}

/** The step from which a criterion counts as met, by its id or label. */
export function metFromOf(text: string, scale: readonly ScaleStep[]): string {
  const typed = cleaned(text).toLowerCase();
  const step = scale.find(({ id, label }) => id === typed || label.toLowerCase() === typed);
  if (!step)
    throw new UsageError(
      initWords.badMetFrom(
        text,
        scale.map(({ label }) => label),
      ),
    );
  return step.id;
}
