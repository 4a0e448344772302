import type { BriefAsk, BriefMessage, BriefReport, FigureMessage, NextMessage, Reader } from '../model/brief.ts';
import type { Visibility } from '../model/records.ts';
import type { Workspace } from '../model/workspace.ts';
import { briefPicture, picturesOf } from './brief-picture.ts';
import { audiences } from './for-audience.ts';
import { headOf } from './head.ts';
import { sameBelow, smallBelow } from './indicator-trend.ts';
import { latestSuccess } from './latest-success.ts';
import { nextForFamilies } from './next-for-families.ts';
import { nextOfAll } from './next-step.ts';
import { type Overview, overview } from './overview.ts';
import { pendingDecision, pendingPaper } from './pending-paper.ts';
import { pick } from './pick.ts';
import { tellingIndicators } from './telling-indicators.ts';

/** What a reader may see unless something else is asked for. Committees sit in public and pass pages on: politicians see what everybody may. */
export const circleOf: Readonly<Record<Reader, Visibility>> = {
  politics: 'public',
  partners: 'partners',
  families: 'public',
  network: 'network',
};

/** How many messages a page holds. */
const messageCount = 3;

/**
 * The Informationshäppchen for a reader. The municipality's own messages from qe.yaml come first; the others are what succeeded last, what
 * the figures say and what is next, in this order. What was written for a reader is not told to a wider circle than this reader's.
 */
export function brief(workspace: Workspace, asOf: string, audience: Visibility, reader: Reader): BriefReport {
  const now = overview(workspace, asOf, audience);
  const rank = (circle: Visibility) => audiences.indexOf(circle);
  const own = rank(audience) <= rank(circleOf[reader]) ? now.workspace.settings.briefs?.[reader] : undefined;
  const figures = figureMessage(now);
  const derived: BriefMessage[] = [latestSuccess(workspace, now), figures, nextMessage(now, reader)];
  const messages = [
    ...(own?.messages ?? []).map((message) => ({ kind: 'own' as const, ...pick(message, ['title', 'text']) })),
    ...derived,
  ];
  const told = figures.kind === 'indicator' ? figures.indicator : undefined;
  const picture = briefPicture(picturesOf(now, told), reader, own?.picture);
  return {
    ...headOf(now, 'brief'),
    reader,
    isDraft: rank(audience) < rank(circleOf[reader]),
    messages: messages.slice(0, messageCount),
    ask: own?.ask === undefined ? askOf(now, reader) : { kind: 'own', text: own.ask },
    ...(picture && { picture }),
    trendRule: { sameBelow, smallBelow },
  };
}

function figureMessage({ indicators }: Overview): FigureMessage {
  const [first] = tellingIndicators(indicators);
  return first ? { kind: 'indicator', ...first } : { kind: 'no-figures' };
}

/** Politicians are told of the decision that waits for them, families of what they notice, others of what is done next. */
function nextMessage(now: Overview, reader: Reader): NextMessage {
  if (reader === 'families') return nextForFamilies(now);
  return (reader === 'politics' ? pendingDecision(now) : undefined) ?? nextOfAll(now);
}

function askOf(now: Overview, reader: Reader): BriefAsk {
  if (reader !== 'politics') return { kind: 'usual' };
  const decision = pendingPaper(now, 'decision');
  if (decision) return { kind: 'decide', ...decision };
  const report = pendingPaper(now, 'progress');
  return report ? { kind: 'note', ...report } : { kind: 'usual' };
}
