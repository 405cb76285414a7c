import type { FitPlace } from '../../model/fitting.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { wordsAt } from './wordsAt.ts';

/** The verb that a passage is about, with its auxiliaries and negators: `had not handed`. */
export interface Predicate {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Tokens that the passage covers. */
  readonly from: number;
  readonly to: number;
  /** First token of the verb group, and the verb itself. */
  readonly group: number;
  readonly verb: number;
}

export const negator = /^(?:not|n't|never)$/;

/** The first verb of a passage; a form of *be* or *have* where nothing else is one. */
export function predicateAt(place: FitPlace): Predicate | undefined {
  const words = wordsAt(place);
  if (words === undefined) return undefined;
  const { sentence, from, to } = words;
  const { tokens } = sentence.analysis;
  const covered = tokens.slice(from, to);
  const offset = covered.findIndex(isVerb);
  const auxiliary = covered.findLastIndex(({ partOfSpeech }) => partOfSpeech === 'AUX');
  if (offset < 0 && auxiliary < 0) return undefined;
  const verb = from + (offset < 0 ? auxiliary : offset);
  return { sentence, tokens, from, to, group: groupFrom(tokens, verb), verb };
}

function isVerb({ partOfSpeech }: Token): boolean {
  return partOfSpeech === 'VERB';
}

/** Back over auxiliaries, negators, adverbs between them, and `had to`. */
function groupFrom(tokens: readonly Token[], verb: number): number {
  let from = verb;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.partOfSpeech === 'AUX' || negator.test(token.normal) || isObliging(tokens, at)) from = at;
    else if (token.partOfSpeech !== 'ADV' && !(token.normal === 'to' && isObliging(tokens, at - 1))) break;
  }
  return from;
}

/** `had to`, `has to`. */
export function isObliging(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lemma === 'have' && tokens[at + 1]?.normal === 'to';
}
