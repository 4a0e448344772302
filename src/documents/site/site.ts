import type { ElementContent } from 'hast';
import { siteWords as words } from '../../messages/site.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlannedFile } from '../../model/planned-file.ts';
import type { Site } from '../../model/site.ts';
import type { Settings } from '../../model/workspace.ts';
import type { Assets } from '../document.ts';
import { accentRules } from '../html/accent-rules.ts';
import { htmlContent } from '../html/content.ts';
import { hasSortable } from '../html/sortable.ts';
import { style } from '../html/style.ts';
import { loadPictures } from '../images.ts';
import { assertKnownNodes } from '../node-types.ts';
import { reportRequest, type Templates } from '../reports.ts';
import { type ComposedPage, composePages } from './composed.ts';
import { linkPages } from './linked.ts';
import type { Stop } from './navigation.ts';
import { type Surroundings, sitePage } from './page.ts';
import { register, registerPath } from './register.ts';
import { type SiteScripts, scriptFiles } from './script-files.ts';
import { siteStyle } from './style.ts';

/** What a site is made with beside its data. */
export interface SiteRequest {
  readonly settings: Settings;
  readonly templates: Templates;
  readonly scripts: SiteScripts;
  readonly assets: Assets;
  /** „erzeugt mit qe 1.2.3“; every file holds it. */
  readonly generator: string;
  /** The day of the last change of each file of the folder, yyyy-mm-dd, where it is known. */
  readonly changes: ReadonlyMap<string, string>;
}

/** The guide as pages that work from a disk as from a server: paths below the site's folder, and what is wrong with templates and pictures. */
export function siteFiles(site: Site, request: SiteRequest): { readonly files: PlannedFile[]; readonly findings: Finding[] } {
  const { settings, templates, assets, generator, changes } = request;
  const { pages, findings } = composePages(site, settings, templates);
  linkPages(pages);
  const { meta } = reportRequest(site.guide, settings, templates);
  const stops: Stop[] = [...pages.map(stopOf), { path: registerPath, title: words.registerTitle, isRecord: false }];
  const around: Surroundings = { meta, generator, stops };
  const made = pages.map(({ document, page, path }, index) => {
    assertKnownNodes(document.root);
    const { pictures, findings: aboutPictures } = loadPictures(document, assets);
    const content = htmlContent(document, pictures).children as ElementContent[];
    const changed = page.files
      .flatMap((file) => changes.get(file) ?? [])
      .sort()
      .at(-1);
    const sorts = hasSortable(content);
    const file = { path, content: sitePage(stops[index] as Stop, content, around, { changed, sorts }) };
    return { file, findings: aboutPictures };
  });
  const last = sitePage(stops.at(-1) as Stop, register(pages), around);
  return {
    files: [
      ...made.map(({ file }) => file),
      { path: registerPath, content: last },
      { path: words.assets.style, content: `/* ${generator} */\n${style}${accentRules(meta.colour)}${siteStyle}` },
      ...scriptFiles(pages, request.scripts, generator),
    ],
    findings: withoutRepetition([...findings, ...made.flatMap(({ findings: some }) => some)]),
  };
}

function stopOf({ page, path, title }: ComposedPage): Stop {
  return {
    path,
    title,
    part: page.part,
    isRecord: !['index', 'part', 'chapter'].includes(page.kind),
    isStart: page.kind === 'index',
  };
}

/** What is wrong with a template is found on each page. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
