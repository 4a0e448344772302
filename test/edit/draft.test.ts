import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftContent } from '../../src/edit/draft/content.ts';
import { newDraft, refreshDraft } from '../../src/edit/draft/refresh.ts';
import type { FreshBlock } from '../../src/model/draft.ts';
import { hashOf } from '../../src/model/draft-marks.ts';
import { readDraft } from '../../src/model/read-draft.ts';

const fresh = (texts: Readonly<Record<string, string>>): FreshBlock[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));
const first = fresh({ head: '| A |\n| - |', proposal: '## Beschluss\n\n1. Zwölf Euro.', finances: '12 €' });
const later = fresh({ head: '| A |\n| - |', proposal: '## Beschluss\n\n1. Zwanzig Euro.', finances: '20 €' });
const draft = newDraft('<!-- Entwurf -->', first);
const codes = (text: string, blocks = first) =>
  refreshDraft(text, blocks).problems.map(({ code, line, name }) => [code, line, name]);

describe('a new draft', () => {
  it('holds each block between marks, with the hash of its text, and a list of all', () => {
    expect(draft).toBe(
      [
        '<!-- Entwurf -->',
        '<!-- qe:blocks head proposal finances -->',
        '',
        `<!-- qe:block head ${hashOf('| A |\n| - |')} -->`,
        '',
        '| A |',
        '| - |',
        '',
        '<!-- /qe:block head -->',
        '',
        `<!-- qe:block proposal ${hashOf('## Beschluss\n\n1. Zwölf Euro.')} -->`,
        '',
        '## Beschluss',
        '',
        '1. Zwölf Euro.',
        '',
        '<!-- /qe:block proposal -->',
        '',
        `<!-- qe:block finances ${hashOf('12 €')} -->`,
        '',
        '12 €',
        '',
        '<!-- /qe:block finances -->',
        '',
      ].join('\n'),
    );
  });

  it('has nothing to refresh, and leaves out blocks that say nothing', () => {
    expect(refreshDraft(draft, first)).toEqual({
      text: draft,
      refreshed: [],
      added: [],
      accepted: [],
      kept: [],
      pending: [],
      removed: [],
      problems: [],
    });
    expect(newDraft('x', fresh({ head: 'a', missing: ' \n' }))).not.toContain('missing');
  });
});

