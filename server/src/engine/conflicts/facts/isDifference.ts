import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** What stands behind a figure that tells how far something is from another figure. */
const behind =
  /^(?:\s+(?:a|per|each)\s+\w+)?\s+(?:more(?! or less)|less|fewer|higher|lower|short|shy|above|below|ahead|behind|better|worse|faster|slower|older|younger|up on|down on)\b(?! (?:people|children|men|women))/i;

/** `310 feet below the surface` is a depth, unlike `two feet below normal`. */
const ofPosition =
  /^\s+(?:above|below)(?! (?:the )?(?:average|norm|normal|usual|limit|mark|record|peak|target|expected|what))/i;
/** `Eight minutes earlier`; a sum of `$71.9 million a year earlier` is none. */
const inTime = /^\s+(?:earlier|later)\b/i;
/** What stands in front of a step: `exceeded the limit by`, `missed its target by some`. */
const before =
  /\b(?:exceed|surpass|overshoot|undershoot|overr[au]n|outpac|miss|beat|top)\p{Ll}*\b[^.;:]{0,40}\bby (?:about |around |some |nearly |almost |just |only |over |more than )?$/iu;
/** `An extra four cents`: how much is added. */
const extra = /\ban? (?:extra|additional|further) (?:about |around |some |nearly |almost )?$/i;
const thanOther = /^\s+(?:\p{L}+ )?(?:more|less) than (?:the|its|their|his|her|what)\b/iu;
const leastLargeCount = 100_000;
const reachBefore = 80;
const reachBehind = 40;

/** `About 15 million more than a year before`, `exceeded the limit by four knots`: a step and no height. */
export function isDifference({ fact, placed }: PlacedFact<Quantity>): boolean {
  const { text } = placed.sentence.analysis;
  const after = text.slice(fact.figure.end, fact.figure.end + reachBehind);
  const inFront = text.slice(Math.max(0, fact.figure.start - reachBefore), fact.figure.start);
  // A sum in a currency of which nothing is known is a count.
  if (fact.dimension === 'count') return fact.value >= leastLargeCount && thanOther.test(after);
  return (
    (behind.test(after) && !(fact.dimension === 'length' && ofPosition.test(after))) ||
    (fact.dimension === 'duration' && inTime.test(after)) ||
    before.test(inFront) ||
    extra.test(inFront)
  );
}
