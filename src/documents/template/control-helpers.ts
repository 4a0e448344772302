import Handlebars from 'handlebars';
import type { Helper, Session } from './helper.ts';

/** Handlebars' own helpers where they would show keys as Markdown, compare with tokens or write to the console. */
export function controlHelpers({ values, store }: Session): Readonly<Record<string, Helper>> {
  return {
    each: ([list], call, context) => {
      const entries = typeof list === 'object' && list !== null ? Object.entries(list) : [];
      if (entries.length === 0) return call.inverse?.(context) ?? '';
      const items = entries.map(([name, item], index) => {
        const key = Array.isArray(list) ? index : store.hideText(name);
        const data = Handlebars.createFrame(call.data ?? {});
        Object.assign(data, { key, index, first: index === 0, last: index === entries.length - 1 });
        return call.fn?.(item, { data, blockParams: [item, key] }) ?? '';
      });
      return items.join('');
    },
    lookup: ([object, key]) => {
      if (typeof object !== 'object' || object === null) return undefined;
      return Object.getOwnPropertyDescriptor(object, values.text(key))?.value;
    },
    log: () => '',
    helperMissing: () => '',
  };
}
