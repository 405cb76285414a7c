import { contentStems } from '../../language/contentStems.ts';
import type { PlacedSentence, StemWeight } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { areApart } from '../../util/areApart.ts';
import { remember } from '../../util/remember.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { dateContextOf } from '../facts/dateContext.ts';
import { toldStageClaims, type ToldStageClaim } from './toldStageClaims.ts';
import { isQuoted } from '../isQuoted.ts';
import { placeFound } from '../placeFound.ts';

/** How far a matter has come, where it stands. */
export interface PlacedStage extends ToldStageClaim {
  readonly placed: PlacedSentence;
}

/** What a headline tells is told of what the first sentences below it name. */
const sentencesBelowHeadline = 2;
/** What a word counts that stands in the rest of the sentence, or beside it. */
const shareOfSentence = 0.6;
const shareOfNeighbours = 0.35;

/** What an article says of how far matters have come, by matter. Remembered by the article. */
export const stagesOf = remember((article: Article): ReadonlyMap<string, readonly PlacedStage[]> =>
  groupBy(
    placeFound(placeSentences(article), toldStageClaims, (placed, claim) =>
      isQuoted(placed, claim.range.from) ? undefined : { ...claim, placed },
    ),
    ({ matter }) => matter,
  ),
);

/** Stems of the sentences beside one. */
const stemsAround = remember(
  ({ article, index }: PlacedSentence): ReadonlySet<string> =>
    new Set(collect(neighboursOf(article, index), ({ analysis }) => contentStems(analysis))),
);

function neighboursOf({ sentences }: Article, index: number): Article['sentences'] {
  const own = sentences[index];
  if (own?.blockKind === 'headline' || own?.blockKind === 'heading')
    return sentences
      .slice(index + 1)
      .filter(({ blockKind }) => blockKind === 'paragraph')
      .slice(0, sentencesBelowHeadline);
  return [sentences[index - 1], sentences[index + 1]].flatMap((each) =>
    each && each.block === own?.block ? [each] : [],
  );
}

/** How much two claims have in common besides the matter: 1 for a word that stands nowhere else. */
export function commonGround(left: PlacedStage, right: PlacedStage, stemWeight: StemWeight): number {
  const rarest = stemWeight('\n');
  const [aroundLeft, aroundRight] = [stemsAround(left.placed), stemsAround(right.placed)];
  let sum = 0;
  for (const stem of new Set([...left.words, ...right.words])) {
    const share = Math.min(1, shareOf(stem, left, aroundLeft) * shareOf(stem, right, aroundRight));
    if (share > 0) sum += (share * stemWeight(stem)) / rarest;
  }
  return sum;
}

function shareOf(stem: string, { words, sentence }: PlacedStage, around: ReadonlySet<string>): number {
  if (words.has(stem)) return 1;
  if (sentence.has(stem)) return shareOfSentence;
  return around.has(stem) ? shareOfNeighbours : 0;
}

/** Whether each names somebody or something in its clause, and the two have no name in common. */
export function nameOthers({ names: own }: PlacedStage, { names: others }: PlacedStage): boolean {
  return areApart(own, others);
}

/** Days in their clauses of which none can be another's. */
export function areOfOtherTimes(left: PlacedStage, right: PlacedStage): boolean {
  if (left.dates.length === 0 || right.dates.length === 0) return false;
  const [own, others] = [dateContextOf(left.placed.article), dateContextOf(right.placed.article)];
  return left.dates.every((date) =>
    right.dates.every((other) => relateDates(date, other, own, others) === 'exclusive'),
  );
}

/** By matter and stage, so that all that tell one stage are one reading. */
export function stateStage({ placed, range, matter, stage }: PlacedStage): Statement {
  return stateTokens(placed, range, `${stage} ${matter}`);
}
