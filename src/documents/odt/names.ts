import { documentWords } from '../../messages/document-words.ts';

/** What the list of styles calls a style. */
export const displayed = (name: string): string =>
  (documentWords.odt as Readonly<Record<string, string>>)[name] ?? name.replaceAll('_20_', ' ');
