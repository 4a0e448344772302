import type { BriefPicture, Reader } from '../model/brief.ts';
import type { IndicatorStanding } from '../model/standing.ts';
import { groupStandards } from './groups.ts';
import { ladderPicture } from './ladder-picture.ts';
import { ladderStanding } from './ladders.ts';
import type { Overview } from './overview.ts';

/** More bars cannot be read in a third of a page. */
const mostBars = 9;

/** What a reader is shown first: politicians a course in figures, others how things hang together, the network its own standing. */
const preferred: Readonly<Record<Reader, readonly BriefPicture['kind'][]>> = {
  politics: ['series', 'ladder', 'profile'],
  partners: ['ladder', 'series', 'profile'],
  families: ['ladder', 'series', 'profile'],
  network: ['profile', 'ladder', 'series'],
};

/** All pictures of a folder; `told` is the indicator of the page's message and comes first. */
export function picturesOf(now: Overview, told?: IndicatorStanding): BriefPicture[] {
  const { workspace, indicators, standards } = now;
  const drawn = indicators.filter(({ measurements, baseline }) => measurements.length + (baseline ? 1 : 0) > 1);
  const series = [...drawn.filter(({ id }) => id === told?.id), ...drawn.filter(({ id }) => id !== told?.id)];
  return [
    ...series.map((indicator): BriefPicture => ({ kind: 'series', id: indicator.id, indicator })),
    ...workspace.ladders.map(
      (entry): BriefPicture => ({
        kind: 'ladder',
        id: entry.id,
        ladder: ladderPicture(ladderStanding(workspace, entry), indicators),
      }),
    ),
    ...groupStandards(workspace, standards)
      .map((group) => ({ ...group, standards: group.standards.filter(({ inFocus }) => inFocus) }))
      .filter(({ standards: some }) => some.length <= mostBars && some.some(hasFigures))
      // the one with most to show; catalogues' order among equals
      .sort((a, b) => b.standards.filter(hasFigures).length - a.standards.filter(hasFigures).length)
      .map((group): BriefPicture => ({ kind: 'profile', id: group.id, group })),
  ];
}

const hasFigures = ({ disclosed, level, minimum, vision, goals }: Overview['standards'][number]): boolean =>
  disclosed && level !== 'unassessed' && level !== 'not-applicable' && minimum.of + vision.of + goals.of > 0;

/** The picture that was asked for where the audience may see it, else the first of the sort that suits the reader. */
export function briefPicture(
  pictures: readonly BriefPicture[],
  reader: Reader,
  wanted: string | undefined,
): BriefPicture | undefined {
  const asked = pictures.find(({ id }) => id === wanted);
  return asked ?? preferred[reader].flatMap((kind) => pictures.find((picture) => picture.kind === kind) ?? [])[0];
}
