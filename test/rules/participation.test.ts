import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { openWork, place } from '../support/loaded.ts';
import { type Files, groups, measure, meeting, process, textsOf, view } from '../support/workspace.ts';

const ended = { planned: { from: '2026-01', to: '2026-03' }, actual: { from: '2026-01', to: '2026-03' } };
const running = { planned: { from: '2026-04', to: '2026-09' }, actual: { from: '2026-04' } };
const steering = { id: 'st', title: 'Steuerung', kind: 'steering' };
const known = { ...steering, lead: 'L', mandate: { text: 'M' } };
const found = (parts: readonly Files[], asOf = '2026-06-30') =>
  openWork(textsOf(...parts), asOf).filter(({ ruleId }) => /^(steering|group)-/.test(ruleId));
const places = (...parts: readonly Files[]) => found(parts).map(place);

describe('the Steuerungsgruppe', () => {
  it('is missed once there is a process and a network', () => {
    const missing = ['network.yaml:1:1 steering-group-missing'];
    expect(places(groups('office'), process([running]))).toEqual(missing);
    expect(places(groups('office'))).toEqual([]);
    expect(places({ 'network.yaml': 'groups: []\n' }, process([running]))).toEqual([]);
    expect(places(groups('office', known), process([running]))).toEqual([]);
  });

  it('has lead and mandate', () => {
    const [first] = found([groups('office', steering)]);
    expect(first && `${place(first)}: ${findingText(first)}`).toBe(
      'network.yaml:5:11 steering-group-incomplete: „Steuerung“ – Noch offen: „Leitung (Rolle)“ (`lead`) und „Auftrag“ (`mandate`). Bitte ergänzen: wer die Gruppe leitet (als Rolle) und wer sie wann womit beauftragt hat.',
    );
    expect(places(groups({ ...known, mandate: undefined }))).toEqual(['network.yaml:2:11 steering-group-incomplete']);
    expect(places(groups(known, 'office'))).toEqual([]);
  });

  it('is asked for them from the first day of the process', () => {
    const parts = [groups(steering), process([{ planned: { from: '2026-07', to: '2026-09' } }])];
    expect(found(parts, '2026-06-30')).toEqual([]);
    expect(found(parts, '2026-07-01').map(place)).toEqual(['network.yaml:2:11 steering-group-incomplete']);
    const early = process([{ planned: { from: '2026-07', to: '2026-09' }, actual: { from: '2026-06' } }]);
    expect(found([groups(steering), early], '2026-06-01')).toHaveLength(1);
  });
});

describe('group-unheard', () => {
  const network = groups(known, { id: 'g', title: 'Gruppe', fromPhase: 'phase-1' });
  const round = process([ended, running]);
  const unheard = ['network.yaml:11:16 group-unheard'];

  it('is a group of which nothing tells when its phase is over', () => {
    const [first] = found([network, round]);
    expect(first && `${place(first)}: ${findingText(first)}`).toBe(
      `${unheard[0]}: „Gruppe“ sollte ab „Phase 1“ mitwirken; von der Gruppe erzählt bisher kein Treffen, keine Einschätzung und keine Maßnahme. War sie dabei, bitte dort eintragen; kommt sie später dazu, „Ab Phase“ (\`fromPhase\`) ändern.`,
    );
    expect(found([network, round], '2026-03-31')).toEqual([]);
    expect(found([network, round], '2026-04-01').map(place)).toEqual(unheard);
  });

  it.each<[string, Files, boolean]>([
    ['a meeting', meeting('2026-02-01', { participants: [{ group: 'g' }] }), false],
    ['a meeting after the day', meeting('2026-07-01', { participants: [{ group: 'g' }] }), true],
    ['a cancelled meeting', meeting('2026-02-01', { participants: [{ group: 'g' }], status: 'cancelled' }), true],
    ['a view', view('2026-02-01', 'g', {}), false],
    ['a measure it is responsible for', measure('m', { responsible: 'g' }), false],
    ['a measure it contributes to', measure('m', { contributors: ['g'] }), false],
    ['a priority', { 'priorities/2026-02-01-a.yaml': { date: '2026-02-01', group: 'g', items: [] } }, false],
    ['a meeting that cannot be read', { 'logbook/2026-02-01-a.md': 'Text.\n' }, false],
    ['a phase of its own that runs', groups(known, { id: 'g', fromPhase: 'phase-2' }), false],
    ['advice from outside', groups(known, { id: 'g', kind: 'support', fromPhase: 'phase-1' }), false],
    ['a perspective, which is a gap', process([ended, running], { perspectives: ['g'] }), false],
  ])('%s', (_case, file, expected) => {
    expect(places(network, round, file)).toEqual(expected ? unheard : []);
  });
});
