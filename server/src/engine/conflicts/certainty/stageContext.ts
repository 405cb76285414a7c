import { governedStage, reachByPreposition, type Stage } from '../../language/stages.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { isReported } from './clauseHedges.ts';
import { isNegated } from '../../language/negation.ts';
import type { Token } from '../../model/token.ts';

/** How far before a deed the word may stand that governs it, and behind a noun its verb. */
const reach = 9;
const reachBehind = 8;
const finite = /^(?:is|are|was|were|has|have|had|'s|'re|'ve|did|does|do)$/;
const modal = /^(?:may|might|could)$/;
/** `could include a sale`, `may mean closure`: what tells the deed is the noun. */
const widening = /^(?:include|involve|mean|bring|entail)$/;
const conditional = /^(?:would|should|must|can|cannot|ought|if|unless|until|before|wo)$/;

/** A stage with the words that tell it. */
export interface ToldStage {
  readonly stage: Stage;
  readonly range: TokenRange;
}

/** On which stage a verb stands: what governs it tells, and where nothing does, it is done. Undefined for what is no statement of it. */
export function stageOfVerb(analysis: SentenceAnalysis, range: TokenRange): ToldStage | undefined {
  const { tokens, facts } = analysis;
  const head = tokens[range.from];
  if (head === undefined) return undefined;
  if (isNegated(range.from, facts.polarity)) return deniedBefore(tokens, range);
  if (isBareParticiple(tokens, range.from)) return undefined;
  let isFinite = isFiniteForm(tokens, range.from);
  for (let at = range.from - 1; at >= Math.max(0, range.from - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token)) break;
    if (/^(?:and|but|while|who|which|as|than)$/.test(token.normal) || isRelative(tokens, at)) break;
    if (modal.test(token.normal) && token.text !== 'May') return told('open', at, range);
    if (/^(?:would|'d)$/.test(token.normal) && isReported(tokens)) return told('planned', at, range);
    if (conditional.test(token.normal)) return undefined;
    if (isDuty(tokens, at)) return told('open', at - 1, range);
    if (isInPrinciple(tokens, at)) return told('near', at - 2, range);
    if (token.normal === 'yet' && tokens[at + 1]?.normal === 'to') return told('open', at, range);
    const isGovernor = isFinite ? governsClause(tokens, at) : governsVerb(tokens, at);
    const stage = isGovernor && !isSaying(tokens, at) ? governedStage(token) : undefined;
    if (stage === 'none' || (stage !== undefined && isNegated(at, facts.polarity))) return undefined;
    if (stage !== undefined && stage !== 'done') return told(stage, at, range);
    if (token.partOfSpeech === 'VERB' && !isLink(token)) {
      if (!isFinite && !isPassive(tokens, range.from)) return undefined;
      break;
    }
    if (finite.test(token.normal)) isFinite = true;
  }
  return isFinite || isPassive(tokens, range.from)
    ? told('done', startOf(tokens, range.from), range)
    : undefined;
}

/** `the board has to sign off`: what is still owed is not done; who *had to* do something has done it. */
function isDuty(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'to' && /^(?:has|have|needs?)$/.test(tokens[at - 1]?.normal ?? '');
}

/** `police said he sold it` names a source; `he is said to have sold it` tells of hearsay. */
function isSaying(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lemma === 'say' && tokens[at + 1]?.normal !== 'to';
}

/** `denied that she had met him`: whoever denies it leaves it open whether it is so. */
function deniedBefore(tokens: readonly Token[], range: TokenRange): ToldStage | undefined {
  for (let at = range.from - 1; at >= Math.max(0, range.from - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || /^(?:not|n't|never|no)$/.test(token.normal))
      return undefined;
    if (governedStage(token) === 'denied') return told('denied', at, range);
  }
  return undefined;
}

/** `offers machines that help`: *that* behind a noun begins another statement, unless the noun takes one: `a claim that`. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.normal === 'that' &&
    before !== undefined &&
    /^(?:NOUN|PROPN|NUM)$/.test(before.partOfSpeech) &&
    governedStage(before) === undefined
  );
}

/** `agreed in principle to sell`: what is still to be agreed on is not decided. */
function isInPrinciple(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'principle' && tokens[at - 1]?.normal === 'in' && at > 1;
}

function told(stage: Stage, from: number, { to }: TokenRange): ToldStage {
  return { stage, range: { from, to } };
}

function isBreak({ kind, text }: Token): boolean {
  return kind === 'punctuation' && !/^["“”'’-]$/.test(text);
}

/** Past or third person with no auxiliary: `won`, `steps down`. */
function isFiniteForm(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.normal.endsWith('ing')) return false;
  const before = tokens[index - 1];
  if (before?.normal === 'to') return false;
  return (
    token.normal !== token.lemma || before === undefined || /^(?:PROPN|NOUN|PRON)$/.test(before.partOfSpeech)
  );
}

/** `was sold`, `be sold`: a bare participle behind a noun tells which one is meant, or what somebody reports of it. */
function isPassive(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.partOfSpeech === 'ADV') at -= 1;
  return tokens[index]?.normal.endsWith('ing') === false && /^(?:be|get)$/.test(tokens[at]?.lemma ?? '');
}

/** `the van was reported stolen`, `found the cellar closed`: a participle behind an object tells no deed of its own. */
function isBareParticiple(tokens: readonly Token[], index: number): boolean {
  const [own, before] = [tokens[index], tokens[index - 1]];
  return (
    own !== undefined &&
    /[ewr]n$/.test(own.normal) &&
    own.normal !== own.lemma &&
    before?.partOfSpeech !== 'AUX' &&
    before?.partOfSpeech !== 'ADV'
  );
}

function isLink({ normal, lemma }: Token): boolean {
  return finite.test(normal) || /^(?:be|have|get|go|go|be)$/.test(lemma);
}

/** `plans to sell`, `accused of stealing`: a noun governs by a preposition alone, `a plan to sell`. */
function governsVerb(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.partOfSpeech !== 'NOUN' ||
    /^(?:to|of|for|on|that|about|in)$/.test(tokens[at + 1]?.normal ?? '')
  );
}

/** Verbs that take a statement without *that*: `fear the pilot has died`. */
const takesClause = /^(?:fear|suspect|believe|think|claim|allege|reckon|presume|deny|hope)$/;

/** Behind its subject a finite verb is governed only by what takes a clause: `fears that the pilot has died`. */
function governsClause(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (token.partOfSpeech === 'ADV' || next?.normal === 'that') return true;
  if (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'ADJ')
    return token.normal === 'whether' || token.normal === 'if';
  const isBeside = /^(?:VERB|AUX|PART|ADV)$/.test(next?.partOfSpeech ?? '') || next?.normal === 'to';
  const isClause =
    takesClause.test(token.lemma) &&
    /^(?:DET|PRON|PROPN)$/.test(next?.partOfSpeech ?? '') &&
    before?.partOfSpeech !== 'DET';
  return isBeside || isClause;
}

/** Where the auxiliaries of a verb begin. */
function startOf(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (/^(?:AUX|ADV)$/.test(tokens[from - 1]?.partOfSpeech ?? '')) from -= 1;
  while (from < verb && tokens[from]?.partOfSpeech === 'ADV') from += 1;
  return from;
}

/** On which stage a noun stands that tells a deed: `considering an appeal`, `a sale is likely`, `granted permission`. */
export function stageOfNoun(analysis: SentenceAnalysis, range: TokenRange): ToldStage | undefined {
  const { tokens, facts } = analysis;
  let isWidened = false;
  for (let at = range.from - 1; at >= Math.max(0, range.from - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token)) break;
    if (modal.test(token.normal)) return isWidened ? told('open', at, range) : undefined;
    if (token.partOfSpeech === 'VERB' && widening.test(token.lemma)) {
      isWidened = true;
      continue;
    }
    const needsPreposition = reachByPreposition.has(token.lemma) && tokens[at + 1]?.partOfSpeech !== 'ADP';
    const stage = needsPreposition ? undefined : governedStage(token);
    if (stage === 'none' || (stage !== undefined && isNegated(at, facts.polarity))) return undefined;
    if (stage !== undefined) return weakened(analysis, { stage, range: { from: at, to: range.to } });
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|PART|PRON|ADV)$/.test(token.partOfSpeech)) break;
  }
  return stageBehind(analysis, range);
}

