import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../../src/documents/html/sanitize.ts';

/** What is left of an element with an attribute. */
const left = (name: string, properties: Record<string, string>): unknown =>
  sanitize({ type: 'root', children: [h(name, properties, 'x')] }).children[0];

describe('cleaning', () => {
  it.each([
    ['a', 'href', 'javascript:alert(1)'],
    ['img', 'src', 'https://boese.de/x.png'],
    ['p', 'onclick', 'alert(1)'],
    ['p', 'style', 'background:url(https://boese.de)'],
    ['aside', 'className', 'skip'],
  ])('takes from <%s> %s=%s', (name, key, value) => {
    expect(JSON.stringify(left(name, { [key]: value }))).not.toContain(value);
  });

  it.each(['script', 'style', 'iframe', 'object', 'form', 'svg'])('leaves no <%s>', (name) => {
    expect(JSON.stringify(left(name, {}) ?? '')).not.toContain(`"tagName":"${name}"`);
  });

  it('keeps what the room makes', () => {
    expect(left('img', { src: 'data:image/png;base64,AQID', alt: 'A' })).toMatchObject({
      properties: { src: 'data:image/png;base64,AQID', alt: 'A' },
    });
    expect(left('h2', { id: 'inhalt' })).toMatchObject({ properties: { id: 'inhalt' } });
  });
});
