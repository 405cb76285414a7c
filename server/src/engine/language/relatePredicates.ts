import { soleDeedOf } from './soleDeeds.ts';
import { relateWords } from './wordRelations.ts';

/** How what two frames tell stands to each other: one deed, a deed in another word, a deed undone; nothing else. */
export type PredicateRelation = 'same' | 'alike' | 'opposite';

/** How sure a table or dictionary must be of two verbs. */
const leastSureOfAlike = 0.69;
const leastSureOfOpposite = 0.85;
const leastSureOfMovement = 0.75;
/** By the one, then by the other: asked for each two frames of two versions, a key of both would cost more than the answer. */
const relations = new Map<string, Map<string, PredicateRelation | 'none'>>();
const mostRemembered = 2000;

/** Relates two predicates, each a verb in its dictionary form with its particle; undefined where nothing is known. */
export function relatePredicates(a: string, b: string): PredicateRelation | undefined {
  if (a === b) return 'same';
  const found = relations.get(a)?.get(b) ?? keepJudged(a, b);
  return found === 'none' ? undefined : found;
}

function keepJudged(a: string, b: string): PredicateRelation | 'none' {
  if (relations.size >= mostRemembered) relations.clear();
  const ofFirst = relations.get(a) ?? new Map<string, PredicateRelation | 'none'>();
  relations.set(a, ofFirst);
  const judged = judge(a, b) ?? 'none';
  ofFirst.set(b, judged);
  return judged;
}

function judge(a: string, b: string): PredicateRelation | undefined {
  const deed = soleDeedOf(a);
  if (deed !== undefined && deed === soleDeedOf(b)) return 'alike';
  const { relation, confidence } = relateWords(toWord(a), toWord(b));
  if (relation === 'equivalent' && confidence >= leastSureOfAlike) return 'alike';
  if (relation === 'exclusive' && confidence >= leastSureOfOpposite) return 'opposite';
  return areOneMovement(a, b) ? 'alike' : undefined;
}

/** `dig out` and `shovel out`: the particle tells what comes of it, the verb in what manner. */
function areOneMovement(a: string, b: string): boolean {
  const [[verb = '', particle], [other = '', otherParticle]] = [a.split(' '), b.split(' ')];
  if (particle === undefined || particle !== otherParticle) return false;
  const { relation, confidence } = relateWords(toWord(verb), toWord(other));
  return /^(?:equivalent|wider|narrower)$/.test(relation) && confidence >= leastSureOfMovement;
}

function toWord(predicate: string): Parameters<typeof relateWords>[0] {
  return { normal: predicate, lemma: predicate, partOfSpeech: 'VERB' };
}
