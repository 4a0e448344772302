/** Styles of cells, each once more for cells that may be changed: `count` further on in the list. */
export function unlockable(styles: string): { readonly text: string; readonly count: number } {
  const [, all = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles) ?? [];
  const known = [...all.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu)].map(([xf]) => xf);
  const open = known.map((xf) => {
    const [, attributes = '', inside = ''] = /^<xf ([^>]*?)\/?>(?:(.*)<\/xf>)?$/su.exec(xf) ?? [];
    return `<xf ${attributes} applyProtection="1">${inside}<protection locked="0"/></xf>`;
  });
  const made = `<cellXfs count="${2 * known.length}">${[...known, ...open].join('')}</cellXfs>`;
  return { text: styles.replace(/<cellXfs[^>]*>.*?<\/cellXfs>/su, () => made), count: known.length };
}

/**
 * A sheet of which only the answers can be changed: where they stand is what they are found by. There is no password: who wants to change
 * more takes the protection away. Columns and rows may have another size.
 */
export function guarded(sheet: string, inputs: readonly string[], unlocked: number): string {
  const ranges = inputs.map(bounds);
  const isInput = (column: number, row: number): boolean =>
    ranges.some(({ from, to }) => column >= from.column && column <= to.column && row >= from.row && row <= to.row);
  const cells = sheet.replace(/<c r="([A-Z]+\d+)"( s="(\d+)")?/gu, (whole, address: string, _, style = '0') => {
    const { column, row } = place(address);
    return isInput(column, row) ? `<c r="${address}" s="${Number(style) + unlocked}"` : whole;
  });
  return cells.replace('</sheetData>', '$&<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
}

function bounds(range: string) {
  const [from = '', to = from] = range.split(':');
  return { from: place(from), to: place(to) };
}

/** Counted from 1. */
function place(address: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
}
