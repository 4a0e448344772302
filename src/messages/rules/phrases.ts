import type { Field } from '../../model/field.ts';

/** „Zieltermin (`due`)“: a field by both its names. */
export const name = (field: Field) =>
  field.key === '' ? 'Die Datei' : field.title === undefined ? `\`${field.key}\`` : `„${field.title}“ (\`${field.key}\`)`;

export const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Meinten Sie \`${suggestion}\`?`);

/** The beginning of what somebody wrote, where it is too long for a message. */
export const beginning = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** A text as YAML takes it for one. */
export const quoted = (text: string) => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
