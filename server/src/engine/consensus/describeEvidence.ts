import { diffWords } from '../language/diffWords.ts';
import type { Family } from '../model/analysis.ts';
import type { SentencePair, VersionPair } from '../model/alignment.ts';
import type { Article, BlockKind } from '../model/article.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { ConflictKind, Passage, Reading } from '../model/conflict.ts';
import type { Evidence, SentenceEvidence } from '../model/evidence.ts';
import type { VersionId } from '../model/story.ts';
import { collect } from '../util/collect.ts';
import { inOrder } from '../util/inOrder.ts';

/** What the evidence for a conflict is read from. */
export interface EvidenceContext {
  readonly articles: ReadonlyMap<VersionId, Article>;
  readonly families: readonly Family[];
  readonly versionPairs: readonly VersionPair[];
}

/** Names everything that speaks for or against a conflict; `surest` is the comparison that tells of it best. */
export function describeEvidence(
  kind: ConflictKind,
  surest: Comparison,
  readings: readonly Reading[],
  context: EvidenceContext,
): Evidence {
  const named = surest.evidence;
  return {
    around: named?.around,
    company: named?.company,
    isInOneHunk: named?.isInOneHunk,
    wordRelation: named?.wordRelation,
    kind,
    strength: surest.confidence,
    mechanism: surest.reason,
    sentences: compareSentences(surest, context),
    blocks: collect([surest.left, surest.right], (statement) => blockOf(statement, context) ?? []),
    readings: inOrder(
      readings.map(({ families, passages }) => ({ families, versions: countVersions(passages) })),
      (a, b) => b.families - a.families || b.versions - a.versions,
    ),
    families: context.families.length,
    versions: context.articles.size,
  };
}

/** How many versions they stand in, by whose order they are sorted. */
function countVersions(passages: readonly Passage[]): number {
  let count = 0;
  let last: VersionId | undefined;
  for (const { version } of passages) {
    if (version !== last) count += 1;
    last = version;
  }
  return count;
}

function compareSentences(
  { left, right }: Comparison,
  { versionPairs }: EvidenceContext,
): SentenceEvidence | undefined {
  const pair = findPair(versionPairs, left, right) ?? findPair(versionPairs, right, left);
  if (pair === undefined) return undefined;
  const diff = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  return {
    similarity: pair.similarity,
    containment: pair.containment,
    shared: diff.sharedOfLonger,
    edits: diff.hunks.length,
  };
}

function findPair(
  versionPairs: readonly VersionPair[],
  left: Statement,
  right: Statement,
): SentencePair | undefined {
  for (const versions of versionPairs) {
    if (versions.left.version !== left.version || versions.right.version !== right.version) continue;
    const rightIndex = indexOfSentence(right, versions.right);
    return versions.pairsByLeft
      .get(indexOfSentence(left, versions.left))
      ?.find((pair) => pair.right.index === rightIndex);
  }
  return undefined;
}

/** The index of the sentence around a statement: -1 where it is none of the article's. */
function indexOfSentence({ sentence: { start } }: Statement, { sentences }: Article): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.span.start === start ? low : -1;
}

function blockOf(
  statement: Statement,
  { articles }: Pick<EvidenceContext, 'articles'>,
): BlockKind | undefined {
  const article = articles.get(statement.version);
  return article?.sentences[indexOfSentence(statement, article)]?.blockKind;
}
