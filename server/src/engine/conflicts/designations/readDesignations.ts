import { functionWords } from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { isAcronym } from '../../language/organisationNames.ts';
import { isHonorific } from '../../language/titles.ts';
import { foldName } from '../../language/transliteration.ts';
import { isWordnetWord } from '../../language/wordnet.ts';
import type { NameMention } from '../../model/name.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';

/**
 * What a sentence calls a person, body or thing: a name, the title of a work in quotation marks, or a code of letters
 * and figures (`Orrin 5`, `MX 417`, `H5N1`).
 */
export interface Designation {
  readonly form: 'name' | 'work' | 'code';
  readonly entity: NameMention['entity'];
  /** Counted from the start of the sentence. */
  readonly span: Span;
  /** Folded, in lower case: `silver`, `crane`. */
  readonly words: readonly string[];
  /** `USMCA`: letters that each stand for a word. */
  readonly isAcronym: boolean;
}

/** Months in short, which a name's run takes in where no stop follows. */
const notNames = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/;
const shortestDoubtful = 4;

/** All designations of a sentence, in reading order; remembered by its words. */
export const readDesignations: (analysis: SentenceAnalysis) => readonly Designation[] =
  sentenceReaders.remember((analysis) => {
    const codes = readCodes(analysis);
    const taken = [...codes, ...analysis.facts.quantities].map(({ span }) => span);
    const names = analysis.facts.names
      .filter((name) => isSure(name) && !taken.some((span) => overlapsSpan(span, name.span)))
      .map((name) => nameOf(name, analysis.text));
    return [...names, ...codes]
      .filter(({ words }) => words.some((word) => word.length > 1))
      .sort((a, b) => a.span.start - b.span.start);
  });

/** The first word of a sentence is a name where no dictionary has it. */
function isSure({ isDoubtful, words }: NameMention): boolean {
  const [first] = words;
  if (first === undefined || (words.length === 1 && notNames.test(first.text.toLowerCase()))) return false;
  if (isDoubtful !== true) return true;
  const word = first.text.toLowerCase();
  return (
    word.length >= shortestDoubtful && !isWordnetWord(word) && !functionWords.has(word) && !isGivenName(word)
  );
}

function nameOf(name: NameMention, text: string): Designation {
  const isWork = /["“]$/.test(text.slice(0, name.span.start));
  const words = name.words.map((word) => foldName(word.text).replace(/\.$/, ''));
  return {
    form: isWork ? 'work' : 'name',
    entity: name.entity,
    span: name.span,
    words,
    isAcronym: name.words.every(({ text }) => isAcronym(text)),
  };
}

/** `Portlea Rovers 1 Weldon City 2`, `the Alliance 19, Green Shore 6`, `Free Farmers 4 (-1)`: goals and seats are no part of a name. */
const scoreLine = /^\p{Lu}[\p{L} .’'-]+ \d{1,3}(?: \([^)]*\))?,? \p{Lu}[\p{L} .’'-]+ \d{1,3}(?!\S)/u;

const tally =
  /\p{Lu}[\p{L}’'-]* \d{1,3}(?:,| and| \([+-]?\d+\)[,;]?) (?:and )?(?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,3}\d{1,3}(?![\d.])|\p{Lu}[\p{L}’'-]* \d{1,3} \([+–-]\d+\)/u;

function readCodes({ text, tokens, facts }: SentenceAnalysis): readonly Designation[] {
  const isScored = scoreLine.test(text) || tally.test(text);
  const isCounting = (figure: Token) =>
    facts.quantities.some((quantity) => overlapsSpan(quantity.figure, figure));
  return collect(tokens, (token, index): readonly Designation[] => {
    if (isMixed(token)) return [codeOf([token])];
    const figure = tokens[index + 1];
    const isCode = figure !== undefined && isNumbered(token, figure) && !isCounting(figure);
    return isCode && !isScored && !isScore(tokens[index + 2]) ? [codeOf([token, figure])] : [];
  });
}

/** `H5N1`, `R-2207`, `A320neo`. */
function isMixed({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}[\p{L}\p{N}-]*$/u.test(text) && /\d/.test(text);
}

/** `Orrin 5`, `MX 417`: no day of a month. */
function isNumbered(token: Token, figure: Token): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || !/^\d{1,4}$/.test(figure.text)) return false;
  if (/^\p{Lu}{2,3}$/u.test(token.text)) return !notNumbered.test(token.normal);
  const isWord = functionWords.has(token.normal) || isHonorific(token.text) || notNumbered.test(token.normal);
  return !isWord && token.partOfSpeech === 'PROPN';
}

/** `Kestrel 6-4`. */
function isScore(behind: Token | undefined): boolean {
  return /^[-–:,]/.test(behind?.text ?? '') && behind?.text !== ',';
}

const notNumbered =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|some|about|nearly|almost|around|usd|eur|gbp|rs|no|nos|no\.|nos\.)$/;

function codeOf(tokens: readonly Token[]): Designation {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return {
    form: 'code',
    entity: 'other',
    span: { start, end },
    isAcronym: false,
    words: tokens.map(({ normal }) => foldName(normal)),
  };
}
