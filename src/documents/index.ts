import type { Writer } from './document.ts';
import { writeHtml } from './html/writer.ts';
import { writeMarkdown } from './markdown/writer.ts';
import { writeText } from './text/writer.ts';

export { charts, type ProfileData, profileChart, type SeriesData, seriesChart } from './charts/index.ts';
export { type Composed, type ComposeRequest, compose } from './compose.ts';
export type {
  Assets,
  Callout,
  CalloutKind,
  Chart,
  DataTable,
  DocumentMeta,
  Figure,
  Origin,
  QeDocument,
  Writer,
} from './document.ts';

/** One writer a format. */
export const writers = { md: writeMarkdown, html: writeHtml, text: writeText } satisfies Record<string, Writer>;
