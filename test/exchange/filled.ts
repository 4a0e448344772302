import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is written into a workbook: by the name of the table, by cell; `=…` is a formula without a result. */
export type Filling = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** A workbook with values in cells that it has, as somebody would fill it in. Throws where a table or cell is missing. */
export function filled(workbook: Uint8Array, filling: Filling): Uint8Array {
  const files = unzipSync(workbook);
  const names = [...strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(
    ([, name]) => name ?? '',
  );
  for (const [table, cells] of Object.entries(filling)) {
    const path = `xl/worksheets/sheet${names.indexOf(table) + 1}.xml`;
    let xml = strFromU8(files[path] ?? new Uint8Array());
    for (const [cell, value] of Object.entries(cells)) {
      const pattern = new RegExp(`<c r="${cell}"((?: s="\\d+")?)(?: t="\\w+")?(?:/>|>.*?</c>)`, 'u');
      if (!pattern.test(xml)) throw new Error(`no cell ${cell} in ${table}`);
      xml = xml.replace(pattern, (_, style: string) => `<c r="${cell}"${style}${content(value)}</c>`);
    }
    files[path] = strToU8(xml);
  }
  return zipSync(files);
}

function content(value: string | number): string {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (value.startsWith('=')) return `><f>${value.slice(1)}</f>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
}
