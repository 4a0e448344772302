import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type FontName, type Look, NotMade } from '../document.ts';
import { signsFont } from './signs-font.ts';

const fontNames: readonly FontName[] = ['regular', 'italic', 'bold', 'bold-italic', 'symbols'];

/** Nothing lies there: pictures are handed over as bytes, and no file of the computer can be read. */
const workspace = resolve('/', '.qe-without-files');

/** The compiler of Typst with our fonts. Fonts given here are found before those of the system, which no text asks for. */
export class Typst {
  readonly #compiler: NodeCompiler;

  constructor(look: Look, more: readonly Uint8Array[] = []) {
    const fonts = [
      ...more.map((bytes) => Buffer.from(bytes)),
      ...fontNames.map((name) => Buffer.from(look.font(name))),
      Buffer.from(signsFont()),
    ];
    this.#compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
  }

  /** Makes bytes known as a file; gives the path under which a document names it. */
  addFile(name: string, bytes: Uint8Array): string {
    this.#compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
    return `/${name}`;
  }

  /** Whether a document can be made. */
  accepts(source: string): boolean {
    try {
      this.pdf(source);
      return true;
    } catch (error) {
      if (error instanceof NotMade) return false;
      throw error;
    }
  }

  /** A document as PDF/UA-1. Throws NotMade with the compiler's words where it does not become one. */
  pdf(source: string): Uint8Array {
    const compiled = this.#compiler.compile({ mainFileContent: source });
    const { result } = compiled;
    if (result === null) {
      const diagnostics = (compiled.takeDiagnostics()?.shortDiagnostics ?? []) as readonly { readonly message: string }[];
      throw new NotMade(oneLine(diagnostics.map(({ message }) => message)));
    }
    try {
      const pdf = this.#compiler.pdf(result, { pdfStandard: 'ua-1' });
      // A preview makes documents for hours.
      this.#compiler.evictCache(10);
      return pdf;
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, message = '']) =>
        message.replace(/\\(.)/gu, '$1'),
      );
      const texts = messages
        .flatMap((message) => /the text `"(.*)"` could not be displayed/u.exec(message)?.[1] ?? [])
        .map(unescaped);
      if (texts.length > 0) throw new NotShown(oneLine(messages), texts);
      throw new NotMade(oneLine(messages.length === 0 ? [text] : messages));
    }
  }
}

/** Texts that the fonts cannot show where they stand. */
export class NotShown extends NotMade {
  readonly texts: readonly string[];

  constructor(message: string, texts: readonly string[]) {
    super(message);
    this.texts = texts;
  }
}

/** A text as the compiler quotes it. */
const unescaped = (text: string): string =>
  text.replace(/\\u\{([0-9a-f]+)\}|\\(.)/gu, (_, code: string | undefined, plain: string) =>
    code === undefined ? plain : String.fromCodePoint(Number.parseInt(code, 16)),
  );

const oneLine = (messages: readonly string[]): string => [...new Set(messages)].slice(0, 5).join('; ').replace(/\s+/gu, ' ');
