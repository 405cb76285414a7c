import type { OutcomeClaim } from '../../model/outcomeClaim.ts';

/** Words by which a story calls what was decided or made known, whichever of them it takes: `the vote`, `the outcome`. */
const news =
  /^(?:vote|decision|outcome|result|ruling|verdict|judgment|judgement|news|move|announcement|step|measure|change)$/;
/** One key for them all. */
const theNews: ReadonlySet<string> = new Set(['decision', 'the decision']);

/** Whether a deed is how somebody took something: `welcomed the vote`, `was dismayed at the ruling`. */
export function isReception({ topic }: Pick<OutcomeClaim, 'topic'>): boolean {
  return topic === 'deed reception';
}

/** What was welcomed or deplored: the news of the day is one thing, by whatever noun. */
export function keysOfReception(keys: ReadonlySet<string>): ReadonlySet<string> {
  const heads = [...keys].filter((key) => key.startsWith('the '));
  return heads.some((head) => news.test(head.slice('the '.length))) ? theNews : keys;
}
