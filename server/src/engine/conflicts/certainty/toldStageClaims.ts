import { contentStems } from '../../language/contentStems.ts';
import type { DateExpression } from '../../model/date.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { namesSource } from './namesSource.ts';
import { stageClaims, type StageClaim } from './stageClaims.ts';
import { clauseAround } from './standing.ts';

/** How far a matter has come, with all that its sentence tells of it. */
export interface ToldStageClaim extends StageClaim {
  /** Stems of the other content words of its clause, and of its sentence. */
  readonly words: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** Stems of the names in its clause. */
  readonly names: ReadonlySet<string>;
  /** The days of its clause. */
  readonly dates: readonly DateExpression[];
  /** True where it is another's word: a source says so, and it stands in no clause that takes it for granted. */
  readonly isSourced: boolean;
}

/** What a sentence says of how far matters have come, in reading order. Remembered by the analysis. */
export const toldStageClaims = sentenceReaders.remember(
  (analysis: SentenceAnalysis): readonly ToldStageClaim[] =>
    stageClaims(analysis).map((claim) => ({
      ...claim,
      ...wordsOf(analysis, claim),
      isSourced: isSourced(analysis, claim),
    })),
);

/** `a broker who bribed two men will plead in July, the court said`: what a relative clause tells is taken for granted. */
function isSourced({ tokens }: SentenceAnalysis, { range }: StageClaim): boolean {
  let before = range.from - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[before]?.partOfSpeech ?? '')) before -= 1;
  const isRelative = /^(?:who|which)$/.test(tokens[before]?.normal ?? '');
  return !isRelative && namesSource(tokens);
}

function wordsOf(
  analysis: SentenceAnalysis,
  { range }: StageClaim,
): Pick<ToldStageClaim, 'words' | 'sentence' | 'names' | 'dates'> {
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
