import { collect } from '../../util/collect.ts';
import { diffArrays } from 'diff';
import { functionWords } from '../../language/functionWords.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Quotation } from '../../model/quotation.ts';
import { coversSpan, overlapsSpan, shiftSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { keepOne } from '../rememberByBasis.ts';
import { areCopiesApartFrom } from '../words/areCopiesApartFrom.ts';
import { besideBehind } from './attributionPhrases.ts';
import { relateSources } from './relateSources.ts';
import { printSource, resolveSource, type Source } from './sources.ts';

/** Fewer words identify a quotation only where they are equal and none of them is small. */
const fewestWords = 4;
const leastShared = 0.75;
const ofLongQuotation = 0.85;
const ofShortQuotation = 0.7;
/** Words of a source behind a genitive that was taken for the whole. */
const mostWordsBehindGenitive = 4;

interface SpokenQuotation {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly span: Span;
  /** Index of the sentence that names the speaker, and where it does, counted from that sentence's start. */
  readonly sentence: number;
  readonly sourceSpans: readonly Span[];
}

interface SharedWords {
  readonly left: SpokenQuotation;
  readonly right: SpokenQuotation;
  /** True where not a word differs. */
  readonly areEqual: boolean;
}

/** The same words, and whether they are given to one speaker: `open` where nothing can be told is left out. */
export interface RelatedQuotation extends Pick<SharedWords, 'left' | 'right'> {
  readonly relation: 'same' | 'different';
}

/** The quotations that two versions share, by who speaks them. */
export function relateQuotations(
  versions: VersionPair,
  alignment: StoryAlignment,
): readonly RelatedQuotation[] {
  const sourceOf = speakersOf(alignment);
  return collect(findSharedWords(versions), ({ left, right, areEqual }) => {
    const relation = relateSources(
      sourceOf(left),
      sourceOf(right),
      alignment,
      areEqual ? 'verbatim' : 'retold',
    );
    return relation === 'open' ? [] : [{ left, right, relation }];
  });
}

/** What is given to two speakers, and what bears either side out. */
export function keepDisputed(related: readonly RelatedQuotation[]): readonly RelatedQuotation[] {
  const differences = related.filter(({ relation }) => relation === 'different');
  if (differences.length === 0) return [];
  const keyOf = ({ article, span }: SpokenQuotation) => `${article.version}\n${String(span.start)}`;
  const disputed = new Set(collect(differences, ({ left, right }) => [keyOf(left), keyOf(right)]));
  return related.filter(({ left, right }) => disputed.has(keyOf(left)) || disputed.has(keyOf(right)));
}

/** Which quotations are of the same words depends on the two versions alone. */
const findSharedWords = remember((versions: VersionPair): readonly SharedWords[] => {
  const rights = spokenQuotations(versions.right);
  return collect(spokenQuotations(versions.left), (left) =>
    rights
      .filter(
        (right) =>
          (areSameWords(left.quotation.words, right.quotation.words) || isCopied(left, right)) &&
          !isRepeated(left.quotation.words) &&
          !isRepeated(right.quotation.words),
      )
      .map((right) => ({ left, right, areEqual: areEqualWords(left, right) })),
  );
});

/** `As the abbot says, a can is a bullet`: a speaker who repeats another's words and says so. */
function isRepeated(words: readonly string[]): boolean {
  return words[0] === 'as' && words.slice(1, 6).some((word) => /^(?:says?|said|puts?|told)$/.test(word));
}

const spokenQuotations = remember((article: Article): readonly SpokenQuotation[] =>
  collect(article.quotations, (quotation) => {
    const { speaker } = quotation;
    if (speaker === undefined) return [];
    const sentence = sentenceNaming(article, speaker.span);
    const offset = article.sentences[sentence]?.span.start;
    // A headline has room for no more than a word of who speaks.
    if (offset === undefined || article.sentences[sentence]?.blockKind === 'headline') return [];
    const sourceSpan = wholeSource(article, sentence, shiftSpan(speaker.span, -offset));
    const sourceSpans = withApposition(article, sentence, sourceSpan);
    return [{ article, quotation, span: shiftSpan(sourceSpan, offset), sentence, sourceSpans }];
  }),
);

/** The first sentence that has some of the words of a speaker; below 0 where none has. */
function sentenceNaming({ sentences }: Article, speaker: Span): number {
  for (let index = 0; index < sentences.length; index += 1) {
    const span = sentences[index]?.span;
    if (span !== undefined && overlapsSpan(span, speaker)) return index;
  }
  return -1;
}

/** Who speaks each quotation of a story: most are held against several others. */
const speakersOf = remember((alignment: StoryAlignment) =>
  remember(({ article, sentence, sourceSpans }: SpokenQuotation): Source =>
    resolveSource(alignment, article, sentence, sourceSpans),
  ),
);

/** `Brandt` of `Brandt's works council` is not who speaks. */
function wholeSource(article: Article, sentence: number, span: Span): Span {
  const tokens = article.sentences[sentence]?.analysis.tokens ?? [];
  const genitive = placeFrom(tokens, span.end);
  const mark = tokens[genitive];
  if (mark?.start !== span.end || !/^['’]s?$/.test(mark.text)) return span;
  let end = genitive + 1;
  while (
    end - genitive <= mostWordsBehindGenitive &&
    tokens[end]?.kind === 'word' &&
    tokens[end]?.partOfSpeech !== 'AUX'
  )
    end += 1;
  const last = tokens
    .slice(genitive + 1, end)
    .findLast(({ partOfSpeech }) => /^(?:NOUN|PROPN)$/.test(partOfSpeech));
  return last === undefined ? span : { start: span.start, end: last.end };
}

/** `Vale's coach, Martin Hale, disagreed`: what stands beside the source is the same. */
function withApposition(article: Article, sentence: number, span: Span): readonly Span[] {
  const analysis = article.sentences[sentence]?.analysis;
  if (analysis === undefined) return [span];
  const { tokens } = analysis;
  const beside = besideBehind(tokens, placeFrom(tokens, span.end));
  const [first, last] = beside ? [tokens[beside.from], tokens[beside.to - 1]] : [];
  return keepSpans(analysis, first && last ? [span, { start: first.start, end: last.end }] : [span]);
}

/** The same spans for the same words of a sentence, wherever an edit moves it: who the source is, is remembered by them. */
const keepSpans = keepOne<readonly Span[]>((spans) =>
  spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' '),
);

/** The place of the first token that begins there or behind it; below 0 where none does. */
function placeFrom(tokens: readonly Token[], start: number): number {
  for (let at = 0; at < tokens.length; at += 1) if ((tokens[at]?.start ?? 0) >= start) return at;
  return -1;
}

/** `called the decision "a disgrace"`: a word or two known by the sentence, in which nothing but the speaker was changed. */
function isCopied(left: SpokenQuotation, right: SpokenQuotation): boolean {
  if (!areEqualWords(left, right)) return false;
  const [own, other] = [left, right].map(({ article, sentence }) => article.sentences[sentence]?.analysis);
  if (!own || !other) return false;
  return areCopiesApartFrom(
    { analysis: own, apart: left.sourceSpans },
    { analysis: other, apart: right.sourceSpans },
  );
}

function areEqualWords({ quotation: { words } }: SpokenQuotation, other: SpokenQuotation): boolean {
  const others = other.quotation.words;
  return (
    words === others || (words.length === others.length && words.every((word, at) => word === others[at]))
  );
}

const areSameWords = rememberPair((a: readonly string[], b: readonly string[]): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < fewestWords) {
    const content = a.filter((word) => !functionWords.has(word));
    return content.length >= 2 && a.join(' ') === b.join(' ');
  }
  const bag = new Set(b);
  if (a.filter((word) => bag.has(word)).length < shorter * leastShared) return false;
  const kept = diffArrays([...a], [...b]).filter((part) => !part.added && !part.removed);
  return kept.reduce((sum, part) => sum + part.value.length, 0) >= shorter * leastShared;
});

export function compareSpeakers(
  { left, right, relation }: RelatedQuotation,
  alignment: StoryAlignment,
): Comparison {
  const isShort = Math.min(left.quotation.words.length, right.quotation.words.length) < fewestWords;
  return {
    left: state(left, alignment),
    right: state(right, alignment),
    relation: relation === 'same' ? 'equivalent' : 'exclusive',
    confidence: isShort ? ofShortQuotation : ofLongQuotation,
    reason: relation === 'same' ? 'same words, same speaker' : 'same words, different speaker',
  };
}

function state(spoken: SpokenQuotation, alignment: StoryAlignment): Statement {
  const { article, quotation, span } = spoken;
  const holder = article.sentences.find((sentence) => coversSpan(sentence.span, span));
  return {
    version: article.version,
    span,
    value: printSource(speakersOf(alignment)(spoken), article, span),
    sentence: holder?.span ?? quotation.outer,
  };
}
