import {
  type FileChild,
  Footer,
  Header,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IFloating,
  PageNumber,
  Paragraph,
  TextRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { documentWords as words } from '../../messages/document-words.ts';
import { writtenDate } from '../date.ts';
import type { DocumentMeta } from '../document.ts';
import type { Logo } from '../logo.ts';
import { logoBelowSender } from '../office/letterhead.ts';
import { hasStateInFoot } from '../office/prepared.ts';
import { room } from './look.ts';
import { pictureRun } from './pictures.ts';
import type { Scope } from './scope.ts';
import { styleIds } from './style-ids.ts';

const isThere = (text: string | undefined): text is string => text !== undefined && text !== '';
const line = (style: string, text: string | undefined): Paragraph[] =>
  isThere(text) ? [new Paragraph({ style, text: text })] : [];

/** The lines of the sender, and the logo on the right of them. */
export function letterhead(meta: DocumentMeta, logo: Logo | undefined, scope: Scope): FileChild[] {
  const { letterhead: lines = [], organisation } = meta;
  const alt = organisation ?? words.logo;
  const sender = lines.map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) }));
  const picture = logo && pictureRun(logo, alt, scope, sender.length === 0 ? undefined : besideText);
  if (sender.length === 0) return picture ? [new Paragraph({ style: styleIds.logo, children: [picture] })] : [];
  const below = logo && picture ? logoBelowSender(meta, logo, scope.look.page) * 20 : 0;
  const spacing = { after: Math.round(below) + room(12, scope.look.page) };
  return [
    new Paragraph({
      style: styleIds.sender,
      ...(below > 0 ? { spacing } : {}),
      children: [...(picture ? [picture] : []), ...sender],
    }),
  ];
}

/** At the right margin, level with the first line of its paragraph. */
const besideText: IFloating = {
  horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
  verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
  wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
  allowOverlap: false,
};

/** Title, and what stands below it. */
export function opening({ title, subtitle, organisation, date, audience, state, draft, profile }: DocumentMeta): FileChild[] {
  const isDraft = isThere(draft) ? [new TextRun(' · '), new TextRun({ text: draft, bold: true })] : [];
  const facts = [
    [new TextRun([audience, day(date)].filter(isThere).join(' · ')), ...isDraft],
    ...(isThere(state) && !hasStateInFoot(profile) ? [[new TextRun(state)]] : []),
  ];
  return [
    ...line(styleIds.organisation, organisation),
    new Paragraph({ style: 'Title', text: title }),
    ...line(styleIds.subtitle, subtitle),
    ...facts.map(
      (children, index) => new Paragraph({ style: index === facts.length - 1 ? styleIds.factsEnd : styleIds.facts, children }),
    ),
  ];
}

/** What stands at the end. */
export function ending({ note, contact }: DocumentMeta): Paragraph[] {
  const lines = [note, contact === undefined ? undefined : `${words.contact}: ${contact}`].filter(isThere);
  return lines.map(
    (text, index) =>
      new Paragraph({
        style: index === 0 ? styleIds.ending : styleIds.facts,
        ...(index < lines.length - 1 ? { keepNext: true } : {}),
        text,
      }),
  );
}

export function header({ title, organisation }: DocumentMeta): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [small([organisation, title].filter(isThere).join(' · '))] })],
  });
}

/** „Seite X von Y“, and which state this is. */
export function footer({ date, shortState }: DocumentMeta): Footer {
  const page = new TextRun({
    // in one piece, beside whatever stands on the left
    children: ['\t', `${words.page}\u00A0`, PageNumber.CURRENT, `\u00A0${words.pageOf}\u00A0`, PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [small([day(date), shortState].filter(isThere).join(' · ')), page],
      }),
    ],
  });
}

const day = (date: string): string => `${words.asOf}: ${writtenDate(date)}`;
const small = (text: string): TextRun => new TextRun(text);
