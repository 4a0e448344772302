import { describe, expect, it } from 'vitest';
import { logbookReport } from '../../src/analysis/logbook-report.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { reportDocument } from '../../src/documents/reports.ts';
import { writers } from '../../src/documents/writers.ts';
import { shipped } from '../../src/load/resources.ts';
import type { Visibility } from '../../src/model/records.ts';
import { packageRoot } from '../support/loaded.ts';
import { type Files, indicator, measure, settings, standard, workspaceOf } from '../support/workspace.ts';
import { noAssets } from './composing.ts';

const { templates } = shipped(packageRoot);
const makers = { measures: measuresReport, logbook: logbookReport } as const;

/** A report as Markdown. */
function text(parts: readonly Files[], audience: Visibility = 'internal', kind: keyof typeof makers = 'measures'): string {
  const workspace = workspaceOf(...parts);
  const data = makers[kind](workspace, '2026-11-21', audience);
  const { document, findings } = reportDocument(data, workspace.settings, { builtin: templates, own: workspace.templates });
  expect(findings).toEqual([]);
  return writers.md(document, noAssets).content;
}

const lotsin = measure('lotsin', {
  title: 'Lotsin',
  status: 'done',
  addresses: ['s.m1', 's.m2'],
  progress: [
    { date: '2025-02-01', status: 'running', note: 'Erste Sprechstunde' },
    { date: '2026-05-01', status: 'done' },
  ],
  steps: [{ text: 'Raum finden', done: '2025-01-15' }],
  reviews: [{ date: '2025-12-01', result: 'Es trägt', adjustment: 'Ein Tag mehr.' }],
  review: { date: '2027-03-01', method: 'Gespräch' },
  realityCheck: { date: '2025-06-01', result: 'adjusted', changes: 'Später beginnen' },
  continuation: 'Der Kreis zahlt weiter',
  recognisedBy: { sign: 'Praxen rufen an', indicators: ['i'] },
  resources: [
    { amount: 20000, granted: 10000, posts: 0.25, year: 2026, source: 'Kreis', state: 'granted' },
    { posts: 0.5, year: 2026 },
  ],
});
const parts = [lotsin, standard('s', { minimum: 2 }), indicator('i', { title: 'Besuche' })];

describe('the Maßnahmenplan', () => {
  const told = text(parts);

  it('begins with what is done', () => {
    expect(told.indexOf('## Was gelingt')).toBeLessThan(told.indexOf('## Überblick'));
    expect(told).toContain('Umgesetzt oder verstetigt:\n\n- [Lotsin](#lotsin) (umgesetzt am 01.05.2026)\n');
  });

  it('tells a measure with its course by year, its review, reality check and how it is carried on', () => {
    expect(told).toContain('**umgesetzt, 01.02.2025 bis 01.05.2026**');
    expect(told).toContain('**Realitätscheck am 01.06.2025:** Die Planung wurde angepasst. Später beginnen.');
    expect(told).toContain('**Überprüfung vorgesehen:** 01.03.2027. Gespräch.');
    expect(told).toContain('**Verstetigung:** Der Kreis zahlt weiter.');
    const entries = [
      '15.01. erledigt: Raum finden.',
      '01.02. läuft: Erste Sprechstunde.',
      '01.12. Überprüfung: Es trägt. Angepasst: Ein Tag mehr.',
    ];
    expect(told).toContain(`**Verlauf 2025**\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n\n**Verlauf 2026**`);
    expect(told).toContain('**Verlauf 2026**\n\n- 01.05. umgesetzt\n');
  });

  it('has one label for a sign and one for indicators, and no marks that meet', () => {
    expect(told).toContain('**Woran wir es merken:** Praxen rufen an.\n');
    expect(told).toContain('**Indikatoren:** Besuche\n');
    expect(told).toContain('**Trägt bei zu:**\n\n- Text m1\n- Text m2\n');
    expect(told).not.toMatch(/\.[;.]/u);
  });

  it('shows which measures make the sums of a year, and never one sum of what is granted and asked for', () => {
    expect(told).toContain('| 2026 | 10.000\u00a0€ | 0,25 bewilligt |');
    expect(told).toContain('| 2026 | [Lotsin](#lotsin) | 10.000\u00a0€ statt 20.000\u00a0€, 0,25 Stellen | bewilligt | Kreis |');
    expect(told).toContain(
      '**Mittel:** 10.000\u00a0€ statt 20.000\u00a0€, 0,25 Stellen für 2026 (Kreis), bewilligt; 0,5 Stellen für 2026\n',
    );
    const open = { resources: [{ posts: 0.5, year: 2026 }] };
    expect(text([...parts, measure('n', open)])).toContain('| 2026 | 10.000\u00a0€ | 0,25 bewilligt, 0,5 beantragt |');
  });

  it('says where it has no sums, and begins well where nothing is done or nothing is there', () => {
    const open = settings({ visibility: { measures: 'public' } });
    const hidden = measure('h', { visibility: 'internal', resources: [{ amount: 1, year: 2026 }] });
    expect(text([...parts, open, hidden], 'public')).toContain('Für 2026 fehlen Summen');
    expect(text([measure('n', {})])).toContain('Umgesetzt oder verstetigt ist noch keine');
    const empty = text([]);
    expect(empty).toContain('## Was gelingt\n\nDas Netzwerk hat begonnen');
    expect(empty).toContain('Noch sind keine Maßnahmen vereinbart.');
    expect(text([settings(), hidden], 'public')).toContain('In dieser Fassung ist dazu noch nichts enthalten.');
  });

  it('names indicators on their way where no measure is done', () => {
    const onLine = {
      baseline: { date: '2025-01-01', value: 0 },
      targets: [{ date: '2027-01-01', value: 10 }],
      measurements: [{ period: '2025', value: 9 }],
    };
    const running = measure('n', { recognisedBy: { indicators: ['i'] } });
    expect(text([running, indicator('i', { title: 'Besuche', ...onLine })])).toContain('- Besuche: 9\u00a0% (2025)\n');
  });
});

describe('the logbook', () => {
  it('begins with the newest three successes, or says that none is written down yet', () => {
    const entry = (date: string): Files => ({
      [`logbook/${date}-t.md`]: { date, title: `T ${date}`, format: 'workshop', success: `Gut ${date}.` },
    });
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
    const told = text(days.map(entry), 'internal', 'logbook');
    const begin = told.slice(told.indexOf('## Was gelingt'), told.indexOf('## Der Weg'));
    expect([...begin.matchAll(/^- Gut (\S+)\./gmu)].map(([, day]) => day)).toEqual(['2026-04-01', '2026-03-01', '2026-02-01']);
    expect(text([], 'internal', 'logbook')).toContain('## Was gelingt\n\nNoch ist im Logbuch nicht eigens festgehalten');
  });
});
