import { changeOfCertainty } from '../../language/certainty.ts';
import { relateWords } from '../../language/wordRelations.ts';
import { supposes } from '../../language/standing.ts';
import type { StemWeight } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';
import { findAttributions } from '../attribution/attributionPhrases.ts';
import { compareContents } from '../attribution/claimOverlap.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import type { PlacedStanding } from './placedStandings.ts';
import { causeKey, classMark, contentOf, type Standing } from './standing.ts';

/** How much of the shorter claim the longer one must hold, by weight: less where both say how sure they are. */
const leastContained = 0.55;
const leastContainedOfMarked = 0.5;
const fewestShared = 2;
/** How alike two deeds must be told. */
const leastSynonym = 0.7;
const surenessOfMarked = 0.75;
const surenessOfPlain = 0.65;
/** From how sure a change of meaning two steps are compared. */
const leastChange = 0.5;

/** How surely one version settles what the other leaves open, 0–1. */
export function weighMeeting(open: PlacedStanding, settled: PlacedStanding, stemWeight: StemWeight): number {
  const { change, isPossible } = relationsOf(open.claim)(settled.claim);
  if (change < leastChange || !isPossible) return 0;
  const sureness = weighTopic(open.claim, settled.claim, stemWeight);
  if (sureness === 0 || areOfOtherDays(open, settled)) return 0;
  return isOfOtherSource(open, settled) || isOfEarlierTime(settled, open) ? 0 : change * sureness;
}

/** How surely an open and a settled claim are of one thing, 0–1. */
export function weighTopic(open: Standing, settled: Standing, stemWeight: StemWeight): number {
  const { isPossible, words } = relationsOf(open)(settled);
  if (!isPossible) return 0;
  const { contained, shared } = compareContents(open.words, words, stemWeight, fewestShared);
  if (shared < fewestShared) return 0;
  if (settled.isMarked && contained >= leastContainedOfMarked)
    return surenessOfMarked * Math.min(1, 0.6 + contained);
  if (contained < leastContained || !shareHead(open, settled, shared)) return 0;
  return surenessOfPlain * Math.min(1, 0.6 + contained);
}

/** What an open and a settled claim say of each other, wherever they stand and whatever their words weigh. */
interface StandingRelation {
  /** How surely the one answers the other, 0–1. */
  readonly change: number;
  /** False where nothing common happens in the two, so that nothing else need be asked. */
  readonly isPossible: boolean;
  /** What the settled claim tells, with those who confirm it where the open one waits for them. */
  readonly words: Standing['words'];
}

/** Relates whatever is settled to one open claim. */
export const relationsOf = remember((open: Standing) =>
  remember((settled: Standing): StandingRelation => ({
    change: changeBetween(open, settled),
    isPossible:
      (settled.isMarked || shareHead(open, settled, open.words.size)) &&
      mayBeOneDoer(open, settled) &&
      !isOfAnotherOne(open, settled),
    words: withVouchers(settled, open),
  })),
);

const further = ['second', 'third', 'another', 'next', 'further'];

/** Whether a probe goes on to a second asteroid is left open by its flight past the first. */
function isOfAnotherOne({ words: own }: Standing, { words: other }: Standing): boolean {
  return further.some((word) => own.has(word) && !other.has(word));
}

/** That a storm flooded the cave leaves it open whether a dam did. */
function mayBeOneDoer({ doer: own }: Standing, { doer: other }: Standing): boolean {
  if (own === undefined || other === undefined || own.stem === other.stem) return true;
  const { relation } = relateWords(own, other);
  return relation !== 'unrelated' && relation !== 'exclusive';
}

function withVouchers({ words, vouchers }: Standing, open: Standing): Standing['words'] {
  const awaited = [...(vouchers ?? [])].filter(([stem]) => open.words.has(stem));
  return awaited.length === 0 ? words : new Map([...words, ...awaited]);
}

/** What is told of another year or an earlier time answers no question of today. */
function isOfEarlierTime({ claim, placed }: PlacedStanding, open: PlacedStanding): boolean {
  return (
    !claim.isMarked &&
    tellsEarlierTime(placed.sentence.analysis) &&
    !tellsEarlierTime(open.placed.sentence.analysis)
  );
}

const tellsEarlierTime = sentenceReaders.remember(
  ({ facts, tokens }: SentenceAnalysis): boolean =>
    facts.dates.some(({ year }) => year !== undefined) ||
    tokens.some(({ normal }) =>
      /^(?:earlier|previous|previously|ago|last|once|former|formerly|then|through)$/.test(normal),
    ),
);

/** Two sources may see it in two ways; and what is alleged and what a source says are both another's word. */
function isOfOtherSource(open: PlacedStanding, settled: PlacedStanding): boolean {
  if (settled.claim.isMarked) return false;
  const sources = sourceStems(settled.placed.sentence.analysis);
  if (sources.size === 0 || isOfSupposer(open, sources)) return false;
  if (open.claim.step === 'alleged' || open.claim.step === 'apparent') return true;
  const others = sourceStems(open.placed.sentence.analysis);
  return others.size > 0 && ![...sources].some((stem) => others.has(stem));
}

/** `Investigators suspect that …` against `…, according to investigators`: one source, and no longer a suspicion. */
function isOfSupposer(
  { placed, claim: { range, step } }: PlacedStanding,
  sources: ReadonlySet<string>,
): boolean {
  const { tokens } = placed.sentence.analysis;
  const verb = tokens[range.from];
  return (
    step === 'alleged' &&
    verb !== undefined &&
    supposes(verb) &&
    tokens
      .slice(0, range.from)
      .some(({ stem, partOfSpeech }) => /^(?:NOUN|PROPN)$/.test(partOfSpeech) && sources.has(stem))
  );
}

/** What the sources of a sentence are called, by stems. */
const sourceStems = sentenceReaders.remember((analysis: SentenceAnalysis): ReadonlySet<string> => {
  const ranges = findAttributions(analysis).flatMap(({ source, beside }) => [
    source,
    ...(beside ? [beside] : []),
  ]);
  return new Set(contentOf(analysis.tokens, ranges).keys());
});

/** Two verbs of one class of deeds may still tell two things: more must be common around them. */
function shareHead(open: Standing, settled: Standing, shared: number): boolean {
  return [...open.heads].some((head) => {
    if (settled.heads.has(head)) return !head.startsWith(classMark) || shared > fewestShared;
    const own = open.words.get(head);
    const others = [...settled.heads].map((other) => settled.words.get(other));
    return head !== causeKey && others.some((other) => own && other && meanTheSame(own, other));
  });
}

function meanTheSame(a: Token, b: Token): boolean {
  const { relation, confidence } = relateWords(a, b);
  return relation !== 'exclusive' && relation !== 'unrelated' && confidence >= leastSynonym;
}

function changeBetween(open: Standing, settled: Standing): number {
  if (open.step === 'supposed') return settled.isMarked ? 1 : 0;
  if (open.step === 'asked') return settled.step === 'stated' ? 0.9 : 1;
  if (settled.isMarked) return 1;
  return settled.step === 'asked' || settled.step === 'supposed'
    ? 0
    : changeOfCertainty(open.step, settled.step);
}
