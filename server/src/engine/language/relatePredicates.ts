import { soleDeedOf } from './soleDeeds.ts';
import { relateWords } from './wordRelations.ts';

/** How what two frames tell stands to each other: one deed, a deed in another word, a deed undone; nothing else. */
export type PredicateRelation = 'same' | 'alike' | 'opposite';

/** How sure a table or dictionary must be of two verbs. */
const leastSureOfAlike = 0.69;
const leastSureOfOpposite = 0.85;
const relations = new Map<string, PredicateRelation | undefined>();
const mostRemembered = 50_000;

/** Relates two predicates, each a verb in its dictionary form with its particle; undefined where nothing is known. */
export function relatePredicates(a: string, b: string): PredicateRelation | undefined {
  if (a === b) return 'same';
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  if (relations.has(key)) return relations.get(key);
  if (relations.size >= mostRemembered) relations.clear();
  const found = judge(a, b);
  relations.set(key, found);
  return found;
}

function judge(a: string, b: string): PredicateRelation | undefined {
  const deed = soleDeedOf(a);
  if (deed !== undefined && deed === soleDeedOf(b)) return 'alike';
  const { relation, confidence } = relateWords(toWord(a), toWord(b));
  if (relation === 'equivalent' && confidence >= leastSureOfAlike) return 'alike';
  return relation === 'exclusive' && confidence >= leastSureOfOpposite ? 'opposite' : undefined;
}

function toWord(predicate: string): Parameters<typeof relateWords>[0] {
  return { normal: predicate, lemma: predicate, partOfSpeech: 'VERB' };
}
