import { fromAfter, type NegatingWords } from '../../language/negation.ts';
import type { Token } from '../../model/token.ts';

/** What a negator turns: the head of its scope, and tokens that turn with it. */
export interface Scope {
  readonly head: number;
  readonly also: readonly number[];
}

/** A negator reaches no further than this many tokens. */
const reach = 14;
const quantifiers: ReadonlySet<string> = new Set([
  'all',
  'every',
  'everyone',
  'everybody',
  'everything',
  'many',
  'enough',
  'always',
]);
const clauseOpeners: ReadonlySet<string> = new Set([
  'because',
  'while',
  'although',
  'though',
  'but',
  'whereas',
  'unless',
  'when',
  'after',
  'before',
  'if',
  'as',
  'so',
]);
const particles: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down', 'away', 'back', 'over', 'on']);
const possessives: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
/** How long an aside between commas may be that does not end a clause: `, she said ,`. */
const asideReach = 6;
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/**
 * The scope of a negating expression: of `not` in *did not approve the plan* the verb; of `no` in *found no
 * evidence* the verb too, since *did not find evidence* says the same; in *was no expert* the noun.
 */
export function scopeOf(words: NegatingWords, tokens: readonly Token[]): Scope | undefined {
  switch (words.kind) {
    case 'sentential':
      return predicateFrom(tokens, words.to);
    case 'determiner':
    case 'pronoun':
      return nominalScope(words, tokens);
    case 'pair':
      return pairScope(words, tokens);
    case 'preposition':
      return complementFrom(tokens, words.to);
    case 'infinitive':
      return verbFrom(tokens, words.to) ?? predicateFrom(tokens, words.to);
    case 'from':
      return verbFrom(tokens, (fromAfter(tokens, words.from) ?? words.from) + 1);
    case 'complement':
      return complementFrom(tokens, words.to) ?? passiveSubject(tokens, words.from);
  }
}

/** The verb that follows, or after a copula the adjective or noun: *is not guilty*, *was not a doctor*. */
function predicateFrom(tokens: readonly Token[], start: number): Scope | undefined {
  for (let index = start; index < start + reach; index += 1) {
    index = skipAside(tokens, index);
    const token = tokens[index];
    if (token === undefined || (index > start && endsClause(token)) || token.kind === 'punctuation')
      return undefined;
    if (quantifiers.has(token.normal)) return { head: index, also: [] };
    if (token.partOfSpeech === 'VERB')
      return { head: index, also: [...joinedVerbs(tokens, index), ...whatIsAttained(tokens, index)] };
    if (isNominal(token)) return nounPhraseFrom(tokens, index);
  }
  return undefined;
}

/** *did not reach statistical significance*: what is not attained is not. */
function whatIsAttained(tokens: readonly Token[], verb: number): readonly number[] {
  if (!/^(?:reach|attain|achieve)$/.test(tokens[verb]?.lemma ?? '')) return [];
  const attained = nounPhraseFrom(tokens, verb + 1);
  return attained === undefined || !isNoun(tokens[attained.head]) ? [] : [attained.head];
}

/** *did not approve or fund*: the verbs joined to the first by *or*. */
function joinedVerbs(tokens: readonly Token[], verb: number): number[] {
  const joined: number[] = [];
  for (let index = verb + 1; tokens[index]?.normal === 'or'; index += 2) {
    if (tokens[index + 1]?.partOfSpeech !== 'VERB') break;
    joined.push(index + 1);
  }
  return joined;
}

/** The head of the noun phrase that begins here, with its adjectives; an adjective alone where no noun follows. */
function nounPhraseFrom(tokens: readonly Token[], start: number): Scope | undefined {
  let end = start;
  while (belongsToNounPhrase(tokens[end])) end += 1;
  if (end === start) return undefined;
  const indexes = Array.from({ length: end - start }, (_, offset) => start + offset);
  const nouns = indexes.filter((index) => isNoun(tokens[index]));
  const adjectives = indexes.filter((index) => tokens[index]?.partOfSpeech === 'ADJ');
  const head = nouns.at(-1) ?? adjectives[0];
  if (head === undefined) return { head: start, also: [] };
  return { head, also: adjectives.filter((index) => index !== head) };
}

function belongsToNounPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isNominal(token) || token.normal === "'s");
}

function isNominal(token: Token): boolean {
  return isNoun(token) || token.partOfSpeech === 'ADJ' || token.partOfSpeech === 'NUM';
}

function isNoun(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'NOUN' || token?.partOfSpeech === 'PROPN';
}

function endsClause(token: Token): boolean {
  return token.kind === 'punctuation' || clauseOpeners.has(token.normal);
}

/**
 * Past an aside between commas, if one begins here: *none of them, she said, was hurt*. What stands behind the words of a
 * quotation is none: *“we did not ask what we could not,” said Ruiz, the chief of the board*.
 */
