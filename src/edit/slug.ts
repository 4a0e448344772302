const spelledOut: Readonly<Record<string, string>> = {
  '\u00e4': 'ae',
  '\u00f6': 'oe',
  '\u00fc': 'ue',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u0153': 'oe',
  '\u00f8': 'o',
  '\u0142': 'l',
};

/** The longest id there may be, see the schemas. */
const longest = 80;

/**
 * A text as an id: small letters, digits and hyphens, German letters written out, cut between words; empty where nothing of it can
 * stand in an id.
 */
export function slug(text: string, most = longest): string {
  const words = text
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00e4\u00f6\u00fc\u00df\u00e6\u0153\u00f8\u0142]/g, (letter) => spelledOut[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let made = '';
  for (const word of words) {
    const longer = made === '' ? word.slice(0, most) : `${made}-${word}`;
    if (longer.length > most) break;
    made = longer;
  }
  return made;
}

/** The id itself, or with the first number from 2 on that nobody has. */
export function nextFree(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const candidate = `${id.slice(0, longest - ending.length).replace(/[-.]+$/, '')}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}
