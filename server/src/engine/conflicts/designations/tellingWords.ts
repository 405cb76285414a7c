import { functionWords } from '../../language/functionWords.ts';
import { lookUpPlaces } from '../../language/gazetteer.ts';
import { isLegalForm, isOrganisationHead, isThingHead, isThingStart } from '../../language/nameHeads.ts';
import { isRole } from '../../language/titles.ts';

/** `Jr`, `III`. */
export function isSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)$/.test(word);
}

/** A word that says which of its sort is meant: no `Street`, `Ministry` or `the`, no place that bodies are called after. */
export function isTelling(word: string): boolean {
  if (functionWords.has(word) || isSuffix(word) || isLegalForm(word)) return false;
  if (isThingHead(word) || isOrganisationHead(word) || isThingStart(word) || isRole(word)) return false;
  return lookUpPlaces(word.charAt(0).toUpperCase() + word.slice(1)).length === 0;
}

/** The only one of some words that tells something. */
export function loneTelling(words: readonly string[]): string | undefined {
  const telling = words.filter(isTelling);
  return telling.length === 1 ? telling[0] : undefined;
}
