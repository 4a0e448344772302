import { fileWriters } from '../documents/writers.ts';

const texts = ['text', 'md', 'html', 'json'] as const;
type TextFormat = (typeof texts)[number];

/** A format that is no text and therefore always goes to a file. */
export type FileFormat = keyof typeof fileWriters;

export type ReportFormat = TextFormat | FileFormat;

export const fileFormats = Object.keys(fileWriters) as FileFormat[];

/** All formats of reports, in the order in which help names them. */
export const reportFormats: readonly ReportFormat[] = [...texts, ...fileFormats];

export const isFileFormat = (format: ReportFormat): format is FileFormat => (fileFormats as ReportFormat[]).includes(format);

/** How the name of a file ends. */
export const extensionOf = (format: ReportFormat): string => (format === 'text' ? 'txt' : format);
