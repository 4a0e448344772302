import type { FileWriter, Writer } from './document.ts';
import { writeHtml } from './html/writer.ts';
import { writeMarkdown } from './markdown/writer.ts';
import { writeText } from './text/writer.ts';

/** One writer for each format that is text. */
export const writers = { md: writeMarkdown, html: writeHtml, text: writeText } satisfies Record<string, Writer>;

/** One writer for each format that is a file; loaded when it is asked for, since their libraries are heavy. */
export const fileWriters = {
  pdf: async () => (await import('./pdf/writer.ts')).writePdf,
  docx: async () => (await import('./docx/writer.ts')).writeDocx,
  odt: async () => (await import('./odt/writer.ts')).writeOdt,
} satisfies Record<string, () => Promise<FileWriter>>;
