import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type FontName, type Look, NotMade } from '../document.ts';

/** Files beside the main one, by path from `/`. */
export type TypstFiles = ReadonlyMap<string, Uint8Array>;

const fontNames: readonly FontName[] = ['regular', 'italic', 'bold', 'bold-italic', 'symbols'];

/** Compiles Typst to PDF/UA-1. Throws NotMade with the compiler's words where it cannot. */
export function typstPdf(source: string, files: TypstFiles, look: Look): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: '/',
    fontArgs: [{ fontBlobs: fontNames.map((name) => Buffer.from(look.font(name))) }],
  });
  for (const [path, bytes] of files) compiler.mapShadow(path, Buffer.from(bytes));
  const compiled = compiler.compile({ mainFileContent: source });
  const { result } = compiled;
  if (result === null) {
    const diagnostics = compiled.takeDiagnostics()?.shortDiagnostics as readonly { message: string }[] | undefined;
    throw new NotMade((diagnostics ?? []).map(({ message }) => message).join('; '));
  }
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new NotMade(error instanceof Error ? error.message : String(error));
  }
}
