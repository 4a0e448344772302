import type { FindingValues } from '../../model/finding.ts';
import type { OpenCode } from '../../model/findings/open.ts';
import type { Gap, GapCode, GapOf, Place } from '../../model/gap.ts';
import type { Pointer, Position, SourceFile } from '../../model/source.ts';
import type { Settings, Workspace } from '../../model/workspace.ts';
import { onDay } from '../on-day.ts';
import { type AnyRule, defineRule } from '../rule.ts';

/** How the gaps of one code become findings. */
interface GapRule<K extends OpenCode> {
  /** Where the answer is entered, from the top of the gap's file. */
  readonly answer?: (gap: GapOf<K>) => Pointer;
  /** Folders whose files the gap is concluded from: while one of them cannot be read, the gap may only seem to be there. */
  readonly restsOn?: readonly string[];
  /** Whether the answer belongs into a file yet, and is not asked for by another rule already. */
  readonly isDue?: (gap: GapOf<K>, file: SourceFile, asOf: string) => boolean;
}

/** A rule that restates the gaps of one code: always `info`, with the gap's code as its id, and by the definition of `analysis`. */
export function defineGapRule<K extends OpenCode>(code: K, { answer, restsOn = [], isDue }: GapRule<K> = {}): AnyRule {
  return defineRule<K>({
    id: code,
    defaultSeverity: 'info',
    dependsOnDay: true,
    gaps: [code],
    *check(context) {
      const { workspace, asOf } = context;
      if (restsOn.some((folder) => workspace.unread.some((path) => path.startsWith(folder)))) return;
      for (const gap of gapsOf(onDay(context), code)) {
        const file = workspace.files.find(({ path }) => path === gap.place.file);
        const { values } = gap;
        if (!file || isDue?.(gap, file, asOf) === false) continue;
        const field = answer && workspace.fieldAt(file, answer(gap));
        yield {
          file,
          position: positionOf(file, gap.place),
          gap: code,
          // the compiler does not see that the values of this code are those of the id
          values: {
            subject: gap.subject,
            gap: values,
            ...(field && { field }),
            ...labelled(values, workspace),
          } as FindingValues[K],
        };
      }
    },
  });
}

function gapsOf<K extends GapCode>(now: ReturnType<typeof onDay>, code: K): GapOf<K>[] {
  const all: Gap[] = [
    ...now.standards.flatMap(({ gaps, directions }) => [...gaps, ...directions]),
    ...now.measureGaps,
    ...now.indicators.flatMap(({ gaps }) => gaps),
    ...now.processGaps,
  ];
  // of the union's members, those with this code are the ones of its type
  return all.filter((gap) => gap.code === code) as readonly Gap[] as GapOf<K>[];
}

/** Gaps know their line; what they are about begins behind its indentation and dashes. */
function positionOf(file: SourceFile, { line }: Place): Position {
  const text = file.text.split('\n')[line - 1] ?? '';
  return { line, column: (/^\s*(?:- +)*/.exec(text)?.[0].length ?? 0) + 1 };
}

function labelled(values: object, { settings }: Pick<Workspace, 'settings'>): { label?: string } {
  const label = 'rating' in values ? labelOf(settings, values.rating) : undefined;
  return label === undefined ? {} : { label };
}

const labelOf = ({ ratingScale }: Settings, rating: unknown) => ratingScale.find(({ id }) => id === rating)?.label;
