import type { MeasureStatus } from '../model/records.ts';
import { shortDate } from './format.ts';
import { labels } from './labels.ts';

/** What is told of a measure's time: what happened, and what is planned. Days are yyyy-mm-dd. */
export interface MeasureTime {
  readonly status: MeasureStatus;
  /** The planned beginning and end. */
  readonly start?: string;
  readonly due?: string;
  readonly begun?: string;
  readonly statusSince?: string;
}

/** „01.01.2027 bis 31.12.2027“, „ab 01.01.2027“; empty where nothing is planned. */
function plan(start: string | undefined, due: string | undefined): string {
  if (start === undefined) return due === undefined ? '' : `bis ${shortDate(due)}`;
  return due === undefined ? `ab ${shortDate(start)}` : `${shortDate(start)} bis ${shortDate(due)}`;
}

/**
 * A measure's status and time: of what happened what its course says, of what is ahead the plan, called so. „läuft seit 04.03.2025,
 * geplant bis 28.05.2027“, „umgesetzt, 16.01.2024 bis 11.06.2024“, „geplant, 11.01.2027 bis 30.11.2027“
 */
export function measureTime({ status, start, due, begun, statusSince }: MeasureTime, asOf: string): string {
  const name = labels.status[status];
  const planned = plan(start, due);
  const without = `${name}, ohne Zeitraum`;
  switch (status) {
    case 'running': {
      if (begun === undefined) return planned === '' ? without : `${name}, geplant ${planned}`;
      const until = due === undefined ? '' : `, geplant ${due < asOf ? 'war ' : ''}bis ${shortDate(due)}`;
      return `${name} seit ${shortDate(begun)}${until}`;
    }
    case 'paused':
    case 'deferred':
    case 'continued': {
      if (statusSince === undefined) return planned === '' ? without : `${name}; geplant war ${planned}`;
      const before = begun === undefined || begun === statusSince ? '' : `, begonnen am ${shortDate(begun)}`;
      const ahead = status === 'paused' && due !== undefined && due > asOf ? `, geplant bis ${shortDate(due)}` : '';
      return `${name} seit ${shortDate(statusSince)}${before}${ahead}`;
    }
    case 'done':
    case 'replaced':
    case 'dropped': {
      if (statusSince === undefined) return planned === '' ? without : `${name}; geplant war ${planned}`;
      if (begun !== undefined) return `${name}, ${shortDate(begun)} bis ${shortDate(statusSince)}`;
      return `${name} ${status === 'dropped' ? 'seit' : 'am'} ${shortDate(statusSince)}`;
    }
    default:
      return planned === '' ? without : `${name}, ${planned}`;
  }
}
