import { briefWords } from '../messages/brief-words.ts';
import { withYear } from '../messages/format.ts';
import { trendDefinition, trendNote, trendSentence } from '../messages/trend-words.ts';
import type { BriefReport, PendingPaper } from '../model/brief.ts';
import type { Level } from '../model/gap.ts';
import type { Guide } from '../model/guide.ts';
import type { IndicatorTrend } from '../model/indicator-trend.ts';
import type { Poster } from '../model/poster.ts';
import type { IndicatorStanding, Named } from '../model/standing.ts';
import { sentencesWithin, wholeSentences, wordsWithin } from './excerpt.ts';

type PosterPhase = Poster['phases'][number];

/** Helpers of pages that have to be short: parts of texts, trends in words, what is asked. */
export const briefHelpers = {
  /** Whole words. */
  words: (text: string, most: number) => wordsWithin(text, most),
  /** Whole sentences of Markdown prose. */
  sentences: (text: string, most: number) => sentencesWithin(text, most),
  /** Whole sentences, or nothing. */
  whole: (text: string, most: number) => wholeSentences(text, most),
  /** The first so many of a list. */
  first: (list: readonly unknown[], most: number) => list.slice(0, most),
  trend: (trend: IndicatorTrend, unit: string) => trendSentence(trend, unit),
  trendNote: (trend: IndicatorTrend) => trendNote(trend),
  trendRule: ({ sameBelow, smallBelow }: BriefReport['trendRule']) => trendDefinition(sameBelow, smallBelow),
  /** What is asked, in so many characters: a long title gives way first, then the committees. */
  ask: ({ ask, reader }: BriefReport, most: number) => {
    const short = 'paper' in ask ? { ...ask, paper: { ...ask.paper, title: wordsWithin(ask.paper.title, 100) } } : ask;
    const whole = briefWords.ask(short, reader);
    return whole.length <= most || !('paper' in short)
      ? wordsWithin(whole, most)
      : briefWords.ask({ ...short, consultations: [] }, reader);
  },
  /** The same with a title of so many characters. */
  titled: (data: { readonly title: string }, most: number) => ({ ...data, title: wordsWithin(data.title, most) }),
  /** Standards by the level they have, each with so many characters of its name. */
  levels: (standards: readonly (Named & { number?: string; to?: Level; level?: Level })[], most: number) =>
    briefWords.levels(
      standards.flatMap(({ title, to, level = to }) => (level === undefined ? [] : [{ name: wordsWithin(title, most), level }])),
    ),
  /** The same for families: what it means for them, a title in so many characters where nothing is said. */
  plainly: (standards: readonly Named[], most: number) =>
    briefWords.plain(standards.map(({ id, title }) => ({ id, title: wordsWithin(title, most) }))),
  /** Where a value from elsewhere comes from, with its year once. */
  origin: ({ source, year }: IndicatorStanding['comparison'][number], most: number) => withYear(wordsWithin(source, most), year),
  sittings: (paper: PendingPaper) => briefWords.sittings(paper),
  amounts: briefWords.amounts,
  /** The newest figure of each label, in the order of the labels. */
  latestFacts: (facts: Guide['profile']['facts'], most: number) =>
    [...new Map(facts.map(({ label }) => [label, facts.filter((fact) => fact.label === label).at(-1)])).values()].slice(0, most),
  /** First and last month of a phase: as it was, as far as that is known, else as planned. */
  begin: ({ planned, actual }: PosterPhase) => (actual ?? planned).from,
  end: ({ planned, actual }: PosterPhase) => actual?.to ?? planned.to,
  /** Whether any message was chosen by rule. */
  derived: ({ messages }: BriefReport) => messages.some(({ kind }) => kind !== 'own'),
  /** Whether a message of one of these sorts is among those shown. */
  tells: ({ messages }: BriefReport, ...kinds: readonly string[]) => messages.some(({ kind }) => kinds.includes(kind)),
};
