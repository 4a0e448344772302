import { indicatorsOn } from './indicators.ts';
import { byId, type Paper, papers } from './raw.ts';

/** Votes of the sittings that were held. */
export const votesOf = ({ consultations = [] }: Paper, asOf: string) =>
  byId(consultations.map(({ date, votes }) => [date, date <= asOf && votes ? { votes } : {}]));

/** The numbers of one paper. */
export function paperNumbers(paper: Paper, asOf: string) {
  const { finances = [], proposal = [] } = paper;
  const rows = [...finances].sort((a, b) => a.year - b.year);
  const years = [...new Set(rows.map(({ year }) => year))];
  const sums = years.map((year) => ({
    year,
    amount: rows.filter((row) => row.year === year).reduce((total, { amount }) => total + amount, 0),
  }));
  const numbers = rows.map(({ year, amount, granted }) => ({ year, amount, granted }));
  return {
    consultations: votesOf(paper, asOf),
    proposal: byId(proposal.map(({ id }, index) => [id, { number: index + 1 }])),
    // a list whose years repeat is told by place
    finances: years.length === rows.length ? byId(numbers.map((row) => [String(row.year), row])) : numbers,
    // a sum of one amount is the amount
    totals: years.length === rows.length ? {} : byId(sums.map((sum) => [String(sum.year), sum])),
  };
}

/** A decision paper or progress report. */
export function paperOn(id: string, asOf: string) {
  const paper = papers.find((entry) => entry.id === id);
  if (!paper) throw new Error(`no paper ${id}`);
  const basis = paper.basedOn ?? [];
  const earlier = papers.filter((other) => basis.includes(other.id) && other.type === 'decision' && (other.date ?? asOf) <= asOf);
  return {
    paper: paperNumbers(paper, asOf),
    earlier: byId(earlier.map((other) => [other.id, paperNumbers(other, asOf)])),
    indicators: indicatorsOn(asOf, (indicator) => basis.includes(indicator.id)),
  };
}
