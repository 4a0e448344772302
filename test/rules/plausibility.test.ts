import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { jumpsIn, type Point } from '../../src/rules/plausibility/jump.ts';
import { checked, settings } from '../support/loaded.ts';

type Files = Readonly<Record<string, string>>;

/** „line »what stands there« rule“ of all findings: the place is the word at the reported column. */
function spots(files: Files): string[] {
  return checked(files).map((found) => spot(files, found));
}

function spot(files: Files, { file, position, ruleId }: Finding): string {
  const line = files[file]?.split('\n')[position.line - 1] ?? '';
  return `${position.line} »${/^[^\s,}]+/.exec(line.slice(position.column - 1))?.[0]}« ${ruleId}`;
}

const texts = (files: Files) => checked(files).map(findingText);
/** Texts as they read, with ordinary blanks. */
const read = (files: Files) => texts(files).map((text) => text.replaceAll('\u00a0', ' '));

const indicator = (more: string, unit = '"%"', direction = 'context', title = 'I'): Files => ({
  'indicators/i.yaml': `id: i\ntitle: ${title}\nunit: ${unit}\ndirection: ${direction}\ncycle: yearly\n${more}`,
});
const measured = (...list: string[]) =>
  `measurements:\n${list.map((item, index) => `  - {period: "${2020 + index}", ${item}}\n`).join('')}`;
const measure = (more: string): Files => ({ 'measures/m.yaml': `id: m\ntitle: M\nstatus: running\n${more}` });
const uptake = (...list: string[]) =>
  `uptake:\n${list.map((item, index) => `  - {period: "${2020 + index}", ${item}}\n`).join('')}`;
const standard: Files = {
  'standards/s.yaml': `id: s\ntitle: S\nminimum:\n${[1, 2, 3, 4].map((n) => `  - {id: s.m${n}, text: T}\n`).join('')}`,
};
const network = (kind = 'service', members = 6): Files => ({
  'network.yaml': `groups:\n  - {id: g, title: Gruppe G, kind: ${kind}, members: ${members}}\n`,
});
const view = (ratings: string, more = '', date = '2026-03-01'): Files => ({
  [`assessments/${date}-g.yaml`]: `date: ${date}\nperspective: g\nvisibility: internal\n${more}ratings:\n${ratings}`,
});
const paper = (more: string, name = 'p'): Files => ({
  [`papers/${name}.yaml`]: `id: ${name}\ntitle: P\ntype: decision\n${more}`,
});
const committees: Files = { 'qe.yaml': `${settings}committees:\n  - {id: jha, title: Ausschuss, votes: 15}\n` };

describe('share-over-whole', () => {
  it('repeats both numbers and what they would come to', () => {
    const files = indicator(measured('numerator: 53, denominator: 41'));
    expect(spots(files)).toEqual(['7 »53« share-over-whole']);
    expect(read(files)).toEqual([
      'Der Zähler 53 ist größer als der Nenner 41: Das wären 129,3 %. Bitte beide Zahlen prüfen, vielleicht sind sie vertauscht. Ist mehr als 100 % möglich, etwa bei einer Auslastung, lässt sich die Stelle mit Grund ausnehmen (`qe-ignore`).',
    ]);
  });

  it('looks at baseline and comparison too, and tells of one mistake once', () => {
    const files = indicator(
      'baseline: {date: 2019-12-31, numerator: 1100, denominator: 1096}\ncomparison:\n  - {year: 2018, source: Q, value: 150, numerator: 3, denominator: 2}\n',
    );
    expect(spots(files)).toEqual(['6 »1100« share-over-whole', '8 »3« share-over-whole']);
  });

  it.each([
    ['all', indicator(measured('numerator: 41, denominator: 41'))],
    ['none', indicator(measured('numerator: 0, denominator: 41'))],
    ['not per cent', indicator(measured('numerator: 53, denominator: 41'), 'Tage je Familie')],
    ['use of places', indicator(measured('numerator: 53, denominator: 41'), '"%"', 'context', 'Auslastung der Plätze')],
    ['growth', indicator(measured('value: -12', 'value: 180'), 'Prozent', 'context', 'Veränderung zum Vorjahr')],
  ])('is quiet: %s', (_, files) => {
    expect(spots(files)).toEqual([]);
  });
});

