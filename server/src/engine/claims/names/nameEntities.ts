import {
  isLegalForm,
  isOrganisationHead,
  isThingHead,
  isThingStart,
  mayContinueWithOf,
} from '../../language/nameHeads.ts';
import { words } from '../../language/wordLists.ts';
import type { NameMention } from '../../model/name.ts';
import { isGivenName } from '../../language/givenNames.ts';

/** Tells persons from organisations by the words of a name alone: `Kestrel Ltd`, `Bank of Ghana`, `Ana Ruiz`. */

/** Acronyms that need no expansion in a newsroom. */
const knownAcronyms = words(`
  nato un eu who imf wto opec unesco unicef unhcr iaea icc icj fifa uefa ioc nba nfl mlb nhl fbi cia nsa fda epa faa fcc
  sec irs doj dhs fema cdc nasa nypd lapd aclu naacp nra bbc cnn nbc abc cbs npr afp ap nhs mi5 mi6 raf fsb kgb gru idf
  plo pkk asean ecb fed oecd osce apec brics usaid ngo ngos gop dnc rnc afl-cio tuc cbi cps ofcom ofgem ftse ibm bp hsbc
`);

export type NameEntity = NameMention['entity'];

/** What a name is by its own words; `other` where they do not tell. Words come in their order and spelling. */
export function entityOfWords(names: readonly string[]): NameEntity {
  const first = plain(names[0] ?? '');
  const last = plain(names.at(-1) ?? '');
  if (names.length === 1) return knownAcronyms.has(first) ? 'organisation' : 'other';
  if (isLegalForm(last) || isOrganisationHead(last)) return 'organisation';
  if (mayContinueWithOf(first) && names.some((word) => /^(?:of|for)$/.test(word))) return 'organisation';
  if (isThingHead(last) || isThingStart(first) || names.includes('of')) return 'other';
  if (knownAcronyms.has(first)) return 'organisation';
  return isGivenName(first) || hasPersonalShape(names) ? 'person' : 'other';
}

/** Initials, particles and generational suffixes stand in the names of persons only. */
function hasPersonalShape(names: readonly string[]): boolean {
  const inner = names.slice(1, -1);
  return (
    names.slice(0, -1).some((word) => /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word)) ||
    inner.some((word) => isParticle(word)) ||
    /^(?:Jr|Sr)\.?$/.test(names.at(-1) ?? '')
  );
}

const particles = words(
  'van von der den de het ter ten te la le du di da del della degli dei dos das do bin ibn bint ben al el zu zum af av y e',
);

/** True for `van`, `de`, `bin` in lower case: it belongs to the name that it stands in. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
