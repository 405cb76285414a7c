import { fateTopics } from '../../language/topicsOfFigures.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { PlacedFact } from './compareFacts.ts';
import { rememberByFact } from './rememberByFact.ts';

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

type Fate = string | undefined;

/** What befell the people whom a figure counts, as its sentence tells: `dead` for `nine of the 40 died`, `killing nine`. */
export const fateOfFigure = rememberByFact(({ fact, placed }: PlacedFact<Quantity>): Fate =>
  fateOf(placed, fact.figure),
);

/** The same for a figure by where it stands in its sentence. */
export function fateOf({ sentence }: PlacedSentence, span: Span): Fate {
  const { text } = sentence.analysis;
  const behind = text.slice(span.end).replace(/^ (?:out )?of (?:the )?\S+/i, '');
  const told = fateTopics.find(({ after }) => after?.test(behind) === true)?.topic;
  if (told !== undefined) return told;
  const lead = text.slice(Math.max(0, span.start - reach), span.start);
  return before.find(([, verb]) => verb.test(lead))?.[0];
}
