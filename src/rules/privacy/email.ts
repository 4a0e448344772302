import { privacyRule } from './scan.ts';

const local = '(?<![\\p{L}\\d._%+-])[\\p{L}\\d_%+-][\\p{L}\\d._%+-]{0,63}';
const label = '[\\p{L}\\d][\\p{L}\\d-]{0,62}';
const bracketed = (words: string) => `[ \\n]?[([{][ \\n]?(?:${words})[ \\n]?[)\\]}][ \\n]?`;
const dot = `(?:\\.|${bracketed('dot|punkt|\\.')})`;

/** E-mail addresses, also with a slip around the @, and written as people do who hide them from programs. */
export const privacyEmail = privacyRule('privacy-email', [
  { regex: new RegExp(`${local}(?:@|${bracketed('at|@|ät')})${label}(?:${dot}${label}){1,6}`, 'giu') },
  // with a blank or line end beside the @ only where the address ends as they do: channels begin with @ as well
  {
    regex: new RegExp(
      `${local}(?:[ \\n]@[ \\n]?|@[ \\n])${label}(?:\\.${label}){0,5}\\.(?:de|org|net|com|info|eu|at|ch|email)(?![\\p{L}\\d-])`,
      'giu',
    ),
  },
  { regex: new RegExp(`${local}[ \\n](?:at|ät)[ \\n]${label}(?:[ \\n](?:dot|punkt)[ \\n]${label}){1,4}`, 'giu') },
]);
