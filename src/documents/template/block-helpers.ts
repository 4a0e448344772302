import { documentWords } from '../../messages/document-words.ts';
import type { CalloutKind } from '../document.ts';
import { type Helper, reportCall, type Session } from './helper.ts';
import { cleanText } from './tokens.ts';
import { wording } from './wording.ts';

/** Helpers for what is more than text: prose of records, charts, callouts and references within the document. */
export function blockHelpers(session: Session): Readonly<Record<string, Helper>> {
  const { store, values, charts } = session;
  return {
    markdown: ([prose], { hash, loc }) => {
      const text = values.text(prose);
      if (text.trim() === '') return '';
      const file = values.text(hash['file']);
      const base = hash['base'] === undefined ? file.slice(0, file.lastIndexOf('/') + 1) : values.text(hash['base']);
      const place = file === '' ? { file: `templates/${loc?.source ?? ''}`, line: loc?.start.line ?? 1 } : { file, line: 1 };
      const line = Number(values.text(hash['line'])) || place.line;
      return store.add({ kind: 'block', block: { type: 'markdown', text, base, file: place.file, line } });
    },
    chart: ([name, data], call) => {
      const maker = Object.getOwnPropertyDescriptor(charts, values.text(name))?.value;
      if (typeof maker !== 'function') {
        reportCall(session, call, 'template-helper', { name: `chart "${values.text(name)}"` });
        return '';
      }
      return store.add({ kind: 'block', block: { type: 'chart', chart: maker(values.reveal(data)) } });
    },
    callout: ([given], { hash, fn }, context) => {
      const source = fn?.(context) ?? '';
      if (source.trim() === '') return '';
      const kind = calloutKind(values.text(given));
      const title = values.text(hash['title']) || documentWords.callouts[kind];
      return `${store.add({ kind: 'block', block: { type: 'callout', kind, title, source } })}\n`;
    },
    block: ([given], { fn }, context) => {
      const source = fn?.(context) ?? '';
      const name = values.text(given);
      if (source.trim() === '' || !isBlockName(name)) return source;
      return `\n${store.add({ kind: 'block', block: { type: 'section', name, source } })}\n`;
    },
    /** What follows begins on a new page. */
    pageBreak: () => store.add({ kind: 'block', block: { type: 'pageBreak' } }),
    /** Lines to write on: `{{writingLines 3}}`. */
    writingLines: ([given]) => {
      const count = Math.min(Math.max(Math.trunc(Number(values.text(given))) || 1, 1), mostLines);
      return store.add({ kind: 'block', block: { type: 'writingLines', count } });
    },
    anchor: ([given]) => {
      const id = cleanText(values.text(given));
      return id === '' ? '' : store.add({ kind: 'anchor', id });
    },
    wording: ([given]) => wording(values.reveal(given), store),
    ref: ([given, text]) => {
      const id = cleanText(values.text(given));
      const label = cleanText(values.text(text));
      return id === '' ? values.hideResult(label) : store.add({ kind: 'ref', id, label });
    },
  };
}

/** More would fill a page. */
const mostLines = 25;

/** Names stand in comments of drafts. */
const isBlockName = (name: string): boolean => /^[A-Za-z][\w-]{0,60}$/u.test(name);

function calloutKind(given: string): CalloutKind {
  return given === 'success' || given === 'direction' ? given : 'note';
}
