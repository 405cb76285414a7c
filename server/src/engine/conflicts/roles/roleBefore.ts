import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { roleOf } from '../../language/roleVerbs.ts';
import type { Token } from '../../model/token.ts';
import type { RoleArgument } from './roleArguments.ts';
import type { NamedSentence, NameRun } from './roleNames.ts';
import { attached, given, longestSubject, near, type GivePart } from './roleParts.ts';
import { isGerundBeforeNoun, isVerb } from './rolePhrases.ts';

/** Whether something before a name claims it, or it may be the subject of a verb behind. */
type Standing = 'claimed' | 'open';

/** Prepositions that a rewrite exchanges without another meaning. */
const alike: Readonly<Record<string, string>> = {
  at: 'in',
  on: 'in',
  into: 'to',
  onto: 'to',
  towards: 'to',
  toward: 'to',
  within: 'in',
  inside: 'in',
};

/** How far before a preposition the word stands that governs it. */
const governorReach = longestSubject + 6;

/** Reads the parts that the words before a name give it: `sued Acme`, `by Acme`, `the founder of Acme`. */
export function readBefore(
  sentence: NamedSentence,
  run: NameRun,
  previous: RoleArgument | undefined,
  give: GivePart,
): Standing {
  const { tokens } = sentence;
  const at = readModifiers(sentence, run, give);
  const word = tokens[at];
  if (word === undefined) return 'open';
  if (previous && continuesList(tokens, previous.to, at)) return takeOver(previous, give);
  if (word.partOfSpeech === 'ADP' || word.normal === 'to') {
    readPreposition(sentence, at, give);
    return 'claimed';
  }
  if (word.partOfSpeech === 'VERB') {
    const isPostposed = isReportingVerb(word.normal) && /^[,"”'’]$/.test(tokens[at - 1]?.text ?? '');
    give(roleOf(isPostposed ? 'agent' : 'patient', word.lemma, ''), given);
    return 'claimed';
  }
  if (word.partOfSpeech === 'AUX' && word.lemma === 'be') give('complement', attached);
  else if (word.text === '(') give('aside', attached);
  else return 'open';
  return 'claimed';
}

/** Passes over `the Dutch rival` before a name, and gives what it tells. The index of the word before that. */
function readModifiers(
  { tokens, isName, isQuality, dates }: NamedSentence,
  { from }: NameRun,
  give: GivePart,
): number {
  let at = from - 1;
  while (isQuality.has(at) || (isModifier(tokens, at) && !isName.has(at) && !dates.has(at))) {
    const token = tokens[at];
    if (token?.partOfSpeech === 'NOUN') give(`is:${token.lemma}`, near);
    if (token?.partOfSpeech === 'NUM') give(`number:${token.normal}`, attached);
    at -= 1;
  }
  return at;
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (isGerundBeforeNoun(tokens, at) ||
      /^(?:DET|ADJ|NOUN|NUM)$/.test(token.partOfSpeech) ||
      /^[`'"“‘]+$/.test(token.text))
  );
}

/** `Acme, Brill and Cato`: nothing but commas and a conjunction lies between the names. */
function continuesList(tokens: readonly Token[], from: number, at: number): boolean {
  if (at < from) return false;
  for (let index = from; index <= at; index += 1) {
    if (!/^(?:,|and|or|&|as|well|both)$/.test(tokens[index]?.normal ?? '')) return false;
  }
  return true;
}

/** What one name of a list does, the next does too. */
function takeOver(previous: RoleArgument, give: GivePart): Standing {
  for (const [part, weight] of previous.parts) if (!/^(?:is|next|date):/.test(part)) give(part, weight);
  const isClaimed = [...previous.parts.keys()].some((part) =>
    /^(?:patient|party|in|to|from|of|by|with|for)\b/.test(part),
  );
  return isClaimed ? 'claimed' : 'open';
}

function readPreposition(sentence: NamedSentence, at: number, give: GivePart): void {
  const word = sentence.tokens[at]?.normal ?? '';
  const preposition = alike[word] ?? word;
  const { governor, verb } = findGovernor(sentence, at);
  if (preposition === 'by' && verb) {
    give(roleOf('agent', verb.lemma, ''), given);
    return;
  }
  if (preposition === 'of' && governor) {
    give(`of:${governor.lemma}`, given);
    return;
  }
  if (governor && governor !== verb) give(`${preposition}:${governor.lemma}`, attached);
  if (verb) give(roleOf(preposition, verb.lemma, preposition), attached);
  give(`${preposition}:`, near);
}

/** The nearest word and the nearest verb before a preposition, names and dates apart. */
function findGovernor(
  { tokens, isName, dates }: NamedSentence,
  at: number,
): { readonly governor?: Token | undefined; readonly verb?: Token | undefined } {
  let governor: Token | undefined;
  for (let index = at - 1; index >= Math.max(0, at - governorReach); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.text === ';') break;
    if (isName.has(index) || dates.has(index)) continue;
    if (/^(?:NOUN|VERB|ADJ)$/.test(token.partOfSpeech)) governor ??= token;
    if (isVerb(tokens, index)) return { governor, verb: token };
    if (token.lemma === 'be' && token.partOfSpeech === 'AUX') return { governor: governor ?? token };
  }
  return { governor };
}
