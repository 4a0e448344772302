import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/documents/content/headings.ts';
import { composed } from '../composing.ts';

const ids = (template: string, data: object = {}): (string | undefined)[] =>
  headingsOf(composed(template, data).document.root).map(({ data }) => data?.id);

describe('ids of headings', () => {
  it('come from anchors, else from the text, never twice', () => {
    expect(ids('{{anchor "b"}}\n## A\n\n## B\n\n## A\n\n## A\n\n{{anchor "b"}}\n\n## C')).toEqual(['b', 'b-1', 'a', 'a-1', 'c']);
  });

  it('do not collide with those of the page', () => {
    expect(ids('{{anchor "_main"}}\n## _main\n\n## Footnote label\n\n## !')).toEqual(['main', 'footnote-label-1', 'section']);
  });
});

describe('levels of headings', () => {
  it('begin below the title and leave none out', () => {
    const { root } = composed('# A\n\n### B\n\n#### C\n\n### D\n\n## E').document;
    expect(headingsOf(root).map(({ depth }) => depth)).toEqual([2, 3, 4, 3, 3]);
  });
});

describe('references', () => {
  it('show the heading, before and after it, or nothing', () => {
    const { root } = composed('{{ref id}}{{ref "fehlt"}}{{ref "fehlt" "Text"}}\n\n{{anchor id}}\n## Ein {{title}}\n', {
      id: 'x.m1',
      title: '*T*',
    }).document;
    expect(root.children[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'link', url: '#x.m1', title: null, children: [{ type: 'text', value: 'Ein *T*' }] },
        { type: 'text', value: 'Text' },
      ],
    });
  });

  it('work in a heading and in a link', () => {
    const { root } = composed('## A {{ref "b"}}\n\n[x {{ref "b"}}](https://x.de)\n\n{{anchor "b"}}\n## B').document;
    expect(textOf(root.children[0])).toBe('A B');
    expect(root.children[1]).toMatchObject({ children: [{ type: 'link', url: 'https://x.de', children: [{ value: 'x B' }] }] });
  });
});

describe('callouts', () => {
  it('are boxes of blocks', () => {
    const { root } = composed(
      '{{#callout "success"}}\n- {{a}}\n- b\n{{/callout}}\nDanach\n\n{{#callout "x" title=a}}\nt\n{{/callout}}',
      { a: '# a' },
    ).document;
    expect(root.children).toMatchObject([
      { type: 'callout', kind: 'success', title: 'Gelungen', children: [{ type: 'list' }] },
      { type: 'paragraph' },
      { type: 'callout', kind: 'note', title: '# a', children: [{ type: 'paragraph' }] },
    ]);
  });

  it('can stand in lists that are indented', () => {
    const { root } = composed('- a\n\n    {{markdown a}}\n', { a: '**x**' }).document;
    expect(root.children).toMatchObject([
      { type: 'list', children: [{ children: [{ type: 'paragraph' }, { type: 'paragraph', children: [{ type: 'strong' }] }] }] },
    ]);
  });
});
