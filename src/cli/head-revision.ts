import { GitError } from '../history/git.ts';
import { isSame, lastCommit } from '../history/head-state.ts';
import { repositoryOf } from '../history/repository.ts';
import { revisionTree } from '../history/revision-tree.ts';
import { kindOf } from '../load/kind-of.ts';
import { workTree } from '../load/work-tree.ts';
import { shortId } from '../messages/since.ts';
import { pictureType } from '../model/picture-type.ts';
import type { ReportHead } from '../model/report.ts';
import type { Io } from './io.ts';

/** The state of the folder that a document was made from: three git processes, a fourth where there are links. Empty where git knows of none. */
export function headRevision(folder: string, io: Io): Pick<ReportHead, 'revision'> {
  try {
    const repository = repositoryOf(folder, io.env);
    const { commit, day } = lastCommit(repository);
    const clean = isSame(revisionTree(repository, commit), workTree(folder), { own: isOwn, shown: isPicture });
    return { revision: { id: shortId(commit), date: day, clean } };
  } catch (error) {
    if (error instanceof GitError) return {};
    throw error;
  }
}

/** What documents are made from: records, drafts of papers, templates. Written reports that lie in the folder make no draft of the next. */
function isOwn(path: string): boolean {
  const what = kindOf(path);
  return (what && 'kind' in what) || /^papers\/[^/]+\.md$/.test(path) || /^templates\/.+\.hbs$/.test(path);
}

const isPicture = (path: string): boolean => pictureType(path) !== undefined;
