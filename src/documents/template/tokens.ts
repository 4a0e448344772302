const open = '\uE000';
const close = '\uE001';
const tokens = /\uE000(\d+)\uE001/gu;

/** What a token stands for: a value, or something the document is to hold at its place. */
export type Entry =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'block'; readonly block: BlockEntry }
  | { readonly kind: 'mark'; readonly mark: 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'ref'; readonly id: string; readonly label: string };

/** What stands on lines of its own. */
export type BlockEntry =
  | {
      readonly type: 'markdown';
      readonly text: string;
      /** The folder of the record, for relative links. */
      readonly base: string;
      readonly file: string;
      readonly line: number;
    }
  | { readonly type: 'chart'; readonly chart: import('../document.ts').Chart }
  | {
      readonly type: 'callout';
      readonly kind: import('../document.ts').CalloutKind;
      readonly title: string;
      readonly source: string;
    }
  | { readonly type: 'pageBreak' }
  | { readonly type: 'writingLines'; readonly count: number }
  /** A named part of a document, which a draft can hold and order. */
  | { readonly type: 'section'; readonly name: string; readonly source: string };

/** Text cut at its tokens. */
export type Piece = string | Exclude<Entry, { kind: 'text' }>;

/**
 * Text that can neither forge a token nor drive a terminal or break XML: private-use, control and
 * other characters without a meaning in prose become U+FFFD.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Co}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
}

/** The values of one composition, each behind a token that Markdown takes for a word. */
export class TokenStore {
  readonly #entries: Entry[] = [];
  readonly #texts = new Map<string, string>();

  /** The token of a text. Blank text stays empty, so that `{{#if}}` sees it. */
  hideText(value: string): string {
    const text = cleanText(value);
    if (text.trim() === '') return '';
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const token = this.add({ kind: 'text', text });
    this.#texts.set(text, token);
    return token;
  }

  /** The token of anything else. */
  add(entry: Entry): string {
    this.#entries.push(entry);
    return `${open}${this.#entries.length - 1}${close}`;
  }

  /** Cuts rendered text at its tokens; texts are put back, the others given as entries. */
  pieces(rendered: string): Piece[] {
    const found: Piece[] = [];
    let rest = '';
    let end = 0;
    for (const match of rendered.matchAll(tokens)) {
      rest += rendered.slice(end, match.index);
      end = match.index + match[0].length;
      const entry = this.#entries[Number(match[1])];
      if (entry === undefined) continue;
      if (entry.kind === 'text') rest += entry.text;
      else {
        if (rest !== '') found.push(rest);
        found.push(entry);
        rest = '';
      }
    }
    rest += rendered.slice(end);
    if (rest !== '') found.push(rest);
    return found;
  }

  /** Rendered text with its values back in place, for where only text can stand. */
  reveal(rendered: string): string {
    return rendered.includes(open) ? this.pieces(rendered).map(plainText).join('') : rendered;
  }

  /** Rendered Markdown in which blocks have empty lines around them, so that what follows is not taken for the same paragraph. */
  separateBlocks(markdown: string): string {
    return markdown.replace(/^[ \t]*\uE000(\d+)\uE001[ \t]*$/gmu, (line, index) =>
      this.#entries[Number(index)]?.kind === 'block' ? `\n${line}\n` : line,
    );
  }
}

/** What a piece says where only text can stand. */
export function plainText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'ref') return piece.label;
  if (piece.kind === 'anchor') return '';
  if (piece.kind === 'mark') return piece.text;
  if (piece.block.type === 'markdown') return piece.block.text;
  if (piece.block.type === 'chart') return piece.block.chart.alt;
  return piece.block.type === 'callout' ? piece.block.title : '';
}
