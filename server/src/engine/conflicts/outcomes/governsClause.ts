import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|isn't|wasn't)$/;

/**
 * `found that the tank leaks`, `accepts the plan has failed`: what follows the verb is a statement, and no thing that it
 * is done to. A clause without *that* is known by its auxiliary straight behind the first noun phrase; in `kept the shop
 * he has` and `found the boat that was lost` the auxiliary tells which one is meant. `agree that` takes a statement.
 */
export function governsClause(tokens: readonly Token[], { to }: TokenRange): boolean {
  if (tokens[to - 1]?.normal === 'that') return false;
  const isOpened = tokens[to]?.normal === 'that';
  if (isOpened && /^(?:DET|PRON|PROPN)$/.test(tokens[to + 1]?.partOfSpeech ?? '')) return true;
  for (let at = isOpened ? to + 1 : to; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (finite.test(token.normal)) return at > to;
    if (isOpened && token.partOfSpeech === 'VERB') return true;
    if (!isInPhrase(token) || isSubjectOfRelative(tokens, at, to)) return false;
  }
  return false;
}

/** The tagger takes `dam` of `the north dam` for a verb. */
function isInPhrase({ partOfSpeech, normal, lemma }: Token): boolean {
  if (partOfSpeech === 'VERB') return normal === lemma;
  return /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|ADP)$/.test(partOfSpeech) && !/^(?:who|which)$/.test(normal);
}

/** `the job she`, `the job that`: behind a noun another subject begins a clause that describes it. */
function isSubjectOfRelative(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  const isNew = /^(?:PRON|PROPN|DET)$/.test(tokens[at]?.partOfSpeech ?? '');
  return at > first && isNew && before?.partOfSpeech === 'NOUN';
}
