import type { ChangedKind, ChangeValues } from '../../model/changes.ts';
import type { Visibility } from '../../model/records.ts';
import type { Pointer } from '../../model/source.ts';
import { assessed, assessmentChanges } from './assessment.ts';
import type { Context, Found, KindComparison, Pair } from './context.ts';
import { fieldComparison } from './fields.ts';
import { indicatorChanges } from './indicator.ts';
import { ladderChanges } from './ladder.ts';
import { logbookChanges, meetingOf } from './logbook.ts';
import { measureChanges } from './measure.ts';
import { paperChanges } from './paper.ts';
import { isSame, plainText } from './plain.ts';
import { phaseChanges } from './process.ts';
import { settingsChanges } from './settings.ts';
import { criterionChanges, standardChanges } from './standard.ts';
import type { Subject } from './subjects.ts';
import { wording, wordParts } from './words.ts';

const comparisons: Partial<Record<ChangedKind, KindComparison>> = {
  assessment: assessmentChanges,
  measure: measureChanges,
  indicator: indicatorChanges,
  standard: standardChanges,
  criterion: criterionChanges,
  paper: paperChanges,
  logbook: logbookChanges,
  phase: phaseChanges,
  ladder: ladderChanges,
  settings: settingsChanges,
};

/** Told with the record as a whole. */
const general = ['id', 'title', 'visibility', 'confirmed'];

/** All that changed in what is there in both states. */
export function recordChanges(pair: Pair, context: Context, audience: Visibility): Found[] {
  const { former, now } = pair;
  const rest = fieldComparison(now.file.kind, now.pointer, context);
  const own = comparisons[now.kind];
  const isTold = (key: string) => general.includes(key) || own?.keys.includes(key) === true;
  const open = (data: Subject['data']) => Object.fromEntries(Object.entries(data).filter(([key]) => !isTold(key)));
  return [
    ...(former.id === now.id ? [] : [{ code: 'renamed', values: { from: former.id } } satisfies Found]),
    ...titleChange(pair),
    ...(own?.compare(pair, context, rest) ?? []),
    ...rest(open(former.data), open(now.data), []),
    ...bodyChange(pair),
    ...(audience === 'internal' ? [...visibilityChange(pair), ...confirmations(pair)] : []),
  ];
}

function titleChange({ former, now }: Pair): Found[] {
  const [from, to] = [former.data['title'], now.data['title']];
  if (isSame(from, to)) return [];
  return [{ code: 'retitled', values: { parts: wordParts(String(from ?? ''), String(to ?? '')) }, pointer: ['title'] }];
}

function bodyChange({ former, now }: Pair): Found[] {
  const [from, to] = [former.body ?? '', now.body ?? ''];
  if (plainText(from) === plainText(to)) return [];
  // only where a link leads is another
  const parts = wording(from) === wording(to) ? [] : wordParts(from, to);
  return [{ code: 'text', values: { parts } }];
}

/** What follows a new default is told with qe.yaml. */
function visibilityChange({ former, now }: Pair): Found[] {
  const isOwn = !isSame(former.data['visibility'], now.data['visibility']);
  if (!isOwn || !former.visibility || !now.visibility || former.visibility === now.visibility) return [];
  return [{ code: 'visibility', values: { from: former.visibility, to: now.visibility }, pointer: ['visibility'] }];
}

function confirmations({ former, now }: Pair): Found[] {
  const [before, after] = [former, now].map(({ data }) => (data['confirmed'] ?? {}) as Readonly<Record<string, unknown>>);
  const of = Object.keys(after ?? {}).filter((id) => !isSame(before?.[id], after?.[id]));
  return of.length === 0 ? [] : [{ code: 'confirmed', values: { of }, pointer: ['confirmed'] }];
}

/** What is said of a record that is new, in brief. */
export function newRecord(subject: Subject, context: Context): Found {
  if (subject.kind === 'assessment') return { code: 'assessed', values: assessed(subject, context) };
  return { code: 'new', values: newValues(subject) };
}

function newValues({ kind, data, title }: Subject): ChangeValues['new'] {
  switch (kind) {
    case 'measure': {
      const { status, due } = data as ChangeValues['new'];
      return { ...(status && { status }), ...(due === undefined ? {} : { due }) };
    }
    case 'logbook': {
      const { date = '' } = data as { date?: string };
      return { date, meeting: meetingOf(data as Parameters<typeof meetingOf>[0]) };
    }
    case 'criterion':
      return { text: title };
    case 'priority':
      return { date: String(data['date']) };
    default:
      return {};
  }
}

/** The place of a change below its record, as far as nothing is left out before it that the file has. */
export function certain(pointer: Pointer, isWhole: boolean): Pointer {
  if (isWhole) return pointer;
  const index = pointer.findIndex((key) => typeof key === 'number');
  return index < 0 ? pointer : pointer.slice(0, index);
}
