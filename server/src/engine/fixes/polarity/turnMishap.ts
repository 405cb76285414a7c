import { isQuelledBy, occurrenceOf } from '../../language/occurrences.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { clauseAt } from '../words/clausePredicate.ts';

/**
 * A mishap that was ended, told as one that was not there: `flames under the wing were put out by the crew` becomes `no flames were
 * found by the crew`, since what was *not put out* would still burn. Undefined for other clauses.
 */
export function turnMishap(target: FitPlace): Replacement | undefined {
  const clause = clauseAt(target);
  if (!clause?.frame.isPassive || clause.frame.object === undefined) return undefined;
  const { analysis, base, frame, subject } = clause;
  const [noun, be] = [analysis.tokens[frame.object?.head ?? subject.from], analysis.tokens[frame.group.from]];
  const occurrence = noun && occurrenceOf(noun.lemma);
  if (noun === undefined || occurrence === undefined || be?.lemma !== 'be') return undefined;
  if (!isQuelledBy(occurrence, frame.predicate)) return undefined;
  return {
    span: {
      start: base + (analysis.tokens[subject.from]?.start ?? 0),
      end: base + (analysis.tokens[frame.group.to - 1]?.end ?? 0),
    },
    newText: `no ${noun.normal} ${be.normal} found`,
  };
}

/** Whether a place tells that a mishap was ended: no *not* turns that into one that never was. */
export function tellsOfMishap(target: FitPlace): boolean {
  const clause = clauseAt(target);
  const argument = clause?.frame.object ?? clause?.frame.subject;
  const noun = argument && clause?.analysis.tokens[argument.head];
  const occurrence = noun && occurrenceOf(noun.lemma);
  return occurrence !== undefined && clause !== undefined && isQuelledBy(occurrence, clause.frame.predicate);
}
