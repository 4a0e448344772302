import { describe, expect, it } from 'vitest';

import { writers } from '../../../src/documents/writers.ts';
import { charts, composed, noAssets } from '../composing.ts';
import { png } from '../sample.ts';

const series = { title: 'Reihe', unit: '', points: [{ date: '2024-12-31', label: '2024', value: 3.5 }], targets: [] };

describe('Markdown', () => {
  it('shows charts as tables and callouts as quotes', () => {
    const template =
      '## Ä\n\n{{chart "series" series}}\n\n{{#callout "success"}}\n- {{x}}\n{{/callout}}\n\n{{anchor "id"}}\n## Über uns\n\nSiehe {{ref "id"}}.\n';
    const { document } = composed(template, { series, x: '1. *x*' }, { charts });
    expect(writers.md(document, noAssets).content).toBe(`# Titel

Stand: 5. Mai 2026

## Ä

**Abbildung 1: Reihe**

| Zeitpunkt | Art | Wert |
| - | - | - |
| 2024 | Messwert | 3,5 |

> **Gelungen**
>
> - 1\\. \\*x\\*

## Über uns

Siehe [Über uns](#über-uns).
`);
  });

  it('has subtitle, organisation and note', () => {
    const meta = { title: '# T', subtitle: 'S', organisation: 'O', date: '2026-12-01', note: 'N', lang: 'de' } as const;
    const { document } = composed('', {}, { meta });
    expect(writers.md(document, noAssets).content).toBe('# # T\n\nS · O\n\nStand: 1. Dezember 2026\n\n_N_\n');
  });

  it('says for whom it is at the top, and whom to ask at the end', () => {
    const meta = { title: 'T', date: '2026-12-01', audience: 'Für: Netzwerk', contact: 'a@b.example', lang: 'de' } as const;
    const { document } = composed('x', {}, { meta });
    expect(writers.md(document, noAssets).content).toBe(
      '# T\n\nFür: Netzwerk · Stand: 1. Dezember 2026\n\nx\n\nKontakt: <a@b.example>\n',
    );
  });

  it('names pictures and where they lie, and shows the text of missing ones', () => {
    const prose = '![Karte](bilder/karte.png)\n\n![](bilder/karte.png) und ![Weg](weg.png) ![](weg.png)';
    const { document } = composed('{{markdown prose base="guide/"}}', { prose });
    const { content, findings } = writers.md(document, (path) => (path === 'guide/bilder/karte.png' ? png : undefined));
    expect(content.split('\n').slice(4)).toEqual([
      'Bild: Karte (guide/bilder/karte.png)',
      '',
      'Bild (guide/bilder/karte.png) und _Weg_ _Bild nicht gefunden_',
      '',
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('image-missing');
  });
});
