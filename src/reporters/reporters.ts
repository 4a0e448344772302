import type { CheckResult } from '../model/check-result.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export interface ReporterOptions {
  readonly strict: boolean;
  /** Marks a word for the terminal; the identity where colour is off. */
  readonly paint: Paint;
}

export type Paint = (style: 'error' | 'warning' | 'info' | 'dim' | 'strong' | 'good', text: string) => string;

/** Findings as text in one format; never prints, never decides the exit code. */
export type Reporter = (result: CheckResult, options: ReporterOptions) => string;

export const reporters = { text, json } satisfies Record<string, Reporter>;
