/** What can be wrong with settings of rules and with comments that silence one. */
export interface SettingsFindings {
  'rule-unknown': { readonly id: string; readonly suggestion?: string };
  /** What it finds makes a file unreadable, or (`dated`) comes with time and fails no check. */
  'rule-fixed': { readonly id: string; readonly because?: 'dated' };
  'suppression-reason': object;
  /** Without `id` the comment names no rule at all. */
  'suppression-unknown': { readonly id?: string; readonly suggestion?: string };
  'suppression-unused': { readonly id: string };
}
