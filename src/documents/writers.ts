import type { Writer } from './document.ts';
import { writeHtml } from './html/writer.ts';
import { writeMarkdown } from './markdown/writer.ts';
import { writeText } from './text/writer.ts';

/** One writer a format. */
export const writers = { md: writeMarkdown, html: writeHtml, text: writeText } satisfies Record<string, Writer>;
