import type { Dimension } from '../../model/quantity.ts';
import type { Token } from '../../model/token.ts';
import { tokenFrom } from './quantityHead.ts';

/** Verbs and nouns of growth and decline, by lemma or form. */
const changeWords = new Set(
  (
    'rise rose risen rises grow grew grown growth increase increased climb climbed jump jumped surge surged soar soared gain gained ' +
    'raise raised lift lifted boost boosted hike hiked fall fell fallen drop dropped decline declined decrease decreased slip ' +
    'slipped plunge plunged tumble tumbled slump slumped cut reduce reduced reduction lower lowered slash slashed trim trimmed ' +
    'shrink shrank shrunk expand expanded up down widen widened narrow narrowed swell swelled double doubled push pushed bring brought take took'
  ).split(' '),
);
/** Of these, the ones that take the amount of change without a preposition: `rose 5%`, `up 3 points`. */
const directWords = new Set(
  (
    'rise rose risen rises grow grew grown climb climbed jump jumped surge surged soar soared gain gained fall fell fallen drop ' +
    'dropped decline declined slip slipped plunge plunged tumble tumbled slump slumped up down shed lost lose add added'
  ).split(' '),
);
const changeNouns =
  /^(?:rise|increase|growth|drop|decline|fall|decrease|cut|reduction|hike|jump|surge|gain|higher|lower|more|less|fewer)$/;

function isRelativeDimension(dimension: Dimension): boolean {
  return (
    dimension !== 'count' &&
    dimension !== 'ordinal' &&
    dimension !== 'fraction' &&
    dimension !== 'score' &&
    dimension !== 'age' &&
    dimension !== 'duration'
  );
}

function hasChangeWord(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at >= Math.max(0, before - 9); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (changeWords.has(token.normal) || changeWords.has(token.lemma)) return true;
  }
  return false;
}

/** Whether the figure is the amount, the end or the start of a change: `rose by 5`, `raised to 5`, `fell from 9`, `up 5%`. */
export function changeOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  dimension: Dimension,
): 'by' | 'to' | 'from' | undefined {
  const index = tokenFrom(tokens, start) - 1;
  const before = tokens[index];
  const after = tokens[tokenFrom(tokens, end)];
  if (before !== undefined) {
    const word = before.normal;
    if (/^(?:by|to|from)$/.test(word) && hasChangeWord(tokens, index - 1))
      return word === 'by' ? 'by' : word === 'to' ? 'to' : 'from';
    if (word === 'of' && changeNouns.test(tokens[index - 1]?.normal ?? '')) return 'by';
    if (isRelativeDimension(dimension) && directWords.has(word)) return 'by';
  }
  if ((dimension === 'percent' || dimension === 'percentagePoints') && changeNouns.test(after?.normal ?? ''))
    return 'by';
  return undefined;
}
