import type { Shipped } from '../load/resources.ts';
import { logWords } from '../messages/commands/log.ts';
import { labels } from '../messages/labels.ts';
import type { MeetingFormat } from '../model/records.ts';
import type { FolderOptions } from './folders.ts';
import type { Io } from './io.ts';
import { complete } from './new/collect.ts';
import { contextOf } from './new/context.ts';
import { putFlag, putGiven } from './new/given.ts';
import { rootOf } from './new/place.ts';
import { planRecord } from './new/record.ts';
import { writePlan } from './new.ts';
import { cleaned } from './typed-text.ts';
import { UsageError } from './usage-error.ts';

export const meetingFormats = Object.keys(labels.format) as MeetingFormat[];

export interface LogOptions extends FolderOptions {
  readonly date?: string;
  readonly title?: string;
  readonly format?: MeetingFormat;
  readonly phase?: string;
  readonly participants?: readonly string[];
  readonly decision?: readonly string[];
  readonly success?: string;
  readonly obstacle?: string;
  readonly nextStep?: readonly string[];
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
}

/** `qe log`: one line makes a logbook entry; its text is the body, its first words are title and file name. */
export async function log(words: readonly string[], options: LogOptions, resources: Shipped, io: Io): Promise<number> {
  const context = contextOf(options, resources, io);
  const { text, format } = await told(words, options, io);
  const body = cleaned(text, true);
  if (body === '') throw new UsageError(logWords.noText);
  const root = rootOf(context.schema('logbook'));
  const date = options.date ?? io.today();
  const title = options.title === undefined ? titleFrom(body) : cleaned(options.title);
  const data: Record<string, unknown> = {
    date,
    title: title === '' ? titleFrom(body) : title,
    format: format ?? 'other',
    // what is to come cannot have been held
    ...(date > io.today() ? { status: 'planned' } : {}),
    ...(options.participants ? { participants: options.participants.map(group) } : {}),
    ...(options.decision ? { decisions: options.decision.map((item) => cleaned(item)) } : {}),
    ...(options.nextStep ? { nextSteps: options.nextStep.map((item) => ({ text: cleaned(item) })) } : {}),
  };
  for (const key of ['phase', 'success', 'obstacle'] as const)
    putFlag(data, root, { name: `--${key}`, key, text: options[key], one: '' });
  putGiven(data, root, options.set ?? []);
  // nothing is left to ask: one line is enough
  const { ask: _ask, ...silent } = io;
  await complete('logbook', data, root, { ...context, io: silent });
  return writePlan(
    planRecord({ kind: 'logbook', root, data, idWords: firstWords(String(data['title'])), body }, context),
    options.dryRun === true,
    context,
    true,
  );
}

async function told(
  words: readonly string[],
  { format }: LogOptions,
  io: Io,
): Promise<{ text: string; format?: MeetingFormat | undefined }> {
  const text = words.join(' ');
  if (text.trim() !== '') return { text, format };
  if (!io.ask) throw new UsageError(logWords.noText);
  const typed = await io.ask.text(logWords.question, { check: (answer) => (answer === '' ? logWords.empty : undefined) });
  const answers = meetingFormats.map((value) => ({ value, label: labels.format[value], hint: value }));
  return { text: typed, format: format ?? (await io.ask.one(logWords.formatQuestion, answers, 'other')) };
}

function group(given: string): { group: string; count?: number } {
  const match = /^([^=\s]+)(?:=(\d{1,6}))?$/.exec(given.trim());
  const id = match?.[1];
  if (id === undefined) throw new UsageError(logWords.badParticipants(given));
  return match?.[2] === undefined ? { group: id } : { group: id, count: Number(match[2]) };
}

/** The longest title made from a text. */
const longestTitle = 80;

/** The first sentence, or as many of its words as make a title. */
function titleFrom(body: string): string {
  const [paragraph = ''] = body.split('\n');
  const sentence = /^.{3,}?[.!?](?=\s+\p{Lu})/u.exec(paragraph)?.[0] ?? paragraph;
  const whole = sentence.replace(/[\s.:;,]+$/u, '');
  if (whole.length <= longestTitle) return whole === '' ? sentence : whole;
  const short = whole.slice(0, longestTitle).replace(/\s+\S*$/u, '');
  return `${short.replace(/[\s.:;,–-]+$/u, '')} …`;
}

/** How many words name a file. */
const namingWords = 6;

const firstWords = (title: string): string => title.split(/\s+/u).slice(0, namingWords).join(' ');
