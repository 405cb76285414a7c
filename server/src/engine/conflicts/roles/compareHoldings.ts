import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { areApart } from '../../util/areApart.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { directoryOf, printName, type NameDirectory } from '../facts/nameDirectory.ts';
import { areOneName } from '../frames/relateActors.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { holdingsOf, type Holding } from './holdings.ts';
import { areNamedTogether } from './knownApart.ts';
import { thingOf } from './thingsHeld.ts';

const confidenceOfDifference = 0.7;
const confidenceOfAgreement = 0.85;
/** `Its owner` is that of a thing told in its own sentence or in one of so many before. */
const reachOfPronoun = 2;
/** A partner or parent is named within so many words: `by the Orsa Fund with the help of Brandt`. */
const reachOfPartner = 5;

/**
 * Another owner of one thing, or another who paid for it, in whatever words: `the cello belongs to the Hessel Foundation`
 * against `its owner, the cellist Ana Ruiz`. It leaves alone what belonged to somebody once, whoever owns it together with
 * another, names that no version tells apart, and a version that knows both.
 */
export function compareHoldings(alignment: StoryAlignment): readonly Comparison[] {
  const { articles } = alignment;
  const directory = directoryOf(alignment.persons);
  const telling = articles.filter((article) => holdingsOf(article, directory).length > 0);
  if (telling.length < 2) return [];
  const met = collect(alignment.versionPairs, (versions) => meetHoldings(versions, directory));
  const differing = met.filter(
    ({ relation, left, right }) =>
      relation === 'exclusive' && areNamedTogether(articles, directory, [left.holder, right.holder]),
  );
  const disputed = new Set(collect(differing, ({ left, right }) => [left, right]));
  const agreeing = met.filter(
    ({ relation, left, right }) => relation === 'equivalent' && (disputed.has(left) || disputed.has(right)),
  );
  return [...differing, ...agreeing].map(compare);
}

interface HoldingMeeting {
  readonly left: Holding;
  readonly right: Holding;
  readonly relation: 'equivalent' | 'exclusive';
}

const meetHoldings = rememberPair(
  (versions: VersionPair, directory: NameDirectory): readonly HoldingMeeting[] => {
    const lefts = holdingsOf(versions.left, directory);
    const rights = holdingsOf(versions.right, directory);
    const ofOneThing = collect(lefts, (left) =>
      collect(rights, (right) => (areOfOneThing(left, right, lefts, rights) ? [{ left, right }] : [])),
    );
    return collect(ofOneThing, ({ left, right }): readonly HoldingMeeting[] => {
      if (areOneName(left.holder, right.holder)) return [{ left, right, relation: 'equivalent' }];
      const isOpen =
        !knows(lefts, left, right) && !knows(rights, right, left) && !areOfOtherDays(left, right);
      return isOpen ? [{ left, right, relation: 'exclusive' }] : [];
    });
  },
);

function areOfOneThing(
  left: Holding,
  right: Holding,
  lefts: readonly Holding[],
  rights: readonly Holding[],
): boolean {
  if (left.part !== right.part || left.isPast !== right.isPast) return false;
  if (left.thing !== undefined && right.thing !== undefined) return left.thing === right.thing;
  if (left.part === 'funder') return [lefts, rights].every((own) => countOf(own, 'funder') === 1);
  return mayMean(left, right.thing) || mayMean(right, left.thing);
}

function countOf(holdings: readonly Holding[], part: Holding['part']): number {
  return holdings.filter((own) => own.part === part).length;
}

/** Whether a pronoun may stand for a thing, which is told nearby. */
function mayMean(
  { thing, placed: { article, index, sentence } }: Holding,
  other: string | undefined,
): boolean {
  if (thing !== undefined || other === undefined) return false;
  return article.sentences
    .slice(Math.max(0, index - reachOfPronoun), index + 1)
    .some(
      ({ block, analysis }) =>
        block === sentence.block &&
        analysis.tokens.some((token) => token.partOfSpeech === 'NOUN' && thingOf(token) === other),
    );
}

/** Whether a version has the other's holder for the thing as well, or right beside its own: `Orsa, a unit of Brandt`. */
function knows(holdings: readonly Holding[], own: Holding, other: Holding): boolean {
  const isOther = (name: string) => sharesWord(name, other.holder.name);
  if (holdings.some(({ part, holder }) => part === own.part && isOther(holder.name))) return true;
  const { analysis } = own.placed.sentence;
  return analysis.facts.names.some(
    (mention) => isOther(printName(mention)) && isRightBeside(analysis.tokens, own.range, mention.span),
  );
}

/** No more than a few words away, of which none is a verb. */
function isRightBeside(tokens: readonly Token[], range: TokenRange, name: Span): boolean {
  const from = tokens.findIndex(({ start }) => start >= name.start);
  const to = tokens.findLastIndex(({ end }) => end <= name.end) + 1;
  const between = from >= range.to ? tokens.slice(range.to, from) : tokens.slice(to, range.from);
  return (
    between.length < reachOfPartner &&
    !between.some(({ partOfSpeech }) => /^(?:VERB|AUX)$/.test(partOfSpeech))
  );
}

/** `Ana Ruiz` and `the Ruiz family` may be one. */
function sharesWord(name: string, other: string): boolean {
  return !areApart(new Set(name.split(' ')), new Set(other.split(' ')));
}

function compare({ left, right, relation }: HoldingMeeting): Comparison {
  const isSame = relation === 'equivalent';
  return {
    left: state(left),
    right: state(right),
    relation,
    confidence: isSame ? confidenceOfAgreement : confidenceOfDifference,
    reason: isSame ? 'same thing, same holder' : 'same thing, another holder',
  };
}

function state({ placed, range, part, holder }: Holding): Statement {
  return stateTokens(placed, range, `${part}: ${holder.name}`);
}
