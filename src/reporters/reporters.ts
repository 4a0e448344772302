import type { CheckResult } from '../model/check-result.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { md } from './md.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export interface ReporterOptions {
  /** Hints count for the exit code, and are shown with `quiet`. */
  readonly strict: boolean;
  /** Formats for people (text, md) show only what the exit code depends on; all is counted. */
  readonly quiet: boolean;
  /** Formats for people show each info in full, not only which kinds there are and where. */
  readonly open?: boolean;
  /** Formats for people show no more than this, and say how much there is beside it. */
  readonly maxFindings?: number;
  /** Of qe. */
  readonly version: string;
  /** Marks a word for the terminal; the identity where colour is off. */
  readonly paint: Paint;
}

export type Paint = (style: 'error' | 'warning' | 'info' | 'dim' | 'strong' | 'good', text: string) => string;

/** Findings as text in one format; never prints, never decides the exit code. */
export type Reporter = (result: CheckResult, options: ReporterOptions) => string;

export const reporters = { text, json, sarif, junit, gitlab, github, md } satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;
