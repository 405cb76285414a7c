import { functionWords } from '../../language/functionWords.ts';
import { nounsOfDeed } from '../../language/oppositeDeeds.ts';
import { wordSenses } from '../../language/wordnet.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { subjectPastRelative } from './subjectPastRelative.ts';

/** How far behind its verb the thing may stand that a deed is done to. */
const reach = 14;
const possessive = /^(?:its|his|her|their|our|my|your)$/;
const nothing: ReadonlySet<string> = new Set();
/** Words behind which another statement begins. */
const boundary = /^(?:and|but|while|after|before|because|although|though|when|since|as|who|which|or)$/;
/** Words that part a subject from a verb of another clause. */
const parting = /^(?:but|while|because|when|if|that|after|before|as|who|which|than)$/;
const light = /^(?:fail|refuse|decline|have|manage)$/;

/** What stands before the verb in its clause, back to the last mark, joint or other verb; a subject that is cut off by what describes it stands farther off. */
export function wordsBefore(analysis: SentenceAnalysis, verb: number): readonly Token[] {
  const near = nearBefore(analysis, verb);
  const label = near.length === 0 ? labelOf(analysis.tokens, verb) : [];
  if (label.length > 0) return label;
  const subject = subjectBefore(analysis, verb);
  if (subject === undefined) return near;
  const [first] = near;
  const isCutOff = near.length > 0 && (subject[0]?.start ?? 0) < (first?.start ?? 0);
  return isCutOff || !near.some(isNoun) ? subject : near;
}

/** The longest label of a line in a list. */
const longestLabel = 4;

/** `Vaccine: 40,000 doses; voluntary`: what stands by itself in a line that has a label is told of that. */
function labelOf(tokens: readonly Token[], verb: number): readonly Token[] {
  const words = tokens.findIndex(({ kind }) => kind !== 'punctuation');
  const colon = tokens.findIndex(({ text }) => text === ':');
  const isLabel = words >= 0 && colon > words && colon - words <= longestLabel && colon < verb;
  return isLabel && /^[:;(,]$/.test(tokens[verb - 1]?.text ?? '') ? tokens.slice(words, colon) : [];
}

function nearBefore({ tokens, clauses, frames }: SentenceAnalysis, verb: number): readonly Token[] {
  const own = tokens[verb];
  const clause = own && clauses.find((span) => coversSpan(span, own));
  let from = verb;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || (clause && token.start < clause.start)) break;
    if (isOtherVerb(tokens, from - 1) || isSaying(frames, from - 1) || endsStatement(token)) break;
    from -= 1;
  }
  return tokens.slice(from, verb);
}

/** `The fish farm said no salmon had died`: whatever stands before it, a verb of saying is no part of a phrase. */
function isSaying(frames: SentenceAnalysis['frames'], index: number): boolean {
  return frames.some(
    ({ head, predicate, subject }) => head === index && predicate === 'say' && subject !== undefined,
  );
}

/** A verb that has a statement of its own; neither word of `its dredging permit` is one. */
function isOtherVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.partOfSpeech === 'VERB' && !light.test(token.lemma) && !isBehindOwner(tokens, index);
}

/** `its dredging permit`, `the planned strike`: the tagger takes parts of such a phrase for verbs. */
function isBehindOwner(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[at]?.partOfSpeech ?? '') || isGerund(tokens[at])) at -= 1;
  return tokens[at]?.partOfSpeech === 'DET' || possessive.test(tokens[at]?.normal ?? '');
}

function isGerund(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'VERB' && token.normal.endsWith('ing');
}

/** `The van found in a quarry is linked to`, `A plan to shut the pool it stands on was carried`. */
function subjectBefore({ tokens, frames }: SentenceAnalysis, verb: number): readonly Token[] | undefined {
  const frame = frames.find(({ group, sort }) => sort === 'verb' && group.from <= verb && verb < group.to);
  if (frame === undefined || frame.form !== 'finite') return undefined;
  const described = subjectPastRelative(tokens, frame);
  if (described !== undefined) return described;
  const argument = frame.isPassive ? frame.object : frame.subject;
  if (argument && argument.from < verb) return tokens.slice(argument.from, argument.to);
  const first = tokens.findIndex(isNoun);
  const before = tokens.slice(0, frame.group.from);
  const isParted = before.some(({ kind, normal }) => kind === 'punctuation' || parting.test(normal));
  const isFirst = tokens
    .slice(0, first)
    .every(({ partOfSpeech }) => /^(?:DET|ADJ|NUM|PRON)$/.test(partOfSpeech));
  const end = before.findIndex(({ partOfSpeech }) => /^(?:VERB|PART|AUX)$/.test(partOfSpeech));
  return !isParted && isFirst && end > first && frame.isPassive ? before.slice(0, end) : undefined;
}

