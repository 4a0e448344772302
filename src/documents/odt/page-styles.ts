import type { OfficePage } from '../office/page.ts';
import { element, type Xml } from './xml.ts';

const cm = (mm: number): string => `${Math.round(mm * 10) / 100}cm`;

/** Half of a margin is outside of header and footer, the other half holds them. */
export function pageLayout({ width, height, margin, hasRunningLines }: OfficePage): Xml {
  const outer = (of: number): string => cm(hasRunningLines ? of / 2 : of);
  const running = (side: 'header' | 'footer', of: number): Xml =>
    element(
      `style:${side}-style`,
      {},
      element('style:header-footer-properties', {
        'fo:min-height': cm(of / 2),
        [side === 'header' ? 'fo:margin-bottom' : 'fo:margin-top']: cm(of / 8),
        'style:dynamic-spacing': 'true',
      }),
    );
  return element(
    'style:page-layout',
    { 'style:name': 'Seite' },
    element('style:page-layout-properties', {
      'fo:page-width': cm(width),
      'fo:page-height': cm(height),
      'style:print-orientation': 'portrait',
      'fo:margin-top': outer(margin.top),
      'fo:margin-bottom': outer(margin.bottom),
      'fo:margin-left': cm(margin.left),
      'fo:margin-right': cm(margin.right),
    }),
    ...(hasRunningLines ? [running('header', margin.top), running('footer', margin.bottom)] : []),
  );
}

/** The page with what stands in its header and footer; the first has no header. */
export function masterPages({ hasRunningLines }: OfficePage, header: Xml, footer: Xml): Xml {
  const line = (style: string, content: Xml = ''): Xml => element('text:p', { 'text:style-name': style }, content);
  const running = [
    element('style:header', {}, line('Header', header)),
    element('style:header-first', {}, line('Header')),
    element('style:footer', {}, line('Footer', footer)),
    element('style:footer-first', {}, line('Footer', footer)),
  ];
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Seite' },
    ...(hasRunningLines ? running : []),
  );
}
