import { areAlternativeRoles } from '../../language/copiedOffices.ts';
import { isForTheTime, isKeptForLife } from '../../language/officeStanding.ts';
import type { AlignmentTest } from '../../model/alignment.ts';
import type { Span } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { areApart } from '../../util/areApart.ts';
import { rememberPair } from '../../util/remember.ts';
import { diffWords } from '../../language/diffWords.ts';
import { areCopiesApartFrom } from '../words/areCopiesApartFrom.ts';
import type { PlacedTitle } from './gatherTitles.ts';
import type { TitleRelation } from './relateTitles.ts';
import { bodyPrepositions } from './titleBody.ts';
import { closesPhrase } from './titleReading.ts';

/** Share of common words from which two sentences are copies of one. */
const nearCopy = 0.75;

/**
 * Two copies of one sentence that give its bearer two titles of which one was changed on the way: two of the offices at
 * the top, or what one person may be besides where all the other words are the same.
 */
export function findCopied(
  group: readonly PlacedTitle[],
  other: readonly PlacedTitle[],
  relate: (a: TitlePhrase, b: TitlePhrase) => TitleRelation,
  areAligned: AlignmentTest,
): readonly [PlacedTitle, PlacedTitle] | undefined {
  for (const a of group) {
    for (const b of other) {
      const [left, right] = [a.placed, b.placed];
      if (!areAligned(left.version, left.index, right.version, right.index)) continue;
      const { rivals } = relate(a.title, b.title);
      if (rivals === 'jobs' && areCopiesButForPhrase(a, b)) return [a, b];
      if (a.title.position !== b.title.position) continue;
      const isRival = rivals === 'bosses' || rivals === 'jobs';
      if ((isRival && areNearCopies(a, b)) || (mayBeSlip(a.title, b.title) && areCopies(a, b))) return [a, b];
    }
  }
  return undefined;
}

function areNearCopies({ placed: left }: PlacedTitle, { placed: right }: PlacedTitle): boolean {
  return diffWords(left.sentence.analysis, right.sentence.analysis).sharedOfLonger >= nearCopy;
}

function areCopies(a: PlacedTitle, b: PlacedTitle): boolean {
  const [left, right] = [a, b].map(({ placed, title }) => ({
    analysis: placed.sentence.analysis,
    apart: [title.span],
  }));
  return left !== undefined && right !== undefined && areCopiesApartFrom(left, right);
}

/** The same where whose it is was changed as well: `bus driver`, `tour guide`, `area commander for the coastguard`. */
function areCopiesButForPhrase(a: PlacedTitle, b: PlacedTitle): boolean {
  const [left, right] = [a, b].map(({ placed: { sentence }, title }) => ({
    analysis: sentence.analysis,
    apart: [wholePhrase(sentence.analysis.tokens, title.span)],
  }));
  return left !== undefined && right !== undefined && areCopiesApartFrom(left, right);
}

function wholePhrase(tokens: readonly Token[], { start, end }: Span): Span {
  let from = tokens.findIndex((token) => token.start >= start);
  while (/^(?:NOUN|PROPN|ADJ|PART)$/.test(tokens[from - 1]?.partOfSpeech ?? '')) from -= 1;
  let to = tokens.findLastIndex((token) => token.end <= end) + 1;
  if (bodyPrepositions.test(tokens[to]?.normal ?? '')) {
    while (tokens[to] !== undefined && !closesPhrase(tokens[to])) to += 1;
  }
  return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end };
}

/** Whether the one title is no other word for the other, so that whoever changed it changed what is told. */
function mayBeSlip(a: TitlePhrase, b: TitlePhrase): boolean {
  if (areApart(a.body, b.body)) return false;
  if (a.head === b.head) return haveOtherStandings(a, b);
  if (a.time !== b.time || a.isDeputy !== b.isDeputy) return false;
  return areAlternativeRoles(a.head, b.head);
}

/** `Former Prime Minister Ruiz` and `Prime Minister Ruiz`, `acting director` and `director`. */
const haveOtherStandings = rememberPair((a: TitlePhrase, b: TitlePhrase): boolean => {
  if (a.isDeputy !== b.isDeputy || areApart(a.portfolios, b.portfolios)) return false;
  const isPutOff = ({ standing, head }: TitlePhrase) =>
    standing === 'designate' || (standing === 'former' && !isKeptForLife(head));
  const isPlain = ({ time, standing }: TitlePhrase) => time === 'now' && standing === undefined;
  return (
    (isPutOff(a) && isPlain(b)) ||
    (isPutOff(b) && isPlain(a)) ||
    (a.time === b.time && isForTheTime(a.modifiers) !== isForTheTime(b.modifiers))
  );
});
