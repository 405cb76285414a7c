import { isOrganisationHead, isThingHead, isThingStart } from '../../language/nameHeads.ts';
import { isRole } from '../../language/titles.ts';
import { words } from '../../language/wordLists.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { placeNouns, sitesByName } from '../sites/siteNouns.ts';
import type { Designation } from './readDesignations.ts';

/** Callings that many in one story have, so that two of them need not be one. */
const callingsOfMany = words(`
  resident witness official member analyst expert fan voter activist student pupil passenger worker neighbour neighbor
  survivor victim supporter player lawmaker protester soldier man woman people boy girl child friend colleague critic
  executive officer man person other day year time way part
`);

/** How far behind a name its description is looked for. */
const longestDescription = 6;

/**
 * What a sentence says that the bearer of a name is: `ship` of `the ship, Ardent Star`, `agency` of `rating agency
 * Hartwell`, `street` of `Quay Street`, `institute` of `the Sonda institute`. Dictionary forms of nouns.
 */
export function callingsOf(
  { tokens }: SentenceAnalysis,
  { span, words: own, form }: Designation,
): ReadonlySet<string> {
  const first = tokens.findIndex((token) => token.start >= span.start);
  const last = tokens.findLastIndex((token) => token.end <= span.end);
  const heads = own.filter((word) => isThingHead(word) || isOrganisationHead(word) || isThingStart(word));
  const before = nounBefore(tokens, form === 'work' ? first - 1 : first);
  const behind = nounBehind(tokens, last);
  const found = [
    ...heads,
    ...(before === undefined ? [] : [before]),
    ...(behind === undefined ? [] : [behind]),
  ];
  return new Set(found.filter((noun) => !callingsOfMany.has(noun) && !isSort(noun)));
}

/** `Lake Ivel`, `the village of Lunde`: places are compared by the part they play. */
function isSort(calling: string): boolean {
  return sitesByName.has(calling) || placeNouns.has(calling);
}

/** `the drug, Velotrinib` · `chip Orrin` · `an analyst called Moe` · `Judge Osei`. */
function nounBefore(tokens: readonly Token[], first: number): string | undefined {
  const before = tokens[first - 1];
  if (before !== undefined && isRole(before.text)) return before.normal;
  const at = /^(?:,|of|called|named|codenamed|"|“)$/.test(before?.normal ?? '') ? first - 2 : first - 1;
  return nounAt(tokens, at);
}

/** `the Sonda institute` · `Hartwell, the operator,`. */
function nounBehind(tokens: readonly Token[], last: number): string | undefined {
  if (tokens[last + 1]?.text !== ',') return nounAt(tokens, last + 1);
  if (!/^(?:the|a|an|its|their|his|her)$/.test(tokens[last + 2]?.normal ?? '')) return undefined;
  let at = last + 3;
  while (at < last + longestDescription && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.partOfSpeech ?? ''))
    at += 1;
  return nounAt(tokens, at);
}

function nounAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.partOfSpeech === 'NOUN' && /^\p{Ll}/u.test(token.text) ? token.lemma : undefined;
}
