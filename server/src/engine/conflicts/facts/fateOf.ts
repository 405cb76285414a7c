import { countTopics } from '../../language/valueTopics.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Span } from '../../model/span.ts';

/** How far before a figure the verb is looked for that tells what befell those counted, in code units. */
const reach = 30;
const before: readonly (readonly [fate: string, verb: RegExp])[] = [
  [
    'dead',
    /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)? the lives of|death of)\s+(?:at least |some |about )?$/i,
  ],
  ['injured', /\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?)\s+(?:at least |some |about )?$/i],
  ['arrested', /\b(?:arrest(?:s|ed|ing)|detain(?:s|ed|ing))\s+(?:at least |some |about )?$/i],
];

/** What befell the people whom a figure counts, as its sentence tells: `dead` for `nine of the 40 died`, `killing nine`. */
export function fateOf({ sentence }: PlacedSentence, span: Span): string | undefined {
  const { text } = sentence.analysis;
  const behind = text.slice(span.end).replace(/^ (?:out )?of (?:the )?\S+/i, '');
  const told = countTopics.find(({ after }) => after?.test(behind) === true)?.topic;
  if (told !== undefined) return told;
  const lead = text.slice(Math.max(0, span.start - reach), span.start);
  return before.find(([, verb]) => verb.test(lead))?.[0];
}
