import type { Element } from 'hast';
import { h } from 'hastscript';
import { documentWords as words } from '../../messages/document-words.ts';
import { isMail } from '../contact.ts';
import { writtenDate } from '../date.ts';
import type { DocumentMeta } from '../document.ts';

/** What stands below a page: where to ask, of what day and for whom it is, and the state of the folder it was made from. */
export function pageFoot({ organisation, title, date, audience, note, contact, state }: DocumentMeta): Element {
  const line = [organisation, title, writtenDate(date), audience].filter((part) => part !== undefined && part !== '').join(' · ');
  return h('footer', [
    ...(note === undefined ? [] : [h('p', note)]),
    ...(contact === undefined
      ? []
      : [h('p', [`${words.contact}: `, isMail(contact) ? h('a', { href: `mailto:${contact}` }, contact) : contact])]),
    h('p', line),
    ...(state === undefined ? [] : [h('p', state)]),
  ]);
}
