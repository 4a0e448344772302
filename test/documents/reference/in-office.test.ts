import { describe, expect, it } from 'vitest';
import type { QeDocument } from '../../../src/documents/document.ts';
import { writeDocx } from '../../../src/documents/docx/writer.ts';
import { writeOdt } from '../../../src/documents/odt/writer.ts';
import { canCheckOdt, odtFaults, partsOf } from '../../support/open-document.ts';
import { docxFaults } from '../../support/word.ts';
import { composed } from '../composing.ts';
import { assets, look } from '../sample.ts';
import { converted, hasOffice, pages, source } from './in-office.ts';

const text = `## Anfang

### QS 1.1 Lotsendienst

#### Darunter

### QS 1.2 Übergänge

## Weiter

${'Ein Absatz, damit es mehr als zwei Seiten werden.\n\n'.repeat(120)}`;
const document: QeDocument = composed(text, {}, { charts: {} }).document;

describe.skipIf(!hasOffice)('a real template of LibreOffice', () => {
  it.each([
    ['docx', writeDocx],
    ['odt', writeOdt],
  ] as const)(
    'numbers the headings of %s, whose texts stay as they are, and gives each kind of page its header',
    async (format, write) => {
      const references = { [format]: converted(source, 'fodt', format) };
      const { content } = await write(document, assets, { ...look, references });
      if (format === 'docx') expect(await docxFaults(content)).toEqual([]);
      else if (canCheckOdt) expect(odtFaults([partsOf(content)])).toBe('');
      const shown = pages(content, format);
      const headings = shown.join('\n').match(/^ *\d(?:\.\d)* +\S.*$/gmu);
      expect(headings?.map((line) => line.trim().replace(/ +/gu, ' '))).toEqual([
        '1 Anfang',
        '1.1 QS 1.1 Lotsendienst',
        '1.1.1 Darunter',
        '1.2 QS 1.2 Übergänge',
        '2 Weiter',
      ]);
      expect(shown.slice(0, 3).map((page) => page.trim().split('\n')[0])).toEqual(['Kopf-first', 'Kopf-left', 'Kopf']);
      expect(shown[1]).toMatch(/Seite\s+2\s+von/u);
    },
  );
});
