import { describe, expect, it } from 'vitest';
import { decode, mergeConflict } from '../../src/load/text.ts';
import { place } from '../support/loaded.ts';

const read = (bytes: Uint8Array): string => {
  const result = decode('a.yaml', bytes);
  if ('text' in result) return `text: ${result.text}`;
  const { values } = result.finding;
  return `${place(result.finding)} ${'encoding' in values ? values.encoding : ''}`;
};
const utf16 = (text: string, mark: readonly number[]) => {
  const little = mark[0] !== 0xfe;
  const bytes = [...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from([...mark, ...bytes]);
};
const bigEndian = (text: string) => utf16(text, [0xfe, 0xff]).subarray(2);

describe('the bytes of a file', () => {
  it('are UTF-8, with or without a byte order mark, which is dropped', () => {
    const bytes = new TextEncoder().encode('title: Für\n');
    expect(read(bytes)).toBe('text: title: Für\n');
    expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toBe('text: title: Für\n');
  });

  it.each([
    ['little endian with mark', utf16('title: A\n', [0xff, 0xfe])],
    ['big endian with mark', utf16('title: A\n', [0xfe, 0xff])],
    ['little endian without mark', utf16('title: A\n', [])],
    ['big endian without mark', bigEndian('title: A\n')],
  ])('are recognised as UTF-16, %s', (_, bytes) => {
    expect(read(bytes)).toBe('a.yaml:1:1 file-encoding UTF-16');
  });

  it('in an encoding of one byte a letter are told at the line of the first letter that shows it', () => {
    // „title: A“, then „text: Für“ with ü as 0xfc
    expect(read(Buffer.from('title: A\ntext: Für\n', 'latin1'))).toBe('a.yaml:2:1 file-encoding Windows-1252');
    expect(read(Buffer.from('title: A\r\n\r\ntext: Für', 'latin1'))).toBe('a.yaml:3:1 file-encoding Windows-1252');
  });

  it('that end in the middle of a letter are told too', () => {
    const whole = new TextEncoder().encode('title: ü');
    expect(read(whole.subarray(0, whole.length - 1))).toBe('a.yaml:1:1 file-encoding Windows-1252');
  });

  it('may be none at all', () => {
    expect(read(new Uint8Array())).toBe('text: ');
  });
});

describe('an unfinished merge', () => {
  const conflict = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> zweig\n';

  it('is found at its first marker', () => {
    const found = mergeConflict('a.yaml', conflict);
    expect(found && place(found)).toBe('a.yaml:2:1 merge-conflict');
    expect(mergeConflict('a.yaml', conflict.replaceAll('\n', '\r\n'))).toBeDefined();
  });

  it('needs both markers, at the beginning of a line and of seven signs', () => {
    expect(mergeConflict('a.yaml', conflict.replace('>>>>>>> zweig', ''))).toBeUndefined();
    expect(mergeConflict('a.yaml', conflict.replaceAll('<<<<<<<', '<<<<<<<<'))).toBeUndefined();
    expect(mergeConflict('a.yaml', conflict.replaceAll('<<<<<<<', ' <<<<<<<'))).toBeUndefined();
  });

  it('is not seen in an underlined heading', () => {
    expect(mergeConflict('a.md', 'Titel\n=======\n')).toBeUndefined();
  });
});
