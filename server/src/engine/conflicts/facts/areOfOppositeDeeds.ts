import { endsState } from '../../language/returns.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { PlacedFact } from './compareFacts.ts';

/** True where two dates are told of a deed and of what ended it: a bridge `closed from midnight` and `reopened at 5 p.m.`. */
export function areOfOppositeDeeds<Fact extends { readonly span: Span }>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
): boolean {
  const [own, other] = [verbBefore(left)?.lemma, verbBefore(right)?.lemma];
  if (own === undefined || other === undefined) return false;
  return endsState(own, other) || endsState(other, own);
}

/** The nearest verb in front of a date, in its clause. */
function verbBefore<Fact extends { readonly span: Span }>({
  fact,
  placed,
}: PlacedFact<Fact>): Token | undefined {
  const { tokens } = placed.sentence.analysis;
  for (let at = tokens.findIndex(({ start }) => start >= fact.span.start) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:]$/.test(token.text)) return undefined;
    if (token.partOfSpeech === 'VERB') return token;
  }
  return undefined;
}
