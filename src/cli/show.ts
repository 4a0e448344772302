import type { ListItem, RootContent } from 'mdast';
import { audiences } from '../analysis/for-audience.ts';
import { type Overview, overview } from '../analysis/overview.ts';
import { recordViews } from '../analysis/record-view.ts';
import { suspectWork, withSuspects } from '../analysis/suspect.ts';
import { writers } from '../documents/writers.ts';
import { fieldForms } from '../load/field-form.ts';
import type { Shipped } from '../load/resources.ts';
import { stateWord } from '../messages/commands/list.ts';
import { suspectWords } from '../messages/commands/review.ts';
import { showWords, valueWord } from '../messages/commands/show.ts';
import { shortDate } from '../messages/format.ts';
import { gapReason } from '../messages/gaps.ts';
import { labels } from '../messages/labels.ts';
import { reportWords } from '../messages/report-words.ts';
import type { Gap } from '../model/gap.ts';
import type { RecordView, ReferredBy, ShownField, ShownValue } from '../model/record-view.ts';
import type { View } from '../model/standing.ts';
import { suggest } from '../model/suggest.ts';
import { oneLine, printable } from '../reporters/visible.ts';
import { closing } from './closing.ts';
import { findFolder, loadFolder } from './folders.ts';
import { tellMissingHistory } from './history-extent.ts';
import type { Io } from './io.ts';
import type { LookupOptions } from './list.ts';
import { heading, item, list, paragraph } from './mdast.ts';
import { UsageError } from './usage-error.ts';
import { wordingsOf } from './wordings.ts';

type Ratings = Readonly<Record<string, string>>;

/** `qe show`: one record in full. An id that this audience does not see is unknown. */
export function show(id: string, options: LookupOptions, resources: Shipped, io: Io): number {
  const folder = findFolder(options, io);
  const { workspace, findings } = loadFolder(folder, resources);
  const now = overview(workspace, options.asOf ?? io.today(), options.audience ?? audiences[0]);
  const found = recordViews(id.trim(), now, fieldForms(resources));
  if ('known' in found) {
    const unknown = showWords.unknown(oneLine(id), suggest(id, found.known));
    throw new UsageError(workspace.unread.length === 0 ? unknown : `${unknown} ${showWords.unreadable(workspace.unread.length)}`);
  }
  const ratings = Object.fromEntries(
    workspace.settings.ratingScale.flatMap((step) => (step.label === undefined ? [] : [[step.id, step.label]])),
  );
  const { format = 'text' } = options;
  const { asOf, audience } = now;
  const wordings = wordingsOf(folder, workspace, asOf, io);
  tellMissingHistory(wordings, io);
  const work = suspectWork(workspace, asOf, audience, wordings.history);
  const views = found.views.map((view) => withSuspects(view, work));
  // a circle of two catalogues has one id
  if (format === 'json') io.out(`${JSON.stringify({ formatVersion: 1, asOf, audience, records: views }, null, 2)}\n`);
  else io.out(views.map((view) => written(view, now, format, ratings)).join('\n'));
  return closing(workspace, findings, io);
}

function written(view: RecordView, { asOf, audience }: Overview, format: 'text' | 'md', ratings: Ratings): string {
  const { named, id, title, place } = view;
  const meta = {
    title: oneLine(title),
    subtitle: `${labels.named[named]} ${oneLine(id)}`,
    organisation: oneLine(`${place.file}:${place.line}`),
    date: asOf,
    ...(audience === 'internal' ? {} : { audience: reportWords.audience[audience] }),
    lang: 'de' as const,
  };
  return writers[format]({ meta, root: { type: 'root', children: blocks(view, ratings) } }, () => undefined).content;
}

function blocks(view: RecordView, ratings: Ratings): RootContent[] {
  const { state, visibility, fields, body, current, views = [], gaps, referredBy } = view;
  const section = (title: string, items: readonly ListItem[]): RootContent[] =>
    items.length === 0 ? [] : [heading(title), list(items)];
  // what the round agreed on a criterion is told below
  const stands =
    state && state.of !== 'rating' && !isSaid(state, fields) ? [item(`${showWords.state}: ${stateWord(state, ratings)}`)] : [];
  const visible = visibility === undefined ? [] : [item(`${showWords.visibleFor}: ${labels.visibility[visibility]}`)];
  const evidence = (current?.evidence ?? []).map(({ title }) => item(showWords.evidence(title)));
  const agreement = current?.agreement as keyof typeof labels.agreement | undefined;
  return [
    ...section(showWords.fields, [...stands, ...fields.flatMap((field) => fieldItem(field, ratings)), ...visible]),
    ...(body === undefined ? [] : [heading(showWords.text), ...body.split(/\n{2,}/u).map((part) => paragraph(part))]),
    ...(current
      ? [
          heading(showWords.current),
          list([
            item(
              showWords.agreed(ratingWord(current.rating, ratings), current.date, agreement && labels.agreement[agreement]),
              evidence,
            ),
          ]),
        ]
      : []),
    ...section(
      showWords.views,
      views.map((one) => viewItem(one, ratings)),
    ),
    ...section(
      showWords.gaps,
      gaps.filter((gap) => !isRepeated(gap, gaps)).map((gap) => gapItem(gap, ratings, view)),
    ),
    ...section(showWords.toCheck, [
      ...(view.toCheck ?? []).map((one) => item(oneLine(suspectWords.about(one, view.id)))),
      ...(view.affectedBy ? [item(oneLine(suspectWords.affected(view.affectedBy)))] : []),
    ]),
    heading(showWords.referredBy),
    referredBy.length === 0 ? paragraph(showWords.none) : list(referringItems(referredBy)),
  ];
}

