import {
  adverbSteps,
  auxiliarySteps,
  gerundBehindSteps,
  gerundSteps,
  infinitiveSteps,
  lightVerbs,
  ofSteps,
  participleSteps,
  purposeHedges,
  purposeWords,
  type CertaintyStep,
} from '../../language/certainty.ts';
import { isNegated } from '../../language/negation.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { readNoun, readQuality } from './certaintyNouns.ts';
import { hedgeOfClause, isOpenQuestion, isReported } from './clauseHedges.ts';
import { namesSource } from './namesSource.ts';
import { stateAt } from './plainCounterparts.ts';
import { readGroup, stepOf, type BareFrame, type CertaintyFrame, type VerbGroup } from './verbGroups.ts';

/** The deeds of a sentence whose certainty its words tell, in reading order. Remembered by the analysis's identity. */
export const certaintyFrames: (analysis: SentenceAnalysis) => readonly CertaintyFrame[] =
  sentenceReaders.remember((analysis) =>
    allFrames(analysis).filter(({ head }) => !lightVerbs.has(analysis.tokens[head]?.lemma ?? '')),
  );

/** Deeds by verbs too general to be known by themselves: `would stand`, `is considering taking`. */
export const lightDeedFrames: (analysis: SentenceAnalysis) => readonly CertaintyFrame[] =
  sentenceReaders.remember((analysis) =>
    deedFrames(analysis).filter(({ head }) => {
      const { lemma = '', stem = '' } = analysis.tokens[head] ?? {};
      // The tagger takes *standing* for a noun.
      return lightVerbs.has(lemma) || lightVerbs.has(stem);
    }),
  );

/** Verbs that tell nothing of their own even where all around them is compared. */
const empty = /^(?:be|have|do|say|tell|add|let|need|seem|appear|mean|know|want|hope|plan|expect)$/;

/** With verbs that are too general to be known by themselves: `hopes to find`, `may take`. */
export const deedFrames: (analysis: SentenceAnalysis) => readonly CertaintyFrame[] = sentenceReaders.remember(
  (analysis) =>
    allFrames(analysis).filter(
      ({ head, sort }) => sort === 'deed' && !empty.test(analysis.tokens[head]?.lemma ?? ''),
    ),
);

const allFrames: (analysis: SentenceAnalysis) => readonly CertaintyFrame[] = sentenceReaders.remember(
  ({ tokens, facts }) => {
    const isSourced = namesSource(tokens);
    return tokens.flatMap((token, index) => {
      if (token.kind !== 'word' || isNegated(index, facts.polarity)) return [];
      const frame = readFrame(tokens, index);
      return frame === undefined || isNegatedWithin(tokens, frame.group) ? [] : [{ ...frame, isSourced }];
    });
  },
);

function isNegatedWithin(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ normal }) => /^(?:not|n't|never|no|hardly|nor|neither)$/.test(normal));
}

/** Between `accused` and `of` stands whoever is accused, in at most this many tokens. */
const farthestBlame = 8;

function readFrame(tokens: readonly Token[], index: number): BareFrame | undefined {
  const token = tokens[index];
  if (token?.partOfSpeech === 'VERB' || followsModal(tokens, index)) return readVerb(tokens, index);
  if (token?.partOfSpeech === 'ADJ') return readQuality(tokens, index) ?? readGovernedQuality(tokens, index);
  if (token?.lemma === 'be' && token.partOfSpeech === 'AUX') return readState(tokens, index);
  return token?.partOfSpeech === 'NOUN' ? readNoun(tokens, index) : undefined;
}

/** `appeared to be drunk`: what governs the copula tells how surely. */
function readGovernedQuality(tokens: readonly Token[], head: number): BareFrame | undefined {
  const { from, auxiliaries } = readGroup(tokens, head);
  const isCopula = auxiliaries.length > 0 && auxiliaries.at(-1)?.lemma === 'be';
  return isCopula && tokens[from - 1]?.normal === 'to' ? readInfinitive(tokens, head, from - 1) : undefined;
}

/** `may be survivors`, `is thought to be by Vermeer`: a state that no verb and no quality tells, where it is hedged. */
function readState(tokens: readonly Token[], copula: number): BareFrame | undefined {
  const head = stateAt(tokens, copula);
  if (head === undefined || isOpenQuestion(tokens, copula)) return undefined;
  const { from, auxiliaries, adverb } = readGroup(tokens, copula);
  const isGoverned = tokens[from - 1]?.normal === 'to' && auxiliaries.length === 0;
  const governed = isGoverned ? readInfinitive(tokens, copula, from - 1) : undefined;
  const behind = stepOf(adverbSteps.get(tokens[copula + 1]?.normal ?? ''));
  const step = governed?.step ?? stepOf(auxiliarySteps.get(auxiliaries[0]?.normal ?? '')) ?? adverb ?? behind;
  if (step === undefined || !hedges.has(step)) return undefined;
  return { head, step, sort: 'state', group: { from: governed?.group.from ?? from, to: head + 1 } };
}

