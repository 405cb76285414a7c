import type { Article } from '../../model/article.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { printName, type NameDirectory, type NamedEntity } from '../facts/nameDirectory.ts';
import { framesTelling } from '../frames/framesTelling.ts';
import type { PlacedFrame } from '../frames/placeFrames.ts';
import { sentencesTelling } from '../tellers.ts';

/** Who has which share of what: `Norvik owns 14% of Acme`, `Norvik is the biggest investor in Acme, with 14 per cent`. */
export interface Stake {
  readonly placed: PlacedSentence;
  readonly holder: NamedEntity;
  readonly percent: number;
  readonly whole: NamedEntity;
  /** From the share to the name of what it is a share of, whichever is first. */
  readonly range: TokenRange;
}

const holding = /^(?:own|hold|have|control|possess|keep)$/;
const holder = /^(?:shareholder|investor|owner|stakeholder|backer)$/;
/** What may stand between a share and what it is of: `14% stake in`, `14% of the shares of`. */
const between =
  /^(?:%|percent|per|cent|stake|share|shares|holding|interest|shareholding|stock|of|in|the|a|its|voting|rights|equity)$/;
const mostBetween = 8;

/** The stakes that an article tells, in reading order. */
export const stakesOf: (article: Article, directory: NameDirectory) => readonly Stake[] = rememberPair(
  (article: Article, directory: NameDirectory) => [
    ...collect(framesWithShares(article, directory), (frame) => readFrame(frame, directory)),
    ...collect(sentencesWithShares(article), (placed) => readBrackets(placed, directory)),
  ],
);

/** Most sentences tell no share at all. */
const sentencesWithShares = sentencesTelling(tellsPercent);
const framesWithShares = framesTelling((_, analysis) => tellsPercent(analysis));

function readFrame(told: PlacedFrame, directory: NameDirectory): readonly Stake[] {
  const { frame, subject, object, attached, placed } = told;
  const { analysis } = placed.sentence;
  const owner = subject?.entity;
  if (frame.isNegated || frame.sort === 'noun' || !owner || subject.argument.beside.length > 0) return [];
  if (holding.test(frame.predicate)) {
    return wholesIn(analysis, directory)
      .filter(({ range }) => range.from >= frame.group.to && range.from <= frame.group.to + mostBetween)
      .map((share) => ({ placed, holder: owner, ...share }));
  }
  if (frame.predicate !== 'be' || !holder.test(analysis.tokens[object?.argument.head ?? -1]?.lemma ?? ''))
    return [];
  const whole = attached.find(({ preposition }) => /^(?:in|of)$/.test(preposition))?.actor;
  const percents = percentsIn(analysis);
  const [percent] = percents;
  if (!whole?.entity || whole.entity.sort === 'person' || !percent || percents.length > 1) return [];
  const range = {
    from: Math.min(whole.argument.from, percent.from),
    to: Math.max(whole.argument.to, percent.to),
  };
  return [{ placed, holder: owner, percent: percent.value, whole: whole.entity, range }];
}

/** `Norvik (14% of Acme)`. */
function readBrackets(placed: PlacedSentence, directory: NameDirectory): readonly Stake[] {
  const { analysis } = placed.sentence;
  return wholesIn(analysis, directory).flatMap(({ range, ...share }) => {
    const [opening, last] = [analysis.tokens[range.from - 1], analysis.tokens[range.from - 2]];
    const owner = opening?.text === '(' && last ? nameOver(analysis, directory, range.from - 2) : undefined;
    return owner ? [{ placed, holder: owner, ...share, range }] : [];
  });
}

type Share = Pick<Stake, 'percent' | 'whole' | 'range'>;

/** The shares of a sentence behind which a name tells what they are of. */
const wholesIn = rememberPair((analysis: SentenceAnalysis, directory: NameDirectory): readonly Share[] =>
  percentsIn(analysis).flatMap(({ value, from }) => {
    const { tokens } = analysis;
    for (let at = from + 1; at <= from + mostBetween; at += 1) {
      const isBehind = /^(?:of|in|the)$/.test(tokens[at - 1]?.normal ?? '');
      const whole = isBehind ? nameOver(analysis, directory, at) : undefined;
      if (whole && whole.sort !== 'person') {
        const to = tokens.findLastIndex(({ start }) => start < endOfName(analysis, at)) + 1;
        return [{ percent: value, whole, range: { from, to } }];
      }
      if (!between.test(tokens[at]?.normal ?? '')) return [];
    }
    return [];
  }),
);

function tellsPercent({ facts }: SentenceAnalysis): boolean {
  return facts.quantities.some(isPercent);
}

function isPercent({ dimension, implicit }: Quantity): boolean {
  return dimension === 'percent' && implicit !== true;
}

function percentsIn({
  tokens,
  facts,
}: SentenceAnalysis): readonly (TokenRange & { readonly value: number })[] {
  return facts.quantities.filter(isPercent).map(({ figure, value }) => ({
    value,
    from: tokens.findIndex((token) => token.end > figure.start),
    to: tokens.findLastIndex((token) => token.start < figure.end) + 1,
  }));
}

function nameOver(analysis: SentenceAnalysis, directory: NameDirectory, at: number): NamedEntity | undefined {
  const mention = mentionAt(analysis, at);
  return mention && directory.get(printName(mention));
}

function mentionAt({ tokens, facts }: SentenceAnalysis, at: number) {
  const token = tokens[at];
  return token && facts.names.find(({ span }) => coversSpan(span, token));
}

function endOfName(analysis: SentenceAnalysis, at: number): number {
  return mentionAt(analysis, at)?.span.end ?? 0;
}
