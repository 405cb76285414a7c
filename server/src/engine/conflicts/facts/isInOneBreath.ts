import type { Quantity } from '../../model/quantity.ts';

/** Between the figures of `nine cattle and four sheep`, `nine sheep, four cattle`: one noun, with a word or two before it. */
const between = /^(?: [\p{L}-]+){1,3}(?:,? and |, )$/u;

/** Whether two figures of one sentence, in their order, are counted in one breath, each of its own things. */
export function isInOneBreath(text: string, first: Quantity, second: Quantity): boolean {
  return between.test(text.slice(first.figure.end, second.figure.start));
}
