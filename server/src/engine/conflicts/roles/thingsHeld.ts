import { readSets } from '../../language/wordLists.ts';
import type { Token } from '../../model/token.ts';

/** Nouns by which writers call one thing in turn. */
const things = readSets(`
study|trial|research|experiment|survey|project
house|home|property|villa|cottage|building
boat|ship|vessel|ferry|yacht
car|vehicle|van
company|firm|business
film|movie
newspaper|paper
dog|animal|pet
plane|aircraft|jet
land|field|plot|site
`);

/** The usual noun for a thing: `study` for `trial`. */
export function thingOf(noun: Token | undefined): string | undefined {
  if (noun === undefined) return undefined;
  const [usual] = things.find((line) => line.has(noun.lemma)) ?? [];
  return usual ?? noun.lemma;
}
