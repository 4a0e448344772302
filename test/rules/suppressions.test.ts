import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { ruleIds } from '../../src/rules/run.ts';
import { checked, place, settings } from '../support/loaded.ts';

const told = (found: Finding) => `${place(found)}: ${findingText(found)}`;
const measure = (more: string) => ({ 'measures/a.yaml': `id: a\ntitle: A\nstatus: idea\n${more}` });
const story = (body: string) => ({ 'stories/b.md': `---\ntitle: B # qe-ignore-not\nbasis: composite\n---\n${body}` });
const places = (files: Readonly<Record<string, string>>) => checked(files).map(place);

describe('a comment with a reason silences a finding', () => {
  it.each([
    ['in its line', 'result: Ruf 0511 123456 # qe-ignore privacy-phone: Beratungsstelle, öffentlich\n'],
    ['in the line before', '# qe-ignore privacy-phone: Beratungsstelle\nresult: Ruf 0511 123456\n'],
    [
      'above another comment',
      '# qe-ignore privacy-phone: Beratungsstelle\n# qe-ignore privacy-name: Künstlername\nresult: Frau Holle, 0511 123456\n',
    ],
    ['for several rules', '# qe-ignore privacy-phone, privacy-name: Beratungsstelle\nresult: Frau Holle, 0511 123456\n'],
    ['for a whole text of several lines', 'result: >- # qe-ignore privacy-phone: Beratungsstelle\n  Eins\n\n  0511 123456\n'],
    ['for a text in quotation marks', 'result: "Eins\n  0511 123456" # qe-ignore privacy-phone: Beratungsstelle\n'],
    ['in Markdown inside a field', 'result: |-\n  Eins\n\n  <!-- qe-ignore privacy-phone: Beratungsstelle -->\n  0511 123456\n'],
    ['for what the loader finds', '# qe-ignore date-form: Jahr genügt hier\ndue: bald\n'],
    ['for what other rules find', '# qe-ignore reference-unknown: kommt noch\nresponsible: x\n'],
  ])('%s', (_, more) => {
    expect(places(measure(more))).toEqual([]);
  });

  it.each([
    ['in its line', 'Eins 0511 123456 <!-- qe-ignore privacy-phone: Beratungsstelle -->\n'],
    ['in the line before', '<!-- qe-ignore privacy-phone: Beratungsstelle -->\n0511 123456\n'],
    ['over several lines', '<!-- qe-ignore privacy-phone: Beratungsstelle,\nöffentlich -->\n0511 123456\n'],
  ])('in a body, %s', (_, body) => {
    expect(places(story(body))).toEqual([]);
  });

  it('and only at its place', () => {
    const after = 'title2: x # qe-ignore field-unknown: Probe\nresult: Ruf 0511 123456\n';
    expect(places(measure(after))).toEqual(['measures/a.yaml:5:13 privacy-phone']);
    const far = '# qe-ignore privacy-phone: Beratungsstelle\nnote2: x\nresult: 0511 123456\n';
    expect(places(measure(far)).sort()).toEqual([
      'measures/a.yaml:4:13 suppression-unused',
      'measures/a.yaml:5:1 field-unknown',
      'measures/a.yaml:6:9 privacy-phone',
    ]);
  });

  it('and a text that looks like one is none', () => {
    expect(places(measure('result: |-\n  # qe-ignore privacy-phone: kein Kommentar\n  0511 123456\n'))).toEqual([
      'measures/a.yaml:6:3 privacy-phone',
    ]);
    expect(places(measure('result: "# qe-ignore privacy-phone: keiner"\n'))).toEqual([]);
    expect(places(story('```\n<!-- qe-ignore privacy-phone: Beispiel -->\n```\n'))).toEqual([]);
  });
});

