/** Why a template of an office cannot be used. */
export type ReferenceFault = 'broken' | 'large' | 'macros';
