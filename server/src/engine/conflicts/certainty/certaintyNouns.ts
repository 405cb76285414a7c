import {
  adverbSteps,
  afterNounSteps,
  auxiliarySteps,
  brinkNouns,
  infinitiveSteps,
  nounForSteps,
  nounSteps,
  purposeHedges,
} from '../../language/certainty.ts';
import type { Token } from '../../model/token.ts';
import { isMishap } from '../../language/mishaps.ts';
import { readGroup, stepOf, type BareFrame } from './verbGroups.ts';

/** `may be visible`, `is visible`: a quality by *be*. What tells a step itself (`is likely`) is none. */
export function readQuality(tokens: readonly Token[], head: number): BareFrame | undefined {
  const { normal, lemma } = tokens[head] ?? {};
  if (
    normal === undefined ||
    lemma === undefined ||
    ownSteps.some((words) => words.has(normal) || words.has(lemma))
  )
    return undefined;
  const { from, auxiliaries, adverb } = readGroup(tokens, head);
  const [first] = auxiliaries;
  if (auxiliaries.at(-1)?.lemma !== 'be' || first === undefined || tokens[from - 1]?.normal === 'to')
    return undefined;
  if (isAttribute(tokens[head + 1])) return undefined;
  const modal = auxiliarySteps.get(first.normal);
  if (modal === 'future' || (modal === undefined && !/^(?:is|are|was|were)$/.test(first.normal)))
    return undefined;
  return { head, step: adverb ?? modal ?? 'stated', sort: 'deed', group: { from, to: head + 1 } };
}

const ownSteps = [adverbSteps, afterNounSteps, infinitiveSteps, purposeHedges];

function isAttribute(token: Token | undefined): boolean {
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(token?.partOfSpeech ?? '') ||
    /^(?:to|that|if|whether)$/.test(token?.normal ?? '')
  );
}

/** `the alleged leader`, `an apparent explosion`: somebody or something that is only said or seems to be so. */
function readAlleged(tokens: readonly Token[], head: number): BareFrame | undefined {
  let at = head - 1;
  while (tokens[at]?.partOfSpeech === 'NOUN') at -= 1;
  const hedge = stepOf(purposeHedges.get(tokens[at]?.normal ?? ''));
  const isDirect = at === head - 1 && hedge === 'alleged';
  if (hedge === undefined || (!isDirect && !tellsEvent(tokens, head))) return undefined;
  return { head, step: hedge, sort: 'noun', group: { from: at, to: head + 1 } };
}

/** `a possible attack` may be none; `a possible explanation` is one all the same. */
function tellsEvent(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]?.lemma ?? '';
  const isObject = /^(?:to|that|for)$/.test(tokens[head + 1]?.normal ?? '');
  return !isObject && tokens[head + 1]?.partOfSpeech !== 'NOUN' && isMishap(noun);
}

/** A deed told as a noun: `considering an appeal`, `an appeal is under consideration`. */
export function readNoun(tokens: readonly Token[], head: number): BareFrame | undefined {
  const alleged = readAlleged(tokens, head);
  if (alleged !== undefined) return alleged;
  let at = head - 1;
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.partOfSpeech ?? '') && at > head - 5) at -= 1;
  const governor = tokens[at];
  const verb = governor?.normal === 'for' ? at - 1 : at;
  const steps = verb === at ? nounSteps : nounForSteps;
  const step = tokens[verb]?.partOfSpeech === 'VERB' ? stepOf(steps.get(tokens[verb].lemma)) : undefined;
  if (step !== undefined) {
    return { head, step, sort: 'deed', group: { from: readGroup(tokens, verb).from, to: head + 1 } };
  }
  return readBrink(tokens, head) ?? readPredicate(tokens, head);
}

/** `is at risk of collapse`, `is on the brink of collapse`. */
function readBrink(tokens: readonly Token[], head: number): BareFrame | undefined {
  if (tokens[head - 1]?.normal !== 'of' || !brinkNouns.has(tokens[head - 2]?.lemma ?? '')) return undefined;
  const at = tokens[head - 3]?.normal === 'the' ? head - 4 : head - 3;
  if (!/^(?:at|in|on)$/.test(tokens[at]?.normal ?? '') || tokens[at - 1]?.lemma !== 'be') return undefined;
  return { head, step: 'possible', sort: 'deed', group: { from: readGroup(tokens, at).from, to: head + 1 } };
}

function readPredicate(tokens: readonly Token[], head: number): BareFrame | undefined {
  if (tokens[head + 1]?.lemma !== 'be') return undefined;
  for (let at = head + 2; at < head + 5; at += 1) {
    const token = tokens[at];
    const step = token && stepOf(afterNounSteps.get(token.normal));
    if (step === undefined) continue;
    const start = tokens[head - 1]?.partOfSpeech === 'DET' ? head - 1 : head;
    return { head, step, sort: 'deed', group: { from: start, to: at + 1 } };
  }
  return undefined;
}
