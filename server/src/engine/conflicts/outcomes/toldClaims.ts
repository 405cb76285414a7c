import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { topicGroupOf } from './claimTopics.ts';
import { outcomeClaims } from './outcomeClaims.ts';

/** A claim with the sentence that tells it, wherever that stands. */
export interface ToldClaim extends OutcomeClaim {
  /** Claims of other groups are of other topics. */
  readonly topicGroup: string;
  readonly analysis: SentenceAnalysis;
}

/** The claims of a sentence: the same objects as long as its words stay as they are. */
export const toldClaims = sentenceReaders.remember((analysis: SentenceAnalysis): readonly ToldClaim[] =>
  outcomeClaims(analysis).map((claim) => tellClaim(claim, analysis)),
);

/** All claims are of one shape, whoever reads them, since they are gone through often. */
export function tellClaim(claim: OutcomeClaim, analysis: SentenceAnalysis): ToldClaim {
  const { topic, side, range, keys, sharedKeys, people, agents, isComing = false } = claim;
  const topicGroup = topicGroupOf(claim);
  return { topic, topicGroup, side, range, keys, sharedKeys, people, agents, isComing, analysis };
}

/** Days and hours are no names: two things on one Friday, or told in UTC, have nothing in common. */
export const namesIn = sentenceReaders.remember(
  ({ tokens, facts: { dates } }: SentenceAnalysis): readonly string[] =>
    collect(tokens, (token, index) => {
      const isName = token.partOfSpeech === 'PROPN' && index > 0;
      return isName && !dates.some(({ span }) => overlapsSpan(span, token)) ? [token.stem] : [];
    }),
);
