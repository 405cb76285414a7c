import { adverbSteps, thatSteps, type CertaintyStep } from '../../language/certainty.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';
import { stepOf } from './verbGroups.ts';

/** `it is possible that`, `feared that`, `Reportedly,`: what hedges the clause in which a verb stands. */
export function hedgeOfClause(tokens: readonly Token[], from: number): CertaintyStep | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 10); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:]$/.test(token.text)) return undefined;
    if (token.normal === 'that') {
      const governor = tokens[at - 1];
      return governor && stepOf(thatSteps.get(governor.lemma));
    }
    // `hopes the wing will open`: a wish takes its clause without *that*.
    if (token.partOfSpeech === 'VERB') return isWish(tokens, at) ? stepOf(thatSteps.get('hope')) : undefined;
    if (at === 0 || /^[,]$/.test(tokens[at - 1]?.text ?? '')) {
      const adverb = stepOf(adverbSteps.get(token.normal));
      if (adverb !== undefined) return adverb;
    }
  }
  return undefined;
}

function isWish(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.partOfSpeech ?? '';
  return tokens[verb]?.lemma === 'hope' && /^(?:DET|PRON|PROPN|NOUN)$/.test(next);
}

/** `would` tells the future of what someone said; elsewhere it is a condition. */
export const isReported = remember(
  (tokens: readonly Token[]): boolean =>
    tokens.some(({ normal }) => isReportingVerb(normal)) &&
    !tokens.some(({ normal }) => normal === 'if' || normal === 'unless'),
);

/** `whether she will play`: asked, not told. */
export function isOpenQuestion(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (/^(?:whether|if|unless|until|once)$/.test(token.normal)) return true;
    if (token.partOfSpeech === 'VERB') return false;
  }
  return false;
}

/** `will strike if talks fail`: told on a condition, and not outright. */
export function hasConditionBehind(tokens: readonly Token[], head: number): boolean {
  return tokens.slice(head + 1).some(({ normal }) => /^(?:if|unless|provided)$/.test(normal));
}
