import type { Shipped } from '../../load/resources.ts';
import { initWords } from '../../messages/commands/init.ts';
import type { Io } from '../io.ts';
import { cleaned } from '../typed-text.ts';
import { UsageError } from '../usage-error.ts';
import { askCatalogue, askFocus } from './ask-focus.ts';
import { askGroups } from './ask-groups.ts';
import { askMunicipality, type Municipality } from './ask-municipality.ts';
import { askProcess } from './ask-process.ts';
import { askScale } from './ask-scale.ts';
import { type Choosable, shippedCatalogues } from './catalogue.ts';
import { type UsualGroup, usualGroups } from './groups.ts';
import type { InitOptions, Model, Preset } from './options.ts';
import { presets } from './options.ts';
import type { ScaleStep } from './scale.ts';

/** Everything a new folder is made from. */
export interface Answers extends Municipality {
  readonly catalogue: string;
  readonly focus: readonly Choosable[];
  readonly scale: readonly ScaleStep[];
  readonly metFrom: string;
  readonly groups: readonly UsualGroup[];
  readonly lead: string;
  readonly model: Model;
  /** The first month, yyyy-mm. */
  readonly start: string;
  readonly visibility: Preset;
}

/** Takes what the flags say and asks for the rest on a terminal. Throws UsageError where a flag is wrong or, without a terminal, missing. */
export async function answersOf(options: InitOptions, resources: Shipped, io: Io): Promise<Answers> {
  if (!io.ask) requireFlags(options);
  const municipality = await askMunicipality(options, io);
  const catalogue = await askCatalogue(options, municipality.state, shippedCatalogues(resources), io);
  const focus = await askFocus(options, catalogue, io);
  const scale = await askScale(options, io);
  const groups = await askGroups(options, usualGroups(resources), io);
  const process = await askProcess(options, catalogue.id, io);
  const visibility = options.visibility ?? (await io.ask?.one(initWords.ask.visibility, visibilityAnswers(), 'internal'));
  return {
    ...municipality,
    catalogue: catalogue.id,
    focus,
    ...scale,
    ...groups,
    ...process,
    visibility: visibility ?? 'internal',
  };
}

/** What nobody can guess; the others have a value that suits a beginning, told in the help. */
function requireFlags({ name, ags, focus }: InitOptions): void {
  const missing = Object.entries({ '--name': name, '--ags': ags, '--focus': focus }).flatMap(([flag, value]) =>
    value === undefined || cleaned(value) === '' ? [flag] : [],
  );
  if (missing.length > 0) throw new UsageError(initWords.missingFlags(missing));
}

const visibilityAnswers = () => presets.map((value) => ({ value, ...initWords.presets[value] }));
