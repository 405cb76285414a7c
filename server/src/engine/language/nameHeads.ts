import { words } from './wordLists.ts';

/** Words in a name that tell what sort of thing bears it: of `Kestrel Ltd`, `Bank of Ghana` and `Hollow Bridge` the last or first. */

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
  guardian news radio command magazine holdings steel energy pharmaceuticals foods electric oil petroleum homes
  properties developments construction contractors engineering stores supermarkets brands beverages breweries brewing
  mining minerals chemicals plastics textiles shipping ferries railways freight insurance securities ventures associates
  consulting consultants solutions software communications telecom broadcasting robotics aerospace aviation automotive
  semiconductors instruments healthcare therapeutics diagnostics biosciences
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

/** True for `Ltd`, `GmbH`: a legal form behind the name of a company. */
export function isLegalForm(word: string): boolean {
  return legalForms.has(plain(word));
}

/** True for `Typhoon`, `Mount`: a word that begins the name of a thing. */
export function isThingStart(word: string): boolean {
  return otherStarts.has(plain(word));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