describe('refreshing a draft', () => {
  it('takes what the records say now where nobody has edited', () => {
    const { text, refreshed, pending } = refreshDraft(draft, later);
    expect({ refreshed, pending }).toEqual({ refreshed: ['proposal', 'finances'], pending: [] });
    expect(text).toBe(newDraft('<!-- Entwurf -->', later));
  });

  it('leaves what was edited, and says nothing where the records have not changed', () => {
    const edited = draft.replace('Zwölf Euro.', 'Rund zwölf Euro.');
    const result = refreshDraft(edited, first);
    expect(result).toMatchObject({ text: edited, pending: [], refreshed: [] });
  });

  it('leaves what was edited and gives the new version where both have changed', () => {
    const edited = draft.replace('Zwölf Euro.', 'Rund zwölf Euro.');
    const { text, refreshed, pending } = refreshDraft(edited, later);
    expect(refreshed).toEqual(['finances']);
    expect(pending).toEqual([
      { name: 'proposal', line: 11, written: '## Beschluss\n\n1. Rund zwölf Euro.', fresh: '## Beschluss\n\n1. Zwanzig Euro.' },
    ]);
    expect(text).toContain('Rund zwölf Euro.');
    expect(text).toContain('20 €');
  });

  it('takes an edit that says what the records say now as refreshed', () => {
    const edited = draft.replace('Zwölf Euro.', 'Zwanzig Euro.');
    const { text, pending } = refreshDraft(edited, later);
    expect(pending).toEqual([]);
    expect(text).toBe(newDraft('<!-- Entwurf -->', later));
  });

  it('takes the new version, or keeps the own text and asks no more, when told so', () => {
    const edited = draft.replace('Zwölf Euro.', 'Rund zwölf Euro.');
    const accepted = refreshDraft(edited, later, { accept: new Set(['proposal']) });
    expect(accepted).toMatchObject({ text: newDraft('<!-- Entwurf -->', later), accepted: ['proposal'], pending: [] });
    const kept = refreshDraft(edited, later, { keep: new Set(['proposal']) });
    expect(kept).toMatchObject({ kept: ['proposal'], pending: [] });
    expect(kept.text).toContain('Rund zwölf Euro.');
    expect(refreshDraft(kept.text, later)).toMatchObject({ text: kept.text, pending: [] });
    const evenLater = fresh({ head: '| A |\n| - |', proposal: 'Dreißig.', finances: '20 €' });
    expect(refreshDraft(kept.text, evenLater).pending.map(({ fresh: now }) => now)).toEqual(['Dreißig.']);
  });

  it('does not put back what was taken out, unless asked to', () => {
    const from = draft.indexOf('<!-- qe:block proposal');
    const to = draft.indexOf('<!-- qe:block finances');
    const without = draft.slice(0, from) + draft.slice(to);
    const result = refreshDraft(without, first);
    expect(result).toMatchObject({ text: without, removed: ['proposal'], added: [] });
    const back = refreshDraft(without, first, { accept: new Set(['proposal']) });
    expect(back.added).toEqual(['proposal']);
    expect(back.text).toBe(draft);
  });

  it('puts in what is new behind the block it follows, and remembers it', () => {
    const more = fresh({
      head: '| A |\n| - |',
      proposal: '## Beschluss\n\n1. Zwölf Euro.',
      climate: 'Klima',
      finances: '12 €',
      end: 'Ende',
    });
    const { text, added } = refreshDraft(draft, more);
    expect(added).toEqual(['climate', 'end']);
    expect(text).toBe(
      newDraft('<!-- Entwurf -->', more).replace(/qe:blocks .*/u, 'qe:blocks head proposal finances climate end -->'),
    );
    expect(refreshDraft(text, more).text).toBe(text);
  });

  it('keeps another order', () => {
    const [intro = '', head = '', proposal = '', finances = ''] = draft.split(/^(?=<!-- qe:block )/mu);
    const turned = `${intro}${finances}\n${head}${proposal}`;
    expect(refreshDraft(turned, first)).toMatchObject({ text: turned, problems: [] });
    expect(refreshDraft(turned, later).text).toMatch(/20 €[\s\S]*\| A \|[\s\S]*Zwanzig/u);
  });

  it('empties a block that the records say nothing of any more, at its place', () => {
    const less = fresh({ head: '| A |\n| - |', finances: '12 €' });
    const { text, refreshed } = refreshDraft(draft, less);
    expect(refreshed).toEqual(['proposal']);
    expect(text).toContain(`<!-- qe:block proposal ${hashOf('')} -->\n<!-- /qe:block proposal -->`);
    expect(refreshDraft(text, first).text).toBe(draft);
  });

  it('sees no edit in line ends, blanks at line ends and empty lines around, and changes none of them', () => {
    const crlf = `\uFEFF${draft.replaceAll('\n', '\r\n')}`;
    expect(refreshDraft(crlf, first)).toMatchObject({ text: crlf, refreshed: [], problems: [] });
    expect(refreshDraft(crlf, later).text).toBe(`\uFEFF${newDraft('<!-- Entwurf -->', later).replaceAll('\n', '\r\n')}`);
    const blanks = draft.replace('12 €\n', '\n12 €   \n\n\n');
    expect(refreshDraft(blanks, first)).toMatchObject({ text: blanks, refreshed: [], pending: [] });
  });

  it('knows marks as formatters write them', () => {
    const tight = draft
      .replace('<!-- qe:block finances ', '<!--qe:block  finances ')
      .replace('<!-- /qe:block finances -->', '  <!--/qe:block finances-->');
    expect(refreshDraft(tight, later)).toMatchObject({ problems: [], refreshed: ['proposal', 'finances'] });
  });
});

