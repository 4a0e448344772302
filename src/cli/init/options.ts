import type { Visibility } from '../../model/records.ts';

export const models = ['nzfh', 'nds-werkstatt', 'yearly', 'own'] as const;
export type Model = (typeof models)[number];

/** How far a new folder opens what reports show; each kind of records gets its own value from it. */
export const presets = ['internal', 'network', 'public'] as const satisfies readonly Visibility[];
export type Preset = (typeof presets)[number];

/** The flags of `qe init`, as given. What is missing is asked for on a terminal. */
export interface InitOptions {
  readonly name?: string;
  readonly ags?: string;
  readonly state?: string;
  readonly network?: string;
  readonly catalogue?: string;
  readonly focus?: string;
  readonly scale?: string;
  readonly metFrom?: string;
  readonly groups?: string;
  readonly lead?: string;
  readonly process?: Model;
  readonly start?: string;
  readonly visibility?: Preset;
  readonly package?: string;
  readonly dryRun?: boolean;
  readonly update?: boolean;
  readonly force?: boolean;
}
