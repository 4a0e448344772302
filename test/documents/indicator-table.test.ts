import { describe, expect, it } from 'vitest';
import { indicatorStandings } from '../../src/analysis/indicators.ts';
import { overview } from '../../src/analysis/overview.ts';
import { reportHelpers } from '../../src/documents/report-helpers.ts';
import type { ReportHead } from '../../src/model/report.ts';
import { indicator, workspaceOf } from '../support/workspace.ts';

const { latestValue } = reportHelpers({ scale: [] } as unknown as ReportHead);

/** What the table tells as the latest value of an indicator. */
function told(more: Record<string, unknown>): string {
  const workspace = workspaceOf(indicator('i', { unit: 'Familien', ...more }));
  const [standing] = indicatorStandings(overview(workspace, '2026-11-21', 'internal').workspace, '2026-11-21', 'internal');
  if (!standing) throw new Error('no indicator');
  return latestValue(standing).replaceAll('\u00a0', ' ');
}

const whole = { period: '2025', value: 71 };
const part = { period: '2026-01/2026-09', value: 54 };
const corridor = { direction: 'corridor', cycle: 'yearly', targets: [{ date: '2027-12-31', from: 60, to: 75 }] };

describe('the value beside a verdict', () => {
  it('is the one that is compared; a newer one of a year that is not over follows as what it is', () => {
    expect(told({ ...corridor, cumulative: true, measurements: [whole, part] })).toBe(
      '71 Familien (2025); Zwischenstand 54 Familien (Jan.–Sep. 2026)',
    );
  });

  it('is the newest where it can be compared', () => {
    expect(told({ ...corridor, measurements: [whole, part] })).toBe('54 Familien (Jan.–Sep. 2026)');
  });

  it('is called a Zwischenstand also where no year is over, and nothing where nothing is measured', () => {
    expect(told({ ...corridor, cumulative: true, measurements: [part] })).toBe('Zwischenstand 54 Familien (Jan.–Sep. 2026)');
    expect(told(corridor)).toBe('–');
  });

  it('without a target is the newest of a whole period', () => {
    const context = { direction: 'context', cycle: 'yearly', cumulative: true };
    expect(told({ ...context, measurements: [{ period: '2024', value: 66 }, whole, part] })).toBe(
      '71 Familien (2025); Zwischenstand 54 Familien (Jan.–Sep. 2026)',
    );
  });
});
