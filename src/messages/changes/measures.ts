import type { ChangeValues } from '../../model/changes.ts';
import { number, periodName, shortDate } from '../format.ts';
import { labels } from '../labels.ts';
import { figuresOf, meansState, meansWithState, meansWords } from '../means.ts';
import { because, excerpt, notes, quoted, type Saying, says } from './phrases.ts';

type Of<C extends keyof ChangeValues> = ChangeValues[C];

/** What a measure does now. */
const statusNow: Readonly<Record<keyof typeof labels.status, string>> = {
  idea: 'ist wieder eine Idee',
  planned: 'ist jetzt geplant',
  'awaiting-decision': 'wartet jetzt auf eine Entscheidung',
  running: 'läuft jetzt',
  paused: 'ruht jetzt',
  deferred: 'ist zurückgestellt',
  done: 'ist umgesetzt',
  continued: 'ist verstetigt',
  replaced: 'ist ersetzt',
  dropped: 'wird nicht weiterverfolgt',
};

/** Changes of measures. */
export const measureSayings = {
  status: ({ from, to, date, reason, replacedBy }: Of<'status'>): Saying =>
    says(
      `${statusNow[to]}${replacedBy ? ` durch ${quoted(replacedBy.title)}` : ''} (${date === undefined ? '' : `seit ${shortDate(date)}, `}bisher: ${labels.status[from]})${because(reason)}`,
    ),
  progress: ({ date, status, note }: Of<'progress'>): Saying =>
    notes(`Neu im Verlauf, ${shortDate(date)} (${labels.status[status]})${because(note)}`),
  due: ({ from, to }: Of<'due'>): Saying =>
    from === undefined
      ? says(`hat jetzt einen Zieltermin: ${shortDate(to ?? '')}`)
      : to === undefined
        ? says(`hat keinen Zieltermin mehr, bisher ${shortDate(from)}`)
        : notes(`Zieltermin verschoben vom ${shortDate(from)} auf den ${shortDate(to)}`),
  responsible: ({ from, to }: Of<'responsible'>): Saying =>
    notes(
      to
        ? `Zuständig ist jetzt ${quoted(to.title)}${from ? `, bisher ${quoted(from.title)}` : ''}`
        : `Niemand mehr als zuständig genannt${from ? `, bisher ${quoted(from.title)}` : ''}`,
    ),
  'resource-asked': ({ resource }: Of<'resource-asked'>): Saying => notes(`Mittel neu eingetragen: ${meansWithState(resource)}`),
  'resource-state': ({ resource, from, to }: Of<'resource-state'>): Saying =>
    notes(
      `Mittel ${to ? `jetzt ${meansState[to]}` : 'ohne Angabe, ob sie gesichert sind'}: ${meansWords(resource)}${from ? `, bisher ${meansState[from]}` : ''}`,
    ),
  'resource-amount': ({ resource, from }: Of<'resource-amount'>): Saying =>
    notes(`Mittel geändert: ${meansWords(resource)}, bisher ${figuresOf(from)}`),
  'resource-dropped': ({ resource }: Of<'resource-dropped'>): Saying =>
    notes(`Mittel nicht mehr eingetragen: ${meansWords(resource)}`),
  'step-new': ({ text, due, done }: Of<'step-new'>): Saying =>
    done === undefined
      ? notes(`Neuer Schritt: ${quoted(text)}${due === undefined ? '' : `, bis ${shortDate(due)}`}`)
      : notes(`Schritt erledigt am ${shortDate(done)}: ${quoted(text)}`),
  'step-done': ({ text, done }: Of<'step-done'>): Saying => notes(`Schritt erledigt am ${shortDate(done)}: ${quoted(text)}`),
  'step-reopened': ({ text }: Of<'step-reopened'>): Saying => notes(`Schritt wieder offen: ${quoted(text)}`),
  'step-moved': ({ text, from, to }: Of<'step-moved'>): Saying =>
    notes(
      from === undefined
        ? `Schritt hat jetzt einen Termin, ${shortDate(to ?? '')}: ${quoted(text)}`
        : to === undefined
          ? `Schritt ohne Termin, bisher ${shortDate(from)}: ${quoted(text)}`
          : `Schritt verschoben vom ${shortDate(from)} auf den ${shortDate(to)}: ${quoted(text)}`,
    ),
  'step-reworded': ({ parts }: Of<'step-reworded'>): Saying => notes('Schritt neu gefasst: ', excerpt(parts)),
  'step-dropped': ({ text }: Of<'step-dropped'>): Saying => notes(`Schritt nicht mehr vorgesehen: ${quoted(text)}`),
  reviewed: ({ date, result, adjustment }: Of<'reviewed'>): Saying =>
    notes(`Überprüft am ${shortDate(date)}: ${result}${adjustment === undefined ? '' : ` Anpassung: ${adjustment}`}`),
  uptake: ({ period, count, unit, capacity }: Of<'uptake'>): Saying =>
    notes(
      `Genutzt, ${periodName(period)}: ${number(count)}${unit === undefined ? '' : ` ${unit}`}${capacity === undefined ? '' : ` bei Platz für ${number(capacity)}`}`,
    ),
};
