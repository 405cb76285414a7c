import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { outcomeClaims } from './outcomeClaims.ts';

/** A claim with the sentence that tells it, wherever that stands. */
export interface ToldClaim extends OutcomeClaim {
  readonly analysis: SentenceAnalysis;
}

/**
 * The claims of a sentence: the same objects as long as its words stay as they are, and all of one shape, whoever reads
 * them, since they are gone through and copied often.
 */
export const toldClaims = sentenceReaders.remember((analysis: SentenceAnalysis): readonly ToldClaim[] =>
  outcomeClaims(analysis).map(
    ({ topic, side, range, keys, sharedKeys, people, agents, isComing = false }) => ({
      topic,
      side,
      range,
      keys,
      sharedKeys,
      people,
      agents,
      isComing,
      analysis,
    }),
  ),
);

/** Days and hours are no names: two things on one Friday, or told in UTC, have nothing in common. */
export const namesIn = sentenceReaders.remember(
  ({ tokens, facts: { dates } }: SentenceAnalysis): readonly string[] =>
    collect(tokens, (token, index) => {
      const isName = token.partOfSpeech === 'PROPN' && index > 0;
      return isName && !dates.some(({ span }) => overlapsSpan(span, token)) ? [token.stem] : [];
    }),
);
