import type { Guide, Prose } from '../model/guide.ts';
import type { Visibility } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { groupStandards } from './groups.ts';
import { headOf } from './head.ts';
import { byStep } from './indicators.ts';
import { ladderStanding } from './ladders.ts';
import { measuresByStatus, named } from './measure-standing.ts';
import { isOpen, nextStep } from './measures.ts';
import { type Overview, overview } from './overview.ts';
import { consultationsOf } from './paper.ts';
import { pick } from './pick.ts';
import { entriesWithoutPhase, formatCounts, lessonsOf, phaseStandings } from './process.ts';
import { proseOf } from './prose.ts';
import { improvements } from './succeeding.ts';

/** The data of the Leitfaden. */
export function guide(workspace: Workspace, asOf: string, audience: Visibility): Guide {
  const now = overview(workspace, asOf, audience);
  const shown = now.workspace;
  return {
    ...headOf(now, 'guide'),
    profile: profileOf(shown),
    theme: themeOf(now),
    phases: phaseStandings(shown, asOf),
    formats: formatCounts(shown, atDay(workspace, asOf)),
    otherEntries: entriesWithoutPhase(shown),
    groups: groupStandards(shown, now.standards),
    improved: improvements(workspace, now),
    ladders: shown.ladders.map((entry) => ladderStanding(shown, entry)),
    measures: measuresByStatus(shown, now.measureGaps),
    indicators: byStep(now.indicators),
    papers: shown.papers.map(({ id, data }) => ({
      id,
      title: data.title,
      type: data.type,
      consultations: consultationsOf(shown, data),
    })),
    stories: shown.stories.map((entry) => ({ ...proseOf(entry), basis: entry.data.basis })),
    lessons: lessonsOf(shown),
    tips: now.standards.flatMap(({ tips, ...standard }) =>
      tips.length === 0 ? [] : [{ standard: pick(standard, ['id', 'title', 'number']), tips }],
    ),
    chapters: chapters(shown),
    outlook: outlook(now),
  };
}

function profileOf({ settings, offers, groups }: Workspace): Guide['profile'] {
  const { summary, facts } = settings.municipality;
  const areas = settings.areas ?? [];
  return {
    ...(summary === undefined ? {} : { summary }),
    facts: facts ?? [],
    areas: areas.map((area) => ({ id: area.id, title: area.title, ...pick(area, ['note']) })),
    offers: offers.map(({ id, data }) => ({
      id,
      ...pick(data, ['summary', 'access', 'capacity', 'until']),
      title: data.title,
      provider: data.provider,
      areas: areas.filter((area) => data.areas?.includes(area.id)).map((area) => ({ id: area.id, title: area.title })),
    })),
    groups: groups.map(({ id, data }) => ({
      id,
      ...pick(data, ['lead', 'members', 'note']),
      title: data.title,
      ...(data.mandate && { mandate: data.mandate.text }),
    })),
  };
}

function themeOf({ workspace, standards }: Overview): Guide['theme'] {
  const process = workspace.process?.data;
  return {
    ...(process ? pick(process, ['theme', 'question', 'reason', 'model', 'round']) : {}),
    // a folder without a focus works on all its standards, which need no list
    focus:
      workspace.settings.focus === undefined
        ? []
        : standards.filter(({ inFocus }) => inFocus).map((standard) => pick(standard, ['id', 'title', 'number'])),
  };
}

function chapters({ guide: entries }: Workspace): Guide['chapters'] {
  const byPlace: Record<string, Prose[]> = {};
  for (const entry of entries) {
    const place = entry.data.after ?? 'outlook';
    byPlace[place] = [...(byPlace[place] ?? []), proseOf(entry)];
  }
  return byPlace;
}

/** What comes next: the words of the process, the directions beyond the minimum, and the next step of each open measure by its date. */
export function outlook({ workspace, standards }: Overview): Guide['outlook'] {
  const text = workspace.process?.data.outlook;
  const next = workspace.measures
    .filter(({ data }) => isOpen(data.status))
    .flatMap((entry) => {
      const step = nextStep(entry.data);
      const measure = named(workspace.measures, entry.id)?.title ?? entry.id;
      return step ? [{ text: step.text, measure, ...(step.due === undefined ? {} : { date: step.due }) }] : [];
    })
    .sort((a, b) =>
      (a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : a.text < b.text ? -1 : 1,
    );
  return {
    ...(text === undefined ? {} : { text }),
    directions: standards.reduce((sum, { directions }) => sum + directions.length, 0),
    next,
  };
}
