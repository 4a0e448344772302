import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { composed } from '../composing.ts';

const text = (template: string, data: object = {}, helpers = {}): string =>
  textOf(composed(template, data, { helpers }).document.root);

describe('helpers', () => {
  it('see text, objects and named arguments, and no options of Handlebars', () => {
    const seen: unknown[] = [];
    const note = (...args: unknown[]): string => {
      seen.push(args);
      return 'ok|#';
    };
    expect(text('{{note name list 2 "x" digits=1}} {{note name}}', { name: 'a|b', list: [{ key: 'v' }] }, { note })).toBe(
      'ok|# ok|#',
    );
    expect(seen).toEqual([['a|b', [{ key: 'v' }], 2, 'x', { digits: 1 }], ['a|b']]);
  });

  it('results of one are arguments of the next', () => {
    const helpers = { up: (value: string) => value.toUpperCase(), list: () => ['a', 'b'] };
    expect(text('{{up (up x)}} {{#each (list)}}{{up this}}{{/each}}', { x: 'x' }, helpers)).toBe('X AB');
  });

  it('a value is meant where a helper has its name', () => {
    expect(text('{{date}} {{date "x"}}', { date: 'heute' }, { date: () => 'Helfer' })).toBe('heute Helfer');
  });

  it.each([
    ['{{#if (eq a "x|y")}}ja{{/if}}', 'ja'],
    ['{{#eq a b}}ja{{else}}nein{{/eq}}', 'nein'],
    ['{{#if (ne a b)}}ja{{/if}}', 'ja'],
    ['{{#if (and a list)}}ja{{else}}nein{{/if}}', 'nein'],
    ['{{#if (and nichts a)}}ja{{else}}nein{{/if}}', 'nein'],
    ['{{#if (and a nichts)}}ja{{else}}nein{{/if}}', 'nein'],
    ['{{or empty b}}', 'b'],
    ['{{#if (not empty)}}ja{{/if}}', 'ja'],
    ['{{#if (gt two 1)}}ja{{/if}}{{#if (gt 1 two)}}nein{{/if}}', 'ja'],
    ['{{count names}} {{count list}}', '3 0'],
    ['{{join names}} / {{join names ", " " und "}}', 'a, b, c / a, b und c'],
    ['{{#each names}}{{@index}}{{@key}}{{this}}{{#unless @last}};{{/unless}}{{/each}}', '00a;11b;22c'],
    ['{{#each list}}x{{else}}leer{{/each}}', 'leer'],
    ['{{{two}}}{{{two}}}', '22'],
    ['{{#each names as |name index|}}{{index}}{{name}}{{/each}}', '0a1b2c'],
    ['{{#names}}{{.}}{{/names}}', 'abc'],
    ['{{log "x"}}{{lookup names 1}}', 'b'],
  ])('%s', (template, expected) => {
    expect(text(template, { a: 'x|y', b: 'b', empty: '', two: 2, list: [], names: ['a', 'b', 'c'] })).toBe(expected);
  });
});
