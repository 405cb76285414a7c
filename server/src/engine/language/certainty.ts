import table from './data/certainty.json';

/**
 * The steps on which a newsroom puts what it tells, from the weakest to the firmest: *allegedly struck* ·
 * *might reopen* · *appears to aim* · *is likely to open* · *hopes to open* · *plans to open* · *will open* · *opens* · *has opened*.
 */
export const certaintySteps = [
  'alleged',
  'possible',
  'apparent',
  'likely',
  'hoped',
  'intended',
  'planned',
  'stated',
  'done',
] as const;
export type CertaintyStep = (typeof certaintySteps)[number];

/** What a word is able to govern, and the step on which it puts that. */
type Steps = ReadonlyMap<string, CertaintyStep | 'future'>;

/** Modal verbs: `might`, `will`; `would` is *future* told of the past, or a condition. */
export const auxiliarySteps: Steps = readSteps(table.auxiliaries);
/** `allegedly`, `probably`. */
export const adverbSteps: Steps = readSteps(table.adverbs);
/** Lemmas before *to* and a verb: `likely to open`, `plans to open`. */
export const infinitiveSteps: Steps = readSteps(table.infinitive);
/** Lemmas before a bare participle: `feared buried`. */
export const participleSteps: Steps = readSteps(table.participle);
/** Lemmas before a verb in -ing: `considering selling`. */
export const gerundSteps: Steps = readSteps(table.gerund);
/** Lemmas with the preposition that takes a verb in -ing: `thinking about selling`. */
export const gerundBehindSteps: Steps = readSteps(table.gerundBehind);
/** Lemmas whose object is a deed told as a noun: `considering an appeal`. */
export const nounSteps: Steps = readSteps(table.noun);
/** Lemmas before *for* and such a noun: `called for a ban`. */
export const nounForSteps: Steps = readSteps(table.nounBehindFor);
/** Lemmas by which what a noun tells is brought about: `introduced a ban`. */
export const enactingVerbs: ReadonlySet<string> = new Set(table.enacting);
/** Nouns behind *is at*, *on* and *in* that tell of what may come: `at risk of collapse`. */
export const brinkNouns: ReadonlySet<string> = new Set(table.brink);
/** Lemmas behind a noun and *is*: `an appeal is likely`. */
export const afterNounSteps: Steps = readSteps(table.afterNoun);
/** Lemmas before *of* and a verb in -ing: `suspected of causing`. */
export const ofSteps: Steps = readSteps(table.of);
/** Lemmas before a clause that they hedge: `it is possible that`, `feared that`. */
export const thatSteps: Steps = readSteps(table.that);
/** What is aimed at is no deed: `an effort to deny`, `aiming to deny`. */
export const purposeWords: ReadonlySet<string> = new Set(table.purpose);
/** Qualities that hedge a purpose: `an apparent effort to`. */
export const purposeHedges: Steps = readSteps(table.purposeHedges);
/** Verbs by which what follows is another's word. */
export const sourceVerbs: ReadonlySet<string> = new Set(table.sources);
/** Verbs too general to tell what is spoken of: `make`, `say`. */
export const lightVerbs: ReadonlySet<string> = new Set(table.light);

function readSteps(lists: Readonly<Record<string, readonly string[]>>): Steps {
  const steps = new Map<string, CertaintyStep | 'future'>();
  for (const step of [...certaintySteps, 'future' as const]) {
    for (const word of lists[step] ?? []) steps.set(word, step);
  }
  return steps;
}

/**
 * Steps between which the meaning changes, with how surely an editor would ask. What was to happen when one version
 * was written may have happened when the next was: between those two there is a hint at most.
 */
const changes: ReadonlyMap<string, number> = new Map([
  ['possible planned', 0.8],
  ['possible done', 0.8],
  ['possible stated', 0.6],
  ['alleged done', 0.75],
  ['alleged stated', 0.6],
  ['apparent done', 0.6],
  ['apparent stated', 0.6],
  ['likely done', 0.8],
  ['likely stated', 0.6],
  ['possible intended', 0.35],
  ['possible hoped', 0.35],
  ['hoped planned', 0.48],
  ['hoped done', 0.6],
  ['intended done', 0.6],
  ['planned done', 0.35],
]);

/**
 * How surely two steps change the meaning, 0–1: 0 for neighbours such as *expected* and *will*, which an
 * editor would let stand side by side.
 */
export function changeOfCertainty(a: CertaintyStep, b: CertaintyStep): number {
  return changes.get(`${a} ${b}`) ?? changes.get(`${b} ${a}`) ?? 0;
}
