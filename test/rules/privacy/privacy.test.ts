import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/messages/findings.ts';
import { flatten } from '../../../src/rules/privacy/flat.ts';
import { checked, place, settings } from '../../support/loaded.ts';

const measure = (more: string) => ({ 'measures/a.yaml': `id: a\ntitle: A\nstatus: idea\n${more}` });
const places = (files: Readonly<Record<string, string>>) => checked(files).map(place);

describe('flatten', () => {
  it('finds the way back through composed letters, wide blanks, joined lines and marks of comments', () => {
    const raw = 'a: Fu\u0308r\u00a0\u00a0B\n  # eins\n  # zwei\n\n  drei\u00ads\n> vier\n> fünf';
    const flat = flatten(raw);
    expect(flat.text).toBe('a: Für B\n# eins\nzwei\n\ndreis\n> vier\nfünf');
    const at = (word: string) => flat.positionOf(flat.text.indexOf(word));
    expect(at('Für')).toEqual({ line: 1, column: 4 });
    expect(at('B')).toEqual({ line: 1, column: 10 });
    expect(at('zwei')).toEqual({ line: 3, column: 5 });
    expect(at('dreis')).toEqual({ line: 5, column: 3 });
    expect(at('fünf')).toEqual({ line: 7, column: 3 });
  });
});

describe('rules that look at the text', () => {
  it('look at values, comments, keys and the body, and point at the match', () => {
    const files = {
      ...measure('note: Ruf 0511 123456 an # Frau Meier\n'),
      'stories/b.md': '---\ntitle: B\nbasis: composite\n---\n\nGestern kam **Frau\nMeier** vorbei.\n',
    };
    expect(places(files)).toEqual(
      expect.arrayContaining([
        'measures/a.yaml:4:11 privacy-phone',
        'measures/a.yaml:4:28 privacy-name',
        'stories/b.md:6:15 privacy-name',
      ]),
    );
  });

  it('leave out internet addresses, names of schemas and files', () => {
    const text = 'note: >-\n  https://example.org/0511-123456 urn:x:0511-123456 0511-123456.pdf\n';
    expect(places(measure(text)).filter((told) => told.includes('privacy'))).toEqual([]);
  });

  it('look at files that could be parsed and nowhere else', () => {
    expect(places({ 'measures/a.yaml': 'id: [\nnote: 0511 123456\n' }).filter((told) => told.includes('privacy'))).toEqual([]);
    expect(places({ 'measures/a.yaml': 'id: a\nx: 0511 123456\n' })).toContain('measures/a.yaml:2:4 privacy-phone');
  });

  it('never repeat what they found', () => {
    const texts = [
      'maria.muster@example.org',
      '0511 123456',
      'DE58 9105 0000 1234 5678 90',
      'geb. 3.4.2024',
      'Az. 51-2/4711',
      'Lindenweg 12',
      'Frau Schmidt',
    ];
    const found = checked(measure(`# ${texts.join(' ; ')}\n`));
    expect(found).toHaveLength(texts.length);
    const told = found.map((finding) => findingText(finding) + JSON.stringify(finding.values)).join('\n');
    for (const secret of ['muster@', 'maria.m', '123456', '9105', '3.4.', '4711', 'weg 12', 'Schmidt'])
      expect(told).not.toContain(secret);
    expect(told).toContain('„Frau…“');
  });
});

describe('privacy in qe.yaml', () => {
  const declared = `${settings}privacy:\n  officeHolders: [Landrätin Petra Beispiel]\n  places: [Am Kreishaus 1, Musterstadt]\ndocuments:\n  contact: fruehe-hilfen@example.org, 0511 123-456\n`;

  it('allows what is declared, in parts and in other groups of digits', () => {
    const text = '# Frau Landrätin Beispiel, Am Kreishaus 1, 31999 Musterstadt, fruehe-hilfen@example.org, 0511 / 12 34 56\n';
    expect(places({ 'qe.yaml': declared, ...measure(text) })).toEqual([]);
  });

  it('allows no more: a town is no street, and half a word is no name', () => {
    const text = '# Frau Beispielmann, Lindenweg 12, 31999 Musterstadt\n';
    expect(places({ 'qe.yaml': declared, ...measure(text) }).sort()).toEqual([
      'measures/a.yaml:4:22 privacy-address',
      'measures/a.yaml:4:3 privacy-name',
    ]);
  });
});

