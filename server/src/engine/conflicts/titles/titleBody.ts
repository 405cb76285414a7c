import { adjectiveOf, lookUpPlaces } from '../../language/gazetteer.ts';
import type { Token } from '../../model/token.ts';

const openers =
  /^(?:the|a|an|its|his|her|their|our|my|your|one|currently|now|also|both|as|another|and|or|but|whose|him|them|us|me|present|current)$/;

/** Behind an office, what names the body it belongs to. */
export const bodyPrepositions = /^(?:of|for|at|in|with|to)$/;

/** Words at the beginning of a description that are no part of it: `the`, `its`, `currently`. */
export function isOpener({ normal }: Token): boolean {
  return openers.test(normal);
}

/** Words that name a body: `Ukrainian` and `Ukraine` alike. */
export function bodyWords(token: Token): readonly string[] {
  if (token.kind !== 'word' || isOpener(token) || bodyPrepositions.test(token.normal)) return [];
  const [match] = lookUpPlaces(token.text);
  if (match === undefined) return [token.stem];
  const isNation = match.form !== 'name' || adjectiveOf(match.place.name) !== undefined;
  return [isNation ? match.place.name.toLowerCase() : token.stem];
}
