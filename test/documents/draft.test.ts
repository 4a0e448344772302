import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperReport } from '../../src/analysis/paper-report.ts';
import { blockTexts } from '../../src/documents/draft-text.ts';
import { writeHtml } from '../../src/documents/html/writer.ts';
import { writeMarkdown } from '../../src/documents/markdown/writer.ts';
import { pasteTexts } from '../../src/documents/paste-texts.ts';
import { reportDocument } from '../../src/documents/reports.ts';
import { newDraft } from '../../src/edit/draft/refresh.ts';
import { shipped } from '../../src/load/resources.ts';
import type { DraftContent } from '../../src/model/draft.ts';
import type { PaperReport } from '../../src/model/paper.ts';
import { readDraft } from '../../src/model/read-draft.ts';
import { loaded, packageRoot, settings } from '../support/loaded.ts';

const { templates } = shipped(packageRoot);
const files = {
  'qe.yaml': `${settings}committees:\n  - {id: jha, title: Jugendhilfeausschuss}\n`,
  'papers/p.yaml': [
    'id: p',
    'title: Titel',
    'type: decision',
    'date: 2026-11-01',
    'deadline: 2026-11-20',
    'submittedBy: Dezernat',
    'leadUnit: Jugendamt',
    'consultations:\n  - {committee: jha, date: 2026-12-01, role: decision}',
    'proposal:\n  - {id: b1, text: Erstens.}\n  - {id: b2, text: Zweitens.}',
    'reasons: "Siehe [Seite](https://www.example.org/a_b) und ![Bild](bilder/x.png).[^1]\\n\\n- a\\n- <span lang=\\"tr\\">Hoş *geldiniz*</span>\\n\\n[^1]: Note."',
    'finances:\n  - {year: 2027, amount: 12000, purpose: Zweck}\n  - {year: 2028, amount: 13000, purpose: Zweck}',
    'alternatives: [Nichts tun.]',
    'attachments:\n  - {title: Plan, url: "https://example.org/plan.pdf"}',
    'coSign: [Kämmerei]',
    '',
  ].join('\n'),
};
const { workspace } = loaded(files);
const report = paperReport(workspace, '2026-11-21', 'internal', 'p') as PaperReport;
const own = { builtin: templates, own: new Map<string, string>() };
const composed = (data: PaperReport, draft?: DraftContent) => reportDocument(data, workspace.settings, own, draft);
/** Everything from the file, as if each block were edited. */
const written = (text: string): DraftContent => {
  const { lines, blocks } = readDraft(text);
  return {
    file: 'papers/p.md',
    parts: blocks.map(({ name, start, end }) => ({
      kind: 'written',
      block: name,
      text: lines
        .slice(start.number, end.number - 1)
        .map((line) => line.text)
        .join('\n'),
      line: start.number + 1,
    })),
  };
};
const assets = () => undefined;
/** An address in Markdown that was written by hand becomes a link, escaped or not; its text stays. */
const withoutLinks = (html: string) => html.replace(/<a href="[^"]*">([^<]*)<\/a>/gu, '$1');

