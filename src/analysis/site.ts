import type { Guide, Prose } from '../model/guide.ts';
import type { ReportHead } from '../model/report.ts';
import { type Site, type SitePage, type SitePart, siteParts } from '../model/site.ts';
import type { IndicatorStanding, MeasureStanding, StandardStanding } from '../model/standing.ts';
import { pick } from './pick.ts';

/** The pages that a guide becomes: parts with their records, and the municipality's own chapters where they stand in the guide. */
export function site(guide: Guide): Site {
  const chapters = (part: SitePart) => (guide.chapters[part] ?? []).map(chapterPage);
  const parts = siteParts.flatMap((part): SitePage[] => {
    const own = [partPage(guide, part), ...recordPages(guide, part)];
    // those without a place stand before the outlook
    return part === 'outlook' ? [...chapters(part), ...own] : [...own, ...chapters(part)];
  });
  const files = [...new Set(parts.flatMap((page) => page.files))].sort();
  const index: SitePage = { kind: 'index', id: 'index', title: '', data: {}, files, ids: [] };
  return { guide, head: headOf(guide), pages: [index, ...parts] };
}

const headKeys = [
  'formatVersion',
  'report',
  'asOf',
  'audience',
  'municipality',
  'scale',
  'metFrom',
  'minGroup',
  'revision',
  'withheld',
  'unread',
] as const;

const headOf = (guide: Guide): ReportHead => pick(guide, headKeys) as ReportHead;

function partPage(guide: Guide, part: SitePart): SitePage {
  return { kind: 'part', id: part, part, title: '', data: {}, files: partFiles(guide, part), ids: [] };
}

/** Where what a part tells is written; prose and records name their files themselves. */
function partFiles(guide: Guide, part: SitePart): string[] {
  switch (part) {
    case 'profile':
      return ['network.yaml', 'offers.yaml', 'qe.yaml'];
    case 'theme':
      return ['process.yaml', 'qe.yaml'];
    case 'process':
      return [
        'process.yaml',
        ...guide.papers.map(({ id }) => `papers/${id}.yaml`),
        ...filesIn([guide.phases, guide.otherEntries]),
      ];
    case 'outcomes':
      return ['outcomes.yaml'];
    case 'lessons':
      return guide.lessons.map(({ entry }) => `logbook/${entry}.md`);
    case 'outlook':
      return ['process.yaml', ...filesIn(guide.measures)];
    case 'method':
      return ['qe.yaml'];
    case 'standards':
      return filesIn(guide.groups);
    case 'measures':
      return filesIn(guide.measures);
    case 'indicators':
      return filesIn(guide.indicators);
    case 'stories':
      return filesIn(guide.stories);
  }
}

function recordPages(guide: Guide, part: SitePart): SitePage[] {
  switch (part) {
    case 'standards':
      return guide.groups.flatMap(({ standards }) => standards.map((standard) => standardPage(guide, standard)));
    case 'measures':
      return allMeasures(guide).map((measure) => measurePage(guide, measure));
    case 'indicators':
      return guide.indicators.map((indicator) => indicatorPage(guide, indicator));
    case 'stories':
      return guide.stories.map((story) => recordPage('story', 'stories', story, { story }));
    default:
      return [];
  }
}

const allMeasures = ({ measures }: Guide): MeasureStanding[] => measures.flatMap(({ measures: some }) => some);

function standardPage(guide: Guide, standard: StandardStanding): SitePage {
  const ids = standard.criteria.map(({ id }) => id);
  const measures = allMeasures(guide).filter(({ addresses }) =>
    addresses.some(({ id }) => id === standard.id || ids.includes(id)),
  );
  return { ...recordPage('standard', 'standards', standard, { standard, measures: measures.map(brief) }), ids };
}

function measurePage(guide: Guide, measure: MeasureStanding): SitePage {
  return recordPage('measure', 'measures', measure, { measure, steps: stepsWith(guide, 'measures', measure.id) });
}

function indicatorPage(guide: Guide, indicator: IndicatorStanding): SitePage {
  const measures = allMeasures(guide).filter(({ indicators }) => indicators.some(({ id }) => id === indicator.id));
  const steps = stepsWith(guide, 'indicators', indicator.id);
  return recordPage('indicator', 'indicators', indicator, { indicator, measures: measures.map(brief), steps });
}

/** Without its place: the page's date does not follow what it only names. */
const brief = ({ id, title, status }: MeasureStanding) => ({ id, title, status });

/** The steps of ladders that name a record. */
function stepsWith({ ladders }: Guide, key: 'measures' | 'indicators', id: string) {
  return ladders.flatMap(({ id: ladder, title, steps }) =>
    steps.filter((step) => step[key].some((one) => one.id === id)).map(({ step, goal }) => ({ ladder, title, step, goal })),
  );
}

const chapterPage = (chapter: Prose): SitePage => ({
  kind: 'chapter',
  id: chapter.id,
  title: chapter.title,
  data: { chapter },
  files: [chapter.file],
  ids: [],
});

function recordPage(
  kind: 'standard' | 'measure' | 'indicator' | 'story',
  part: SitePart,
  { id, title }: { readonly id: string; readonly title: string },
  data: object,
): SitePage {
  return { kind, id, part, title, data, files: filesIn(data), ids: [] };
}

/** The files that data names as its place, in order. */
function filesIn(data: object): string[] {
  const found = new Set<string>();
  JSON.stringify(data, (key, value: unknown) => {
    if (key === 'file' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found].sort();
}
