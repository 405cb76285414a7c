import { isPartyNoun } from '../../language/directedEvents.ts';
import type { Article } from '../../model/article.ts';
import type { Party } from './eventParties.ts';

/** Nouns for a business, and what only a business has. */
const business = /^(?:company|firm|employer|buyer|seller|owner)$/;
const ofBusiness =
  /^(?:chief|chairman|chairwoman|chair|board|shareholder|investor|share|stock|executive|management|boss|revenue|profit)$/;

/**
 * Whether one party is a noun that stands for the other, which is a name: `the union` for *the Dockers' Union*, `the company`
 * for *Acme* where a version speaks of Acme's shareholders.
 */
export function standsForName(left: Party, right: Party, articles: readonly Article[]): boolean {
  if (left.sort === right.sort) return false;
  const [noun, name] = left.sort === 'noun' ? [left.words[0], right] : [right.words[0], left];
  if (noun === undefined) return false;
  if (name.words.includes(noun)) return true;
  const isOther = name.words.some((word) => isPartyNoun(word));
  return !isOther && business.test(noun) && articles.some((article) => ownsBusiness(article, name));
}

/** `Bluefin's chief executive`. */
function ownsBusiness({ sentences }: Article, { words }: Party): boolean {
  const last = words.at(-1);
  return sentences.some(({ analysis: { tokens } }) =>
    tokens.some(
      ({ normal }, at) =>
        normal === last &&
        /^'s?$/.test(tokens[at + 1]?.normal ?? '') &&
        ofBusiness.test(tokens[at + 2]?.lemma ?? ''),
    ),
  );
}
