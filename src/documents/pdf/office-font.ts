import type { Finding } from '../../model/finding.ts';
import { usualSeverity } from '../../model/severity.ts';
import type { Assets, Look } from '../document.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFamily } from './font-family.ts';

/** The office's own font, beside those that ship. */
export interface OfficeFont {
  readonly family: string;
  readonly files: readonly Uint8Array[];
  readonly covers: ReadonlySet<number>;
}

/** A file that no font needs; Typst would take its time. */
const mostBytes = 20_000_000;

/** The font that qe.yaml names by its files. All of one family: what belongs to another one is left aside. */
export function officeFont({ settings }: Look, assets: Assets): { readonly font?: OfficeFont; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const read = (settings.fontFiles ?? []).flatMap((path) => {
    const font = readFont(assets(path));
    if (font) return [font];
    const values = { path };
    findings.push({ ruleId: 'font-unreadable', severity: usualSeverity('font-unreadable'), file: '', position: start, values });
    return [];
  });
  const [first] = read;
  if (!first) return { findings };
  const files = read.filter(({ family }) => family === first.family).map(({ bytes }) => bytes);
  return { font: { family: first.family, files, covers: first.covers }, findings };
}

const start = { line: 1, column: 1 };

function readFont(bytes: Uint8Array | undefined) {
  if (bytes === undefined || bytes.length > mostBytes) return undefined;
  try {
    const family = fontFamily(bytes);
    return family === undefined ? undefined : { bytes, family, covers: fontCoverage(bytes) };
  } catch {
    return undefined;
  }
}
