import { baseName, parentUri, relativePath } from '../uris.ts';
import { groupByKey } from './groupByKey.ts';
import type { ArticleText, Groups } from './stories.ts';

/** Every folder that holds two or more articles is a story, named by its path: `monday/bridge`. */
export function groupByFolder(articles: readonly ArticleText[]): Groups {
  return groupByKey(
    articles,
    (article) => ({ kind: 'story', id: folderName(article) }),
    () => 'the only article in its folder',
  );
}

/** The folder's path below the workspace folder; the name of that folder itself for the files right in it. */
function folderName({ uri, folder }: ArticleText): string {
  const path = relativePath(folder, uri);
  const end = path.lastIndexOf('/');
  return end > 0 ? path.slice(0, end) : baseName(parentUri(uri));
}
