import { fileWriters } from '../documents/writers.ts';
import type { Meant } from './program.ts';

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

/** What people call a format by the program that opens it. */
const programs: readonly (readonly [string, string])[] = [
  ['word', 'docx'],
  ['doc', 'docx'],
  ['excel', 'xlsx'],
  ['xls', 'xlsx'],
  ['libreoffice', 'odt'],
  ['openoffice', 'odt'],
  ['opendocument', 'odt'],
  ['writer', 'odt'],
  ['markdown', 'md'],
  ['txt', 'text'],
];

/** Which of these formats is meant by the name of a program or another ending. */
export const meantFormats = (formats: readonly string[]): Meant =>
  Object.fromEntries(programs.filter(([, format]) => formats.includes(format)));