describe('percent-range', () => {
  it('tells of values beyond 0 to 100, wherever they stand', () => {
    const files = indicator(
      'baseline: {date: 2019-12-31, value: 101}\ntargets:\n  - {date: 2030-12-31, value: 120}\nmeasurements:\n  - {period: "2020", value: 878}\n  - {period: "2021", value: -3}\n',
      'Prozent',
      'up',
    );
    expect(spots(files)).toEqual([
      '6 »101« percent-range',
      '8 »120« percent-range',
      '10 »878« percent-range',
      '11 »-3« percent-range',
    ]);
    expect(read(files)[2]).toBe(
      '„Wert“ (`value`): 878 % liegt über 100 %. Bitte die Zahl prüfen (Dezimalstellen stehen hinter einem Punkt) oder eine Anzahl als Zähler und Nenner angeben. Ist mehr als 100 % möglich, etwa bei einer Auslastung, lässt sich die Stelle mit Grund ausnehmen (`qe-ignore`).',
    );
    expect(read(files)[3]).toContain('-3 % liegt unter 0 %.');
  });

  it('looks at the limits of ranges', () => {
    const files = indicator('targets:\n  - {date: 2030-12-31, from: -5, to: 105}\n', '"%"', 'corridor');
    expect(spots(files)).toEqual(['7 »-5« percent-range', '7 »105« percent-range']);
  });

  it('lets 0 and 100 stand, and other units', () => {
    expect(spots(indicator(measured('value: 0', 'value: 100')))).toEqual([]);
    expect(spots(indicator(measured('value: 150', 'value: -3'), 'Familien'))).toEqual([]);
  });
});

describe('share-differs', () => {
  it('holds a value against its numerator and denominator', () => {
    const files = indicator(measured('value: 92, numerator: 40, denominator: 44'));
    expect(spots(files)).toEqual(['7 »92« share-differs']);
    expect(read(files)).toEqual([
      'Hier steht 92 %, 40 von 44 sind aber 90,91 %. Bitte die Zahlen prüfen; `value` kann wegfallen, er wird aus Zähler und Nenner berechnet.',
    ]);
    // the share itself is no rounding of per cent
    expect(spots(indicator(measured('value: 0.909, numerator: 40, denominator: 44')))).toEqual(['7 »0.909« share-differs']);
  });

  it.each(['90.91', '90.9', '91', '90', '90.90'])('takes %s for 40 of 44, rounded or cut off', (value) => {
    expect(spots(indicator(measured(`value: ${value}, numerator: 40, denominator: 44`)))).toEqual([]);
  });

  it('knows quotients, also of a hundred or a thousand, where the unit is not per cent', () => {
    expect(spots(indicator(measured('value: 2.5, numerator: 100, denominator: 40'), 'Besuche je Familie'))).toEqual([]);
    expect(spots(indicator(measured('value: 12.5, numerator: 5, denominator: 400'), 'je 1000 Geburten'))).toEqual([]);
    expect(spots(indicator(measured('value: 3.5, numerator: 100, denominator: 40'), 'Besuche je Familie'))).toEqual([
      '7 »3.5« share-differs',
    ]);
  });
});

