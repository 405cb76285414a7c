import type { Frame } from '../../model/frame.ts';
import type { Token } from '../../model/token.ts';

/**
 * `The bow that went missing on the same night has been recovered`: of what a verb tells that stands behind a clause which
 * describes its subject. What stands nearest is no more than where or when that was.
 */
export function subjectPastRelative(tokens: readonly Token[], frame: Frame): readonly Token[] | undefined {
  const argument = frame.isPassive ? frame.object : frame.subject;
  const isOwn =
    argument !== undefined && !/^(?:ADP|SCONJ)$/.test(tokens[argument.from - 1]?.partOfSpeech ?? '');
  if (isOwn) return undefined;
  const relative = relativeBefore(tokens, frame.group.from);
  if (relative === undefined) return undefined;
  let from = relative;
  while (isInPhrase(tokens[from - 1])) from -= 1;
  const isFirst = from === 0 || /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[from - 1]?.partOfSpeech ?? '');
  return isFirst && from < relative ? tokens.slice(from, relative) : undefined;
}

/** Where the relative clause begins that ends before a verb; it has a verb of its own. */
function relativeBefore(tokens: readonly Token[], verb: number): number | undefined {
  let hasVerb = false;
  for (let at = verb - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation' || token.partOfSpeech === 'CCONJ')
      return undefined;
    if (isRelative(token)) return hasVerb && isNoun(tokens[at - 1]) ? at : undefined;
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