/** `hopes to win approval`: what governs the governor counts too. */
function weakened(analysis: SentenceAnalysis, { stage, range }: ToldStage): ToldStage | undefined {
  const governor = analysis.tokens[range.from];
  if (stage !== 'done') return { stage, range };
  if (governor?.partOfSpeech !== 'VERB') return undefined;
  const outer = stageOfVerb(analysis, range);
  return outer && { stage: outer.stage, range: { from: outer.range.from, to: range.to } };
}

function stageBehind({ tokens, facts }: SentenceAnalysis, range: TokenRange): ToldStage | undefined {
  let hasCopula = false;
  for (let at = range.to; at < Math.min(tokens.length, range.to + reachBehind); at += 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token) || modal.test(token.normal) || conditional.test(token.normal))
      return undefined;
    if (token.partOfSpeech === 'AUX' || token.lemma === 'be') hasCopula = true;
    else if (hasCopula && token.partOfSpeech !== 'ADV') {
      const stage = governedStage(token);
      // `a sale is one of several options`: what the copula says of it may stand some small words off.
      if (stage === undefined && /^(?:NUM|DET|ADP|ADJ)$/.test(token.partOfSpeech)) continue;
      if (stage === undefined || stage === 'none' || isNegated(at, facts.polarity)) return undefined;
      return { stage, range: { from: range.from, to: at + 1 } };
    }
  }
  return undefined;
}