describe('share-as-fraction', () => {
  it('sees a share where the others are per cent', () => {
    const files = indicator(measured('value: 84', 'value: 0.878'));
    expect(spots(files)).toEqual(['8 »0.878« share-as-fraction']);
    expect(read(files)).toEqual([
      '0,878 ist hier als 0,878 % zu lesen; die anderen Werte liegen um ein Vielfaches höher. Sind 87,8 % gemeint, bitte `87.8` schreiben.',
    ]);
  });

  it('sees all of them beside a target', () => {
    const files = indicator(
      `targets:\n  - {date: 2030-12-31, value: 90}\n${measured('value: 0.82', 'value: 0.86')}`,
      '"%"',
      'up',
    );
    expect(spots(files)).toEqual(['9 »0.82« share-as-fraction', '10 »0.86« share-as-fraction']);
  });

  it('is quiet for small shares, and where nothing else is known', () => {
    expect(spots(indicator(measured('value: 0.4', 'value: 0.6', 'value: 1.2')))).toEqual([]);
    expect(spots(indicator(measured('value: 0.878')))).toEqual([]);
    expect(spots(indicator(measured('value: 0', 'value: 84')))).toEqual([]);
    expect(spots(indicator(measured('value: 84', 'value: 0.878'), 'Stellen'))).toEqual([]);
  });
});

describe('counts-over-respondents', () => {
  it('counts all answers against the people of the whole', () => {
    const files = {
      ...standard,
      ...network(),
      ...view('  s.m1: {counts: {largely: 4, reliably: 2, cannot-say: 1}}\n', 'respondents: 6\n'),
    };
    expect(spots(files)).toEqual(['6 »{largely:« counts-over-respondents']);
    expect(read(files)).toEqual([
      'Die Verteilung enthält 7 Antworten, es gibt aber nur 6 Teilnehmende (`respondents`). Bitte beide Zahlen prüfen.',
    ]);
  });

  it('counts steps alone against the people of one criterion', () => {
    const rated = (respondents: number) => ({
      ...standard,
      ...network(),
      ...view(`  s.m1: {respondents: ${respondents}, counts: {largely: 3, cannot-say: 2}}\n`),
    });
    expect(spots(rated(3))).toEqual([]);
    expect(spots(rated(5))).toEqual([]);
    expect(spots(rated(2))).toEqual(['5 »{largely:« counts-over-respondents']);
    expect(read(rated(1))[0]).toContain('enthält 3 Antworten, es gibt aber nur 1 teilnehmende Person');
  });

  it('takes many excesses for one mistyped number of people', () => {
    const ratings = [1, 2, 3, 4].map((n) => `  s.m${n}: {counts: {largely: ${n + 1}, started: 3}}\n`).join('');
    const files = { ...standard, ...network(), ...view(ratings, 'respondents: 5\n') };
    expect(spots(files)).toEqual(['4 »5« counts-over-respondents']);
    // 2+3 are five; 3+3, 4+3 and 5+3 are more
    expect(read(files)).toEqual([
      'Teilnehmende sind hier 5 angegeben, bei 3 Kriterien gibt es aber mehr Antworten (bis zu 8). Bitte die Zahl prüfen.',
    ]);
  });

  it('is quiet where some did not answer, and without a number of people', () => {
    const ratings = '  s.m1: {counts: {largely: 2}}\n  s.m2: {rating: largely}\n';
    expect(spots({ ...standard, ...network(), ...view(ratings, 'respondents: 6\n') })).toEqual([]);
    expect(spots({ ...standard, ...network(), ...view(ratings) })).toEqual([]);
  });
});

describe('counts-under-respondents', () => {
  it('misses people who rated', () => {
    const files = { ...standard, ...network(), ...view('  s.m1: {respondents: 6, counts: {largely: 3, cannot-say: 1}}\n') };
    expect(spots(files)).toEqual(['5 »{largely:« counts-under-respondents']);
    expect(read(files)).toEqual([
      'Die Verteilung enthält 4 Antworten, als Teilnehmende bei diesem Kriterium stehen aber 6. Bitte die Zahlen prüfen; wer es nicht einschätzen kann, steht unter `cannot-say`.',
    ]);
  });
});

