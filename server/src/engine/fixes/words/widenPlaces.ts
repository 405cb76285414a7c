import { functionWords } from '../../language/functionWords.ts';
import type { FitPlace } from '../../model/fitting.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import { alignWords, growToMatch, type AlignedRange, type AlignedWords } from './alignedWords.ts';
import { wordsAt, type PlacedWords } from './wordsAt.ts';

/** The target's place and the source's, each as far as the other's words ask for it. */
export interface WidenedPlaces {
  readonly target: FitPlace;
  readonly source: FitPlace;
}

/** Which words beside a passage may be exchanged with it. */
export type MayJoin = (token: Token) => boolean;

/** Longer stretches are no copies of one another. */
const longestWidened = 12;
/** Sentences that share less are told in other words, and one gives no measure for the other. */
const leastShared = 0.5;

/**
 * Where the source's sentence is a copy of the target's but for a few words, both passages widened to all that
 * differs there: `connecting` to `connecting with` for `disconnecting from`, `no discount` to what stands for it in
 * `a discount`. A negation that stands apart comes in with what lies between. Only small words may join, and what
 * `mayJoin` allows, so that no other claim is taken over unseen. Nothing where the sentences are too far apart.
 */
export function widenPlaces(target: FitPlace, source: FitPlace, mayJoin: MayJoin): WidenedPlaces | undefined {
  const [here, there] = [wordsAt(target), wordsAt(source)];
  if (here === undefined || there === undefined) return undefined;
  const [left, right] = [here.sentence.analysis.tokens, there.sentence.analysis.tokens];
  const aligned = alignWords(left, right);
  if (aligned.rightOfLeft.size < leastShared * Math.max(left.length, right.length)) return undefined;
  const range = withNegation(aligned, growToMatch(aligned, { left: here, right: there }), here, there);
  const isFit =
    range !== undefined &&
    isAllowed(range.left, here, mayJoin, aligned.rightOfLeft) &&
    isAllowed(range.right, there, mayJoin, aligned.leftOfRight);
  if (!isFit) return undefined;
  const widened = { target: placed(target, here, range.left), source: placed(source, there, range.right) };
  return widened.target.passage.text === widened.source.passage.text ? undefined : widened;
}

/** Words that both have are no matter; others have to be small, to deny, or to be of the passage itself. */
function isAllowed(
  range: TokenRange,
  own: PlacedWords,
  mayJoin: MayJoin,
  partners: ReadonlyMap<number, number>,
): boolean {
  const { tokens } = own.sentence.analysis;
  const endsInMark = range.to > own.to && tokens[range.to - 1]?.kind === 'punctuation';
  if (endsInMark || range.to - range.from > longestWidened) return false;
  return tokens.slice(range.from, range.to).every((token, offset) => {
    const index = range.from + offset;
    const isOwn = index >= own.from && index < own.to;
    const isNegator = isNegation(own, { from: index, to: index + 1 });
    return isOwn || partners.has(index) || isSmall(token) || isNegator || mayJoin(token);
  });
}

function isSmall({ kind, normal }: Token): boolean {
  return kind === 'punctuation' ? normal === ',' : functionWords.has(normal);
}

/** Where both places read the same, the nearest negation that only one of the sentences has. */
function withNegation(
  aligned: AlignedWords,
  range: AlignedRange,
  here: PlacedWords,
  there: PlacedWords,
): AlignedRange | undefined {
  const isChanged = aligned.hunks.some(
    ({ left, right }) => isIn(left, range.left) && isIn(right, range.right),
  );
  if (isChanged) return range;
  const negated = aligned.hunks.filter(
    ({ left, right }) => isNegation(here, left) !== isNegation(there, right),
  );
  const distance = ({ left }: AlignedRange): number =>
    Math.max(left.from - range.left.to, range.left.from - left.to);
  const [nearest] = negated.sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return undefined;
  return growToMatch(aligned, {
    left: join(range.left, nearest.left),
    right: join(range.right, nearest.right),
  });
}

function isIn(inner: TokenRange, outer: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function join(a: TokenRange, b: TokenRange): TokenRange {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function isNegation({ sentence }: PlacedWords, { from, to }: TokenRange): boolean {
  const { tokens, facts } = sentence.analysis;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || from === to) return false;
  return facts.polarity.negators.some(({ span }) => span.start < last.end && first.start < span.end);
}

function placed(place: FitPlace, { sentence }: PlacedWords, { from, to }: TokenRange): FitPlace {
  const { tokens } = sentence.analysis;
  const start = sentence.span.start + (tokens[from]?.start ?? 0);
  const end = sentence.span.start + (tokens[to - 1]?.end ?? 0);
  const text = place.article.text.slice(start, end);
  return { ...place, passage: { ...place.passage, span: { start, end }, text } };
}
