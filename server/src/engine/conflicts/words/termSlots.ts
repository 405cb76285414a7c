import { findSortedTerms, type SortedTerm } from '../../language/sortsOfThings.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** A term with the places that it fills in its sentence. */
export interface SlottedTerm extends SortedTerm {
  /** What it is of whom or in what: `in:crack`, `with:charge`, `object:order`, `before:duty`. */
  readonly slots: ReadonlySet<string>;
  /** What identifies the thing wherever it is told: `count:11`, `is:seventeen roof`, `within:1209600` of a fortnight. */
  readonly anchors: ReadonlySet<string>;
}

/** Small figures count many things; from here on a figure tells which thing is counted. */
const leastTelling = 10;
/** From here on a figure tells it from any place of the sentence. */
const leastTellingAfar = 100;
const longestPhrase = 6;

/** The terms of known sorts in a sentence with what they are said of. Remembered by the analysis. */
export const slottedTerms: (analysis: SentenceAnalysis) => readonly SlottedTerm[] = sentenceReaders.remember(
  (analysis) =>
    findSortedTerms(analysis.tokens)
      .filter(({ from }) => !isDenied(analysis.tokens, from))
      .map((term) => ({ ...term, slots: readSlots(analysis, term), anchors: readAnchors(analysis, term) })),
);

/** `no layoffs`, `not a documentary`, `rather than a strike`: what is told is that it is none. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ normal }) =>
      /^(?:no|not|never|without|than|instead|neither|nor|n't|avoid|avoids|avoided)$/.test(normal),
    );
}

/** The index of the word before the term's own phrase: `in` of `in a steel floor beam`. */
function beforePhrase(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at <= longestPhrase && isInPhrase(tokens[at])) at -= 1;
  return at;
}

function isInPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(token.partOfSpeech) &&
    token.kind !== 'punctuation'
  );
}

function readSlots(analysis: SentenceAnalysis, { from, to }: SortedTerm): ReadonlySet<string> {
  const { tokens } = analysis;
  const slots = new Set<string>();
  const next = tokens[to];
  if (next?.partOfSpeech === 'NOUN') slots.add(`before:${next.stem}`);
  const at = beforePhrase(tokens, from);
  const word = tokens[at];
  if (word?.partOfSpeech === 'VERB') slots.add(`object:${word.lemma}`);
  if (word?.partOfSpeech === 'ADP') {
    const governor = governorOf(analysis, at);
    if (governor) slots.add(`${word.normal}:${governor.stem}`);
  }
  return slots;
}

/** The word that a preposition hangs on, measures apart: `crack` of `a crack 14 inches long in`. */
function governorOf({ tokens, facts }: SentenceAnalysis, preposition: number): Token | undefined {
  for (let at = preposition - 1; at >= Math.max(0, preposition - longestPhrase); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (!/^(?:NOUN|VERB)$/.test(token.partOfSpeech)) continue;
    if (
      !facts.quantities.some(({ figure, span }) => figure.start < token.start && overlapsSpan(span, token))
    ) {
      return token;
    }
  }
  return undefined;
}

function readAnchors(analysis: SentenceAnalysis, term: SortedTerm): ReadonlySet<string> {
  const anchors = new Set<string>();
  const { tokens } = analysis;
  const figure = figureBefore(tokens, term.from);
  for (const { dimension, implicit, value, figure: span } of analysis.facts.quantities) {
    if (dimension === 'duration' && isLimit(tokens, span)) anchors.add(`within:${String(value)}`);
    if (dimension === 'percent') anchors.add(`beside:${String(value)}%`);
    if (implicit === true || dimension !== 'count') continue;
    const isCounted = figure !== undefined && overlapsSpan(span, figure);
    if (isCounted && value >= leastTelling) anchors.add(`count:${String(value)}`);
    if (value >= leastTellingAfar) anchors.add(`near:${String(value)}`);
  }
  const named = namedBefore(tokens, beforePhrase(tokens, term.from));
  if (named !== undefined && tokens[term.to]?.partOfSpeech !== 'NOUN') anchors.add(`is:${named}`);
  return anchors;
}

/** `within 14 days`, `in less than a fortnight` is none. */
function isLimit(tokens: readonly Token[], { start }: Span): boolean {
  return tokens.findLast((token) => token.end <= start && token.normal !== 'a')?.normal === 'within';
}

/** The figure that counts a term: `1,200` of `1,200 planned layoffs`. */
function figureBefore(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1;
  while (from - at <= 2 && /^(?:ADJ|NOUN|VERB)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
  return tokens[at]?.partOfSpeech === 'NUM' ? tokens[at] : undefined;
}

/** The name that a phrase behind a comma or `is` describes: `“Seventeen Roofs,” a documentary`. */
function namedBefore(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at];
  const isCopula = word?.lemma === 'be' && word.partOfSpeech === 'AUX';
  const isAside = word !== undefined && /^[,"”'’–—-]+$/.test(word.text);
  if (!isCopula && !isAside) return undefined;
  let end = at - 1;
  while (end >= 0 && /^[,"”'’]+$/.test(tokens[end]?.text ?? '')) end -= 1;
  let start = end;
  while (start >= 0 && tokens[start]?.kind === 'word' && /^\p{Lu}/u.test(tokens[start]?.text ?? ''))
    start -= 1;
  const name = tokens.slice(start + 1, end + 1).map(({ stem }) => stem);
  return name.length === 0 ? undefined : name.join(' ');
}
