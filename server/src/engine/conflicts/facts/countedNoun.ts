import { relateWords } from '../../language/wordRelations.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Token } from '../../model/token.ts';
import type { PlacedFact } from './compareFacts.ts';
import { rememberByFact } from './rememberByFact.ts';

/** Below this a noun may name people in a rare sense only, as *dog* does. */
const sureEnough = 0.65;
const person = { lemma: 'person', normal: 'person', partOfSpeech: 'NOUN' } as const;

/** The noun that a figure counts, as the word it stands for in the sentence: a head alone is only a stem. */
export const countedNoun = rememberByFact(({ fact, placed }: PlacedFact<Quantity>): Token | undefined => {
  const { tokens } = placed.sentence.analysis;
  return (
    tokens.find((token) => token.stem === fact.head && token.start >= fact.span.start) ??
    tokens.find((token) => token.stem === fact.head)
  );
});

/** Whether a figure counts people, of whatever sort: `residents`, `traders`. */
export const countsPeople = rememberByFact((counted: PlacedFact<Quantity>): boolean => {
  const head = countedNoun(counted);
  if (!head) return false;
  const { relation, confidence } = relateWords(head, person);
  return (relation === 'equivalent' || relation === 'narrower') && confidence >= sureEnough;
});

/** Whether two figures may count the same: nouns that are alike, or of which one is left out. */
export function haveLikeHeads(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (left.fact.head === undefined || right.fact.head === undefined) return true;
  if (left.fact.head === right.fact.head) return true;
  const [a, b] = [countedNoun(left), countedNoun(right)];
  return a !== undefined && b !== undefined && relateWords(a, b).relation === 'equivalent';
}