/** Steps on which a state may stand: what it is planned to be comes with time. */
const hedges: ReadonlySet<CertaintyStep> = new Set(['alleged', 'possible', 'apparent', 'likely']);

/** A verb that the tagger takes for a noun or quality: `would probably open`, `plans to close`, `looking at closing`. */
function followsModal(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:ADJ|NOUN)$/.test(tokens[index]?.partOfSpeech ?? '')) return false;
  const before = tokens[index - 1];
  if (before?.partOfSpeech === 'ADP') return readConsidered(tokens, index) !== undefined;
  if (before?.normal === 'to') return infinitiveSteps.has(tokens[index - 2]?.lemma ?? '');
  // `seems to have lost control`
  if (before?.normal === 'have' && tokens[index - 2]?.normal === 'to')
    return /^(?:alleged|apparent)$/.test(infinitiveSteps.get(tokens[index - 3]?.lemma ?? '') ?? '');
  const verb = before?.partOfSpeech === 'ADV' ? tokens[index - 2] : before;
  return verb?.partOfSpeech === 'AUX' && auxiliarySteps.has(verb.normal);
}

function readVerb(tokens: readonly Token[], head: number): BareFrame | undefined {
  const group = readGroup(tokens, head);
  const before = tokens[group.from - 1];
  if (before?.normal === 'at' && purposeWords.has(tokens[group.from - 2]?.lemma ?? '')) {
    return readPurpose(tokens, head, group.from - 2);
  }
  if (isOpenQuestion(tokens, group.from)) return undefined;
  if (before?.normal === 'to' && !hasModal(group)) return readInfinitive(tokens, head, group.from - 1);
  const considered = head === group.from ? readConsidered(tokens, head) : undefined;
  if (considered !== undefined) return considered;
  const blamed = head === group.from ? readBlamed(tokens, head) : undefined;
  if (blamed !== undefined) return blamed;
  const step = finiteStep(tokens, head, group);
  if (step === undefined) return undefined;
  return { head, step, sort: 'deed', group: { from: groupStart(tokens, head, group), to: head + 1 } };
}

/** `considering selling`, `thinking about selling`. */
function readConsidered(tokens: readonly Token[], head: number): BareFrame | undefined {
  if (tokens[head]?.normal.endsWith('ing') !== true) return undefined;
  const before = tokens[head - 1];
  const isBehind = before?.partOfSpeech === 'ADP';
  const governor = isBehind ? head - 2 : head - 1;
  const { lemma = '', partOfSpeech } = tokens[governor] ?? {};
  const step = isBehind ? gerundBehindSteps.get(`${lemma} ${before.normal}`) : gerundSteps.get(lemma);
  if (partOfSpeech !== 'VERB' || step === undefined) return undefined;
  const { from } = readGroup(tokens, governor);
  return { head, step: stepOf(step) ?? 'possible', sort: 'deed', group: { from, to: head + 1 } };
}

/** `is suspected of causing`, `accused him of taking`: a deed that somebody is thought to have done. */
function readBlamed(tokens: readonly Token[], head: number): BareFrame | undefined {
  if (tokens[head - 1]?.normal !== 'of' || tokens[head]?.normal.endsWith('ing') !== true) return undefined;
  for (let at = head - 2; at >= Math.max(0, head - farthestBlame); at -= 1) {
    const step =
      tokens[at]?.partOfSpeech === 'VERB' ? stepOf(ofSteps.get(tokens[at]?.lemma ?? '')) : undefined;
    if (step !== undefined)
      return { head, step, sort: 'deed', group: { from: readGroup(tokens, at).from, to: head + 1 } };
    if (tokens[at]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}

function hasModal({ auxiliaries }: VerbGroup): boolean {
  return auxiliaries.some(({ normal }) => auxiliarySteps.has(normal));
}

/** `feared buried`: the word that hedges a bare participle goes with it. */
function groupStart(tokens: readonly Token[], head: number, group: VerbGroup): number {
  if (group.auxiliaries.length > 0 || !participleSteps.has(tokens[head - 1]?.lemma ?? '')) return group.from;
  return readGroup(tokens, head - 1).from;
}

function finiteStep(tokens: readonly Token[], head: number, group: VerbGroup): CertaintyStep | undefined {
  const verb = tokens[head];
  const first = group.auxiliaries[0];
  const modal = first && auxiliarySteps.get(first.normal);
  const hedge = group.adverb ?? hedgeOfClause(tokens, group.from);
  if (first && modal !== undefined) {
    if (modal === 'future' && (!isReported(tokens) || group.auxiliaries[1]?.lemma === 'have')) {
      return hedge === 'likely' || hedge === 'hoped' ? hedge : undefined;
    }
    return hedge === 'possible' || hedge === 'likely' || hedge === 'hoped' ? hedge : stepOf(modal);
  }
  if (first && /^(?:can|should|must|ought|do|did|does)$/.test(first.normal)) return undefined;
  if (hedge === 'intended') return isAskedFor(group, verb) ? hedge : undefined;
  const told = toldStep(tokens, head, group, verb);
  return told === undefined ? undefined : (hedge ?? told);
}

/** `recommended that the licence be revoked`, `demanded that she resign`. */
function isAskedFor({ auxiliaries }: VerbGroup, verb: Token | undefined): boolean {
  return auxiliaries.length === 0 ? verb?.normal === verb?.lemma : auxiliaries[0]?.normal === 'be';
}

/** The step of a verb without modal: `has opened`, `opened`, `was opened` are done, `opens` is stated. */
function toldStep(
  tokens: readonly Token[],
  head: number,
  { auxiliaries, from }: VerbGroup,
  verb: Token | undefined,
): CertaintyStep | undefined {
  if (verb === undefined) return undefined;
  const isPast = verb.normal !== verb.lemma && !/(?:ing|s)$/.test(verb.normal);
  const last = auxiliaries.at(-1);
  if (last) {
    if (verb.normal.endsWith('ing')) return undefined;
    if (last.lemma === 'have' || last.normal === 'been') return 'done';
    if (/^(?:was|were|got)$/.test(last.normal)) return 'done';
    return /^(?:is|are)$/.test(last.normal) && verb.normal !== verb.lemma ? 'stated' : undefined;
  }
  const before = tokens[head - 1];
  if (from === head && before && participleSteps.has(before.lemma) && before.partOfSpeech === 'VERB')
    return stepOf(participleSteps.get(before.lemma));
  if (!isPast) return isPresent(verb) ? 'stated' : undefined;
  const isAttribute =
    before?.partOfSpeech === 'DET' ||
    isOfTitle(tokens, head) ||
    (tokens[head + 1]?.partOfSpeech === 'NOUN' &&
      before?.partOfSpeech !== 'NOUN' &&
      before?.partOfSpeech !== 'PROPN' &&
      before?.partOfSpeech !== 'PRON' &&
      before?.partOfSpeech !== 'ADV');
  return isAttribute ? undefined : 'done';
}

/** `Stolen Cello Recovered`: before a noun with a capital, and with nobody who did it. */
function isOfTitle(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1];
  const isFirst = before === undefined || before.kind === 'punctuation';
  return isFirst && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[head + 1]?.partOfSpeech ?? '');
}

