import { nounsOfDeed } from '../../language/oppositeDeeds.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';
import type { ToldClaim } from './toldClaims.ts';

/**
 * Whether two deeds may be done to one thing: `paid the dockers` and `did not pay the divers` are both true. A name, a
 * pronoun or nothing at all may stand for anything, a wider word for a narrower one, and `a plan for flats` for the flats.
 */
export function mayBeOneObject(left: ToldClaim, right: ToldClaim): boolean {
  const [own, other] = [objectOf(left), objectOf(right)];
  if (own === undefined || other === undefined || names(left, other) || names(right, own)) return true;
  if (nounsOfDeed(own.lemma).some((noun) => nounsOfDeed(other.lemma).includes(noun))) return true;
  const { relation } = relateWords(own, other);
  return relation === 'equivalent' || relation === 'narrower' || relation === 'wider';
}

function names({ analysis }: ToldClaim, word: Token): boolean {
  return analysis.tokens.some(({ stem }) => stem === word.stem);
}

/** The noun that tells to whom or what a deed was done. */
const objectOf = remember(({ analysis, range }: ToldClaim): Token | undefined => {
  const { frames, tokens } = analysis;
  const frame = frames.find(({ head, sort }) => sort === 'verb' && head >= range.from && head < range.to);
  return frame?.object?.sort === 'noun' ? tokens[frame.object.head] : undefined;
});
