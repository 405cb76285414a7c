import { hyponymWeight, wordSenses } from './wordnet.ts';

/** What takes part in a deed as somebody: people, bodies of people, animals. */
const somebodies = [
  'person',
  'organization',
  'social_group',
  'animal',
  'people',
  'worker',
  'company',
  'country',
];
/** From any kind of worker or company up to the root there are no more steps. */
const mostSteps = 15;
/** How usual the sense of somebody must be: an *owner* always, a *death* never. */
const leastWeight = 0.45;
/** Places and vehicles that act as those who run them, and words that WordNet has for something else first. */
const acting = new Set(
  (
    'borough parish county district province region state city town village diocese ministry agency agent authority ' +
    'foundation trust museum hospital hotel library theatre theater brewery factory shop ship ferry tanker trawler boat ' +
    'yacht car van truck lorry bus tram train plane helicopter motorcycle motorcyclist shark squirrel'
  ).split(' '),
);
const known = new Map<string, boolean>();

/** Whether a noun in its dictionary form tells of people, of a body of people or of an animal. */
export function isSomebody(lemma: string): boolean {
  const told = known.get(lemma) ?? judge(lemma);
  known.set(lemma, told);
  return told;
}

function judge(lemma: string): boolean {
  if (acting.has(lemma)) return true;
  const senses = wordSenses(lemma, 'noun');
  return somebodies.some(
    (word) => word === lemma || hyponymWeight(senses, wordSenses(word, 'noun'), mostSteps) >= leastWeight,
  );
}
