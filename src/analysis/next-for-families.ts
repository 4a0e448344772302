import type { NextMessage } from '../model/brief.ts';
import type { Measure } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { earliestStep } from './next-step.ts';
import type { Overview } from './overview.ts';
import { pick } from './pick.ts';

/**
 * What families are told of what comes next: the next step of a measure that they take part in and that stands on a ladder they have agreed
 * to, else of one on such a ladder, or that they take part in where there is no such ladder. Where none is: what is there for them already.
 */
export function nextForFamilies({ workspace, asOf }: Overview): NextMessage {
  const { measures } = workspace;
  const families = new Set(workspace.groups.filter(({ data }) => data.kind === 'families').map(({ id }) => id));
  const isTheirs = (id: string | undefined) => id !== undefined && families.has(id);
  const takePart = ({ data: { responsible, contributors = [] } }: Entry<Measure>) =>
    [responsible, ...contributors].some(isTheirs);
  // what families have agreed to is what they notice; other ladders are about the network
  const agreed = new Set(
    workspace.ladders
      .filter(({ data }) => data.agreedWith?.some(isTheirs))
      .flatMap(({ data }) => data.steps.flatMap((step) => step.measures ?? [])),
  );
  const either = measures.filter((measure) => (agreed.size === 0 ? takePart(measure) : agreed.has(measure.id)));
  const step = earliestStep(either.filter(takePart), asOf) ?? earliestStep(either, asOf);
  if (!step) return firstOffer(workspace, asOf);
  const summary = measures.find(({ id }) => id === step.measure.id)?.data.summary;
  return summary === undefined ? step : { ...step, summary };
}

function firstOffer({ offers }: Workspace, asOf: string): NextMessage {
  const offer = offers.find(({ data: { since, until } }) => (since ?? asOf) <= asOf && (until ?? asOf) >= asOf);
  return offer
    ? {
        kind: 'offer',
        offer: { id: offer.id, title: offer.data.title },
        ...pick(offer.data, ['summary', 'access']),
        file: offer.file.path,
      }
    : { kind: 'nothing-planned' };
}
