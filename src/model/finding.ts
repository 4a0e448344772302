import type { CompletenessFindings } from './findings/completeness.ts';
import type { DocumentFindings } from './findings/document.ts';
import type { FileFindings } from './findings/file.ts';
import type { LinkFindings } from './findings/link.ts';
import type { OpenFindings } from './findings/open.ts';
import type { ParticipationFindings } from './findings/participation.ts';
import type { PlausibilityFindings } from './findings/plausibility.ts';
import type { PrivacyFindings } from './findings/privacy.ts';
import type { ReferenceFindings } from './findings/reference.ts';
import type { SettingsFindings } from './findings/settings.ts';
import type { TextFindings } from './findings/text.ts';
import type { TimeFindings } from './findings/time.ts';
import type { ValueFindings } from './findings/value.ts';
import type { YamlFindings } from './findings/yaml.ts';
import type { Fix } from './fix.ts';
import type { GapCode } from './gap.ts';
import type { Position } from './source.ts';

/** How much a finding weighs: only `error` makes a check fail, `info` restates open work. */
export type Severity = 'error' | 'warning' | 'info';

/** What can be wrong in a folder, and what each message needs to know. The key is the rule's id. */
export interface FindingValues
  extends FileFindings,
    YamlFindings,
    ValueFindings,
    ReferenceFindings,
    CompletenessFindings,
    ParticipationFindings,
    OpenFindings,
    TimeFindings,
    PlausibilityFindings,
    LinkFindings,
    PrivacyFindings,
    TextFindings,
    SettingsFindings,
    DocumentFindings {}

export type RuleId = keyof FindingValues;

/** Something wrong in a folder, as codes and values; the message is made from them where it is shown. */
export type FindingOf<K extends RuleId> = {
  readonly ruleId: K;
  readonly severity: Severity;
  readonly file: string;
  readonly position: Position;
  readonly values: FindingValues[K];
  /** The open work it restates. */
  readonly gap?: GapCode;
  /** Only where the mend is certain; `qe validate --fix` makes it. */
  readonly fix?: Fix;
  /** Where it stands, something tells of a person: neither values nor the line are shown. */
  readonly isPersonal?: true;
};

export type Finding = { [K in RuleId]: FindingOf<K> }[RuleId];
