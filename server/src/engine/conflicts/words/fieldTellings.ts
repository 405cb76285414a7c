import { findFieldTerms, type FieldTerm } from '../../language/termFields.ts';
import { isNegated } from '../../language/negation.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { isQuoted } from '../isQuoted.ts';
import { placeFound } from '../placeFound.ts';

/**
 * How a version tells a term of a field: `told` of the news, `denied`, or `supposed` where it is only feared or demanded, or
 * `quoted`, so that the version knows the word but does not tell the thing itself.
 */
export type FieldStanding = 'told' | 'denied' | 'supposed' | 'quoted';

/** A term of a field where it stands. */
export interface FieldTelling extends FieldTerm {
  readonly placed: PlacedSentence;
  readonly standing: FieldStanding;
}

const supposing =
  /^(?:could|might|would|if|unless|whether|threaten|fear|avoid|avert|prevent|prefer|consider|demand|seek|warn|risk|rule|instead|than|ask|urge|want|plan|hope|intend|aim)$/;
const denying = /^(?:no|not|never|without|neither|nor|n't|nobody)$/;
/** How far before a noun a word that denies or supposes it stands. */
const reach = 5;

/** The terms of an article by their field. */
export const tellingsOf: (article: Article) => ReadonlyMap<number, readonly FieldTelling[]> = remember(
  (article) =>
    groupBy(
      placeFound(placeSentences(article), toldTerms, (placed, term) =>
        !term.isCapital || placed.sentence.blockKind === 'headline' ? tell(placed, term) : undefined,
      ),
      ({ field }) => field,
    ),
);

/** A term of a field as its sentence tells it, wherever that stands. */
interface ToldTerm extends FieldTerm {
  readonly standing: FieldStanding;
  readonly isCapital: boolean;
}

const toldTerms = sentenceReaders.remember((analysis: SentenceAnalysis): readonly ToldTerm[] =>
  findFieldTerms(analysis.tokens).map((term) => ({
    ...term,
    standing: standingOf(analysis, term),
    isCapital: isCapital(analysis, term),
  })),
);

function tell(placed: PlacedSentence, { field, member, from, to, standing }: ToldTerm): FieldTelling {
  return { field, member, from, to, placed, standing: isQuoted(placed, from) ? 'quoted' : standing };
}

/** `Truce Street`: what is written with a capital inside a sentence is a name. Headlines may have capitals throughout. */
function isCapital({ tokens }: SentenceAnalysis, { from, to }: FieldTerm): boolean {
  return tokens.slice(from, to).some(({ text }, at) => from + at > 0 && /^\p{Lu}\p{Ll}/u.test(text));
}

function standingOf(
  { tokens, facts, clauses, text }: SentenceAnalysis,
  { from, to }: FieldTerm,
): FieldStanding {
  if (text.trimEnd().endsWith('?')) return 'supposed';
  const own = tokens[from];
  const clause = clauses.find((span) => own !== undefined && coversSpan(span, own));
  const before = tokens
    .slice(Math.max(0, from - reach), from)
    .filter((token) => clause === undefined || token.start >= clause.start);
  if (isNegated(from, facts.polarity) || isNegated(to - 1, facts.polarity)) return 'denied';
  if (before.some(({ normal }) => denying.test(normal))) return 'denied';
  return before.some(isSupposing) || isSupposedBehind(tokens, to) ? 'supposed' : 'told';
}

const supposedOf = /^(?:exclude|rule|consider|fear|threaten|avoid|avert|prevent|demand|propose|seek|plan)$/;

/** `Compulsory redundancies have not been excluded`: what may come is told behind it in the passive. */
function isSupposedBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + reach; at += 1) {
    const { partOfSpeech, lemma } = tokens[at] ?? {};
    if (partOfSpeech === 'VERB') return supposedOf.test(lemma ?? '') && tokens[at - 1]?.lemma === 'be';
    if (partOfSpeech !== 'AUX' && partOfSpeech !== 'PART' && partOfSpeech !== 'ADV') return false;
  }
  return false;
}

function isSupposing({ lemma }: Token): boolean {
  return supposing.test(lemma);
}
