/** The parts of a language's code, as formats want them apart. */
export interface LanguageParts {
  /** `tr` */
  readonly language: string;
  /** `GB`, in capitals. */
  readonly country?: string;
  readonly isRightToLeft: boolean;
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Reads a code of `Foreign`. */
export function languageParts(code: string): LanguageParts {
  const [first = '', ...rest] = code.split('-');
  const language = first.toLowerCase();
  const country = rest.find(({ length }) => length === 2)?.toUpperCase();
  return { language, ...(country === undefined ? {} : { country }), isRightToLeft: rightToLeft.has(language) };
}
