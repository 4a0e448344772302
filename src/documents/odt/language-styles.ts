import { languageParts } from '../content/language-code.ts';
import { element, type Xml } from './xml.ts';

/** The name of the style of words in a language. */
export const languageStyle = (code: string): string => `QeLanguage_${code}`;

/** Styles that say nothing but the language of words. */
export function languageStyles(codes: ReadonlySet<string>): Xml[] {
  return [...codes].sort().map((code) => {
    const { language, country = 'none', isRightToLeft } = languageParts(code);
    const properties = isRightToLeft
      ? { 'style:language-complex': language, 'style:country-complex': country }
      : { 'fo:language': language, 'fo:country': country };
    return element(
      'style:style',
      { 'style:name': languageStyle(code), 'style:family': 'text' },
      element('style:text-properties', properties),
    );
  });
}
