const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const cardinals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The place that a seeding or ranking gives: `second`, `2nd`, `2` and `two` are 2, `top` is 1; undefined for other words. */
export function ordinalValue(word: string): number | undefined {
  if (word === 'top') return 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word);
  if (digits) return Number(digits[1]);
  const index = Math.max(ordinals.indexOf(word), cardinals.indexOf(word));
  return index < 0 ? undefined : index;
}