describe('group-size', () => {
  const rated = '  s.m1: {rating: largely}\n';

  it('holds the newest view against the members', () => {
    const files = {
      ...standard,
      ...network(),
      ...view(rated, 'respondents: 9\n', '2025-03-01'),
      ...view(rated, 'respondents: 7\n'),
    };
    const found = checked(files);
    expect(found.map((item) => `${item.file}:${spot(files, item)}`)).toEqual(['assessments/2026-03-01-g.yaml:4 »7« group-size']);
    expect(found.map(findingText)).toEqual([
      '„Teilnehmende“ (`respondents`): 7 sind mehr, als „Gruppe G“ Mitglieder hat (6 in network.yaml, `members`). Bitte eine der beiden Zahlen berichtigen.',
    ]);
  });

  it('looks at priorities too', () => {
    const files = {
      ...standard,
      ...network(),
      'priorities/2026-03-01-p.yaml': 'date: 2026-03-01\ngroup: g\nparticipants: 60\nitems:\n  - {ref: s, decision: now}\n',
    };
    expect(spots(files)).toEqual(['3 »60« group-size']);
  });

  it('is quiet for all members, for families, and for those who were more in former years', () => {
    expect(spots({ ...standard, ...network(), ...view(rated, 'respondents: 6\n') })).toEqual([]);
    expect(spots({ ...standard, ...network('families'), ...view(rated, 'respondents: 40\n') })).toEqual([]);
    const before = view(rated, 'respondents: 9\n', '2025-03-01');
    expect(spots({ ...standard, ...network(), ...before, ...view(rated, 'respondents: 5\n') })).toEqual([]);
  });
});

describe('votes', () => {
  const vote = (votes: string, result: string, date = '2026-03-01') =>
    `consultations:\n  - {committee: jha, date: ${date}, role: decision, result: ${result}, votes: {${votes}}, change: C}\nproposal:\n  - {id: b1, text: T}\n`;

  it('are no more than the committee has', () => {
    const files = { ...committees, ...paper(vote('yes: 14, no: 1, abstain: 1', 'adopted')) };
    expect(spots(files)).toEqual(['5 »{yes:« votes-count']);
    expect(read(files)).toEqual([
      'Zusammen sind das 16 Stimmen, „Ausschuss“ hat nach qe.yaml aber 15 (`votes`). Bitte die Zahlen prüfen.',
    ]);
    expect(spots({ ...committees, ...paper(vote('yes: 14, no: 0, abstain: 1', 'adopted')) })).toEqual([]);
  });

  it('of former committees may be more', () => {
    const old = paper(vote('yes: 17, no: 0, abstain: 0', 'adopted', '2021-03-01'), 'alt');
    expect(spots({ ...committees, ...old, ...paper(vote('yes: 15, no: 0, abstain: 0', 'adopted')) })).toEqual([]);
  });

  it.each([
    ['yes: 3, no: 10, abstain: 2', 'adopted', '3 Ja und 10 Nein passen nicht dazu, dass die Vorlage beschlossen ist.'],
    ['yes: 7, no: 7, abstain: 1', 'adopted-changed', '7 Ja und 7 Nein passen nicht dazu, dass die Vorlage beschlossen ist.'],
    ['yes: 8, no: 7, abstain: 0', 'rejected', '8 Ja und 7 Nein passen nicht dazu, dass die Vorlage abgelehnt ist.'],
  ])('%s and %s do not go together', (votes, result, text) => {
    const files = { ...committees, ...paper(vote(votes, result)) };
    expect(spots(files)).toEqual(['5 »{yes:« votes-result']);
    expect(read(files)).toEqual([`${text} Bitte Stimmen und \`result\` prüfen.`]);
  });

  it.each([
    ['yes: 8, no: 7, abstain: 0', 'adopted'],
    ['yes: 7, no: 7, abstain: 1', 'rejected'],
    ['yes: 3, no: 10, abstain: 2', 'postponed'],
    ['yes: 0, no: 0, abstain: 0', 'noted'],
  ])('%s and %s do', (votes, result) => {
    expect(spots({ ...committees, ...paper(vote(votes, result)) })).toEqual([]);
  });
});

