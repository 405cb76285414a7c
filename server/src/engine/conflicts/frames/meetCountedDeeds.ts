import { relatePredicates } from '../../language/relatePredicates.ts';
import type { VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlaceFact, PlacedFact } from '../facts/compareFacts.ts';
import { countedNoun, haveLikeHeads } from '../facts/countedNoun.ts';
import { isSetAside } from '../facts/isSetAside.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { nameOneDay } from '../facts/nameOneDay.ts';
import { rememberByFact } from '../facts/rememberByFact.ts';
import { passageLikeness, sentenceLikeness } from '../facts/passageLikeness.ts';
import { emptyPredicate } from './meetFrames.ts';
import { framesTelling } from './framesTelling.ts';
import type { PlacedFrame } from './placeFrames.ts';
import { relateActors } from './relateActors.ts';
import { mayBeOfOneTime } from './supposedTime.ts';

const confidence = 0.6;
/** How alike the passages must be in which one deed is told of two numbers, and the sentences by themselves. */
const leastOfPassages = 0.15;
const leastOfSentences = 0.1;
/** Verbs of which one version tells many things, and of as many: one sees, takes and includes much. */
const manifold = /^(?:include|see|show|make|take|give|use|leave|hold|stand|want|need|know)$/;

/** How many a deed was done by, or to. */
interface CountedDeed {
  readonly frame: PlacedFrame;
  readonly role: 'subject' | 'object';
  readonly counted: PlacedFact<Quantity>;
}

/**
 * How many did, or underwent, one deed in two versions, in whatever words they tell it: `arrested four dock workers`,
 * `five port workers had been taken into custody`. Silent where a version counts two such deeds, since either may be meant.
 */
export function countedDeedMeeter(
  comparer: FactComparer<Quantity>,
  placeFact: PlaceFact<Quantity>,
): (versions: VersionPair, directory: NameDirectory) => readonly Meeting<Quantity>[] {
  const deedsOf = rememberPair((article: Article, directory: NameDirectory): readonly CountedDeed[] => {
    const deeds: CountedDeed[] = [];
    for (const frame of framesCounting(article, directory)) {
      const { placed } = frame;
      for (const count of countsIn(placed.sentence.analysis))
        if (count.frame === frame.frame)
          deeds.push({ frame, role: count.role, counted: placeFact(placed, count.fact) });
    }
    return deeds;
  });
  return rememberPair((versions: VersionPair, directory: NameDirectory) => {
    const lefts = deedsOf(versions.left, directory);
    const rights = lefts.length === 0 ? [] : deedsOf(versions.right, directory);
    const meetings: Meeting<Quantity>[] = [];
    for (const left of lefts) {
      for (const right of rights) {
        if (left.role !== right.role || !areOneSort(left, right)) continue;
        const relation = comparer.relate(left.counted, right.counted);
        if (relation === 'unrelated' || comparer.likeness(left.counted, right.counted) === 0) continue;
        if (!mayBeOne(left, right) || !isOnly(left, lefts, comparer) || !isOnly(right, rights, comparer))
          continue;
        if (areAlike(left.frame, right.frame, versions))
          meetings.push({ left: left.counted, right: right.counted, relation, confidence });
      }
    }
    return meetings;
  });
}

const framesCounting = framesTelling((frame, analysis) =>
  countsIn(analysis).some((count) => count.frame === frame),
);

interface Count {
  readonly frame: Frame;
  readonly role: CountedDeed['role'];
  readonly fact: Quantity;
}

/**
 * The figures that count whoever takes part themselves, and not what is theirs: by the words of the sentence alone.
 * What `it` did may be what another did, before.
 */
const countsIn = sentenceReaders.remember((analysis: SentenceAnalysis): readonly Count[] => {
  const counts = analysis.facts.quantities.filter(
    (fact) =>
      fact.dimension === 'count' &&
      fact.implicit !== true &&
      fact.head !== undefined &&
      fact.value > 0 &&
      !isSetAside(analysis, fact.figure) &&
      !isOfEach(analysis, fact),
  );
  if (counts.length === 0) return [];
  return collect(analysis.frames, (frame) =>
    frame.isNegated || frame.subject?.sort === 'pronoun' || tellsLittle(frame)
      ? []
      : collect(roles, (role) => {
          const argument = frame[role];
          const fact = argument && counts.find((count) => isCountOf(analysis, argument, count));
          return fact ? [{ frame, role, fact }] : [];
        }),
  );
});
const roles = ['subject', 'object'] as const;

function tellsLittle({ predicate }: Frame): boolean {
  return emptyPredicate.test(predicate) || manifold.test(predicate);
}

function isCountOf({ tokens }: SentenceAnalysis, argument: Argument, { figure, head }: Quantity): boolean {
  const [first, noun] = [tokens[argument.from], tokens[argument.head]];
  return (
    first !== undefined &&
    noun !== undefined &&
    figure.start >= first.start &&
    figure.end <= noun.start &&
    noun.stem === head
  );
}

/** Of two deeds that were done by so many, or to so many. */
function areOneSort(left: CountedDeed, right: CountedDeed): boolean {
  const relation = relatePredicates(left.frame.frame.predicate, right.frame.frame.predicate);
  return (relation === 'same' || relation === 'alike') && haveLikeHeads(left.counted, right.counted);
}

/** `one soldier on each side was wounded` counts two. */
function isOfEach({ text }: SentenceAnalysis, { figure }: Quantity): boolean {
  return /^[^,;.]{0,30}\beach\b/.test(text.slice(figure.end));
}

/** Whether a version counts no other deed of the sort, with another figure. */
function isOnly(own: CountedDeed, all: readonly CountedDeed[], { relate }: FactComparer<Quantity>): boolean {
  for (const other of all) {
    if (other.role !== own.role || other === own || !areOneSort(own, other)) continue;
    if (relate(own.counted, other.counted) === 'exclusive') return false;
  }
  return true;
}

/** Whether nothing says that the deeds are two: another time, another doer, others that it was done to. */
function mayBeOne(left: CountedDeed, right: CountedDeed): boolean {
  const [own, other] = [left.frame, right.frame];
  if (!mayBeOfOneTime(own, other) || areOfTwoNations(left.counted, right.counted)) return false;
  if (
    relateActors(own.subject, other.subject) === 'other' ||
    relateActors(own.object, other.object) === 'other'
  )
    return false;
  if (own.frame.dates.length === 0 || other.frame.dates.length === 0) return true;
  return nameOneDay(
    { article: own.placed.article, dates: own.frame.dates },
    { article: other.placed.article, dates: other.frame.dates },
  );
}

/** `three Dutch divers` and `two Danish divers` are others, whatever else is alike. */
function areOfTwoNations(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  const [own, other] = [namesBefore(left), namesBefore(right)];
  return own.length > 0 && other.length > 0 && !own.some((name) => other.includes(name));
}

const namesBefore = rememberByFact((counted: PlacedFact<Quantity>): readonly string[] => {
  const { tokens } = counted.placed.sentence.analysis;
  const end = countedNoun(counted)?.start ?? 0;
  return tokens
    .filter(({ start, text }) => start >= counted.fact.figure.end && start < end && /^\p{Lu}/u.test(text))
    .map(({ stem }) => stem);
});

function areAlike(
  { placed: left }: PlacedFrame,
  { placed: right }: PlacedFrame,
  versions: VersionPair,
): boolean {
  return (
    sentenceLikeness(left, right, versions.stemWeight) >= leastOfSentences &&
    passageLikeness(left, right, versions) >= leastOfPassages
  );
}
