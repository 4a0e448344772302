const spelledOut: Readonly<Record<string, string>> = { '\u00e4': 'ae', '\u00f6': 'oe', '\u00fc': 'ue', '\u00df': 'ss' };

/** An id from a label: small letters, digits and hyphens; empty where nothing of the kind is in it. */
export function spelledId(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00e4\u00f6\u00fc\u00df]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
