import { cityTable } from './gazetteerCities.ts';
import { countryTable } from './gazetteerCountries.ts';
import { metonymTable } from './gazetteerMetonyms.ts';
import { regionTable } from './gazetteerRegions.ts';
import { watersTable } from './gazetteerWaters.ts';
import { worldTable } from './gazetteerWorld.ts';

/**
 * The places that a newsroom takes for granted: `lookUpPlaces('Ukrainian')` gives Ukraine, as an adjective.
 * Small on purpose: a place that is missing is still found by the preposition before it.
 */
export interface GazetteerPlace {
  /** The name by which places are compared: `United States`. Namesakes carry what tells them apart: `Perth (Scotland)`. */
  readonly name: string;
  readonly type: 'country' | 'region' | 'city' | 'water';
  /** What holds it, the nearest first: `Pittsburgh` is in `Pennsylvania`, `United States`. */
  readonly within: readonly string[];
  /** The country whose government the name stands for: `Kremlin` for Russia, `Washington` for the United States. */
  readonly metonymOf?: string;
}

/** A place as one of its names finds it. */
export interface GazetteerMatch {
  readonly place: GazetteerPlace;
  /** `adjective`: `Ukrainian`; `people`: `Britons`, `Dutchman`; `name`: everything else. */
  readonly form: 'name' | 'adjective' | 'people';
}

interface Gazetteer {
  readonly matches: ReadonlyMap<string, readonly GazetteerMatch[]>;
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly peoples: ReadonlyMap<string, readonly string[]>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly longestByFirstWord: ReadonlyMap<string, number>;
}

interface Draft {
  readonly matches: Map<string, GazetteerMatch[]>;
  readonly places: Map<string, GazetteerPlace>;
  readonly adjectives: Map<string, string>;
  readonly peoples: Map<string, readonly string[]>;
  readonly capitals: Map<string, string>;
}

let loaded: Gazetteer | undefined;

/** Everything of that name, the best known first; accents and a leading `the` aside, capitals regarded. */
export function lookUpPlaces(name: string): readonly GazetteerMatch[] {
  const { matches } = gazetteer();
  const key = keyOf(name);
  return matches.get(key) ?? (/^\P{Ll}{4,}$/u.test(key) ? matches.get(capitalise(key)) : undefined) ?? [];
}

/** Datelines and headlines are set in capitals: `KUALA LUMPUR`. */
function capitalise(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The place of that canonical name. */
export function findPlace(name: string): GazetteerPlace | undefined {
  return gazetteer().places.get(name);
}

/** The usual adjective, `Ukrainian` for `Ukraine`; undefined where there is none. */
export function adjectiveOf(name: string): string | undefined {
  return gazetteer().adjectives.get(name);
}

/** Nouns for the people: `Swede`, `Swedes`. */
export function peopleOf(name: string): readonly string[] {
  return gazetteer().peoples.get(name) ?? [];
}

/** The capital of a country: `Warsaw` for `Poland`. */
export function capitalOf(country: string): string | undefined {
  return gazetteer().capitals.get(country);
}

/** How many words the longest name has that begins with this word: as far as a search must look; 0 for none. */
export function longestPlaceName(firstWord: string): number {
  const { longestByFirstWord } = gazetteer();
  const key = keyOf(firstWord);
  const longest = longestByFirstWord.get(key) ?? 0;
  return longest > 0 || !/^\P{Ll}{3,}$/u.test(key) ? longest : (longestByFirstWord.get(capitalise(key)) ?? 0);
}

function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const draft: Draft = {
    matches: new Map(),
    places: new Map(),
    adjectives: new Map(),
    peoples: new Map(),
    capitals: new Map(),
  };
  for (const line of lines(countryTable)) addCountry(draft, line.split('|'));
  for (const line of lines(regionTable + worldTable + watersTable)) addRegion(draft, line.split('|'));
  for (const line of lines(cityTable)) addCities(draft, line);
  for (const line of lines(metonymTable)) addMetonym(draft, line.split('|'));
  const longestByFirstWord = new Map<string, number>();
  for (const name of draft.matches.keys()) {
    const [first = '', ...others] = name.split(/[ -]/);
    const longest = Math.max(longestByFirstWord.get(first) ?? 0, others.length + 1);
    longestByFirstWord.set(first, longest);
    longestByFirstWord.set(name.split(' ')[0] ?? '', longest);
  }
  return { ...draft, longestByFirstWord };
}

