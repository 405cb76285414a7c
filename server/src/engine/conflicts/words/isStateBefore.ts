import { endsState } from '../../language/returns.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

/** Words in their sentence. */
interface ToldWords {
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
}

/**
 * Whether one of two wordings tells how a thing was, and the other how that ended: `the runway was closed` and `reopened
 * at noon`, `a climber was still missing` and `was found`. Only what is so at the time of writing (`is closed`, `remains
 * shut`) or was denied contradicts the end of it.
 */
export function isStateBefore(left: ToldWords, right: ToldWords): boolean {
  return comesBefore(left, right) || comesBefore(right, left);
}

function comesBefore(state: ToldWords, end: ToldWords): boolean {
  return isPast(state) && wordsIn(end).some((verb) => wordsIn(state).some((word) => endsState(verb, word)));
}

/** The auxiliary may stand in the words or, with adverbs between, before them. */
function isPast({ tokens, range }: ToldWords): boolean {
  let first = range.from;
  while (first > 0 && !isPastBe(tokens[first]) && mayFollowBe(tokens[first - 1])) first -= 1;
  return isPastBe(tokens[first]);
}

function wordsIn({ tokens, range }: ToldWords): readonly string[] {
  return tokens.slice(range.from, range.to).flatMap(({ lemma, normal }) => [lemma, normal]);
}

function isPastBe(token: Token | undefined): boolean {
  return /^(?:was|were|been)$/.test(token?.normal ?? '');
}

function mayFollowBe(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'ADV' || isPastBe(token);
}