describe('the blocks of a paper as Markdown', () => {
  it('read back as the same document', () => {
    const before = composed(report);
    const draft = newDraft('', blockTexts(before, 'papers/'));
    const after = composed(report, written(draft));
    expect(writeHtml(after.document, assets).content).toBe(writeHtml(before.document, assets).content);
    expect(blockTexts(after, 'papers/')).toEqual(blockTexts(before, 'papers/').map(({ name, text }) => ({ name, text })));
  });

  it('have links and pictures seen from the draft, and notes of their own', () => {
    const reasons = blockTexts(composed(report), 'papers/').find(({ name }) => name === 'reasons')?.text;
    expect(reasons).toBe(
      '## Sachverhalt und Begründung\n\nSiehe [Seite](https://www.example.org/a_b) und ![Bild](bilder/x.png).[^reasons-1]\n\n- a\n- <span lang="tr">Hoş _geldiniz_</span>\n\n[^reasons-1]: Note.',
    );
  });

  it('write in plain Markdown what only sheets of paper have', () => {
    const template = 'Vorher.\n\n{{pageBreak}}\n\n{{writingLines 2}}\n';
    const templatesOfOwn = { builtin: templates, own: new Map([['partials/paper/signatures.md.hbs', template]]) };
    const texts = blockTexts(reportDocument(report, workspace.settings, templatesOfOwn), 'papers/');
    const line = '…'.repeat(30);
    expect(texts.find(({ name }) => name === 'signatures')?.text).toBe(`Vorher.\n\n---\n\n${line}\n\n${line}`);
  });

  const hostile = [
    'A | B',
    '# kein Titel',
    '<b>fett</b>',
    '<!-- /qe:block proposal -->',
    '<!-- qe:block x 123456789012 -->',
    '*Stern*',
    '{{paper.title}}',
    '1. Punkt',
    '- Punkt',
    '> Zitat',
    '[Link](http://x)',
    '![Bild](x.png)',
    '`Code`',
    '```',
    '---',
    '***',
    'a_b_c',
    '~~weg~~',
    '&amp; & &lt;',
    'Zeile\\',
    '\\',
    'www.example.org',
    'anna@example.org',
    'http://example.org',
    '[^1]',
    '[^1]: Note',
    'Ende  ',
    '  Anfang',
    '+ plus',
    'a\u00a0b',
    '\uE0001\uE001',
    '| - |',
    '$x$',
    '[ ] offen',
    '=== Titel',
    '\t Tab',
    'ä ö ü ß „Zitat“ – …',
  ];

  it('keep hostile titles, points and cells as they are, whatever stands in them', () => {
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ maxLength: 12 }),
      fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map(([a, b]) => `${a} ${b}`),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 8, maxLength: 8 }), (texts) => {
        const [title = '', point = '', other = '', purpose = '', alternative = '', attachment = '', unit = '', committee = ''] =
          texts;
        const { paper } = report;
        const data: PaperReport = {
          ...report,
          paper: {
            ...paper,
            title: title.trim() || 'x',
            leadUnit: unit,
            proposal: paper.proposal.map((one, index) => ({ ...one, text: (index === 0 ? point : other).trim() || 'x' })),
            finances: paper.finances.map((row) => ({ ...row, purpose })),
            alternatives: [alternative.trim() || 'x'],
            attachments: [{ title: attachment.trim() || 'x' }],
            consultations: paper.consultations.map((one) => ({ ...one, committee: committee.trim() || 'x' })),
          },
        };
        const before = composed(data);
        const blocks = blockTexts(before, 'papers/');
        const draft = newDraft('', blocks);
        const read = readDraft(draft);
        expect(read.problems).toEqual([]);
        expect(read.blocks.map(({ name, isEdited }) => [name, isEdited])).toEqual(blocks.map(({ name }) => [name, false]));
        const after = composed(data, written(draft));
        expect(withoutLinks(writeHtml(after.document, assets).content)).toBe(
          withoutLinks(writeHtml(before.document, assets).content),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('what people write into a draft', () => {
  const shown = (text: string) =>
    writeMarkdown(
      composed(report, {
        file: 'papers/p.md',
        parts: [
          { kind: 'template', block: 'head' },
          { kind: 'written', text, line: 5 },
        ],
      }).document,
      assets,
    ).content;

  it('is as untrusted as what they write into records: no HTML, no pictures from elsewhere, no comments', () => {
    const html = writeHtml(
      composed(report, {
        file: 'papers/p.md',
        parts: [
          {
            kind: 'written',
            text: '<script>alert(1)</script>\n\n![x](http://example.org/x.png)\n\n[y](javascript:alert(1)) <!-- Notiz -->',
            line: 1,
          },
        ],
      }).document,
      assets,
    ).content;
    expect(html).toContain('&#x3C;script>alert(1)');
    expect(html).not.toContain('src="http');
    expect(html).not.toContain('href="javascript');
    expect(html).not.toContain('Notiz');
  });

  it('has its headings below the title, and notes that stand elsewhere in the draft', () => {
    expect(shown('# Eigenes\n\nText\n\n### Darunter')).toMatch(/\n## Eigenes\n\nText\n\n### Darunter\n/u);
    const document = composed(report, {
      file: 'papers/p.md',
      parts: [
        { kind: 'written', block: 'reasons', text: 'Satz.[^a] und [Seite][s]', line: 1 },
        { kind: 'written', text: '[^a]: Woher es kommt.\n\n[s]: https://example.org', line: 9 },
      ],
    }).document;
    expect(writeMarkdown(document, assets).content).toContain(
      'Satz.[^1] und [Seite](https://example.org)\n\n[^1]: Woher es kommt.',
    );
  });

  it('finds files from the folder of the drafts', () => {
    expect(shown('[Anlage](../anlagen/a.pdf)')).toContain('[Anlage](anlagen/a.pdf)');
  });
});

describe('a template without blocks', () => {
  it('can be drafted too: its parts are called after their headings', () => {
    const template =
      '{{> paper/head}}\n\n## Lösung für Übergänge\n\nText\n\n### Genauer\n\nMehr\n\n## Lösung für Übergänge\n\nNochmals';
    const request = { builtin: templates, own: new Map([['report/decision.md.hbs', template]]) };
    const blocks = blockTexts(reportDocument(report, workspace.settings, request), 'papers/');
    expect(blocks.map(({ name }) => name)).toEqual(['text', 'loesung-fuer-uebergaenge', 'loesung-fuer-uebergaenge-1']);
  });
});

describe('texts for pasting', () => {
  it('are plain, without headings, with what was written below a block', () => {
    const draft: DraftContent = {
      file: 'papers/p.md',
      parts: [
        { kind: 'template', block: 'head' },
        { kind: 'written', text: 'Vorweg.', line: 1 },
        { kind: 'template', block: 'proposal' },
        { kind: 'template', block: 'reasons' },
        { kind: 'written', text: 'Von Hand, *betont*.\n\n## Eigenes\n\nAuch das.', line: 5 },
        { kind: 'template', block: 'finances' },
        { kind: 'template', block: 'attachments' },
        { kind: 'template', block: 'signatures' },
      ],
    };
    expect(pasteTexts(composed(report, draft))).toEqual([
      { name: 'subject', title: '', text: 'Titel' },
      { name: '', title: '', text: 'Vorweg.' },
      { name: 'proposal', title: 'Beschlussvorschlag', text: '1. Erstens.\n2. Zweitens.' },
      {
        name: 'reasons',
        title: 'Sachverhalt und Begründung',
        text: 'Siehe Seite (https://www.example.org/a_b) und [Bild: Bild]. [1]\n\n- a\n- Hoş geldiniz\n\nVon Hand, betont.\n\n[1] Note.',
      },
      { name: '', title: 'Eigenes', text: 'Auch das.' },
      {
        name: 'finances',
        title: 'Finanzielle Auswirkungen',
        text: '- 2027\n   Betrag: 12.000\u00a0€\n   Zweck: Zweck\n- 2028\n   Betrag: 13.000\u00a0€\n   Zweck: Zweck',
      },
      { name: 'attachments', title: 'Anlagen', text: '1. Plan (https://example.org/plan.pdf)' },
    ]);
  });
});
