import type { Element } from 'hast';
import { h } from 'hastscript';
import { siteWords as words } from '../../messages/site.ts';
import { wayTo } from './address.ts';
import type { ComposedPage } from './composed.ts';

/** A page as navigation sees it. */
export type Stop = Pick<ComposedPage, 'path' | 'title'> & {
  readonly part?: string | undefined;
  readonly isRecord: boolean;
  readonly isStart?: boolean;
};

/**
 * The parts of the guide, with the records of the part one is in. Twice in the page, of which the style shows one: as a list beside wide pages, folded
 * above narrow ones; without a script nothing else would open it for wide screens in every browser.
 */
export function navigation(stops: readonly Stop[], current: Stop): Element {
  return h('nav', { className: 'parts', ariaLabel: words.navigation }, [
    h('details', { className: 'menu' }, [h('summary', words.menu), listOf(stops, current)]),
    h('div', { className: 'side' }, listOf(stops, current)),
  ]);
}

function listOf(stops: readonly Stop[], current: Stop): Element {
  const items: Element[] = [];
  let inner: Element | undefined;
  for (const stop of stops) {
    const item = h('li', linkTo(stop, current));
    if (!stop.isRecord) {
      inner = undefined;
      items.push(item);
    } else if (stop.part === current.part) {
      if (inner === undefined) {
        inner = h('ol');
        items.at(-1)?.children.push(inner);
      }
      inner.children.push(item);
    }
  }
  return h('ol', items);
}

function linkTo(stop: Stop, current: Stop): Element {
  const isCurrent = stop.path === current.path;
  return h('a', { href: wayTo(current.path, stop.path), ...(isCurrent ? { ariaCurrent: 'page' } : {}) }, nameOf(stop));
}

const nameOf = ({ title, isStart }: Stop): string => (isStart ? words.start : title);

/** The way from the beginning to a page; nothing for the beginning itself. */
export function breadcrumbs(stops: readonly Stop[], current: Stop): Element[] {
  const [start] = stops;
  if (start === undefined || start.path === current.path) return [];
  const part = current.isRecord ? stops.find((stop) => !stop.isRecord && stop.part === current.part) : undefined;
  const above = part === undefined ? [start] : [start, part];
  return [
    h('nav', { className: 'path', ariaLabel: words.path }, [
      h('ol', [
        ...above.map((stop) => h('li', h('a', { href: wayTo(current.path, stop.path) }, nameOf(stop)))),
        h('li', h('span', { ariaCurrent: 'page' }, current.title)),
      ]),
    ]),
  ];
}

/** The pages before and behind this one, in the order of the guide. */
export function leaves(stops: readonly Stop[], current: Stop): Element[] {
  const at = stops.findIndex(({ path }) => path === current.path);
  const [before, behind] = [stops[at - 1], stops[at + 1]];
  if (at === -1 || (before === undefined && behind === undefined)) return [];
  const leaf = (stop: Stop | undefined, rel: 'prev' | 'next', label: string): Element[] =>
    stop === undefined
      ? []
      : [
          h('a', { className: rel, rel, href: wayTo(current.path, stop.path) }, [
            h('span', `${label}: `),
            h('span', nameOf(stop)),
          ]),
        ];
  return [
    h('nav', { className: 'leaves', ariaLabel: words.leaf }, [
      ...leaf(before, 'prev', words.previous),
      ...leaf(behind, 'next', words.next),
    ]),
  ];
}
