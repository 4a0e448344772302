import { describe, expect, it } from 'vitest';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { guide } from '../../src/analysis/guide.ts';
import { status } from '../../src/analysis/status.ts';
import { reportHelpers } from '../../src/documents/report-helpers.ts';
import { reportDocument } from '../../src/documents/reports.ts';
import { writers } from '../../src/documents/writers.ts';
import { shipped } from '../../src/load/resources.ts';
import type { LogEntry } from '../../src/model/guide.ts';
import type { Visibility } from '../../src/model/records.ts';
import type { ReportHead } from '../../src/model/report.ts';
import { loaded, packageRoot, settings } from '../support/loaded.ts';
import { composed, noAssets } from './composing.ts';

const { templates } = shipped(packageRoot);
const makers = { gap: gapReport, guide, status } as const;

interface Options {
  readonly format?: keyof typeof writers;
  readonly audience?: Visibility;
}

function shown(kind: keyof typeof makers, files: Readonly<Record<string, string>>, options: Options = {}): string {
  const { format = 'md', audience = 'internal' } = options;
  const { workspace, findings } = loaded({
    'qe.yaml': `${settings}catalogues: [nzfh-2.0]\nvisibility: {standards: public}\n`,
    ...files,
  });
  expect(findings).toEqual([]);
  const data = makers[kind](workspace, '2026-11-21', audience);
  const composition = reportDocument(data, workspace.settings, { builtin: templates, own: workspace.templates });
  expect(composition.findings).toEqual([]);
  return writers[format](composition.document, noAssets).content;
}

const goals = {
  'standards/dim-3.yaml':
    'id: dim-3\nnumber: "3"\ntitle: Netzwerk\nsource: nzfh-2.0\ndimension: dim-3\ngoals:\n  - {id: dim-3.g1, text: Alle kommen.}\n  - {id: dim-3.g2, text: Alle bleiben.}\n',
  'assessments/2026-06-17-gemeinsam.yaml':
    'date: 2026-06-17\nagreed: true\nratings:\n  dim-3.g1: {rating: largely}\n  dim-3.g2: {rating: started}\n',
};
const own = {
  'standards/eigen-1.yaml':
    'id: eigen-1\ntitle: Besuche\nminimum:\n  - {id: eigen-1.m1, text: Brief.}\n  - {id: eigen-1.m2, text: Besuch.}\nvision:\n  - {id: eigen-1.v1, text: Sprache.}\n',
  'assessments/2026-06-18-gemeinsam.yaml':
    'date: 2026-06-18\nagreed: true\nratings:\n  eigen-1.m1: {rating: largely}\n  eigen-1.m2: {rating: started}\n  eigen-1.v1: {rating: not-yet}\n',
};
const entry = (extra = '') => ({
  'network.yaml': 'groups:\n  - {id: sg, title: Steuerungsgruppe, kind: steering}\n',
  'logbook/2026-03-01-auftakt.md': `---\ndate: 2026-03-01\ntitle: Auftakt\nformat: steering-group\nparticipants:\n  - {group: sg, count: 6}\n${extra}---\nText.\n`,
});

describe('standards with development goals only', () => {
  const text = shown('gap', goals);

  it('count under what succeeds, and have a profile in words, table and picture', () => {
    expect(text).toContain(
      'Von den Entwicklungszielen ist 1 von 2 gegeben:\n\n- Dimension 3 Netzwerk: 1 von 2 Entwicklungszielen gegeben\n',
    );
    expect(text).toContain('| Standard | Stufe | Entwicklungsziele | Ansatzpunkte |');
    expect(text).toContain('| Dimension 3 Netzwerk | ◇\u00a0Profil: 1 von 2 Entwicklungszielen gegeben | 1 von 2 | 0 |');
    expect(text).toContain('**Abbildung 1: Netzwerk. Gefüllt: gegebene Entwicklungsziele.**');
    expect(shown('status', goals)).toContain('Dimension 3 Netzwerk: Profil: 1 von 2 Entwicklungszielen gegeben');
  });

  it('are not told of a minimum that nobody has', () => {
    expect(text.split('## Wie gezählt wird')[0]).not.toMatch(/Mindeststandard|Mehr\/Vision|Profil ohne Stufe/u);
    expect(text).toContain('Derzeit gibt es hier keine.');
    expect(shown('guide', goals)).not.toMatch(/Mindeststandard|Mehr\/Vision/u);
  });

  it('have directions called by their name', () => {
    expect(text).toContain('## Richtung: Entwicklungsziele\n\nWas hier steht, fehlt nicht. Es zeigt, wohin das Netzwerk will.');
    expect(text).toContain('- **Entwicklungsziel:** Gemeinsam eingeschätzt am 17.06.2026: in Ansätzen.');
    expect(shown('gap', { ...goals, ...own })).toContain('## Richtung: Mehr/Vision und Entwicklungsziele\n');
    expect(shown('gap', own)).toContain('## Richtung: Mehr/Vision\n');
  });
});

