import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { printRoleVerb, roleOf } from '../../language/roleVerbs.ts';
import type { NamedSentence, NameRun } from './roleNames.ts';
import { attached, beside, given, longestSubject, near, type GivePart } from './roleParts.ts';
import { headNoun, isGerundBeforeNoun, isVerb } from './rolePhrases.ts';

/** Verbs after a subject that hand it on to another: `said it had agreed to buy`. */
const mostVerbs = 4;
/** A pronoun stands no further behind a reporting verb. */
const pronounReach = 5;
/** A date or figure stands no further beside a name that it belongs to. */
const neighbourReach = 4;

/** Reads what a name owns, `Acme's founder`, and what it is, `Acme, a builder`. */
export function readPossession({ tokens, isName }: NamedSentence, { to }: NameRun, give: GivePart): void {
  const next = tokens[to];
  const isOwner = next?.normal === "'s" || next?.normal === "'";
  const isDescribed = next?.text === ',' && /^(?:DET|NOUN|ADJ)$/.test(tokens[to + 1]?.partOfSpeech ?? '');
  if (!isOwner && !isDescribed) return;
  const noun = headNoun(tokens, to + 1, isName);
  if (noun) give(`${isOwner ? 'of' : 'is'}:${noun.lemma}`, isOwner ? given : near);
}

/** Reads the verbs of which a name is the subject, with their voice, or what it is said to be. */
export function readVerbs(sentence: NamedSentence, { to }: NameRun, give: GivePart): void {
  const next = sentence.tokens[to]?.normal;
  if (next === "'s" || next === "'") return;
  let from: number | undefined = to;
  for (let count = 0; from !== undefined && count < mostVerbs; count += 1) {
    const verb = readVerb(sentence, from, give);
    from = verb === undefined ? undefined : findCarried(sentence, verb);
  }
}

/** The index of the verb, where it is one that may hand its subject on. */
function readVerb({ tokens, isName }: NamedSentence, from: number, give: GivePart): number | undefined {
  let isPassive = false;
  let commas = 0;
  for (let index = from; index < Math.min(tokens.length, from + longestSubject); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:]$/.test(token.text)) return undefined;
    if (token.text === ',') commas += 1;
    if (token.partOfSpeech === 'AUX') {
      isPassive = token.lemma === 'be';
      if (isPassive && givePredicate({ tokens, isName }, index, give) === 'given') return undefined;
      continue;
    }
    if (!isVerb(tokens, index) || isGerundBeforeNoun(tokens, index)) continue;
    const isPatient = isPassive && !token.normal.endsWith('ing');
    const part = roleOf(isPatient ? 'patient' : 'agent', token.lemma, tokens[index + 1]?.normal ?? '');
    give(part, commas > 1 ? near : given);
    return isPatient ? undefined : index;
  }
  return undefined;
}

/** `Acme is now the owner` makes Acme an owner. */
function givePredicate(
  { tokens, isName }: Pick<NamedSentence, 'tokens' | 'isName'>,
  auxiliary: number,
  give: GivePart,
): 'given' | 'none' {
  const following = tokens[auxiliary + 1]?.partOfSpeech ?? '';
  if (!/^(?:DET|NOUN|ADJ|ADV)$/.test(following) || isVerb(tokens, auxiliary + 1)) return 'none';
  const noun = headNoun(tokens, auxiliary + 1, isName);
  if (!noun) return 'none';
  give(`is:${noun.lemma}`, given);
  return 'given';
}

/** Where the next verb of the same subject is looked for: behind `to`, or behind the pronoun that a reporting verb has. */
function findCarried({ tokens, isName }: NamedSentence, verb: number): number | undefined {
  if (tokens[verb + 1]?.normal === 'to' && tokens[verb + 2]?.partOfSpeech === 'VERB') return verb + 2;
  if (!isReportingVerb(tokens[verb]?.normal ?? '')) return undefined;
  for (let index = verb + 1; index <= verb + pronounReach; index += 1) {
    if (isName.has(index)) return undefined;
    if (/^(?:it|he|she|they)$/.test(tokens[index]?.normal ?? '')) return index + 1;
  }
  return undefined;
}

/** Reads the date, figure or word that stands next to a name on either side. */
export function readNeighbours(sentence: NamedSentence, { from, to }: NameRun, give: GivePart): void {
  for (let index = to; index < to + neighbourReach; index += 1) {
    if (giveNeighbour(sentence, index, 'next', give) === 'stop') break;
  }
  for (let index = from - 1; index >= from - neighbourReach; index -= 1) {
    if (giveNeighbour(sentence, index, 'prev', give) === 'stop') break;
  }
}

/** Reads the first figure behind a name and its verb, `Acme owns 60 percent`. The index at which it ends, or the name. */
export function readFigure({ tokens, isName }: NamedSentence, { to }: NameRun, give: GivePart): number {
  for (let index = to; index < to + neighbourReach; index += 1) {
    const token = tokens[index];
    if (token === undefined || isName.has(index)) return to;
    if (!/^(?:VERB|AUX|DET|ADV|NUM|SYM)$/.test(token.partOfSpeech)) return to;
    if (token.partOfSpeech !== 'NUM') continue;
    give(`figure:${token.normal}`, given);
    return /^(?:%|per ?cent|percent|percentage)$/.test(tokens[index + 1]?.normal ?? '')
      ? index + 2
      : index + 1;
  }
  return to;
}

function giveNeighbour(
  { tokens, isName, dates }: NamedSentence,
  index: number,
  side: 'prev' | 'next',
  give: GivePart,
): 'stop' | 'go on' {
  const token = tokens[index];
  if (token === undefined || token.partOfSpeech === 'CCONJ' || /^[,;:]$/.test(token.text)) return 'stop';
  const date = dates.get(index);
  if (date !== undefined) {
    give(`date:${date}`, attached);
    return 'stop';
  }
  if (isName.has(index)) return 'stop';
  if (token.partOfSpeech === 'NUM' && side === 'prev') {
    give(`number:${token.normal}`, attached);
    return 'stop';
  }
  const isCounted = side === 'prev' && tokens[index - 1]?.partOfSpeech === 'NUM';
  if (isCounted || !/^(?:NOUN|VERB|ADJ|ADV)$/.test(token.partOfSpeech)) return 'go on';
  give(`${side}:${printRoleVerb(token.lemma)}`, beside);
  return 'stop';
}
