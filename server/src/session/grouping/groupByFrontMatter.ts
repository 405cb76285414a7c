import { groupByKey } from './groupByKey.ts';
import type { ArticleText, Groups } from './stories.ts';

/** Articles whose front matter has the same `story:` are versions of one story. */
export function groupByFrontMatter(articles: readonly ArticleText[]): Groups {
  return groupByKey(
    articles,
    ({ text }) => {
      const id = storyNamedIn(text);
      return id === undefined
        ? { kind: 'none', reason: 'no “story:” in its front matter' }
        : { kind: 'story', id };
    },
    (id) => `no other file has “story: ${id}” in its front matter`,
  );
}

/** The value of `story:` in a YAML front matter: `---`, lines, `---` at the very start of the text. */
function storyNamedIn(text: string): string | undefined {
  const lines = text.split(/\r?\n/, 200);
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const line = lines.slice(1, Math.max(end, 1)).find((candidate) => candidate.startsWith('story:'));
  const value = line
    ?.slice('story:'.length)
    .replace(/\s#.*$/, '')
    .trim();
  const unquoted = value?.replace(/^(["'])(.*)\1$/, '$2');
  return unquoted === undefined || unquoted === '' ? undefined : unquoted;
}
