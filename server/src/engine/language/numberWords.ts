/** English number words: what each is worth, and how a figure is written out. */

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const smallOrdinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;
const tenOrdinals = [
  '',
  '',
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
] as const;

/** `seven` 7, and `nineteen` 19: words below twenty. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(small.map((word, value) => [word, value]));

/** `forty` 40. */
export const tenNumbers: ReadonlyMap<string, number> = new Map(
  tens.flatMap((word, index) => (word === '' ? [] : [[word, index * 10]])),
);

/** `seventh` 7, `fortieth` 40; `forty-second` is put together by the parser. */
export const ordinalNumbers: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.flatMap((word, value): [string, number][] => (word === '' ? [] : [[word, value]])),
  ...tenOrdinals.flatMap((word, index): [string, number][] => (word === '' ? [] : [[word, index * 10]])),
  ['hundredth', 100],
]);

/** Words that multiply what stands before them: `three million`, `two dozen`. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['dozen', 12],
]);

/** Letters set solid after a figure: `1.2bn`, `230m`, `1.5k`. `m` is a metre as well. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** `third` 3, `quarters` 4: the lower half of a fraction. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
  ['hundredth', 100],
  ['hundredths', 100],
]);

/** `½` and its kin. */
export const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Plural scales without a figure: `dozens of`, `hundreds of thousands of`, with the least and greatest they suggest. */
export const vagueScales: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [20, 150]],
  ['scores', [30, 200]],
  ['hundreds', [150, 2500]],
  ['thousands', [1500, 25000]],
  ['millions', [1.5e6, 2.5e7]],
  ['billions', [1.5e9, 2.5e10]],
  ['trillions', [1.5e12, 2.5e13]],
  ['tens', [20, 100]],
]);

function belowThousand(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    const ten = tens[Math.floor(value / 10)] ?? '';
    return rest === 0 ? ten : `${ten}-${small[rest] ?? ''}`;
  }
  const rest = value % 100;
  const hundreds = `${small[Math.floor(value / 100)] ?? ''} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${belowThousand(rest)}`;
}

/** `forty-two` for 42, or nothing where a newsroom would not write the figure out. Takes whole numbers up to 999. */
export function writeNumber(value: number): string | undefined {
  return Number.isInteger(value) && value >= 0 && value < 1000 ? belowThousand(value) : undefined;
}

/** `second` for 2, `forty-second` for 42; nothing from a hundred on. */
export function writeOrdinal(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value >= 100) return undefined;
  if (value < 20) return smallOrdinals[value];
  const rest = value % 10;
  const index = Math.floor(value / 10);
  return rest === 0 ? tenOrdinals[index] : `${tens[index] ?? ''}-${smallOrdinals[rest] ?? ''}`;
}

/** The whole number that a word or figure tells: `6`, `six`, `twenty-one`. */
export function readNumber(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const [first = '', second] = word.toLowerCase().split('-');
  if (second === undefined) return smallNumbers.get(first) ?? tenNumbers.get(first);
  const [tens, ones] = [tenNumbers.get(first), smallNumbers.get(second)];
  return tens === undefined || ones === undefined ? undefined : tens + ones;
}
