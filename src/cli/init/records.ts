import type { Shipped } from '../../load/resources.ts';
import { labels } from '../../messages/labels.ts';
import type { Answers } from './answers.ts';
import type { InitFile } from './files.ts';
import { monthAfter } from './month.ts';
import { renderInit } from './render.ts';
import { presetFor, visibilityKinds } from './visibility.ts';

/** The records a folder begins with. From then on they are the network's; nothing here touches them again. */
export function recordFiles(answers: Answers, resources: Shipped): InitFile[] {
  const { catalogue, focus, groups, scale, lead, model, start } = answers;
  const render = (template: string, data: object) => renderInit(resources, `records/${template}.yaml.tpl`, data);
  const visibility = visibilityKinds(resources).map(({ kind, title }) => ({
    kind,
    title,
    value: presetFor(answers.visibility, kind),
  }));
  const standards = focus.map((standard) => ({
    path: `standards/${standard.id}.yaml`,
    content: render('standard', { ...standard, catalogue, first: scale[0]?.label, last: scale.at(-1)?.label }),
  }));
  const members = groups.map(({ id, title, kind, sector = '' }) => {
    const isSteering = kind === 'steering';
    return { id, title, kind, sector, isSteering, lead: isSteering ? lead : '' };
  });
  const perspectives = groups.filter(({ perspective }) => perspective).map(({ id }) => id);
  return [
    {
      path: 'qe.yaml',
      content: render('qe', { ...answers, stateName: labels.state[answers.state], visibility }),
    },
    { path: 'network.yaml', content: render('network', { groups: members }) },
    { path: 'process.yaml', content: render(`process-${model}`, { start, round: roundOf(answers), perspectives }) },
    ...standards,
  ];
}

/** How long each model runs, in months: the last month of its template. */
const lengths = { nzfh: 39, 'nds-werkstatt': 16, yearly: 12, own: 6 } as const;

/** The years a round spans, such as 2027 or 2027 to 2030. */
function roundOf({ model, start }: Answers): string {
  const first = start.slice(0, 4);
  const last = monthAfter(start, lengths[model] - 1).slice(0, 4);
  return first === last ? first : `${first}\u2013${last}`;
}
