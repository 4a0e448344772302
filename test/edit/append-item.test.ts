import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendItem } from '../../src/edit/append-item.ts';

const item = 'id: c\ntitle: C\n# Weitere Felder: x\n';

describe('an item at the end of a list', () => {
  it.each([
    [
      'of blocks',
      '# Kopf\nl:\n  - id: a\n    title: A   # so\n\n# danach\nm: 1\n',
      '# Kopf\nl:\n  - id: a\n    title: A   # so\n  - id: c\n    title: C\n    # Weitere Felder: x\n\n# danach\nm: 1\n',
    ],
    ['that is not indented', 'l:\n- id: a\nm: 1\n', 'l:\n- id: a\n- id: c\n  title: C\n  # Weitere Felder: x\nm: 1\n'],
    ['without a line end', 'l:\n  - id: a', 'l:\n  - id: a\n  - id: c\n    title: C\n    # Weitere Felder: x\n'],
    [
      'with Windows line ends',
      'l:\r\n  - id: a\r\n',
      'l:\r\n  - id: a\r\n  - id: c\r\n    title: C\r\n    # Weitere Felder: x\r\n',
    ],
    [
      'that ends in folded text',
      'l:\n  - id: a\n    note: >-\n      lang\n      länger\nm: 1\n',
      'l:\n  - id: a\n    note: >-\n      lang\n      länger\n  - id: c\n    title: C\n    # Weitere Felder: x\nm: 1\n',
    ],
    [
      'that ends in a block on one line',
      'l:\n  - {id: a, title: A}\n',
      'l:\n  - {id: a, title: A}\n  - id: c\n    title: C\n    # Weitere Felder: x\n',
    ],
    [
      'with comments that belong to its last item',
      'l:\n  - id: a\n    # b:\n    #\n  # zur Liste\n# danach\nm: 1\n',
      'l:\n  - id: a\n    # b:\n    #\n  - id: c\n    title: C\n    # Weitere Felder: x\n  # zur Liste\n# danach\nm: 1\n',
    ],
    [
      'that ends the file in a comment',
      'l:\n  - id: a\n    # b:',
      'l:\n  - id: a\n    # b:\n  - id: c\n    title: C\n    # Weitere Felder: x\n',
    ],
    [
      'that is empty',
      'l: []   # noch keine\nm: 1\n',
      'l:   # noch keine\n  - id: c\n    title: C\n    # Weitere Felder: x\nm: 1\n',
    ],
    ['without value', 'l:\nm: 1\n', 'l:\n  - id: c\n    title: C\n    # Weitere Felder: x\nm: 1\n'],
    ['that is not there', 'm: 1\n# Ende\n', 'm: 1\nl:\n  - id: c\n    title: C\n    # Weitere Felder: x\n# Ende\n'],
  ])('%s', (_, before, after) => {
    expect(appendItem(before, ['l'], item)).toBe(after);
  });

  it('of a list in one line is what was meant', () => {
    expect(parse(appendItem('l: [{id: a}]   # x\nm: 1\n', ['l'], item))).toEqual({
      l: [{ id: 'a' }, { id: 'c', title: 'C' }],
      m: 1,
    });
  });

  it('is refused where there is something else', () => {
    expect(() => appendItem('l: text\n', ['l'], item)).toThrow();
  });
});
