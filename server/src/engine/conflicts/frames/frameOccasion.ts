import { deniesPartOnly } from '../../language/negation.ts';
import type { Frame } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import { remember } from '../../util/remember.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import type { Actor, PlacedFrame, ToldFrame } from './placeFrames.ts';
import { relateActors } from './relateActors.ts';
import { isSupposed } from '../outcomes/supposed.ts';
import { isQuoted } from '../isQuoted.ts';

/** Words that make a statement hold for a part, or for a time. */
const limiting =
  /^(?:all|every|each|both|entire|whole|only|more|further|another|other|most|many|much|few|some|any|half|enough|yet|still|already|immediately|initially|first|again|always|fully|entirely|completely|necessarily|longer|once|ever|previously|formerly|originally|even|directly|publicly|officially|formally|personally)$/;
const negating = /^(?:not|n't|never|no|nobody|nothing|none|neither|nor|to)$/;
/** Who *refused to* has not: the verbs that deny the infinitive behind them, and those that carry it out. */
const refusing = /^(?:fail|refuse|decline|neglect|omit)$/;
const managing = /^(?:manage|bother|happen)$/;

/** Whether a frame tells a deed outright: done or not done, by nobody's word against another, of the whole. */
export function isPlainDeed({ told, frame, placed }: PlacedFrame): boolean {
  return isToldPlainly(told) && !isQuoted(placed, frame.head);
}

/** The same by the words of its sentence, which an edit leaves as they are in all but one. */
const isToldPlainly = remember(({ analysis, frame, subject, object, receiver }: ToldFrame): boolean => {
  if (frame.sort === 'noun' || frame.form === 'gerund') return false;
  if (frame.form === 'infinitive' && governorOf(analysis, frame) === undefined) return false;
  if (frame.isNegated && deniesPartOnly(analysis.tokens, frame.head)) return false;
  if (analysis.text.trimEnd().endsWith('?') || isSupposed(analysis, frame.group)) return false;
  if (receiver || !subject || !isWhole(subject) || !isWhole(object)) return false;
  const words = analysis.tokens.slice(frame.range.from, frame.range.to);
  return (
    !words.some(({ normal }) => limiting.test(normal)) && (!frame.isNegated || isDenied(analysis, frame))
  );
});

function isWhole(actor: Actor | undefined): boolean {
  return actor === undefined || (actor.argument.beside.length === 0 && actor.doubt <= mostDoubt);
}

/** How doubtful it may be whom a phrase stands for. */
const mostDoubt = 0.4;

/** How far before its *to* the verb may stand that governs an infinitive: `refused on Thursday to`. */
const reachOfGovernor = 5;

/** `refused to apologise`, `managed to sell`: the verb that says whether an infinitive was carried out. */
function governorOf({ tokens }: SentenceAnalysis, frame: Frame): number | undefined {
  for (let at = frame.head - 2; at >= Math.max(0, frame.head - 2 - reachOfGovernor); at -= 1) {
    const { lemma = '', kind } = tokens[at] ?? {};
    if (refusing.test(lemma) || managing.test(lemma)) return at;
    if (kind === 'punctuation' || tokens[at]?.partOfSpeech === 'VERB') return undefined;
  }
  return undefined;
}

/** Turned by a plain *not* or *no*, or by a refusal, and not by somebody who denies it. */
function isDenied({ tokens, facts }: SentenceAnalysis, frame: Frame): boolean {
  const turning = facts.polarity.negators.filter(
    ({ scope, also }) => scope === frame.head || also?.includes(frame.head) === true,
  );
  return turning.every(({ span }) =>
    tokens
      .filter((token) => overlapsSpan(token, span))
      .every(({ normal, lemma }, _, all) => negating.test(normal) || refusing.test(all[0]?.lemma ?? lemma)),
  );
}

/** The noun in which both tell the deed: `protest` of *lodged a protest* and *handed in a protest*. */
export function sharedDeedNoun(left: PlacedFrame, right: PlacedFrame): boolean {
  if (left.object || right.object) return false;
  const nouns = deedNouns(left.told);
  return nouns.length > 0 && deedNouns(right.told).some((noun) => nouns.includes(noun));
}

const deedNouns = remember(({ analysis, frame: { group } }: ToldFrame): readonly string[] => {
  const words = analysis.tokens.slice(group.from, group.to);
  return words.flatMap(({ partOfSpeech, lemma }) => (partOfSpeech === 'NOUN' ? [lemma] : []));
});

/** Whether nothing tells the two apart: another day, another speaker, another place, match or matter. */
export function isOfOneOccasion(left: PlacedFrame, right: PlacedFrame): boolean {
  if (areOfOtherDays(left, right) || isDated(left) !== isDated(right)) return false;
  if (sourceOf(left) !== sourceOf(right)) return false;
  return areMatched(left, right) && areMatched(right, left);
}

/** The day of `refused on Thursday to apologise` goes with the refusal. */
function isDated({ placed, frame: { dates, form } }: PlacedFrame): boolean {
  return form === 'infinitive' ? placed.sentence.analysis.facts.dates.length > 0 : dates.length > 0;
}

/** Who says so, by the last word: `said coach Irena Pavlik` and `according to Pavlik` are one. */
function sourceOf({ placed, frame }: PlacedFrame): string | undefined {
  return frame.source && placed.sentence.analysis.tokens[frame.source.head]?.lemma;
}

/** Each that a preposition brings in has one like it in the other frame, or the other has none of the kind. */
function areMatched(own: PlacedFrame, other: PlacedFrame): boolean {
  return own.attached.every(({ preposition, actor }) => {
    const alike = other.attached.filter((each) => each.preposition === preposition);
    return alike.length === 0
      ? isBare(preposition)
      : alike.some((each) => relateActors(actor, each.actor) === 'same');
  });
}

/** A place or reason that one version adds makes no other deed of it: `lodged a protest at the hotel`. */
function isBare(preposition: string): boolean {
  return /^(?:in|at|on|of|after|before|during|within|by)$/.test(preposition);
}
