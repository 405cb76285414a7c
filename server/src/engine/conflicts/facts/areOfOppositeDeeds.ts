import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { PlacedFact } from './compareFacts.ts';

/** Deeds of which one ends what the other began: each has a day of its own. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:close|shut|seal|block)$/, /^(?:open|reopen|unblock)$/],
  [/^(?:begin|start|launch|commence)$/, /^(?:end|finish|conclude|expire)$/],
  [/^(?:leave|depart|set)$/, /^(?:arrive|return|land|come)$/],
  [/^(?:arrest|detain|jail|capture|kidnap|abduct)$/, /^(?:release|free)$/],
  [/^(?:suspend|halt|interrupt)$/, /^(?:resume|restart|reinstate)$/],
  [/^(?:impose|issue|declare)$/, /^(?:lift|withdraw|revoke)$/],
  [/^(?:evacuate|flee)$/, /^(?:return)$/],
  [/^(?:disappear|vanish|miss)$/, /^(?:find|reappear)$/],
];

/** True where two dates are told of opposite deeds: a bridge `closed from midnight` and `reopened at 5 p.m.`. */
export function areOfOppositeDeeds<Fact extends { readonly span: Span }>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
): boolean {
  const [own, other] = [verbBefore(left), verbBefore(right)];
  if (own === undefined || other === undefined || own.lemma === other.lemma) return false;
  return pairs.some(
    ([first, last]) => isOneEach(own, other, first, last) || isOneEach(other, own, first, last),
  );
}

function isOneEach(own: Token, other: Token, first: RegExp, last: RegExp): boolean {
  return first.test(own.lemma) && last.test(other.lemma);
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
