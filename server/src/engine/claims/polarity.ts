import { findNegatingWords, type NegatingWords } from '../language/negation.ts';
import type { Negator, Polarity } from '../model/polarity.ts';
import type { Token } from '../model/token.ts';
import { scopeOf, type Scope } from './polarityScope.ts';

/**
 * The negators of one sentence with what each turns round, so that statements can be compared by the parity
 * of their negations: *failed to pass* and *was rejected* agree, *did not pass* and *passed* do not.
 * Total: any tokens are accepted. `tokens` are those of `text`; spans count from its start.
 */
export function extractPolarity(text: string, tokens: readonly Token[]): Polarity {
  const negators: ScopedNegator[] = [];
  for (const words of findNegatingWords(tokens)) {
    const scope = scopeOf(words, tokens);
    const isRepeated = words.kind === 'pair' && negators.some((known) => known.scope === scope?.head);
    if (!isRepeated)
      negators.push({ words, ...(scope === undefined ? {} : { scope: scope.head, also: scope.also }) });
  }
  return { negators: passOn(negators).map((negator) => toNegator(negator, tokens, text.length)) };
}

interface ScopedNegator {
  readonly words: NegatingWords;
  readonly scope?: Scope['head'];
  readonly also?: Scope['also'];
}

/** A negated negating verb turns nothing: *did not deny taking* gives *not* a share in `taking`. */
function passOn(negators: readonly ScopedNegator[]): ScopedNegator[] {
  return negators.map((negator) => {
    const turned = negators.find(
      ({ words, scope }) =>
        scope !== undefined && words.from !== negator.words.from && isWithin(negator.scope, words),
    );
    if (turned?.scope === undefined) return negator;
    return { ...negator, also: [...(negator.also ?? []), turned.scope, ...(turned.also ?? [])] };
  });
}

function isWithin(index: number | undefined, { from, to }: NegatingWords): boolean {
  return index !== undefined && from <= index && index < to;
}

function toNegator(
  { words, scope, also }: ScopedNegator,
  tokens: readonly Token[],
  textEnd: number,
): Negator {
  const span = { start: tokens[words.from]?.start ?? textEnd, end: tokens[words.to - 1]?.end ?? textEnd };
  return {
    span,
    ...(scope === undefined ? {} : { scope }),
    ...(also === undefined || also.length === 0 ? {} : { also }),
  };
}
