import { findNegatingWords, type NegatingWords } from '../../language/negation.ts';
import type { Negator, Polarity } from '../../model/polarity.ts';
import type { Token } from '../../model/token.ts';
import { scopeOf, type Scope } from './polarityScope.ts';

/**
 * The negators of one sentence with what each turns round, so that statements can be compared by the parity
 * of their negations: *failed to pass* and *was rejected* agree, *did not pass* and *passed* do not.
 * Total: any tokens are accepted. `tokens` are those of `text`; spans count from its start.
 */
export function extractPolarity(text: string, tokens: readonly Token[]): Polarity {
  const negators: ScopedNegator[] = [];
  const heads = new Set<number>();
  for (const words of findNegatingWords(tokens)) {
    const scope = scopeOf(words, tokens);
    const isRepeated = words.kind === 'pair' && scope !== undefined && heads.has(scope.head);
    if (scope !== undefined) heads.add(scope.head);
    if (!isRepeated) negators.push({ words, ...(scope && { scope: scope.head, also: scope.also }) });
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
  const negatorByToken = new Map<number, ScopedNegator>();
  for (const negator of negators) {
    for (let index = negator.words.from; index < negator.words.to; index += 1)
      negatorByToken.set(index, negator);
  }
  return negators.map((negator) => {
    const turned = negator.scope === undefined ? undefined : negatorByToken.get(negator.scope);
    if (turned?.scope === undefined || turned === negator) return negator;
    return { ...negator, also: [...(negator.also ?? []), turned.scope, ...(turned.also ?? [])] };
  });
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
