import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Frame } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { framesTelling } from '../frames/framesTelling.ts';
import type { Actor, PlacedFrame } from '../frames/placeFrames.ts';
import { relateActors } from '../frames/relateActors.ts';
import { printAs, stateTokens } from '../words/stateTokens.ts';
import { isTold } from './isTold.ts';
import { namesBoth } from './knownApart.ts';

const confidenceOfDifference = 0.65;
const confidenceOfAgreement = 0.8;
/** What two passages must share besides the makers' names. */
const leastShared = 1;
/** How doubtful it may be whom a subject stands for. */
const mostDoubt = 0.3;

/** Who has made what part of a work, by the verb or the noun that tells it. */
const crafts: ReadonlyMap<string, string> = new Map(
  (
    [
      ['write', 'write pen author script screenplay libretto lyric'],
      ['direct', 'direct'],
      ['compose', 'compose'],
      ['choreograph', 'choreograph choreography'],
      ['conduct', 'conduct'],
      ['translate', 'translate translation'],
      ['illustrate', 'illustrate illustration'],
      ['design', 'design'],
      ['paint', 'paint'],
      ['photograph', 'photograph'],
      ['invent', 'invent devise'],
    ] as const
  ).flatMap(([craft, words]) => words.split(' ').map((word) => [word, craft] as const)),
);

interface CraftTelling {
  readonly craft: string;
  readonly maker: Actor;
  readonly frame: PlacedFrame;
}

interface CraftMeeting {
  readonly left: CraftTelling;
  readonly right: CraftTelling;
}

/**
 * Another maker of one part of a work: `written by her and directed by her brother` against `she directed from a script by
 * her brother`. Each version tells of one maker of that part, both know both people, and the passages tell the same. It
 * leaves alone producers, of whom a film has several, who made it together, and versions that tell of several works. `known` are the conflicts found already.
 */
export function compareCrafts(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const telling = alignment.articles.filter((article) => tellingsOf(article, directory).size > 0);
  if (telling.length < 2) return [];
  const met = collect(alignment.versionPairs, (versions) => meetMakers(versions, directory)).filter(
    ({ left, right }) =>
      !isTold(known, left.frame.placed, right.frame.placed) &&
      namesBoth(alignment.articles, directory, [left.maker.entity, right.maker.entity]),
  );
  return collect(met, (meeting) => [
    compare(meeting.left, meeting.right, 'exclusive'),
    ...agreements(meeting, alignment.articles, directory),
  ]);
}

const tellingsOf: (
  article: Article,
  directory: NameDirectory,
) => ReadonlyMap<string, readonly CraftTelling[]> = rememberPair(
  (article: Article, directory: NameDirectory) =>
    groupBy(
      collect(framesOfCrafts(article, directory), (frame): readonly CraftTelling[] => {
        const craft = craftOf(frame.frame, frame.placed.sentence.analysis);
        const { subject } = frame;
        if (
          craft === undefined ||
          frame.frame.isNegated ||
          subject?.entity === undefined ||
          subject.entity.sort === 'organisation'
        )
          return [];
        const isPlain = subject.doubt <= mostDoubt && subject.argument.beside.length === 0;
        return isPlain ? [{ craft, maker: subject, frame }] : [];
      }),
      ({ craft }) => craft,
    ),
);

const framesOfCrafts = framesTelling((frame, analysis) => craftOf(frame, analysis) !== undefined);

function craftOf({ sort, predicate, head }: Frame, { tokens }: SentenceAnalysis): string | undefined {
  if (sort === 'verb') return crafts.get(predicate);
  const noun = tokens[head];
  return noun && crafts.get(noun.lemma);
}

const meetMakers: (versions: VersionPair, directory: NameDirectory) => readonly CraftMeeting[] = rememberPair(
  (versions: VersionPair, directory: NameDirectory) => {
    const rights = tellingsOf(versions.right, directory);
    return collect([...tellingsOf(versions.left, directory)], ([craft, [left, ...more]]) => {
      const [right, ...others] = rights.get(craft) ?? [];
      if (!left || !right || relateActors(left.maker, right.maker) !== 'other') return [];
      if (!areOfOneMaker(left, more) || !areOfOneMaker(right, others)) return [];
      const known = new Set([...left.maker.stems, ...right.maker.stems]);
      const shared = weighSharedTelling(left.frame.placed, right.frame.placed, versions, known);
      return shared >= leastShared ? [{ left, right }] : [];
    });
  },
);

function areOfOneMaker({ maker }: CraftTelling, others: readonly CraftTelling[]): boolean {
  return others.every((other) => relateActors(maker, other.maker) === 'same');
}

function agreements(
  { left, right }: CraftMeeting,
  articles: readonly Article[],
  directory: NameDirectory,
): readonly Comparison[] {
  const tellings = collect(articles, (article) => tellingsOf(article, directory).get(left.craft) ?? []);
  return collect([left, right], (own) =>
    tellings
      .filter((other) => other !== own && relateActors(own.maker, other.maker) === 'same')
      .map((other) => compare(own, other, 'equivalent')),
  );
}

function compare(left: CraftTelling, right: CraftTelling, relation: 'exclusive' | 'equivalent'): Comparison {
  const isSame = relation === 'equivalent';
  return {
    left: state(left),
    right: isSame ? printAs(state(right), state(left).value) : state(right),
    relation,
    confidence: isSame ? confidenceOfAgreement : confidenceOfDifference,
    reason: isSame ? 'same work, same maker' : 'same work, another maker',
  };
}

function state({ craft, maker, frame }: CraftTelling): Statement {
  return stateTokens(frame.placed, frame.frame.range, `${craft}: ${maker.entity?.name ?? ''}`);
}