describe('own standards', () => {
  it('have a title in the caption of their picture', () => {
    expect(shown('gap', own)).toContain('**Abbildung 1: Eigene Standards. Gefüllt: gegebene Kriterien bis zum Mindeststandard.');
  });

  it('are called a focus only where there is one', () => {
    expect(shown('gap', own)).toContain('Von den Kriterien des Mindeststandards ist 1 von 2 gegeben, bei Mehr/Vision 0 von 1.');
    const focus = `${settings}catalogues: [nzfh-2.0]\nfocus: [eigen-1]\n`;
    const text = shown('gap', { ...goals, ...own, 'qe.yaml': focus });
    expect(text).toContain('Im Schwerpunkt ist 1 von 2 Kriterien des Mindeststandards gegeben, bei Mehr/Vision 0 von 1.');
    expect(text).not.toContain('Von den Entwicklungszielen');
  });

  it('are told with the shares they have', () => {
    expect(shown('gap', own)).toContain('Mindeststandard: 1 von 2. Mehr/Vision: 0 von 1.\n');
  });
});

describe('for whom', () => {
  it.each([
    ['internal', 'Für: Steuerungsgruppe (intern)'],
    ['network', 'Für: Netzwerk'],
    ['partners', 'Für: Land und andere Kommunen'],
    ['public', 'Für die Öffentlichkeit'],
  ] as const)('%s stands at the top in all formats', (audience, line) => {
    for (const kind of ['gap', 'guide', 'status'] as const) {
      expect(shown(kind, goals, { audience })).toContain(`\n\n${line} · Stand: 21. November 2026\n`);
      expect(shown(kind, goals, { audience, format: 'text' })).toContain(`\n${line} · Stand: 21. November 2026\n`);
      expect(shown(kind, goals, { audience, format: 'html' })).toContain(`<p class="date"><strong>${line}</strong> · Stand:`);
    }
  });

  it('what is left out is said without its number', () => {
    expect(shown('gap', goals, { audience: 'public' })).toContain('_Einträge für engere Kreise sind nicht enthalten._');
    expect(shown('gap', goals)).not.toContain('engere Kreise');
  });
});

describe('the guide', () => {
  it('does not say the name of a group twice', () => {
    expect(shown('guide', entry())).toContain('_Sitzung · Steuerungsgruppe (6)_');
    const { meeting } = reportHelpers({ scale: [] } as unknown as ReportHead);
    const of = (title: string) =>
      meeting({ format: 'workshop', participants: [{ group: { id: 'x', title } }] } as unknown as LogEntry);
    expect([of('Werkstatt'), of('Werkstatt Nord'), of('Werkstattgruppe')]).toEqual(['Sitzung', 'Sitzung', 'Werkstatt']);
  });

  it.each([
    ['own', 'Gearbeitet wird nach einem eigenen Modell, Durchgang 2026.'],
    ['nzfh', 'Gearbeitet wird mit der Prozessbegleitung in sechs Phasen (NZFH), Durchgang 2026.'],
    ['nds-werkstatt', 'Gearbeitet wird mit der Kommunalen Qualitätswerkstatt (Niedersachsen), Durchgang 2026.'],
    ['yearly', 'Gearbeitet wird in einem jährlichen Qualitätszyklus, Durchgang 2026.'],
  ])('says in a sentence how the network works: %s', (model, sentence) => {
    const phases = 'phases:\n  - {id: eins, title: Eins, planned: {from: 2026-01, to: 2026-12}}\n';
    expect(shown('guide', { 'process.yaml': `model: ${model}\nround: "2026"\n${phases}` })).toContain(sentence);
  });

  it('has full stops between the parts of an offer, and none twice', () => {
    const offer = (extra: string) => ({ 'offers.yaml': `offers:\n  - {id: a, title: A, provider: P${extra}}\n` });
    expect(shown('guide', offer(', access: Anruf'))).toContain('- **A** (P; überall). Zugang: Anruf.\n');
    expect(shown('guide', offer(', summary: Ein Besuch., access: Anruf.'))).toContain(
      '(P; überall): Ein Besuch. Zugang: Anruf.\n',
    );
    expect(shown('guide', offer(', summary: Ein Besuch'))).toContain('(P; überall): Ein Besuch.\n');
    expect(shown('guide', offer(''))).toContain('(P; überall)\n');
  });

  it('names the contact', () => {
    const look = `${settings}documents: {contact: a@b.example}\n`;
    expect(shown('guide', { 'qe.yaml': look })).toMatch(/\n\nKontakt: <a@b.example>\n$/u);
  });

  it('shows next steps of an entry, and documents of a deliverable, where the data has them', () => {
    const helpers = reportHelpers({ scale: [] } as unknown as ReportHead);
    const data = { id: 'e', date: '2026-03-01', title: 'E', format: 'workshop', participants: [], text: '' };
    const nextSteps = [
      { text: 'Brief schreiben', due: '2026-04-01', responsible: { id: 'k', title: 'Koordination' } },
      { text: 'Anruf' },
    ];
    const { document } = composed('{{> guide/entry}}', { ...data, nextSteps }, { builtin: templates, helpers });
    expect(writers.md(document, noAssets).content).toContain(
      'Nächste Schritte:\n\n- Brief schreiben (bis 01.04.2026); zuständig: Koordination\n- Anruf\n',
    );
  });
});
