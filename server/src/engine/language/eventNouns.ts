import { derivedVerb } from './wordnet.ts';

/** Nouns whose verb no dictionary derives them from, or for which it names a rarer one. */
const newsroomNouns: ReadonlyMap<string, string> = new Map(
  (
    'victory win|triumph win|win win|lawsuit sue|suit sue|death die|birth bear|takeover take over|loss lose|sale sell|' +
    'defeat defeat|theft steal|gift give|flight fly|choice choose|thanks thank|resignation resign|failure fail|' +
    'discovery discover|landfall land|comeback return|handover hand over|shutdown close|closure close|opening open|' +
    'murder murder|killing kill|shooting shoot|stabbing stab|signing sign|founding found|building build|' +
    'bombing bomb|meeting meet|hearing hear|warning warn|ruling rule|behest request|request request|order order|' +
    'urging urge|insistence insist|instigation instigate'
  )
    .split('|')
    .map((line): [string, string] => {
      const [noun = '', ...verb] = line.split(' ');
      return [noun, verb.join(' ')];
    }),
);

/** Nouns that tell no deed in the news, though a verb is made of them, and those of persons. */
const stateNouns =
  /^(?:.*(?:er|or|ee|ist|ant|ent)|head|judge|guide|guard|chief|boss|pilot|host|coach|cook|captain|side|part|place|state|power|level|role|group|team|form|point|rule|use|way|time|year|day|week|month|hand|face|board|body|book|house|home|room|floor|number|price|total|score|title|name|plan|model|market|company|position|condition|region|union|mission|station|section|nation|fraction|portion|population|administration|organisation|organization|corporation|institution|association|federation|foundation|commission|opposition|court|area|line|stage|land|water|fund|bank|branch|shape|size|sort|type|kind|case|issue|matter|record|report|statement|law|police)$/;
/** Endings like those of persons: `announcement`, `payment`. */
const deedEnding = /(?:ment|.nsfer|murder|offer|order|disaster|surrender|answer|transfer|takeover|handover)$/;

/** The verb that an event noun is made of: `resign` for *resignation*; undefined for nouns of persons and things. */
export function verbOfNoun(noun: string): string | undefined {
  const known = newsroomNouns.get(noun);
  if (known !== undefined) return known;
  if (stateNouns.test(noun) && !deedEnding.test(noun)) return undefined;
  return derivedVerb(noun);
}

/** Whether a noun tells that somebody wants something done: `at the request of`, `on the orders of`. */
export function isRequest(noun: string): boolean {
  return /^(?:request|behest|order|urging|insistence|instigation|suggestion|demand)$/.test(noun);
}