/** `protects`: only the third person tells itself from an infinitive. */
function isPresent({ normal, lemma, partOfSpeech }: Token): boolean {
  return partOfSpeech === 'VERB' && normal !== lemma && normal.endsWith('s');
}

/** A verb behind *to*: what governs it tells its step. `to` is the index of *to*. */
function readInfinitive(tokens: readonly Token[], head: number, to: number): BareFrame | undefined {
  let at = to - 1;
  while (at > 0 && tokens[at]?.partOfSpeech === 'ADV' && !infinitiveSteps.has(tokens[at]?.lemma ?? ''))
    at -= 1;
  const governor = tokens[at];
  if (governor === undefined) return undefined;
  const isPlan = governor.partOfSpeech === 'VERB' && !governor.normal.endsWith('ing');
  const isPurpose = purposeWords.has(governor.lemma) && governor.partOfSpeech !== 'PRON';
  if (isPurpose && !(isPlan && infinitiveSteps.has(governor.lemma))) return readPurpose(tokens, head, at);
  if (tokens[at]?.partOfSpeech === 'AUX' && governor.lemma === 'be') {
    return { head, step: 'planned', sort: 'deed', group: { from: at, to: head + 1 } };
  }
  const step = stepOf(infinitiveSteps.get(governor.lemma) ?? infinitiveSteps.get(governor.normal));
  if (step === undefined || governor.lemma === 'be') return undefined;
  // `is under pressure to resign`: the noun is no part of the verbs without its preposition.
  const start = governor.partOfSpeech === 'NOUN' && tokens[at - 1]?.partOfSpeech === 'ADP' ? at - 1 : at;
  return { head, step, sort: 'deed', group: { from: readGroup(tokens, start).from, to: head + 1 } };
}

/** `in an apparent effort to deny`, `appears to be aiming to deny`, `aiming to deny`. */
function readPurpose(tokens: readonly Token[], head: number, governor: number): BareFrame {
  const hedge = stepOf(purposeHedges.get(tokens[governor - 1]?.normal ?? ''));
  if (hedge !== undefined) {
    const start = tokens[governor - 2]?.partOfSpeech === 'DET' ? governor - 2 : governor - 1;
    const from = tokens[start - 1]?.normal === 'in' ? start - 1 : start;
    return { head, step: hedge, sort: 'purpose', group: { from, to: head } };
  }
  const group = readGroup(tokens, governor);
  const isInfinitive = tokens[group.from - 1]?.normal === 'to';
  const seems = tokens[isInfinitive ? group.from - 2 : group.from - 1];
  const step =
    seems &&
    (isInfinitive ? stepOf(infinitiveSteps.get(seems.lemma)) : stepOf(participleSteps.get(seems.lemma)));
  return {
    head,
    step: step === 'apparent' || step === 'alleged' ? step : (group.adverb ?? 'stated'),
    sort: 'purpose',
    group: { from: step === undefined ? group.from : group.from - (isInfinitive ? 2 : 1), to: head },
  };
}
