import { isParticiple } from '../../language/inflect.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** A run of words with one head: `the port's former head`. A date is a run of its own, and takes part in nothing. */
export interface NounPhrase extends TokenRange {
  readonly head: number;
  readonly sort: 'name' | 'noun' | 'pronoun' | 'figure' | 'date';
  /** `the port` of `the port's former head`. */
  readonly owner?: NounPhrase;
}

/** What phrases are read from. */
export type ReadSentence = Pick<SentenceAnalysis, 'tokens' | 'clauses' | 'facts'>;

const possessive = /^(?:its|his|her|their|our|my|your|whose)$/;
const relative = /^(?:who|whom|which|that|what|where|when|there)$/;
const predeterminer = /^(?:all|both|half|such|quite)$/;
/** Verbs behind which a bare verb is one: `let us stay`, `helped build`. */
const bareGovernor = /^(?:let|make|help|see|hear|watch|have|go|come|dare|need|do)$/;

/** The noun phrases of a sentence in reading order; none overlaps another. */
export function readPhrases({ tokens, facts }: ReadSentence): readonly NounPhrase[] {
  const dateAt = (index: number) => {
    const token = tokens[index];
    return token && facts.dates.find(({ span }) => overlapsSpan(span, token));
  };
  const phrases: NounPhrase[] = [];
  for (let index = 0; index < tokens.length;) {
    const date = dateAt(index);
    const from = index;
    if (date) {
      while (index < tokens.length && dateAt(index) === date) index += 1;
      phrases.push({ from, to: index, head: index - 1, sort: 'date' });
    } else {
      index = endOfPhrase(tokens, from, (at) => dateAt(at) !== undefined);
      const phrase = index > from ? toPhrase(tokens, from, index) : undefined;
      if (phrase) phrases.push(phrase);
      index = Math.max(index, from + 1);
    }
  }
  return phrases;
}

function endOfPhrase(tokens: readonly Token[], from: number, isDate: (index: number) => boolean): number {
  if (isPronoun(tokens[from]) || isObjectPronoun(tokens, from)) return from + 1;
  if (!beginsPhrase(tokens, from)) return from;
  let to = from + 1;
  while (to < tokens.length && !isDate(to) && continuesPhrase(tokens, from, to)) to += 1;
  return to;
}

function isPronoun(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'PRON' && !possessive.test(token.normal) && !relative.test(token.normal);
}

/** `owes her 20,000 euros`. */
function isGiving(verb: Token | undefined): boolean {
  return (
    verb?.partOfSpeech === 'VERB' &&
    /^(?:give|owe|lend|loan|pay|offer|send|cost|hand|award|leave|grant|charge|fine|sell|bring|buy)$/.test(
      verb.lemma,
    )
  );
}

/** `had called her before the vote`: whose it is would stand behind. */
function isObjectPronoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.normal !== 'her') return false;
  const next = tokens[at + 1];
  if (isGiving(tokens[at - 1]) && next?.partOfSpeech === 'NUM') return true;
  if (next === undefined || /^(?:to|first|again|twice|back|away|home)$/.test(next.normal)) return true;
  return /^(?:PUNCT|ADP|DET|PRON|AUX|CCONJ|SCONJ)$/.test(next.partOfSpeech);
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation') return /^[$£€]$/.test(token?.text ?? '');
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token.partOfSpeech)) return true;
  return possessive.test(token.normal) || isVerbForNoun(tokens, at) || isGerundOfNoun(tokens, at);
}

/** `refused bail`, `will be finance minister`: two verbs do not stand side by side. */
function isVerbForNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.partOfSpeech !== 'VERB' || token.normal !== token.lemma) return false;
  if (before?.lemma === 'be') return tokens[at + 1]?.partOfSpeech === 'NOUN' && !isParticiple(token);
  return before?.partOfSpeech === 'VERB' && !bareGovernor.test(before.lemma);
}

