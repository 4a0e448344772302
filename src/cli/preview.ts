import type { Loaded } from '../load/load.ts';
import type { Shipped } from '../load/resources.ts';
import { previewWords as words } from '../messages/commands/preview.ts';
import type { Finding } from '../model/finding.ts';
import type { Visibility } from '../model/records.ts';
import { withRuleSettings } from '../rules/rule-settings.ts';
import { type FolderOptions, findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import { keepChecking, whatIsWrong } from './keep-checking.ts';
import { noteFindings } from './note-findings.ts';
import { type PreviewServer, startPreview } from './preview-server.ts';
import { makeSite, siteAudience } from './site.ts';
import { onChange } from './watched-folders.ts';

/** What `qe preview` takes. */
export interface PreviewOptions extends FolderOptions {
  readonly asOf?: string;
  readonly audience?: Visibility;
  readonly port?: number;
  readonly git?: boolean;
  readonly poll?: boolean;
}

/** Shows the guide of a folder in the browser, and again after each change, until the person ends it; then 0. */
export async function preview(options: PreviewOptions, shipped: Shipped, io: Io): Promise<number> {
  const { lasting } = io;
  if (!lasting) throw new Error('nothing here says when to end');
  // asked for first: it may end while the port is still being opened
  const ended = lasting.ended();
  const folder = findFolder(options, io);
  const server = await startPreview(options.port ?? 0);
  try {
    io.out(`${words.address(server.url)}\n`);
    const build = builder(folder, options, server, shipped, io);
    await keepChecking(build, () => onChange({ folders: [folder], files: [], poll: options.poll === true }, io), ended);
  } finally {
    await server.close();
  }
  io.note(`${words.ended}\n`);
  return 0;
}

/** Makes the site anew and shows it, unless something in the folder is wrong and there is an earlier state: whether that could be found out. */
function builder(folder: string, options: PreviewOptions, server: PreviewServer, shipped: Shipped, io: Io): () => boolean {
  let hasState = false;
  let told: string | undefined;
  const time = () => io.lasting?.time() ?? '';
  return () => {
    try {
      const loaded = loadFolder(folder, shipped);
      const wrong = errorsOf(loaded.findings, loaded);
      if (wrong.length > 0) noteFindings(wrong, loaded.workspace, '', io);
      if (wrong.length > 0 && hasState) io.note(`${words.kept(time())}\n`);
      else {
        const pages = show(folder, loaded, options, server, shipped, io);
        io.note(`${wrong.length > 0 ? words.partly(time(), pages) : words.shown(time(), pages)}\n`);
        hasState = true;
      }
      told = undefined;
      return true;
    } catch (error) {
      const message = whatIsWrong(error);
      if (message !== told) io.note(`qe: ${message}\n${hasState ? words.kept(time()) : words.nothing(time())}\n`);
      told = message;
      return false;
    }
  };
}

const errorsOf = (findings: readonly Finding[], { workspace }: Loaded): Finding[] =>
  withRuleSettings(findings, workspace.settings).filter(({ severity }) => severity === 'error');

/** How many pages there are. */
function show(folder: string, loaded: Loaded, options: PreviewOptions, server: PreviewServer, shipped: Shipped, io: Io): number {
  const { asOf = io.today(), audience = siteAudience, git = true } = options;
  const { files, findings } = makeSite(folder, loaded, { asOf, audience, withGit: git }, shipped, io);
  noteFindings(findings, loaded.workspace, 'index.html', io);
  server.show(files);
  return files.filter(({ path }) => path.endsWith('.html')).length;
}
