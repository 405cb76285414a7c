import { functionWords } from '../../language/functionWords.ts';
import { isNegated } from '../../language/negation.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';

/** What parties did about a matter: `agreed to extend the fishing accord`, `held talks on the fishing accord`. */
export interface Dealing {
  readonly step: 'agreed' | 'discussed';
  /** The words that tell it, with the matter. */
  readonly group: TokenRange;
  /** What it is about: content words by stem. */
  readonly matter: ReadonlyMap<string, Token>;
}

const talks = /^(?:talk|discussion|negotiation|consultation|conversation)$/;
const deals = /^(?:deal|agreement|pact|accord|contract|memorandum|treaty|settlement)$/;
/** Verbs that make a deal out of `a deal on`, and talks out of `talks on`. */
const concluding = /^(?:sign|strike|reach|seal|close|conclude|clinch|make|ink)$/;
const holding = /^(?:hold|have|begin|start|open|enter|resume|continue|conduct|be)$/;
const aboutWords = /^(?:about|on|over|regarding|concerning|for|of)$/;
/** An agreement to go on talking has settled nothing. */
const inconclusive =
  /^(?:talk|discuss|discussion|negotiate|negotiation|consult|consultation|meet|meeting|continue|explore|consider)$/;
/** Between the verb and what it is about stand the partners: `spoke with the president of Peru about`. */
const farthestMatter = 12;
const longestMatter = 24;

/** The dealings of a sentence, in reading order: neither denied nor only wished for. Remembered by the analysis. */
export const findDealings = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): readonly Dealing[] =>
    tokens.flatMap((token, index) => {
      if (token.kind !== 'word' || isNegated(index, facts.polarity) || isUnreal(tokens, index)) return [];
      return readDealing(tokens, index) ?? [];
    }),
);

/** `could agree`, `refused to agree`: nobody has. */
function isUnreal(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (tokens[before]?.partOfSpeech === 'ADV') before -= 1;
  return /^(?:to|may|might|could|would|will|can|should|must|not|n't|if|whether)$/.test(
    tokens[before]?.normal ?? '',
  );
}

function readDealing(tokens: readonly Token[], index: number): Dealing | undefined {
  const lemma = tokens[index]?.lemma ?? '';
  if (lemma === 'agree') return readAgreement(tokens, index);
  if (lemma === 'discuss' && tokens[index]?.partOfSpeech === 'VERB')
    return withMatter(tokens, index, index + 1, 'discussed');
  if (lemma === 'speak' || lemma === 'talk' || lemma === 'confer' || lemma === 'consult')
    return tokens[index]?.partOfSpeech === 'VERB' ? behind(tokens, index, index, 'discussed') : undefined;
  const noun = nounBehind(tokens, index);
  const head = tokens[noun]?.lemma ?? '';
  if (concluding.test(lemma) && deals.test(head)) return behind(tokens, index, noun, 'agreed');
  return holding.test(lemma) && talks.test(head) ? behind(tokens, index, noun, 'discussed') : undefined;
}

function readAgreement(tokens: readonly Token[], index: number): Dealing | undefined {
  for (let at = index + 1; at < index + 4; at += 1) {
    if (/^(?:to|on)$/.test(tokens[at]?.normal ?? '') && !isDay(tokens[at + 1]))
      return withMatter(tokens, index, at + 1, 'agreed');
  }
  return undefined;
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && (/day$/.test(token.normal) || /^\d/.test(token.text));
}

/** The noun that a verb governs, over article and qualities: `deal` of `signed a long-awaited deal`. */
function nounBehind(tokens: readonly Token[], verb: number): number {
  let at = verb + 1;
  while (/^(?:DET|ADJ|ADP|NUM|PROPN)$/.test(tokens[at]?.partOfSpeech ?? '') && at < verb + 5) at += 1;
  return at;
}

function behind(
  tokens: readonly Token[],
  verb: number,
  from: number,
  step: Dealing['step'],
): Dealing | undefined {
  for (let at = from + 1; at < from + farthestMatter; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return undefined;
    const isAbout = aboutWords.test(token.normal) || (step === 'agreed' && token.normal === 'to');
    if (isAbout && !isDay(tokens[at + 1])) return withMatter(tokens, verb, at + 1, step);
  }
  return undefined;
}

function withMatter(
  tokens: readonly Token[],
  verb: number,
  from: number,
  step: Dealing['step'],
): Dealing | undefined {
  const closing = step === 'agreed' ? /^(?:[.,;:]|while|but|after|before)$/ : /^(?:[.;:]|while|but)$/;
  const length = tokens.slice(from, from + longestMatter).findIndex(({ normal }) => closing.test(normal));
  const to = length < 0 ? Math.min(tokens.length, from + longestMatter) : from + length;
  const words = tokens
    .slice(from, to)
    .filter(({ kind, normal }) => kind === 'word' && !functionWords.has(normal));
  if (step === 'agreed' && words.some(({ lemma }) => inconclusive.test(lemma))) return undefined;
  return words.length === 0
    ? undefined
    : { step, group: { from: verb, to }, matter: new Map(words.map((word) => [word.stem, word])) };
}