/** A status that is a field of the record is not said twice. */
const isSaid = (state: NonNullable<RecordView['state']>, fields: readonly ShownField[]): boolean =>
  state.of === 'agreed' ||
  state.of === 'group' ||
  fields.some(({ value }) => 'code' in state && 'code' in value && value.code === state.code);

const ratingWord = (rating: string, ratings: Ratings): string => ratings[rating] ?? labels.rating[rating] ?? rating;

/** „Zieltermin: 30. Juni 2027“; lists and blocks stand below their title. */
function fieldItem({ key, title, value }: ShownField, ratings: Ratings): ListItem[] {
  // a step of the scale has the folder's word for it
  const name = oneLine(title ?? ratings[key] ?? labels.rating[key] ?? key);
  if (value.form === 'list' || value.form === 'block') {
    const below = valueItems(value, ratings);
    return below.length === 0 ? [] : [item(title !== undefined && /\.[mvg]\d+$/u.test(key) ? `${key}: ${name}` : name, below)];
  }
  return [item(`${name}: ${printable(valueWord(value, ratings))}`)];
}

function valueItems(value: ShownValue, ratings: Ratings): ListItem[] {
  if (value.form === 'list') return value.items.flatMap((part) => listItem(part, ratings));
  if (value.form === 'block') return value.fields.flatMap((field) => fieldItem(field, ratings));
  return [item(printable(valueWord(value, ratings)))];
}

/** One item of a list: what it says first stands on its line, the rest below. */
function listItem(part: ShownValue, ratings: Ratings): ListItem[] {
  if (part.form !== 'block') return valueItems(part, ratings);
  const [first, ...rest] = part.fields.flatMap((field) => fieldItem(field, ratings));
  if (!first) return [];
  return [{ ...first, children: [...first.children, ...(rest.length === 0 ? [] : [list(rest)])] }];
}

function viewItem({ perspective, date, respondents, counts }: View, ratings: Ratings): ListItem {
  const held = counts.map(({ rating, count }) => `${ratingWord(rating, ratings)} ${count}`).join(', ');
  const title = perspective.title === '' ? showWords.merged : perspective.title;
  return item(oneLine(`${title}, ${shortDate(date)}, ${showWords.people(respondents)}: ${held}`));
}

/** That nothing is agreed on is said with what is below the minimum. */
const isRepeated = ({ code, subject }: Gap, gaps: readonly Gap[]): boolean =>
  code === 'measure-missing' && gaps.some((gap) => gap.code === 'below-minimum' && gap.subject.id === subject.id);

/** One item for all places of a field of a record. */
function referringItems(referredBy: readonly ReferredBy[]): ListItem[] {
  const groups = new Map<string, ReferredBy[]>();
  for (const one of referredBy) {
    const key = JSON.stringify([one.named, one.id, one.field.key]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const parts = [...new Set(group.flatMap(({ to }) => to ?? []))];
    const lines = [...new Set(group.map(({ place }) => place.line))];
    return item(oneLine(group[0] ? showWords.referring(group[0], parts, lines) : ''));
  });
}

function gapItem(gap: Gap, ratings: Ratings, { id }: RecordView): ListItem {
  const { code, subject, doing, doingWithheld } = gap;
  const about = subject.id === id ? '' : `${subject.id}, `;
  const below = doing.map((one) => item(oneLine(reportWords.doing(one))));
  const none = below.length === 0 && doingWithheld !== true && subject.named === 'criterion' && code !== 'measure-missing';
  return item(
    oneLine(
      showWords.about(
        about,
        labels.gap[code],
        gapReason(gap, (rating) => ratingWord(rating, ratings)),
      ),
    ),
    none ? [item(showWords.noDoing)] : below,
  );
}
