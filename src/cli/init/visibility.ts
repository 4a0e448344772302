import type { Shipped } from '../../load/resources.ts';
import type { Visibility } from '../../model/records.ts';
import type { Preset } from './options.ts';

/** A kind of records as `visibility` of qe.yaml names it. */
export interface VisibilityKind {
  readonly kind: string;
  readonly title: string;
}

interface SettingsSchema {
  readonly properties: { readonly visibility: { readonly properties: Readonly<Record<string, { readonly title: string }>> } };
}

/** All kinds with their German titles, as the schema has them. */
export function visibilityKinds(resources: Shipped): VisibilityKind[] {
  const { properties } = (JSON.parse(resources.schema('qe')) as SettingsSchema).properties.visibility;
  return Object.entries(properties).map(([kind, { title }]) => ({ kind, title }));
}

/** Kinds that tell how a talk went or what happened to a family: they stay a step further inside than the others. */
const closer = new Set(['assessments', 'logbook', 'stories']);
/** Votes of a group belong to the group. */
const closest = new Set(['priorities']);

/** The value for a kind of records under a preset. */
export function presetFor(preset: Preset, kind: string): Visibility {
  if (preset === 'internal' || closest.has(kind)) return 'internal';
  if (!closer.has(kind)) return preset;
  return preset === 'public' ? 'network' : 'internal';
}
