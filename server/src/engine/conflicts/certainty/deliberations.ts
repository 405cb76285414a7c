import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { VersionId } from '../../model/story.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { bearOut } from '../words/bearOut.ts';
import { stateTokens } from '../words/stateTokens.ts';

/** So far from each other the words of one phrase stand: `has, after all, yet to decide`. */
const reach = 4;

/**
 * Who else has somebody who has not made up his mind. `Was considering whether to raise its bid` and `has yet to decide
 * if it will put more on the table` may share no word at all; but a story tells of one open decision, seldom of two, so
 * the only one of a version that has no part in a dispute is taken for that. It counts as a vote and makes no conflict.
 */
export function findDeliberations(
  told: readonly Comparison[],
  { articles }: StoryAlignment,
): readonly Comparison[] {
  if (told.length === 0) return [];
  const heard = new Set<VersionId>();
  for (const { left, right } of told) heard.add(left.version).add(right.version);
  const silent = articles.filter(({ version }) => !heard.has(version));
  if (silent.length === 0) return [];
  return collect(articles, (article) => {
    const asked = soleDeliberation(placeSentences(article));
    const disputed =
      asked &&
      collect(told, ({ left, right }) => [left, right]).find(
        ({ version, span }) => version === asked.version && overlapsSpan(span, asked.span),
      );
    if (disputed === undefined) return [];
    return collect(silent, (other) => {
      const sole = soleDeliberation(placeSentences(other));
      return sole === undefined ? [] : [bearOut(disputed, sole, testimony)];
    });
  });
}

const testimony = { confidence: 0.5, reason: 'undecided in both' };

/** The only place of a version, but for headlines, that tells of an open decision. */
const soleDeliberation = remember((sentences: readonly PlacedSentence[]): Statement | undefined => {
  const [sole, ...others] = deliberationsOf(sentences);
  return others.length > 0 ? undefined : sole;
});

function deliberationsOf(sentences: readonly PlacedSentence[]): readonly Statement[] {
  return collect(sentences, (placed) =>
    placed.sentence.blockKind.startsWith('head')
      ? []
      : deliberationsIn(placed.sentence.analysis).map((range) => stateTokens(placed, range, 'undecided')),
  );
}

/** Where a sentence tells that somebody has not decided yet. */
export const deliberationsIn: (analysis: SentenceAnalysis) => readonly TokenRange[] =
  sentenceReaders.remember(({ tokens }) =>
    collect(tokens, (_, index) => {
      const length = deliberationAt(tokens, index);
      return length === 0 ? [] : [{ from: index, to: index + length }];
    }),
  );

/** How many tokens such words cover: `considering`, `thinking it over`, `has yet to decide`. */
function deliberationAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return 0;
  if (/^(?:considering|weighing|mulling|pondering|contemplating)$/.test(token.normal))
    return isUnderWay(tokens, index) ? 1 : 0;
  if (token.normal === 'undecided') return 1;
  if (token.normal === 'thinking') return lengthTo(tokens, index, /^(?:about|over)$/);
  if (/^(?:not|n't|yet|never)$/.test(token.normal)) return lengthTo(tokens, index, /^decided?$/);
  return 0;
}

/** `is still considering`, `weighing whether`; a salmon `weighing 12 kilos` decides nothing. */
function isUnderWay(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).findLast(({ partOfSpeech }) => partOfSpeech !== 'ADV');
  const next = tokens[index + 1];
  return (before?.lemma === 'be' || next?.normal === 'whether') && next?.partOfSpeech !== 'NUM';
}

function lengthTo(tokens: readonly Token[], index: number, last: RegExp): number {
  const at = tokens
    .slice(index + 1, index + 1 + reach)
    .findIndex(({ normal, kind }) => last.test(normal) || kind === 'punctuation');
  const found = tokens[index + 1 + at];
  return at >= 0 && found !== undefined && last.test(found.normal) ? at + 2 : 0;
}