describe('what is wrong with such a comment is told', () => {
  it.each([
    '# qe-ignore privacy-phone',
    '# qe-ignore privacy-phone:',
    '# qe-ignore privacy-phone: -',
    '# qe-ignore privacy-phone öffentlich',
  ])('without a reason the finding stays: %s', (comment) => {
    expect(places(measure(`${comment}\nresult: 0511 123456\n`)).sort()).toEqual([
      'measures/a.yaml:4:1 suppression-reason',
      'measures/a.yaml:5:9 privacy-phone',
    ]);
  });

  it('an unknown rule', () => {
    expect(checked(measure('# qe-ignore privacy-fone, privacy-phone: Beratungsstelle\nresult: 0511 123456\n')).map(told)).toEqual(
      [
        'measures/a.yaml:4:13 suppression-unknown: Eine Prüfregel `privacy-fone`, die sich hier ausnehmen ließe, gibt es nicht. Meinten Sie `privacy-phone`?',
      ],
    );
    expect(places(measure('# qe-ignore: einfach so\n'))).toEqual(['measures/a.yaml:4:1 suppression-unknown']);
    expect(places(measure('# qe-ignore suppression-unused: gern\n'))).toEqual(['measures/a.yaml:4:13 suppression-unknown']);
  });

  it('nothing to silence, each rule by itself', () => {
    const found = checked(measure('# qe-ignore privacy-name, privacy-phone: Beratungsstelle\nresult: 0511 123456\n'));
    expect(found.map(place)).toEqual(['measures/a.yaml:4:13 suppression-unused']);
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('but not where only a document would show it', () => {
    expect(places(story('<!-- qe-ignore template-failed: Probe -->\nText\n'))).toEqual([]);
  });
});

describe('rules in qe.yaml', () => {
  const rules = (text: string) => ({ 'qe.yaml': `${settings}rules:\n${text}` });
  const weights = (files: Readonly<Record<string, string>>) => checked(files).map((found) => `${found.ruleId} ${found.severity}`);

  it('change the weight of findings of rules and loader', () => {
    const faulty = measure('due: bald\nresult: 0511 123456\n');
    expect(weights({ ...rules('  date-form: {severity: warning}\n  privacy-phone: {severity: error}\n'), ...faulty })).toEqual([
      'date-form warning',
      'privacy-phone error',
    ]);
    expect(weights({ ...rules('  date-form: {severity: "off"}\n  privacy-phone: {severity: "off"}\n'), ...faulty })).toEqual([]);
  });

  it('leave out files by pattern', () => {
    const faulty = measure('result: 0511 123456\n');
    for (const pattern of ['measures/a.yaml', 'measures/*', '*.yaml', '*', 'm*s/*a*'])
      expect(weights({ ...rules(`  privacy-phone: {ignore: ["${pattern}"]}\n`), ...faulty }), pattern).toEqual([]);
    for (const pattern of ['measures', 'measures/b*', '*.md', 'a*a.yaml', 'measures/a.yaml*l'])
      expect(weights({ ...rules(`  privacy-phone: {ignore: ["${pattern}"]}\n`), ...faulty }), pattern).toHaveLength(1);
  });

  it('a rule turned off leaves no useless suppression behind', () => {
    const silenced = measure('# qe-ignore privacy-phone: Beratungsstelle\nresult: 0511 123456\n');
    expect(weights({ ...rules('  privacy-phone: {severity: "off"}\n'), ...silenced })).toEqual([]);
  });

  it('know the rules there are', () => {
    expect(checked(rules('  privacy-fone: {severity: "off"}\n')).map(told)).toEqual([
      'qe.yaml:7:3 rule-unknown: Eine Prüfregel `privacy-fone` gibt es nicht. Meinten Sie `privacy-phone`?',
    ]);
  });

  it('cannot hide that a file is unreadable', () => {
    const found = checked({ ...rules('  yaml-syntax: {severity: "off"}\n'), 'measures/a.yaml': 'id: [\n' });
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual(['rule-fixed', 'yaml-syntax']);
  });
});

describe('the list of ids', () => {
  it('has each id of a finding once', () => {
    const folder = new URL('../../src/model/findings/', import.meta.url);
    const declared = readdirSync(folder).flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: /gm)].map((match) => match[1] ?? ''),
    );
    expect(declared.length).toBeGreaterThan(50);
    expect([...ruleIds].sort()).toEqual(declared.sort());
  });
});
