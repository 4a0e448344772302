import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { newWords } from '../messages/commands/new.ts';
import { findingText } from '../messages/findings.ts';
import { type NewKind, newKinds } from '../model/new-kind.ts';
import { fold, nearest, suggest } from '../model/suggest.ts';
import { applyChanges } from './change.ts';
import { type FolderOptions, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { complete, titleKey } from './new/collect.ts';
import { type Context, contextOf } from './new/context.ts';
import { putFlag, putGiven } from './new/given.ts';
import { makings } from './new/kinds.ts';
import { type Root, rootOf } from './new/place.ts';
import { checkPlanned, type Planned } from './new/plan.ts';
import { type Complete, planCriterion, planRecord } from './new/record.ts';
import { catalogueStandards, chosenStandards, dataFrom, fromCatalogue } from './new/special.ts';
import { cleaned } from './typed-text.ts';
import { UsageError } from './usage-error.ts';

export const tiers = ['minimum', 'vision', 'goals'] as const;

export interface NewOptions extends FolderOptions {
  readonly title?: string;
  readonly id?: string;
  readonly date?: string;
  readonly set?: readonly string[];
  readonly text?: string;
  readonly from?: string;
  readonly standards?: readonly string[];
  readonly standard?: string;
  readonly tier?: (typeof tiers)[number];
  readonly dryRun?: boolean;
}

/** `qe new`: makes a record from questions or flags. Nothing is written where it could not be used. */
export async function newRecord(typed: string | undefined, options: NewOptions, resources: Shipped, io: Io): Promise<number> {
  const kind = await kindOf(typed, io);
  if (kind === undefined) {
    io.out(kindList());
    return 0;
  }
  const context = contextOf(options, resources, io);
  return writePlan(await planned(kind, options, context), options.dryRun === true, context);
}

/** Shows or makes the change, then what the rules remark on it, then what comes next. */
export function writePlan(plan: Planned, dryRun: boolean, context: Context, isUsable = plan.change.before !== undefined): number {
  const { folder, io } = context;
  const { change } = plan;
  const remarks = checkPlanned(plan, context);
  const at = shownFolder(folder, io);
  const path = at === '.' ? change.path : `${at}/${change.path}`;
  if (dryRun && change.before === undefined) {
    io.note(`${cliWords.wouldCreate(path)}\n`);
    io.out(change.after ?? '');
  } else applyChanges([change], folder, io, dryRun);
  for (const remark of remarks) io.note(`${newWords.notice(path, remark.position.line, findingText(remark))}\n`);
  if (!dryRun) io.note(`${newWords.next(path, isUsable)}\n`);
  return 0;
}

async function kindOf(typed: string | undefined, io: Io): Promise<NewKind | undefined> {
  if (typed === undefined) {
    if (!io.ask) return undefined;
    const answers = newKinds.map((kind) => ({
      value: kind,
      label: newWords.kinds[kind].title,
      hint: newWords.kinds[kind].purpose,
    }));
    return io.ask.one(newWords.which, answers);
  }
  const names = newKinds.flatMap((kind) => {
    const { title, called } = newWords.kinds[kind];
    return [kind, title, ...called].map((name) => [name, kind] as const);
  });
  const exact = names.find(([name]) => fold(name) === fold(typed));
  if (exact) return exact[1];
  const near = nearest(typed, names);
  throw new UsageError(newWords.unknownKind(typed, near && `${near} (${newWords.kinds[near].title})`));
}

function kindList(): string {
  const longest = Math.max(...newKinds.map((kind) => kind.length));
  const lines = newKinds.map(
    (kind) => `  ${kind.padEnd(longest)}  ${newWords.kinds[kind].title}: ${newWords.kinds[kind].purpose}`,
  );
  return `${newWords.choose}\n\n${lines.join('\n')}\n`;
}

async function planned(kind: NewKind, options: NewOptions, context: Context): Promise<Planned> {
  const making = makings[kind];
  refuseOthers(kind, options);
  if (kind === 'criterion') return criterion(options, context);
  const root = rootOf(context.schema(making.kind), making.list);
  const data: Record<string, unknown> = {};
  const origin = kind === 'standard' ? await originOf(options, context) : undefined;
  if (origin) Object.assign(data, dataFrom(origin), options.title === undefined ? {} : { title: cleaned(options.title) });
  putFlags(kind, data, root, origin ? { ...options, title: undefined } : options);
  if (kind === 'assessment') await putPerspective(data, root, context);
  await complete(kind, data, root, context);
  const id = options.id ?? origin?.id ?? (typeof data['id'] === 'string' ? data['id'] : undefined);
  const needsStandards = kind === 'assessment' || kind === 'priority';
  const record: Complete = {
    kind,
    root,
    data,
    ...(id === undefined ? {} : { id }),
    ...wordsFor(kind, data),
    ...(options.text === undefined ? {} : { body: cleaned(options.text, true) }),
    ...(needsStandards ? { standards: await standardsFor(options, context) } : {}),
    evidence: origin?.evidence === true,
  };
  return planRecord(record, context);
}

function putFlags(
  kind: NewKind,
  data: Record<string, unknown>,
  root: Root,
  { title, date, set = [] }: { title?: string | undefined; date?: string; set?: readonly string[] },
): void {
  const { one } = newWords.kinds[kind];
  putFlag(data, root, { name: '--title', key: titleKey(kind), text: title, one });
  putFlag(data, root, { name: '--date', key: 'date', text: date, one });
  putGiven(data, root, set);
}

/** Flags that say nothing about this kind are wrong use, before any question. */
function refuseOthers(kind: NewKind, options: NewOptions): void {
  const { one } = newWords.kinds[kind];
  const isMarkdown = ['logbook', 'story', 'guide'].includes(kind);
  const refused = [
    ['--text', options.text !== undefined && !isMarkdown],
    ['--from', options.from !== undefined && kind !== 'standard'],
    ['--standards', options.standards !== undefined && kind !== 'assessment' && kind !== 'priority'],
    ['--standard', options.standard !== undefined && kind !== 'criterion'],
    ['--tier', options.tier !== undefined && kind !== 'criterion'],
    ['--id', options.id !== undefined && makings[kind].list === undefined && makings[kind].naming === undefined],
  ] as const;
  for (const [flag, isWrong] of refused) if (isWrong) throw new UsageError(newWords.notForKind(flag, one));
  if (kind === 'criterion' && options.id !== undefined) throw new UsageError(newWords.criterionIdMade);
}

/** The catalogue's standard that is meant, if it is one. */
async function originOf({ from, title, id, set = [] }: NewOptions, context: Context) {
  if (from !== undefined) return fromCatalogue(context, from);
  const { io, items, workspace } = context;
  const there = new Set(items.filter(({ named }) => named === 'standard').map((item) => item.id));
  const offered = catalogueStandards(workspace).filter((standard) => !there.has(standard.id));
  if (!io.ask || title !== undefined || id !== undefined || set.length > 0 || offered.length === 0) return undefined;
  const { questions } = newWords;
  const answers = offered.map((standard) => ({
    value: `${standard.catalogue}/${standard.id}`,
    label: `${standard.number} ${standard.title}`,
    hint: standard.catalogue,
  }));
  const chosen = await io.ask.one(questions.origin, [{ value: '', label: questions.ownStandard }, ...answers]);
  return chosen === '' ? undefined : fromCatalogue(context, chosen);
}

/** An assessment is one group's view or agreed. */
async function putPerspective(data: Record<string, unknown>, root: Root, { io, items }: Context): Promise<void> {
  if (data['perspective'] !== undefined || data['agreed'] !== undefined) return;
  const groups = items.filter(({ named }) => named === 'group');
  const { questions } = newWords;
  if (!io.ask) {
    const field = { key: 'perspective', title: root.node.properties?.['perspective']?.title ?? '' };
    const flag = '--set perspective=… / --set agreed=true';
    throw new UsageError(newWords.missing(newWords.kinds.assessment.one, [{ field, flag, choices: groups.map(({ id }) => id) }]));
  }
  const chosen = await io.ask.one(questions.whose, [
    { value: '', label: questions.agreed, hint: questions.agreedHint },
    ...groups.map(({ id, title }) => ({ value: id, label: title, hint: id })),
  ]);
  if (chosen === '') data['agreed'] = true;
  else data['perspective'] = chosen;
}

/** What an id is made from where there is something better than the title. */
function wordsFor(kind: NewKind, data: Readonly<Record<string, unknown>>): { idWords?: string } {
  if (kind === 'assessment') return { idWords: String(data['perspective'] ?? newWords.agreedSlug) };
  if (kind === 'priority' && data['title'] === undefined) return { idWords: String(data['group']) };
  return {};
}

async function standardsFor({ standards }: NewOptions, { workspace, io }: Context) {
  const preset = chosenStandards(workspace, standards);
  if (!io.ask || standards || workspace.standards.length === 0) return preset;
  const answers = workspace.standards.map(({ id, data }) => ({
    value: id,
    label: [data.number, data.title].filter((part) => part !== undefined).join(' '),
    hint: id,
  }));
  const chosen = await io.ask.several(
    newWords.questions.standards,
    answers,
    preset.map(({ id }) => id),
  );
  return chosenStandards(workspace, chosen);
}

async function criterion(options: NewOptions, context: Context): Promise<Planned> {
  const { io, workspace, schema } = context;
  const { questions, kinds } = newWords;
  const ids = workspace.standards.map(({ id }) => id);
  if (ids.length === 0) throw new UsageError(newWords.noStandards);
  let { standard: id, tier } = options;
  const missing: { field: { key: string; title: string }; flag: string; choices: readonly string[] }[] = [];
  if (id === undefined && !io.ask)
    missing.push({ field: { key: 'standard', title: kinds.standard.title }, flag: '--standard …', choices: ids });
  if (tier === undefined && !io.ask)
    missing.push({ field: { key: 'tier', title: newWords.tierTitle }, flag: '--tier …', choices: tiers });
  if (missing.length > 0) throw new UsageError(newWords.missing(kinds.criterion.one, missing));
  const answers = workspace.standards.map(({ id: value, data }) => ({ value, label: data.title, hint: value }));
  id ??= (await io.ask?.one(questions.standard, answers)) ?? '';
  const standard = workspace.standards.find((entry) => entry.id === id);
  if (!standard) throw new UsageError(newWords.noStandard(id, suggest(id, ids)));
  tier ??= await io.ask?.one(
    questions.tier,
    tiers.map((value) => ({ value, label: newWords.tiers[value] })),
  );
  const list = tier ?? 'minimum';
  const root = rootOf(schema('standard'), list);
  const data: Record<string, unknown> = {};
  putFlags('criterion', data, root, options);
  await complete('criterion', data, root, context);
  return planCriterion({ kind: 'criterion', root, data }, standard, list, context);
}
