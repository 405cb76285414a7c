import { deniesPartOnly, isNegated } from '../../language/negation.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

const denier = /^(?:not|n't|never|no|nobody|none|nothing)$/;
/** How far behind a denied verb the time may stand up to which it was not done. */
const reachOfTime = 9;

/** The other of two ways. */
export function opposite(side: OutcomeClaim['side']): OutcomeClaim['side'] {
  return side === 'yes' ? 'no' : 'yes';
}

/** `the collapsed bridge`, `a split decision`: it tells which one, not how it turned out. */
export function isAttribute(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to - from > 1) return false;
  const before = tokens[from - 1];
  const isVerb = tokens[from]?.partOfSpeech === 'VERB';
  return (
    (tokens[to]?.partOfSpeech === 'NOUN' &&
      (before?.partOfSpeech === 'DET' || before?.partOfSpeech === 'ADP')) ||
    (isVerb && before?.partOfSpeech === 'DET')
  );
}

/** By an odd number of negators of any of its words, each of which is none of the phrase itself. */
export function isTurned({ facts, tokens }: SentenceAnalysis, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index += 1) {
    if (!isNegated(index, facts.polarity)) continue;
    const within = facts.polarity.negators.some(({ span, scope, also }) => {
      const isIts = scope === index || also?.includes(index) === true;
      return isIts && tokens.slice(from, to).some((token) => coversSpan(span, token));
    });
    if (!within) return true;
  }
  return isSpared({ facts, tokens }, from);
}

/** `did not go home before dark`, `nothing was sold until May`: afterwards it was done; and so was what is denied of a part. */
export function isDeniedForATime(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const isDenied = tokens.slice(Math.max(0, from - 6), to).some(({ normal }) => denier.test(normal));
  if (!isDenied) return false;
  if (deniesPartOnly(tokens, from)) return true;
  const behind = tokens.slice(to, to + reachOfTime);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return (end < 0 ? behind : behind.slice(0, end)).some(({ normal }) =>
    /^(?:before|until|till)$/.test(normal),
  );
}

/** `has not had to close` is not closed. */
function isSpared({ facts, tokens }: Pick<SentenceAnalysis, 'facts' | 'tokens'>, verb: number): boolean {
  const isObliged = tokens[verb - 1]?.normal === 'to' && tokens[verb - 2]?.lemma === 'have';
  return isObliged && isNegated(verb - 2, facts.polarity);
}

/** `accept the` is underlined without what only tells that an object follows. */
export function withoutArticle(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  return { from, to: tokens[to - 1]?.partOfSpeech === 'DET' ? to - 1 : to };
}

/** `did not fail` is underlined whole. */
export function withNegator(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (
    /^(?:not|n't|never)$/.test(tokens[start - 1]?.normal ?? '') ||
    tokens[start - 1]?.partOfSpeech === 'AUX'
  )
    start -= 1;
  const holdsNegator = tokens.slice(start, from).some(({ normal }) => /^(?:not|n't|never)$/.test(normal));
  return { from: holdsNegator ? start : from, to };
}
