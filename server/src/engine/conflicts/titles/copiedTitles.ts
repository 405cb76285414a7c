import { areAlternativeRoles } from '../../language/copiedOffices.ts';
import { isForTheTime, isKeptForLife } from '../../language/officeStanding.ts';
import type { AlignmentTest } from '../../model/alignment.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { areApart } from '../../util/areApart.ts';
import { rememberPair } from '../../util/remember.ts';
import { diffWords } from '../../language/diffWords.ts';
import { areCopiesApartFrom } from '../words/areCopiesApartFrom.ts';
import type { PlacedTitle } from './gatherTitles.ts';
import type { TitleRelation } from './relateTitles.ts';

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
      if (a.title.position !== b.title.position) continue;
      if (!areAligned(left.version, left.index, right.version, right.index)) continue;
      const { rivals } = relate(a.title, b.title);
      if ((rivals === 'bosses' && areNearCopies(a, b)) || (mayBeSlip(a.title, b.title) && areCopies(a, b)))
        return [a, b];
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
