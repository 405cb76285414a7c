/**
 * How the meaning of one expression stands to another's, after natural logic
 * (MacCartney & Manning, "An extended model of natural logic", 2009), with the
 * two alternation relations folded into one because both forbid "both are true".
 */
export type Relation =
  /** `12 people` and `a dozen people`. */
  | 'equivalent'
  /** The first says more: `late 2021` to `2021`. */
  | 'narrower'
  /** The first says less: `2021` to `late 2021`. */
  | 'wider'
  /** Both cannot be true of one thing: `2014` and `2016`. */
  | 'exclusive'
  /** Nothing follows: `12 people` and `12 kilometres`. */
  | 'unrelated';

/** The relation seen from the other side. */
export function reverseRelation(relation: Relation): Relation {
  if (relation === 'narrower') return 'wider';
  if (relation === 'wider') return 'narrower';
  return relation;
}
