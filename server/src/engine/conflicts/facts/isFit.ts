import type { Relation } from '../../model/relation.ts';

/** Whether of two facts that relate so the one may stand for the other. */
export function isFit(relation: Relation): boolean {
  return relation !== 'exclusive' && relation !== 'unrelated';
}