/** `dredging work`, `shipping group`, behind a preposition or at the start. */
function isGerundOfNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.partOfSpeech === 'VERB' &&
    token.normal.endsWith('ing') &&
    tokens[at + 1]?.partOfSpeech === 'NOUN' &&
    /^(?:ADP|PROPN)$/.test(tokens[at - 1]?.partOfSpeech ?? '') &&
    !/^(?:after|before|by|of|without|while)$/.test(tokens[at - 1]?.normal ?? '')
  );
}

function continuesPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token) return false;
  if (token.normal === "'s" || (token.normal === "'" && before.normal.endsWith('s'))) return true;
  if (token.partOfSpeech === 'DET')
    return at === from + 1 && predeterminer.test(before.normal) && token.normal !== 'no';
  if (possessive.test(token.normal)) return at === from + 1 && predeterminer.test(before.normal);
  if (token.partOfSpeech === 'NUM')
    return !isThing(before) || !/^(?:NUM|NOUN|ADJ|PUNCT)$/.test(next?.partOfSpeech ?? '');
  if (token.partOfSpeech === 'ADJ') return before.partOfSpeech !== 'NOUN' || token.normal === 'general';
  if (/^(?:NOUN|PROPN)$/.test(token.partOfSpeech)) return true;
  if (/^[-–/&$£€%]$/.test(token.text)) return token.start === before.end || token.text !== '-';
  if (token.partOfSpeech === 'ADV') return isDescribing(before) && next?.partOfSpeech === 'ADJ';
  return token.partOfSpeech === 'VERB' && isDescribing(before) && !isClauseVerb(tokens, at);
}

function isThing({ partOfSpeech }: Token): boolean {
  return partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN';
}

/** `the injured man`, `its sinking ship`: a verb behind an article describes, or is a noun. */
function isDescribing({ partOfSpeech, normal }: Token): boolean {
  const isArticle = partOfSpeech === 'DET' && !/^(?:that|this|these|those|all|some|both)$/.test(normal);
  return isArticle || partOfSpeech === 'ADJ' || possessive.test(normal) || normal === "'s";
}

/** `two of the injured were`; `the poor voted`: a quality that stands for people does something. */
function isClauseVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.partOfSpeech === 'ADJ' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.partOfSpeech ?? '');
}

function toPhrase(tokens: readonly Token[], from: number, end: number): NounPhrase | undefined {
  const to = trimEnd(tokens, from, end);
  const mark = findMark(tokens, from, to);
  const owner = mark > from ? toPhrase(tokens, from, mark) : undefined;
  const head = findHead(tokens, mark < 0 ? from : mark + 1, to);
  if (head === undefined) return undefined;
  return { from, to, head, sort: sortOf(tokens[head]), ...(owner && { owner }) };
}

function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && isLoose(tokens[to - 1])) to -= 1;
  return to;
}

function isLoose(token: Token | undefined): boolean {
  return token?.text !== '%' && /^(?:PUNCT|ADV|PART|SYM)$/.test(token?.partOfSpeech ?? '');
}

/** The last possessive mark: what stands before it owns what stands behind. */
function findMark(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at > from; at -= 1) if (/^'s?$/.test(tokens[at]?.normal ?? '')) return at;
  return -1;
}

function findHead(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (const sort of [/^(?:NOUN|PROPN|PRON)$/, /^(?:VERB|NUM)$/]) {
    for (let at = to - 1; at >= from; at -= 1) {
      const token = tokens[at];
      const isOwner = possessive.test(token?.normal ?? '') && to > from + 1;
      if (token && sort.test(token.partOfSpeech) && !isOwner) return at;
    }
  }
  return tokens[from]?.partOfSpeech === 'DET' && to > from + 1 ? to - 1 : undefined;
}

function sortOf(head: Token | undefined): NounPhrase['sort'] {
  if (head?.partOfSpeech === 'PRON') return 'pronoun';
  if (head?.partOfSpeech === 'NUM') return 'figure';
  return head?.partOfSpeech === 'PROPN' ? 'name' : 'noun';
}