/** What stands behind a verb up to the next statement. */
export function wordsBehind(tokens: readonly Token[], { to }: TokenRange): readonly Token[] {
  const behind = tokens.slice(to, to + reach);
  if (behind[0]?.partOfSpeech === 'ADP') return [];
  const end = behind.findIndex((token, index) => endsStatement(token) || endsSentence(behind[index - 1]));
  return end === -1 ? behind : behind.slice(0, end);
}

/** `Not found: the bow`, `Cancelled: the concert`: the label of a line tells what befell the thing behind it. */
export function listedBehind(
  tokens: readonly Token[],
  { from, to }: TokenRange,
): readonly Token[] | undefined {
  const isLabel =
    tokens[to]?.text === ':' &&
    tokens
      .slice(0, from)
      .every(({ kind, normal }) => kind === 'punctuation' || /^(?:not|still|now|also|already)$/.test(normal));
  return isLabel ? wordsBehind(tokens, { from, to: to + 1 }) : undefined;
}

/** `the Sun. Contact was lost`: a full stop that was taken for that of an abbreviation. */
function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && token.normal.length > 3 && token.normal.endsWith('.');
}

function endsStatement({ kind, text, normal }: Token): boolean {
  return (kind === 'punctuation' && !/^["'“”’-]$/.test(text)) || boundary.test(normal);
}

/** `In Orlo the miners`: what a preposition governs does not do the deed. */
export function isInPhrase(words: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (/^(?:DET|ADJ|NUM|PROPN)$/.test(words[at]?.partOfSpeech ?? '')) {
    if (words[at]?.partOfSpeech === 'DET' && words[at - 1]?.partOfSpeech !== 'ADP') return false;
    at -= 1;
  }
  return words[at]?.partOfSpeech === 'ADP';
}

/** Nouns and names by what stands for them, and the head of the first noun phrase once more as the thing itself. */
export function keysOfThing(words: readonly Token[]): ReadonlySet<string> {
  const heads = headsOf(words);
  return heads === undefined
    ? nothing
    : new Set([...stemsOfThings(words), ...heads.map((head) => `the ${head}`)]);
}

function headsOf(words: readonly Token[]): readonly string[] | undefined {
  const free = words.findIndex((_, index) => isThing(words, index) && !isInPhrase(words, index));
  const first = free >= 0 ? free : words.findIndex((_, index) => isThing(words, index));
  if (first === -1 || words.slice(0, first).some(isPronoun)) return undefined;
  const last = lastOfPhrase(words, measureEnd(words, first));
  const head = words[last];
  return head && nounsOfDeed(withoutStop(head.lemma));
}

const measure =
  /^(?:drop|ton|tonne|litre|liter|gallon|barrel|kilo|kilogram|gram|ounce|pound|bit|amount|quantity|trace|shred|lot|number|handful|dozen|hundred|thousand|million)s?$/;

/** `a drop of her 60 tonnes of diesel`: what is measured is the thing. */
function measureEnd(words: readonly Token[], first: number): number {
  const last = lastOfPhrase(words, first);
  if (!measure.test(words[last]?.lemma ?? '') || words[last + 1]?.normal !== 'of') return first;
  const next = words.findIndex((_, index) => index > last + 1 && isThing(words, index));
  return next < 0 ? first : measureEnd(words, next);
}

/** `the nurses' complaint`: an owner stands before what is owned. */
function lastOfPhrase(words: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    if (isThing(words, last + 1)) last += 1;
    else if (isPossessive(words[last + 1]) && isThing(words, last + 2)) last += 2;
    else return last;
  }
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:['’]s?)$/.test(token.text);
}

/** `it`, `them`; not `its`, which goes with a noun. */
function isPronoun({ partOfSpeech, normal }: Token): boolean {
  return partOfSpeech === 'PRON' && !possessive.test(normal);
}

function isNoun(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'NOUN' || token?.partOfSpeech === 'PROPN';
}

function isThing(words: readonly Token[], index: number): boolean {
  const token = words[index];
  if (token === undefined || isNoun(token)) return token !== undefined;
  const isBare = token.partOfSpeech === 'VERB' && token.normal === token.lemma;
  return isBare && isBehindOwner(words, index) && wordSenses(token.lemma, 'noun').length > 0;
}

/** Nouns, names and figures by what stands for them. */
export function stemsOfThings(words: readonly Token[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((token, index) =>
      (isThing(words, index) || token.partOfSpeech === 'NUM' || token.normal.includes('-')) &&
      !functionWords.has(token.normal)
        ? partsOf(token)
        : [],
    ),
  );
}

/** `twelve-hour` shifts are shifts of twelve hours. */
function partsOf({ lemma, stem, normal, partOfSpeech }: Token): readonly string[] {
  if (normal.includes('-')) return normal.split('-').filter((part) => part.length > 1);
  return partOfSpeech === 'PROPN' ? [withoutStop(stem)] : nounsOfDeed(lemma).slice(0, 1);
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
