import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileWriter } from '../../src/documents/document.ts';
import { writeDocx } from '../../src/documents/docx/writer.ts';
import { writeHtml } from '../../src/documents/html/writer.ts';
import { writeMarkdown } from '../../src/documents/markdown/writer.ts';
import { writeOdt } from '../../src/documents/odt/writer.ts';
import { endBlock, pageRule, titleBlock } from '../../src/documents/pdf/front.ts';
import { pageLayouts } from '../../src/documents/pdf/profiles.ts';
import { writeText } from '../../src/documents/text/writer.ts';
import { sinceWords } from '../../src/messages/since.ts';
import { assets, look, sample } from './sample.ts';

const revision = { id: 'ada8ef6ba2', date: '2026-11-22', clean: false };
const state = sinceWords.state(revision);
const marks = { audience: 'Intern', date: '2026-11-21', state, shortState: sinceWords.shortState(revision), draft: 'Entwurf' };
const draft = sample('x', marks);
const times = (text: string, part: string): number => text.split(part).length - 1;
const partsOf = async (write: FileWriter): Promise<Record<string, string>> => {
  const { content } = await write(draft, assets, look);
  return Object.fromEntries(Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

describe('a draft says so', () => {
  it('at the head of texts and pages, beside its day, and once in full', () => {
    const head = 'Intern · Stand: 21. November 2026 · Entwurf';
    for (const { content } of [writeText(draft, assets), writeMarkdown(draft, assets)]) {
      expect(content).toContain(head);
      expect(times(content.replaceAll('\n', ' '), state)).toBe(1);
    }
    const { content } = writeHtml(draft, assets);
    expect(content).toContain('21. November 2026</time> · <strong>Entwurf</strong>');
    expect(times(content, state)).toBe(1);
  });

  it('strongly in Word and OpenDocument, where the footer has the short form', async () => {
    const word = await partsOf(writeDocx);
    expect(word['word/document.xml']).toMatch(/2026<\/w:t><\/w:r><w:r><w:t[^>]*> · <.*?<w:b\/>.*?>Entwurf</u);
    expect(times(word['word/document.xml'] ?? '', state)).toBe(1);
    const footers = Object.entries(word).filter(([path]) => /word\/footer\d+\.xml$/u.test(path));
    expect(footers.length).toBeGreaterThan(0);
    for (const [, xml] of footers) {
      expect(xml).toContain('Entwurf · Revision ada8ef6ba2');
      expect(xml).not.toContain('enthält Änderungen');
    }
    const open = await partsOf(writeOdt);
    expect(open['content.xml']).toContain('2026 · <text:span text:style-name="Qe_b">Entwurf</text:span>');
    expect(times(open['content.xml'] ?? '', state)).toBe(1);
    expect(open['styles.xml']).toContain('Stand: 21. November 2026 · Entwurf · Revision ada8ef6ba2');
  });

  it('strongly in PDF, with the whole sentence at the end and the short form below each page', () => {
    const meta = draft.meta;
    expect(titleBlock(meta, pageLayouts.a4)).toContain('text(fill: ink, weight: 600, "Entwurf")');
    expect(pageRule(meta, pageLayouts.a4)).toContain('"Stand: 21. November 2026 · Entwurf · Revision ada8ef6ba2"');
    expect(endBlock(meta).join('')).toContain('festgehalten');
    // sheets to write on have it in their footer alone
    expect(endBlock({ ...meta, profile: 'worksheet' }).join('')).not.toContain('festgehalten');
  });

  it('and a document of a recorded state does not', () => {
    expect(sinceWords.shortState({ ...revision, clean: true })).toBe('Revision ada8ef6ba2');
    expect(writeHtml(sample('x', { state: 'Stand der Dateien' }), assets).content).not.toContain('Entwurf');
  });
});