describe('uptake', () => {
  it('is at most what was possible', () => {
    const files = measure(uptake('count: 64, capacity: 46', 'count: 46, capacity: 46', 'count: 50'));
    expect(spots(files)).toEqual(['5 »64« uptake-capacity']);
    expect(read(files)).toEqual([
      'Gezählt sind 64, möglich waren nach `capacity` höchstens 46. Bitte beide Zahlen prüfen; ging mehr als gedacht, bitte `capacity` anheben.',
    ]);
  });

  it('is counted in one unit, written in one way', () => {
    const files = measure(uptake('count: 6, unit: Gespräche', 'count: 7, unit: gespräche', 'count: 8, unit: Gespräch'));
    expect(spots(files)).toEqual(['6 »gespräche« uptake-unit', '7 »Gespräch« uptake-unit']);
    expect(read(files)[0]).toBe(
      'Die Einheit heißt hier „gespräche“, in Zeile 5 „Gespräche“. Ist dasselbe gemeint, bitte gleich schreiben.',
    );
  });

  it('may be counted in several units', () => {
    expect(
      spots(
        measure(
          uptake(
            'count: 6, unit: Gespräche',
            'count: 7, unit: Familien',
            'count: 7',
            'count: 9, unit: Väter',
            'count: 9, unit: Mütter',
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe('granted-amount', () => {
  it('is at most what was asked for, in measures and papers', () => {
    const files = {
      ...measure('resources:\n  - {amount: 20500, granted: 102500}\n  - {amount: 20500, granted: 20500}\n'),
      ...paper('finances:\n  - {year: 2026, amount: 100.5, granted: 100.6}\n'),
    };
    expect(spots(files)).toEqual(['5 »102500« granted-amount', '5 »100.6« granted-amount']);
    expect(read(files)).toEqual([
      'Bewilligt sind 102.500 €, beantragt nur 20.500 €. Bitte beide Beträge prüfen.',
      'Bewilligt sind 100,60 €, beantragt nur 100,50 €. Bitte beide Beträge prüfen.',
    ]);
  });
});

describe('value-jump', () => {
  const values = (...list: number[]) => measured(...list.map((value) => `value: ${value}`));

  it('sees a shifted decimal point, large or small', () => {
    const large = indicator(values(19, 22, 210, 20), 'Tage');
    expect(spots(large)).toEqual(['9 »210« value-jump']);
    expect(read(large)).toEqual([
      'Der Wert 210 Tage fällt aus der Reihe: Die 3 anderen Werte liegen zwischen 19 und 22. Bitte die Zahl prüfen. Ist 21 gemeint? Stimmt sie, lässt sich der Hinweis mit Grund ausnehmen (`qe-ignore`).',
    ]);
    expect(spots(indicator(values(1900, 2200, 2.1, 2000), 'Aufrufe'))).toEqual(['9 »2.1« value-jump']);
  });

  it('sees a value without any explanation only where it is too large', () => {
    const files = indicator(values(20, 20, 20, 4700), 'Tage');
    expect(spots(files)).toEqual(['10 »4700« value-jump']);
    expect(read(files)[0]).toContain('Die 3 anderen Werte liegen bei 20. Bitte die Zahl prüfen. Stimmt sie');
    expect(spots(indicator(values(4700, 4700, 20, 4700), 'Tage'))).toEqual([]);
  });

  it('takes baseline and targets for what is usual', () => {
    const marks = 'baseline: {date: 2018-12-31, value: 24}\ntargets:\n  - {date: 2030-12-31, value: 12}\n';
    expect(spots(indicator(marks + values(20, 210), 'Tage', 'down'))).toEqual(['11 »210« value-jump']);
    // the baseline is the first measurement once more
    const same = 'baseline: {date: 2020-12-31, value: 20}\n';
    expect(spots(indicator(same + values(20, 21, 180), 'Tage', 'down'))).toEqual([]);
  });

  it('sees counts of uptake, each unit for itself', () => {
    const files = measure(
      uptake(
        'count: 40, unit: Gespräche',
        'count: 44, unit: Gespräche',
        'count: 380, unit: Gespräche',
        'count: 38, unit: Gespräche',
        'count: 4, unit: Kurse',
      ),
    );
    expect(spots(files)).toEqual(['7 »380« value-jump']);
  });

  it('sees the share, at its numerator', () => {
    const share = (...list: string[]) => indicator(measured(...list.map((item) => `numerator: ${item}, denominator: 1000`)));
    expect(spots(share('40', '44', '420', '38'))).toEqual(['9 »420« value-jump']);
  });

  it.each([
    ['few values', values(19, 22, 210)],
    ['a first year', values(3, 25, 30, 28)],
    ['growth', values(4, 7, 23, 60)],
    ['values that vary', values(10, 40, 12, 300)],
    ['zeros', values(0, 0, 0, 57)],
    ['a zero', values(20, 22, 0, 21)],
    ['less than far', values(20, 20, 20, 159)],
    ['a value below zero', values(20, 20, -200, 20)],
  ])('is quiet: %s', (_, more) => {
    expect(spots(indicator(more, 'Familien'))).toEqual([]);
  });

  it('lets a short period be small, not large', () => {
    const months = (value: number) =>
      'measurements:\n  - {period: "2023", value: 240}\n  - {period: "2024", value: 250}\n  - {period: "2025", value: 260}\n' +
      `  - {period: 2026-01, value: ${value}}\n`;
    expect(spots(indicator(months(22), 'Familien'))).toEqual([]);
    expect(spots(indicator(months(2600), 'Familien'))).toEqual(['10 »2600« value-jump']);
  });

  const point = fc.record({
    value: fc.oneof(fc.nat({ max: 3000 }), { arbitrary: fc.constantFrom(20, 21, 22, 23, 24, 25, 210, 2, 2000), weight: 4 }),
    months: fc.constantFrom(1, 3, 9, 12),
    year: fc.integer({ min: 2000, max: 2030 }),
    isMark: fc.boolean(),
  });
  const series = fc.array(point, { maxLength: 8 }).map((list) =>
    list.map(
      ({ value, months, year, isMark }, index): Point => ({
        value,
        months,
        end: `${year}-12-31`,
        pointer: [index],
        ...(isMark ? { isMark } : {}),
      }),
    ),
  );

  it('does not depend on the unit: a series times a constant jumps at the same places', () => {
    let seen = 0;
    fc.assert(
      // powers of two, which multiply without rounding
      fc.property(series, fc.integer({ min: -10, max: 10 }), (points, power) => {
        const factor = 2 ** power;
        const at = (list: readonly Point[]) => jumpsIn(list).map(({ pointer }) => pointer[0]);
        const scaled = points.map((item) => ({ ...item, value: item.value * factor }));
        expect(at(scaled)).toEqual(at(points));
        seen += at(points).length;
      }),
      { numRuns: 500, seed: 2026 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it('does not depend on the order in the file', () => {
    fc.assert(
      fc.property(series, (points) => {
        const values = (list: readonly Point[]) =>
          jumpsIn(list)
            .map(({ pointer }) => pointer[0])
            .sort();
        expect(values([...points].reverse())).toEqual(values(points));
      }),
      { numRuns: 300, seed: 2026 },
    );
  });
});

describe('baseline-differs', () => {
  const both = (baseline: string, value: string, period = '"2024"') =>
    indicator(`baseline: {date: 2024-12-31, ${baseline}}\nmeasurements:\n  - {period: ${period}, ${value}}\n`, '"%"', 'up');

  it('holds the measurement of a year against the baseline of its end', () => {
    const files = both('numerator: 36, denominator: 41', 'numerator: 34, denominator: 41');
    expect(spots(files)).toEqual(['8 »34« baseline-differs']);
    expect(read(files)).toEqual([
      'Für 2024 stehen hier 82,93 %, als Ausgangswert in Zeile 6 aber 87,8 %. Bitte klären, welcher Wert stimmt.',
    ]);
  });

  it.each([
    ['the same', both('numerator: 36, denominator: 41', 'numerator: 36, denominator: 41')],
    ['rounded', both('value: 87.8', 'numerator: 36, denominator: 41')],
    ['rounded to a whole number', both('numerator: 36, denominator: 41', 'value: 88')],
    ['another year', both('value: 80', 'value: 70', '"2023"')],
    ['part of the year', both('value: 80', 'value: 70', '2024-Q4')],
  ])('is quiet: %s', (_, files) => {
    expect(spots(files)).toEqual([]);
  });
});

describe('target-direction', () => {
  const aimed = (direction: string, targets: string[], more = 'baseline: {date: 2024-12-31, value: 40}\n') =>
    indicator(
      `${more}targets:\n${targets.map((target, index) => `  - {date: ${2027 + index}-12-31, ${target}}\n`).join('')}`,
      'Familien',
      direction,
    );

  it('leads from the baseline to the target', () => {
    expect(spots(aimed('up', ['value: 30']))).toEqual(['8 »30« target-direction']);
    expect(read(aimed('up', ['value: 30']))).toEqual([
      'Der Wert soll steigen, das Ziel 30 Familien liegt aber unter dem Ausgangswert 40 Familien. Bitte Ziel, Ausgangswert und `direction` prüfen.',
    ]);
    expect(read(aimed('down', ['value: 50']))[0]).toMatch(/^Der Wert soll sinken, .* über dem Ausgangswert 40 Familien\./);
    expect(spots(aimed('up', ['value: 40', 'value: 40', 'value: 50']))).toEqual([]);
    expect(spots(aimed('down', ['value: 30', 'value: 20']))).toEqual([]);
  });

  it('is not held against a baseline that cannot be', () => {
    const files = indicator(
      'baseline: {date: 2024-12-31, value: 878}\ntargets:\n  - {date: 2027-12-31, value: 90}\n',
      '"%"',
      'up',
    );
    expect(spots(files)).toEqual(['6 »878« percent-range']);
  });

  it('does not go back', () => {
    const files = aimed('up', ['value: 60', 'value: 50', 'value: 70']);
    expect(spots(files)).toEqual(['9 »50« target-direction']);
    expect(read(files)[0]).toContain('liegt aber unter dem früheren Ziel 60 Familien vom 31. Dezember 2027.');
    const unordered = 'targets:\n  - {date: 2030-12-31, value: 70}\n  - {date: 2028-12-31, value: 60}\n';
    expect(spots(indicator(unordered, 'Familien', 'up'))).toEqual([]);
  });

  it('of a value to be held lies within the tolerance', () => {
    const held = (tolerance: string, target: number) =>
      aimed('hold', [`value: ${target}`], `baseline: {date: 2024-12-31, value: 40}\n${tolerance}`);
    expect(spots(held('tolerance: 5\n', 45))).toEqual([]);
    expect(spots(held('tolerance: 5\n', 46))).toEqual(['9 »46« target-direction']);
    expect(read(held('tolerance: 5\n', 46))[0]).toContain(
      'weiter als die Toleranz 5 Familien vom Ausgangswert 40 Familien entfernt',
    );
    // without a tolerance a fifth
    expect(spots(held('', 48))).toEqual([]);
    expect(spots(held('', 49))).toEqual(['8 »49« target-direction']);
    expect(spots(held('tolerance: 40\n', 45))).toEqual(['7 »40« target-direction']);
    expect(read(held('tolerance: 40\n', 45))[0]).toContain('so läge fast jeder Wert darin');
  });

  it('is of the kind that the direction is compared with', () => {
    expect(spots(aimed('context', ['value: 30', 'value: 50']))).toEqual(['4 »context« target-direction']);
    expect(spots(aimed('corridor', ['value: 30']))).toEqual(['8 »30« target-direction']);
    expect(spots(aimed('corridor', ['from: 30, to: 40']))).toEqual([]);
    expect(spots(aimed('up', ['from: 50, to: 60']))).toEqual(['8 »50« target-direction']);
    expect(read(aimed('up', ['from: 50, to: 60']))).toEqual([
      'Dieses Ziel ist ein Bereich; verglichen wird damit nur bei `direction: corridor`. Bitte einen Wert (`value`) angeben oder die Richtung ändern.',
    ]);
  });
});

describe('target-range', () => {
  it('has a lower limit below the upper', () => {
    const range = (limits: string) => indicator(`targets:\n  - {date: 2030-12-31, ${limits}}\n`, 'Familien', 'corridor');
    expect(spots(range('from: 75, to: 60'))).toEqual(['7 »75« target-range']);
    expect(read(range('from: 75, to: 60'))).toEqual([
      'Die untere Grenze 75 liegt über der oberen 60. Bitte die Zahlen bei `from` und `to` tauschen oder berichtigen.',
    ]);
    expect(spots(range('from: 60, to: 60'))).toEqual([]);
  });
});

describe('entry-twice', () => {
  it('sees the same amount, in any order of the fields', () => {
    const files = measure(
      'resources:\n  - {amount: 100, year: 2026}\n  - {amount: 100, year: 2027}\n  - {year: 2026, amount: 100}\n',
    );
    expect(spots(files)).toEqual(['7 »{year:« entry-twice']);
    expect(read(files)).toEqual([
      '„Mittel“ (`resources`): Derselbe Eintrag steht schon in Zeile 5. Bitte einen löschen oder berichtigen.',
    ]);
    const split = paper('finances:\n  - {year: 2026, amount: 100, purpose: A}\n  - {year: 2026, amount: 100, purpose: B}\n');
    expect(spots(split)).toEqual([]);
  });

  it('sees a group or format twice, whatever else is given', () => {
    const files = {
      ...network(),
      'logbook/2026-03-10-a.md':
        '---\ndate: 2026-03-10\ntitle: A\nformat: workshop\nparticipants:\n  - {group: g, count: 3}\n  - {group: g, count: 2}\n---\n',
      'process.yaml':
        'model: own\nphases: []\nformats:\n  - {format: workshop, planned: 2}\n  - {format: committee, planned: 2}\n  - {format: workshop, planned: 3}\n',
    };
    expect(spots(files)).toEqual(['7 »{group:« entry-twice', '6 »{format:« entry-twice']);
    expect(read(files)[0]).toBe(
      '„Teilnehmende“ (`participants`): Zu dieser Angabe bei „Gruppe“ (`group`) gibt es schon einen Eintrag in Zeile 6. Bitte beide zusammenführen oder berichtigen.',
    );
  });

  it('takes an alias for meant', () => {
    expect(spots(measure('resources:\n  - &a {amount: 100, year: 2026}\n  - *a\n'))).toEqual([]);
  });

  it('sees steps of each ladder for itself', () => {
    const ladder = (id: string, steps: string) => `  - {id: ${id}, title: T, targetGroup: Z, steps: [${steps}]}\n`;
    const files = { 'outcomes.yaml': `ladders:\n${ladder('a', '{step: 1}, {step: 2}')}${ladder('b', '{step: 1}, {step: 1}')}` };
    expect(spots(files)).toEqual(['3 »{step:« entry-twice']);
  });
});