function skipAside(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.normal !== ',' || /^["“”„«»]$/.test(tokens[start + 1]?.text ?? '')) return start;
  for (let index = start + 1; index <= start + asideReach; index += 1) {
    if (tokens[index]?.normal === ',') return index + 1;
  }
  return start;
}

/** *Arson has been ruled out*: the noun before the auxiliaries. */
function passiveSubject(tokens: readonly Token[], start: number): Scope | undefined {
  if (tokens[start - 1]?.lemma !== 'be') return undefined;
  let index = start - 1;
  while (tokens[index]?.partOfSpeech === 'AUX' || tokens[index]?.partOfSpeech === 'ADV') index -= 1;
  return isNoun(tokens[index]) ? { head: index, also: [] } : undefined;
}

/** *no*, *nobody*, *nothing*: as object the verb before; after *be* or a preposition the noun; as subject the verb after. */
function nominalScope(words: NegatingWords, tokens: readonly Token[]): Scope | undefined {
  const beforeIndex = skipAdverbsBack(tokens, words.from - 1);
  const before = tokens[beforeIndex];
  const own = words.kind === 'determiner' ? nounPhraseFrom(tokens, words.to) : undefined;
  if (before?.lemma === 'be') return own ?? predicateFrom(tokens, words.to);
  if (before?.partOfSpeech === 'ADP') return own ?? particleVerb(tokens, words.from - 1);
  const isVerb =
    before?.partOfSpeech === 'VERB' || (before?.partOfSpeech === 'AUX' && before.lemma === 'have');
  if (isVerb && !isReporting(tokens, words, before)) return { head: beforeIndex, also: own?.also ?? [] };
  return subjectScope(tokens, words.to) ?? own;
}

/** *turned up nothing*: the verb before its particle. */
function particleVerb(tokens: readonly Token[], particle: number): Scope | undefined {
  const isParticle = particles.has(tokens[particle]?.normal ?? '');
  if (!isParticle || tokens[particle - 1]?.partOfSpeech !== 'VERB') return undefined;
  return { head: particle - 1, also: [] };
}

/** *said no deal had been reached*: the noun belongs to the clause that follows, not to the verb before. */
function isReporting(tokens: readonly Token[], words: NegatingWords, verb: Token): boolean {
  if (verb.partOfSpeech === 'AUX') return false;
  const scope = subjectScope(tokens, words.to);
  if (scope === undefined) return false;
  const hasAuxiliary = tokens.slice(words.to, scope.head).some((token) => token.partOfSpeech === 'AUX');
  return hasAuxiliary || (/^(?:say|insist|state|add)$/.test(verb.lemma) && isFiniteForm(tokens[scope.head]));
}

/** `said no gas escaped`: what is said is a clause, even where no auxiliary shows it. */
function isFiniteForm(verb: Token | undefined): boolean {
  return verb !== undefined && verb.normal !== verb.lemma && !verb.normal.endsWith('ing');
}

function skipAdverbsBack(tokens: readonly Token[], start: number): number {
  let index = start;
  while (tokens[index]?.partOfSpeech === 'ADV') index -= 1;
  return index;
}

/** The verb of which the words before `start` are the subject; of a bare copula its predicate. */
function subjectScope(tokens: readonly Token[], start: number): Scope | undefined {
  let isInRelativeClause = false;
  for (let index = start; index < start + reach; index += 1) {
    index = skipAside(tokens, index);
    const token = tokens[index];
    if (token === undefined || endsClause(token)) return undefined;
    if (relatives.has(token.normal)) isInRelativeClause = true;
    else if (token.partOfSpeech === 'VERB') {
      if (!isInRelativeClause) return { head: index, also: [] };
      isInRelativeClause = false;
    } else if (token.partOfSpeech === 'AUX' && !isInRelativeClause) {
      return predicateFrom(tokens, index + 1) ?? { head: index, also: [] };
    }
  }
  return undefined;
}

/** *Neither the mayor nor the clerk spoke*: the verb; *neither safe nor legal*: each adjective. */
function pairScope(words: NegatingWords, tokens: readonly Token[]): Scope | undefined {
  const next = tokens[words.to];
  if (next?.partOfSpeech === 'VERB' || next?.partOfSpeech === 'ADJ') return predicateFrom(tokens, words.to);
  const before = tokens[words.from - 1];
  if (before?.lemma === 'be') return predicateFrom(tokens, words.to);
  if (next?.partOfSpeech === 'AUX') return verbFrom(tokens, words.to);
  return verbFrom(tokens, words.to) ?? predicateFrom(tokens, words.to);
}

/** The first full verb that follows in the clause. */
function verbFrom(tokens: readonly Token[], start: number): Scope | undefined {
  for (let index = start; index < start + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || endsClause(token)) return undefined;
    if (token.partOfSpeech === 'VERB') return { head: index, also: joinedVerbs(tokens, index) };
  }
  return undefined;
}

/** A gerund or clause that follows (*denied taking*, *denied that he took*), else the noun (*denied the charge*). */
function complementFrom(tokens: readonly Token[], start: number): Scope | undefined {
  const next = tokens[start];
  if (next === undefined || next.kind === 'punctuation') return undefined;
  if (next.normal.endsWith('ing') && next.partOfSpeech === 'VERB') return { head: start, also: [] };
  const isPossessive = possessives.has(next.normal);
  if (next.normal === 'that') return subjectScope(tokens, start + 1) ?? verbFrom(tokens, start + 1);
  if (next.partOfSpeech === 'PRON' && !isPossessive) return verbFrom(tokens, start + 1);
  let index = isPossessive ? start + 1 : start;
  while (tokens[index]?.partOfSpeech === 'DET' || tokens[index]?.partOfSpeech === 'ADV') index += 1;
  return nounPhraseFrom(tokens, index) ?? (next.partOfSpeech === 'ADP' ? undefined : verbFrom(tokens, start));
}
