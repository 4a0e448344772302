/** What can be wrong with settings of rules and with comments that silence one. */
export interface SettingsFindings {
  'rule-unknown': { readonly id: string; readonly suggestion?: string };
  /** What it finds makes a file unreadable, or (`dated`) comes with time and fails no check. */
  'rule-fixed': { readonly id: string; readonly because?: 'dated' };
  /** `allowed`: the values an option may list. Without `value` it is the option that does not exist or is no list. */
  'rule-option': {
    readonly id: string;
    readonly option: string;
    readonly options: readonly string[];
    readonly value?: string;
    readonly allowed?: readonly string[];
  };
  'suppression-reason': object;
  /** Without `id` the comment names no rule at all. */
  'suppression-unknown': { readonly id?: string; readonly suggestion?: string };
  'suppression-unused': { readonly id: string };
}
