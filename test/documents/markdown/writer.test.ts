import { describe, expect, it } from 'vitest';

import { writers } from '../../../src/documents/writers.ts';
import { charts, composed, noAssets } from '../composing.ts';

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
    expect(writers.md(document, noAssets).content).toBe('# # T\n\nS · O · Stand: 1. Dezember 2026\n\n_N_\n');
  });
});
