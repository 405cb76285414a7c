import type { Frame } from '../../model/frame.ts';
import type { Token } from '../../model/token.ts';

/**
 * `The bow that went missing on the same night has been recovered`: of what a verb tells that stands behind a clause which
 * describes its subject. What stands nearest is no more than where or when that was.
 */
export function subjectPastRelative(tokens: readonly Token[], frame: Frame): readonly Token[] | undefined {
  const argument = frame.isPassive ? frame.object : frame.subject;
  if (argument !== undefined && !isGoverned(tokens, argument.from)) return undefined;
  // A verb behind *and* has its subject before the first one.
  const relative = relativeBefore(tokens, argument?.to ?? frame.group.from);
  if (relative === undefined) return undefined;
  let from = relative;
  while (isInPhrase(tokens[from - 1])) from -= 1;
  const isFirst = from === 0 || /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[from - 1]?.partOfSpeech ?? '');
  return isFirst && from < relative ? tokens.slice(from, relative) : undefined;
}

/** `in used instruments`: the tagger takes such a participle for a verb. */
function isGoverned(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const isParticiple = before?.partOfSpeech === 'VERB' && before.normal.endsWith('ed');
  return /^(?:ADP|SCONJ)$/.test(tokens[isParticiple ? from - 2 : from - 1]?.partOfSpeech ?? '');
}

/** Where the relative clause begins that ends before a verb; it has a verb of its own. */
function relativeBefore(tokens: readonly Token[], verb: number): number | undefined {
  let hasVerb = false;
  for (let at = verb - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation' || token.partOfSpeech === 'CCONJ')
      return undefined;
    if (isRelative(token)) return hasVerb && endsPhrase(tokens[at - 1]) ? at : undefined;
    hasVerb ||= token.partOfSpeech === 'VERB';
  }
  return undefined;
}

/** Whether what a verb tells stands in such a clause: `that went missing`. */
export function isInRelative(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
  const token = tokens[at];
  return token !== undefined && isRelative(token) && isNoun(tokens[at - 1]);
}

/** `the logbook of the trawler`: one phrase, with whose it is. */
function isInPhrase(token: Token | undefined): boolean {
  return /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token?.partOfSpeech ?? '') || token?.normal === 'of';
}

function isRelative({ normal }: Token): boolean {
  return /^(?:that|who|which)$/.test(normal);
}

function isNoun(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'NOUN' || token?.partOfSpeech === 'PROPN';
}

/** `a woman of 40 who`. */
function endsPhrase(token: Token | undefined): boolean {
  return isNoun(token) || token?.partOfSpeech === 'NUM';
}