describe('damaged marks', () => {
  const line = (text: string) => draft.split('\n').findIndex((one) => one.startsWith(text)) + 1;
  const cases: readonly (readonly [string, string, unknown[]])[] = [
    ['an end is missing', draft.replace('<!-- /qe:block proposal -->\n', ''), [['no-end', 11, 'proposal']]],
    ['the last end is missing', draft.replace('<!-- /qe:block finances -->\n', ''), [['no-end', 19, 'finances']]],
    ['a beginning is missing', draft.replace(/<!-- qe:block proposal .*\n/u, ''), [['no-start', 16, 'proposal']]],
    [
      'the text of a beginning is cut',
      draft.replace(/<!-- qe:block proposal .*/u, '<!-- qe:block proposal'),
      [
        ['broken', 11, 'proposal'],
        ['no-start', 17, 'proposal'],
      ],
    ],
    [
      'dashes became long ones',
      draft.replace('<!-- qe:block proposal', '<!– qe:block proposal'),
      [
        ['broken', 11, 'proposal'],
        ['no-start', 17, 'proposal'],
      ],
    ],
    ['the hash is no hash', draft.replace(/proposal [0-9a-f]{12}/u, 'proposal 12'), [['hash', 11, 'proposal']]],
    [
      'a block stands there twice',
      `${draft}\n${draft.slice(draft.indexOf('<!-- qe:block finances'))}`,
      [
        ['twice', 19, 'finances'],
        ['twice', 25, 'finances'],
      ],
    ],
    [
      'blocks stand in each other',
      draft
        .replace('<!-- /qe:block proposal -->\n', '')
        .replace('<!-- /qe:block finances -->', '<!-- /qe:block finances -->\n<!-- /qe:block proposal -->'),
      [
        ['nested', 11, 'proposal'],
        ['nested', 18, 'finances'],
      ],
    ],
    ['a name has a slip', draft.replaceAll('qe:block proposal', 'qe:block propsal'), [['unknown', 11, 'propsal']]],
    ['the list is missing', draft.replace(/<!-- qe:blocks.*\n/u, ''), [['no-list', 1, undefined]]],
    ['all marks are missing', 'Nur Text.\n', [['no-marks', 1, undefined]]],
  ];

  it.each(cases)('are told with their line: %s', (_, damaged, problems) => {
    expect(codes(damaged)).toEqual(problems);
  });

  it.each(cases)('lose nothing, and no block of that name is put in: %s', (_, damaged) => {
    const { text } = refreshDraft(damaged, later);
    const broken = new Set(readDraft(damaged).problems.flatMap(({ name }) => (name === undefined ? [] : [name])));
    for (const one of damaged.split('\n')) {
      const isRefreshed = /^12 €$|Zwölf|^<!-- qe:block (?:proposal|finances) [0-9a-f]{12} -->$/u.test(one);
      if (!isRefreshed) expect(text.split('\n')).toContain(one);
    }
    if (broken.has('proposal')) expect(text).toContain('Zwölf Euro.');
    if (broken.has('finances')) expect(text).toContain('12 €');
    expect(text.match(/\/qe:block proposal/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(refreshDraft(text, later).text).toBe(text);
  });

  it('have marks at those lines', () => {
    expect([line('<!-- qe:block proposal'), line('<!-- qe:block finances')]).toEqual([11, 19]);
  });
});

describe('any edits and refreshes', () => {
  const names = ['head', 'proposal', 'finances', 'outlook'] as const;
  const word = fc.constantFrom(
    'Text',
    '## Titel',
    '- Punkt',
    '| a | b |',
    '<!-- Notiz -->',
    '```',
    '{{x}}',
    '',
    '  eingerückt',
    'qe:',
    '<b>',
  );
  const prose = fc.array(word, { minLength: 1, maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
  const step = fc.oneof(
    fc.record({ kind: fc.constant('outside' as const), at: fc.nat(20), text: prose }),
    fc.record({ kind: fc.constant('inside' as const), at: fc.nat(20), text: prose }),
    fc.record({ kind: fc.constant('refresh' as const), texts: fc.array(prose, { minLength: 4, maxLength: 4 }) }),
  );
  const outsideOf = (text: string) => {
    const { blocks } = readDraft(text);
    let at = 0;
    const pieces: string[] = [];
    for (const { start, end } of blocks) {
      pieces.push(text.slice(at, start.from));
      at = end.to;
    }
    return [...pieces, text.slice(at)];
  };
  const edited = (text: string) =>
    readDraft(text)
      .blocks.filter((block) => block.isEdited)
      .map((block) => [block.name, block.text]);

  it('leave text outside the marks and edited blocks byte for byte, and refreshing twice is refreshing once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, windows) => {
        const start = newDraft(
          '<!-- Entwurf -->',
          names.map((name) => ({ name, text: `Am Anfang ${name}` })),
        );
        let text = windows ? start.replaceAll('\n', '\r\n') : start;
        for (const one of steps) {
          const { blocks } = readDraft(text);
          const block = blocks[('at' in one ? one.at : 0) % blocks.length];
          if (one.kind === 'outside' && block) text = text.slice(0, block.end.to) + one.text + text.slice(block.end.to);
          else if (one.kind === 'inside' && block) text = text.slice(0, block.end.from) + one.text + text.slice(block.end.from);
          else if (one.kind === 'refresh') {
            const today = names.map((name, index) => ({ name, text: one.texts[index] ?? '' }));
            const { text: after, pending } = refreshDraft(text, today);
            expect(outsideOf(after)).toEqual(outsideOf(text));
            const same = (name: string) =>
              today.some(
                (block) =>
                  block.name === name &&
                  hashOf(block.text) === hashOf(readDraft(text).blocks.find((old) => old.name === name)?.text ?? ''),
              );
            expect(edited(after)).toEqual(edited(text).filter(([name]) => !same(name ?? '')));
            expect(refreshDraft(after, today)).toMatchObject({ text: after, refreshed: [], pending });
            text = after;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a document takes from a draft', () => {
  const parts = (text: string, blocks: readonly FreshBlock[], isShown = true) =>
    draftContent('papers/p.md', text, blocks, ['head'], isShown);

  it('is the template where nothing was edited and nothing changed, without any mark', () => {
    const { content, standing } = parts(draft.replace('<!-- Entwurf -->', 'Vorweg.'), first);
    expect(content.parts).toEqual([
      { kind: 'written', text: 'Vorweg.\n\n', line: 1 },
      { kind: 'template', block: 'head' },
      { kind: 'template', block: 'proposal' },
      { kind: 'template', block: 'finances' },
    ]);
    expect(standing).toEqual({ file: 'papers/p.md', edited: [], outdated: [], removed: [], damaged: 0, isShown: true });
  });

  it('is the file where it was edited or is older than the records', () => {
    const { content, standing } = parts(draft.replace('Zwölf Euro.', 'Rund zwölf Euro.'), later);
    expect(content.parts.slice(2)).toEqual([
      { kind: 'written', block: 'proposal', text: '\n## Beschluss\n\n1. Rund zwölf Euro.\n', line: 12 },
      { kind: 'written', block: 'finances', text: '\n12 €\n', line: 20 },
    ]);
    expect(standing).toMatchObject({ edited: ['proposal'], outdated: ['proposal', 'finances'] });
  });

  it('follows the records in blocks that always do, until they are edited', () => {
    const now = fresh({ head: 'neu', proposal: '## Beschluss\n\n1. Zwölf Euro.', finances: '12 €' });
    expect(parts(draft, now)).toMatchObject({
      content: { parts: [expect.anything(), { kind: 'template', block: 'head' }, expect.anything(), expect.anything()] },
      standing: { outdated: [] },
    });
    expect(parts(draft.replace('| A |', '| B |'), now).standing).toMatchObject({ outdated: ['head'], edited: ['head'] });
  });

  it('shows the text of damaged blocks without their marks', () => {
    const { content } = parts(draft.replace(/<!-- qe:block proposal .*/u, '<!-- qe:block proposal'), first);
    const texts = content.parts.flatMap((part) => (part.kind === 'written' ? [part.text] : [])).join('');
    expect(texts).toContain('1. Zwölf Euro.');
    expect(texts).not.toContain('qe:');
  });

  it('is the records alone for other audiences, without what was taken out', () => {
    const own = draft.replace('Zwölf Euro.', 'Geheim.').replace(/<!-- qe:block head[\s\S]*\/qe:block head -->\n/u, 'Intern.\n');
    const { content, standing } = parts(own, first, false);
    expect(content.parts).toEqual([
      { kind: 'template', block: 'proposal' },
      { kind: 'template', block: 'finances' },
    ]);
    expect(standing).toMatchObject({ removed: ['head'], isShown: false });
  });
});