function addCountry(draft: Draft, cells: readonly string[]): void {
  const [name = '', adjectives = '', people = '', aliases = '', capital = '', regions = ''] = cells;
  const country: GazetteerPlace = { name, type: 'country', within: list(regions) };
  addPlace(draft, country, list(aliases));
  for (const adjective of list(adjectives)) addMatch(draft, adjective, { place: country, form: 'adjective' });
  for (const noun of list(people)) addMatch(draft, noun, { place: country, form: 'people' });
  rememberWords(draft, name, list(adjectives), list(people));
  if (capital === '') return;
  draft.capitals.set(name, capital);
  addPlace(draft, { name: capital, type: 'city', within: [name, ...country.within], metonymOf: name }, []);
}

function addRegion(draft: Draft, cells: readonly string[]): void {
  const [type, name = '', adjectives = '', aliases = '', within = ''] = cells;
  const holders = list(within);
  const region: GazetteerPlace = {
    name,
    type: type === 'water' ? 'water' : 'region',
    within: [...holders, ...withinOf(draft, holders.at(-1))],
  };
  addPlace(draft, region, list(aliases));
  for (const adjective of list(adjectives)) addMatch(draft, adjective, { place: region, form: 'adjective' });
  rememberWords(draft, name, list(adjectives), []);
}

function addCities(draft: Draft, line: string): void {
  const colon = line.indexOf(':');
  const holder = line.slice(0, colon);
  const within = [holder, ...withinOf(draft, holder)];
  for (const city of line.slice(colon + 1).split(/,(?! D\.?C)/)) {
    const [name = '', ...aliases] = city.trim().split('=');
    const known = draft.places.get(name);
    const isSame = known !== undefined && known.type === 'city' && within.includes(known.within[0] ?? '');
    const metonymOf = isSame ? known.metonymOf : undefined;
    if (isSame) forget(draft, known);
    addPlace(
      draft,
      { name, type: 'city', within, ...(metonymOf === undefined ? {} : { metonymOf }) },
      aliases,
    );
  }
}

function addMetonym(draft: Draft, cells: readonly string[]): void {
  const [name = '', aliases = '', country = '', city = ''] = cells;
  const within = [city, ...withinOf(draft, city)];
  addPlace(draft, { name, type: 'city', within, metonymOf: country }, list(aliases));
}

function addPlace(draft: Draft, place: GazetteerPlace, aliases: readonly string[]): void {
  draft.places.set(place.name, place);
  for (const name of [
    place.name.replace(/ \([^)]*\)$/, ''),
    ...aliases.map((alias) => alias.replace(/ \([^)]*\)$/, '')),
  ]) {
    addMatch(draft, name, { place, form: 'name' });
  }
}

function addMatch(draft: Draft, name: string, match: GazetteerMatch): void {
  const key = keyOf(name);
  const matches = draft.matches.get(key) ?? [];
  if (matches.some((other) => other.place === match.place && other.form === match.form)) return;
  const isNamesake = match.place.name.endsWith(')');
  const first = isNamesake
    ? matches.length
    : matches.filter((other) => !other.place.name.endsWith(')')).length;
  draft.matches.set(key, [...matches.slice(0, first), match, ...matches.slice(first)]);
}

/** A capital is entered with its country and again among the cities, which know its state or province. */
function forget(draft: Draft, place: GazetteerPlace): void {
  const key = keyOf(place.name);
  draft.matches.set(
    key,
    (draft.matches.get(key) ?? []).filter((match) => match.place !== place),
  );
}

function rememberWords(
  draft: Draft,
  name: string,
  adjectives: readonly string[],
  people: readonly string[],
): void {
  const usual = adjectives[0];
  if (usual !== undefined) draft.adjectives.set(name, usual);
  draft.peoples.set(name, people);
}

function withinOf(draft: Draft, name: string | undefined): readonly string[] {
  return name === undefined ? [] : (draft.places.get(name)?.within ?? []);
}

/** Without accents and article, with straight marks: names are found however they are typed. */
function keyOf(name: string): string {
  if (/^[A-Za-z.'-]+$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[Tt]he (?!Hague$)/, '');
}

function lines(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',').map((part) => part.trim());
}
