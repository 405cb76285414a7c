import { adverbSteps, auxiliarySteps, enactingVerbs, purposeHedges } from '../../language/certainty.ts';
import { areSynonyms } from '../../language/areSynonyms.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { isOpenQuestion } from './clauseHedges.ts';
import { namesSource } from './namesSource.ts';
import { readGroup, type CertaintyFrame } from './verbGroups.ts';

/*
 * What one sentence hedges and another tells outright by words that tell no step by themselves. They are sought only where
 * the other sentence hedges the very word.
 */

/** How surely two words for what is spoken of must mean the same. */
const leastSure = 0.7;
/** What something is stands at most so far behind its copula. */
const farthestState = 5;

/** What a frame of the other sentence has for its counterpart here, told without any hedge. */
export function plainCounterparts(
  analysis: SentenceAnalysis,
  frames: readonly CertaintyFrame[],
  hedged: CertaintyFrame,
  other: SentenceAnalysis,
): readonly CertaintyFrame[] {
  const { stem = '', partOfSpeech } = other.tokens[hedged.head] ?? {};
  if (hedged.sort === 'noun') return plainNouns(analysis, frames, stem);
  if (hedged.sort === 'state') {
    const subject = subjectIn(other, hedged.group);
    return plainStates(analysis, frames, stem).filter(({ group }) =>
      mayBeOneSubject(subject, subjectIn(analysis, group)),
    );
  }
  const isWanted = hedged.sort === 'deed' && hedged.step === 'intended' && partOfSpeech === 'NOUN';
  return isWanted ? enactedNouns(analysis, stem) : [];
}

/** What is said to be something: `ring` of `the ring may be that of the abbess`. */
function subjectIn({ frames, tokens }: SentenceAnalysis, { from, to }: TokenRange): Token | undefined {
  const frame = frames.findLast(({ head, sort }) => sort === 'verb' && from <= head && head < to);
  return tokens[frame?.subject?.head ?? frame?.object?.head ?? -1];
}

function mayBeOneSubject(a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined || a.stem === b.stem) return true;
  return a.partOfSpeech === 'PRON' || b.partOfSpeech === 'PRON' || areSynonyms(a, b, leastSure);
}

/** The nouns of one stem that stand in a sentence without any hedge: `the leader`. */
function plainNouns(
  { tokens }: SentenceAnalysis,
  frames: readonly CertaintyFrame[],
  stem: string,
): readonly CertaintyFrame[] {
  if (frames.some(({ step, isSourced }) => step === 'alleged' || isSourced)) return [];
  const isOpen = tokens.some(({ normal }) =>
    /^(?:alleged|allegedly|accused|suspect|suspected|charged)$/.test(normal),
  );
  return isOpen
    ? []
    : tokens.flatMap((token, head) =>
        token.stem === stem && token.partOfSpeech === 'NOUN'
          ? [{ head, step: 'done', sort: 'noun', isSourced: false, group: { from: head, to: head + 1 } }]
          : [],
      );
}

/** `are survivors`, `is by Rubens`: what something is, without a hedge. */
function plainStates(
  { tokens }: SentenceAnalysis,
  frames: readonly CertaintyFrame[],
  stem: string,
): readonly CertaintyFrame[] {
  if (frames.some(({ sort }) => sort === 'state') || tokens.some(isHedge)) return [];
  return tokens.flatMap((token, copula) => {
    const head = /^(?:is|are|was|were|'s)$/.test(token.normal) ? stateAt(tokens, copula) : undefined;
    if (head === undefined || tokens[head]?.stem !== stem || isOpenQuestion(tokens, copula)) return [];
    const isSourced = namesSource(tokens);
    return [{ head, step: 'stated', sort: 'state', isSourced, group: { from: copula, to: head + 1 } }];
  });
}

/** `A possible explanation is`: a guess all the same. */
function isHedge({ normal }: Token): boolean {
  return adverbSteps.has(normal) || purposeHedges.has(normal) || auxiliarySteps.get(normal) === 'possible';
}

/** The first name or noun of what a copula says of its subject: `queen` of `are those of the queen`. */
export function stateAt(tokens: readonly Token[], copula: number): number | undefined {
  for (let at = copula + 1; at <= copula + farthestState; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const isThatOf = token.normal === 'that' && tokens[at + 1]?.normal === 'of';
    if (!isThatOf && !/^(?:DET|ADP|ADV|NUM|NOUN|PROPN)$/.test(token.partOfSpeech)) return undefined;
    if (/^(?:not|n't|never|no|to)$/.test(token.normal)) return undefined;
    // The last of a compound is its head: `a gas leak`.
    if (/^(?:NOUN|PROPN)$/.test(token.partOfSpeech) && tokens[at + 1]?.partOfSpeech !== token.partOfSpeech)
      return at;
  }
  return undefined;
}

/** `has introduced a ban`: what the other only proposes. */
function enactedNouns({ tokens, frames }: SentenceAnalysis, stem: string): readonly CertaintyFrame[] {
  return tokens.flatMap((token, head) => {
    if (token.stem !== stem || token.partOfSpeech !== 'NOUN') return [];
    // `guidelines` are no deed, as a ban is one.
    const tellsDeed = frames.some(
      (frame) =>
        (frame.sort === 'noun' && frame.head === head) || (frame.group.from < head && head < frame.group.to),
    );
    if (!tellsDeed) return [];
    let at = head - 1;
    while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.partOfSpeech ?? '') && at > head - 5) at -= 1;
    const verb = tokens[at];
    if (verb?.partOfSpeech !== 'VERB' || !enactingVerbs.has(verb.lemma)) return [];
    const { from, auxiliaries } = readGroup(tokens, at);
    const last = auxiliaries.at(-1);
    const isPast = verb.normal !== verb.lemma && !/(?:ing|s)$/.test(verb.normal);
    if (!isPast || (last !== undefined && last.lemma !== 'have')) return [];
    if (auxiliaries.some(({ normal }) => /^(?:not|n't|will|would|may|might|could|should)$/.test(normal)))
      return [];
    return [
      { head, step: 'done', sort: 'deed', isSourced: namesSource(tokens), group: { from, to: head + 1 } },
    ];
  });
}
