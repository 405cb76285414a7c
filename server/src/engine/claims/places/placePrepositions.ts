import type { Token } from '../../model/token.ts';
import { isDirection } from './placeDirections.ts';

/** Prepositions that attach a place to a statement. */
const prepositions = new Set(
  (
    'in near from to at outside around across over into inside off toward towards through via between within ' +
    'throughout along on of by beyond above below beside under against with for'
  ).split(' '),
);

/** Nouns that name the kind of a place before `of`: `the town of Baras`. */
const placeNouns =
  /^(?:city|town|village|hamlet|port|island|isle|province|state|region|district|county|capital|suburb|neighbou?rhood|municipality|commune|resort|oblast|department|prefecture|community|settlement)$/;

/** Who or what is `of` a place and of nothing else. */
const dwellers = /^(?:native|resident|inhabitant|outskirt)s?$/;

/** The preposition before the place at this index, article, compass word and `town of` passed over. */
export function prepositionBefore(tokens: readonly Token[], index: number): string | undefined {
  let before = index - 1;
  for (let steps = 0; steps < 6 && before >= 0; steps += 1) {
    const token = tokens[before];
    if (token === undefined) return undefined;
    const isTownOf = token.text === 'of' && placeNouns.test(tokens[before - 1]?.text ?? '');
    if (isTownOf) before -= 2;
    else if (/^(?:the|central|downtown|nearby|an?|in|occupied)$/.test(token.normal) && token.text !== 'in')
      before -= 1;
    else if (isDirection(token) || /^(?:ADJ)$/.test(token.partOfSpeech)) before -= 1;
    else if (prepositions.has(token.normal)) return token.normal;
    else return isLeaving(token) ? 'leaving' : undefined;
  }
  return undefined;
}

/** `will leave Azerbaijan`: nobody is where he leaves. */
function isLeaving({ lemma, partOfSpeech }: Token): boolean {
  return partOfSpeech === 'VERB' && /^(?:leave|flee|quit|depart|exit)$/.test(lemma);
}

/** True behind `the town of`. */
export function isBehindTownOf(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 2]?.text ?? '';
  return tokens[index - 1]?.text === 'of' && (placeNouns.test(noun) || dwellers.test(noun));
}
