import { words } from '../../language/wordLists.ts';
import type { NameMention } from '../../model/name.ts';
import { isGivenName } from '../../language/givenNames.ts';

/** Tells persons from organisations by the words of a name alone: `Kestrel Ltd`, `Bank of Ghana`, `Ana Ruiz`. */

/** Last words of the names of organisations. */
const organisationHeads = words(`
  administration agency agencies airline airlines airways alliance army assembly association authority bank board brigade
  brothers bundesbank bureau cabinet centre center chamber church club coalition college commission committee company
  confederation conference congress consortium constabulary cooperative corporation corps council court crown department
  directorate division enterprises exchange federation fleet force forces forum foundation front fund government group
  guard hospital industries initiative institute institution international ironworks laboratories laboratory league
  legion logistics media mission ministry mission monitor motors museum navy network observatory office opera orchestra
  organisation organization parliament partners partnership party police post press productions regiment reserve
  school secretariat senate service services society squad studios syndicate systems taskforce team technologies
  television theatre theater times treasury tribunal tribune trust union university watch works gazette herald telegraph
  guardian news radio command magazine holdings steel energy airlines pharmaceuticals foods electric oil petroleum
`);

/** Legal forms, as they stand behind the name of a company. */
const legalForms = words('inc corp co ltd llc llp plc ag gmbh sa se spa nv bv ab as oy oyj kk pty bhd lp');

/** First words of names that go on with `of` or `for`. */
const organisationStarts = words(`
  ministry department university bank office bureau house church court board institute academy college school
  association federation league union council committee commission chamber organisation organization confederation
  center centre fund society order museum republic party forum trust foundation
`);

/** Last words of names that are neither persons nor organisations: works of building, nature, law and sport. */
const otherHeads = words(`
  bridge tunnel road street avenue boulevard lane square plaza park garden gardens airport station terminal port harbour
  harbor stadium arena hall tower palace castle cathedral abbey prison jail building hotel dam reservoir canal river
  lake sea ocean bay gulf strait straits creek falls island islands isles peninsula cape coast beach mountain mountains
  mount hill hills valley desert forest pass region province county district oblast prefecture state city town village
  county highway route line act bill treaty accord accords agreement protocol convention constitution amendment plan
  deal pact award awards prize medal cup open championship championships tournament games olympics festival war battle
  revolution day week eve christmas easter ramadan typhoon hurricane storm cyclone award oscar oscars summit index
  tour grand prix marathon derby final finals zone border wall heights trail
`);

/** First words that make what follows the name of a storm, a hill or a ship. */
const otherStarts = words(
  'typhoon hurricane storm cyclone tropical lake mount mt fort port operation st saint uss hms rms',
);

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
  if (legalForms.has(last) || isOrganisationHead(last)) return 'organisation';
  if (organisationStarts.has(first) && names.some((word) => /^(?:of|for)$/.test(word))) return 'organisation';
  if (otherHeads.has(last) || otherStarts.has(first) || names.includes('of')) return 'other';
  if (knownAcronyms.has(first)) return 'organisation';
  return isGivenName(first) || hasPersonalShape(names) ? 'person' : 'other';
}

/** True for `Ministry`, `Bank`: a word that ends the name of an organisation. */
export function isOrganisationHead(word: string): boolean {
  return organisationHeads.has(plain(word));
}

/** True for `Bridge`, `Cup`: a word that ends the name of a thing. */
export function isThingHead(word: string): boolean {
  return otherHeads.has(plain(word));
}

/** True where `of` or `for` may continue the name: behind `Ministry`, `University`. */
export function mayContinueWithOf(word: string): boolean {
  return organisationStarts.has(plain(word));
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