describe('privacy-small-group', () => {
  const network = 'groups:\n  - {id: eltern, title: E, kind: families}\n  - {id: amt, title: A, kind: office}\n';
  const view = (date: string, perspective: string, more: string) => ({
    [`assessments/${date}-${perspective}.yaml`]: `date: ${date}\nperspective: ${perspective}\n${more}ratings:\n  s.m1: {rating: started}\n`,
  });
  const base = {
    'standards/s.yaml': 'id: s\ntitle: S\nminimum:\n  - {id: s.m1, text: T}\n',
    'network.yaml': network.replace('office', 'service'),
  };

  it('tells of few people in what others see', () => {
    expect(places({ ...base, ...view('2026-01-01', 'eltern', 'respondents: 4\nvisibility: network\n') })).toEqual([
      'assessments/2026-01-01-eltern.yaml:3:14 privacy-small-group',
    ]);
    expect(places({ ...base, ...view('2026-01-01', 'eltern', 'visibility: public\n') })).toEqual([
      'assessments/2026-01-01-eltern.yaml:2:14 privacy-small-group',
    ]);
    expect(places({ ...base, ...view('2026-01-01', 'eltern', 'respondents: 4\n') })).toEqual([]);
    expect(places({ ...base, ...view('2026-01-01', 'eltern', 'respondents: 5\nvisibility: network\n') })).toEqual([]);
  });

  it('is quiet where reports show the group together with others', () => {
    const small = view('2026-01-01', 'eltern', 'respondents: 4\nvisibility: network\n');
    const other = (date: string) => view(date, 'amt', 'respondents: 1\nvisibility: network\n');
    expect(places({ ...base, ...small, ...other('2026-02-01') })).toEqual([]);
    // by then there was a newer view, and the two never stood side by side
    const newer = view('2026-01-20', 'eltern', 'respondents: 8\nvisibility: network\n');
    expect(places({ ...base, ...small, ...newer, ...other('2026-02-01') })).toHaveLength(2);
  });
});

describe('privacy-small-count', () => {
  const uptake = (line: string, visibility = 'public') =>
    measure(`visibility: ${visibility}\nuptake:\n  - {period: "2025", ${line}}\n`);

  it('looks at families, above zero and below the limit', () => {
    expect(places(uptake('count: 4, unit: Familien'))).toEqual(['measures/a.yaml:6:29 privacy-small-count']);
    expect(places(uptake('count: 4'))).toHaveLength(1);
    for (const line of [
      'count: 5, unit: Familien',
      'count: 0, unit: Familien',
      'count: 4, unit: Praxen',
      'count: 3, unit: Kinderarztpraxen',
    ])
      expect(places(uptake(line)), line).toEqual([]);
    expect(places(uptake('count: 4, unit: Familien', 'internal'))).toEqual([]);
  });

  it('knows what reportFrom keeps back', () => {
    const indicator = (more: string) => ({
      'indicators/i.yaml': `id: i\ntitle: I\nunit: "%"\nnumerator: Familien mit Besuch\ndirection: up\ncycle: yearly\nvisibility: public\nmeasurements:\n  - {period: "2024", numerator: 3, denominator: 4}\n  - {period: "2025", numerator: 3, denominator: 40}\n${more}`,
    });
    expect(places(indicator(''))).toEqual([
      'indicators/i.yaml:9:33 privacy-small-count',
      'indicators/i.yaml:10:33 privacy-small-count',
    ]);
    expect(places(indicator('reportFrom: 5\n'))).toEqual(['indicators/i.yaml:10:33 privacy-small-count']);
  });
});
