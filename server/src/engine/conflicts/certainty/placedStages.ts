import { contentStems } from '../../language/contentStems.ts';
import type { PlacedSentence, StemWeight } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { stateTokens } from '../words/stateTokens.ts';
import type { DateExpression } from '../../model/date.ts';
import { relateDates } from '../../model/dateRelation.ts';
import { dateContextOf } from '../facts/dateContext.ts';
import type { Token } from '../../model/token.ts';
import { namesSource } from './certaintyFrames.ts';
import { clauseAround } from './standing.ts';
import { stageClaims, type StageClaim } from './stageClaims.ts';

/** How far a matter has come, where it stands. */
export interface PlacedStage extends StageClaim {
  readonly placed: PlacedSentence;
  /** Stems of the other content words of its clause, of its sentence, and of the sentences beside it. */
  readonly words: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Stems of the names in its clause. */
  readonly names: ReadonlySet<string>;
  /** The days of its clause. */
  readonly dates: readonly DateExpression[];
  /** True where it is another's word: a source says so, and it stands in no clause that takes it for granted. */
  readonly isSourced: boolean;
}

/** What a headline tells is told of what the first sentences below it name. */
const sentencesBelowHeadline = 2;
/** What a word counts that stands in the rest of the sentence, or beside it. */
const shareOfSentence = 0.6;
const shareOfNeighbours = 0.35;

/** What an article says of how far matters have come, by matter. Remembered by the article. */
export const stagesOf = remember((article: Article): ReadonlyMap<string, readonly PlacedStage[]> =>
  groupBy(
    collect(article.sentences, ({ analysis }, index) => placeStages(article, stageClaims(analysis), index)),
    ({ matter }) => matter,
  ),
);

function placeStages(article: Article, claims: readonly StageClaim[], index: number): readonly PlacedStage[] {
  const sentence = article.sentences[index];
  if (sentence === undefined || claims.length === 0) return [];
  const placed = { version: article.version, article, index, sentence };
  const around = new Set(neighboursOf(article, index).flatMap((each) => contentStems(each.analysis)));
  return claims
    .filter(({ range }) => !isQuoted(placed, range.from))
    .map((claim) => ({
      ...claim,
      placed,
      ...wordsOf(placed, claim),
      around,
      isSourced: isSourced(sentence.analysis, claim),
    }));
}

/** `a broker who bribed two men will plead in July, the court said`: what a relative clause tells is taken for granted. */
function isSourced({ tokens }: PlacedSentence['sentence']['analysis'], { range }: StageClaim): boolean {
  let before = range.from - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[before]?.partOfSpeech ?? '')) before -= 1;
  const isRelative = /^(?:who|which)$/.test(tokens[before]?.normal ?? '');
  return !isRelative && namesSource(tokens);
}

function isQuoted({ article, sentence }: PlacedSentence, index: number): boolean {
  const start = sentence.span.start + (sentence.analysis.tokens[index]?.start ?? 0);
  return article.quotations.some(({ span }) => overlapsSpan(span, { start, end: start + 1 }));
}

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

function wordsOf(
  { sentence: { analysis } }: PlacedSentence,
  { range }: StageClaim,
): Pick<PlacedStage, 'words' | 'sentence' | 'names' | 'dates'> {
  const own = new Set(analysis.tokens.slice(range.from, range.to).map(({ stem }) => stem));
  const clause = clauseAround(analysis, range.from);
  const tokens = analysis.tokens.slice(clause.from, Math.max(clause.to, range.to));
  const content = new Set(contentStems(analysis).filter((stem) => !own.has(stem)));
  const isDate = (token: Token) => analysis.facts.dates.some(({ span }) => overlapsSpan(span, token));
  return {
    words: new Set(
      tokens.flatMap((token) => (content.has(token.stem) && !isDate(token) ? [token.stem] : [])),
    ),
    sentence: content,
    dates: analysis.facts.dates.filter(({ span }) => tokens.some((token) => overlapsSpan(span, token))),
    names: new Set(
      tokens.flatMap((token, index) =>
        isName(token, tokens[index + 1]) && content.has(token.stem) && !isDate(token) ? [token.stem] : [],
      ),
    ),
  };
}

/** A capital at the head of a sentence makes a name only with another behind it: `Drinking tea`, `Ines Korda`. */
function isName(token: Token, next: Token | undefined): boolean {
  return token.partOfSpeech === 'PROPN' && (token.start > 0 || next?.partOfSpeech === 'PROPN');
}

/** How much two claims have in common besides the matter: 1 for a word that stands nowhere else. */
export function commonGround(left: PlacedStage, right: PlacedStage, stemWeight: StemWeight): number {
  const rarest = stemWeight('\n');
  let sum = 0;
  for (const stem of new Set([...left.words, ...right.words])) {
    const share = Math.min(1, shareOf(stem, left) * shareOf(stem, right));
    if (share > 0) sum += (share * stemWeight(stem)) / rarest;
  }
  return sum;
}

function shareOf(stem: string, { words, sentence, around }: PlacedStage): number {
  if (words.has(stem)) return 1;
  if (sentence.has(stem)) return shareOfSentence;
  return around.has(stem) ? shareOfNeighbours : 0;
}

/** Whether each names somebody or something in its clause, and the two have no name in common. */
export function nameOthers({ names: own }: PlacedStage, { names: others }: PlacedStage): boolean {
  return own.size > 0 && others.size > 0 && ![...own].some((name) => others.has(name));
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
  return { ...stateTokens(placed, range), value: `${stage} ${matter}` };
}
