import type { StandardStanding } from '../../model/standing.ts';

/** Standards with what was said to succeed; what was said to several criteria stands with the first. */
export function strengthsByStandard(standards: readonly StandardStanding[]) {
  const told = new Set<string>();
  return standards.flatMap(({ number: no, title, criteria }) => {
    const strengths = criteria
      .flatMap(({ current }) => current?.strengths ?? [])
      .filter((text) => !told.has(text) && told.add(text));
    return strengths.length === 0 ? [] : [{ ...(no !== undefined && { number: no }), title, strengths }];
  });
}
