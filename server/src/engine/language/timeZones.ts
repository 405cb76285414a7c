/** Minutes east of Greenwich: one figure, or those of winter and summer where the words do not say which. */
type Offsets = readonly [number] | readonly [winter: number, summer: number];

const zones: ReadonlyMap<string, Offsets> = new Map<string, Offsets>([
  ['GMT', [0]],
  ['UTC', [0]],
  ['BST', [60]],
  ['CET', [60]],
  ['CEST', [120]],
  ['EET', [120]],
  ['EEST', [180]],
  ['MSK', [180]],
  ['AST', [-240]],
  ['ADT', [-180]],
  ['EST', [-300]],
  ['EDT', [-240]],
  ['CST', [-360]],
  ['CDT', [-300]],
  ['MST', [-420]],
  ['MDT', [-360]],
  ['PST', [-480]],
  ['PDT', [-420]],
  ['IST', [330]],
  ['JST', [540]],
  ['KST', [540]],
  ['AEST', [600]],
  ['AEDT', [660]],
  ['PHT', [480]],
  ['ET', [-300, -240]],
  ['CT', [-360, -300]],
  ['MT', [-420, -360]],
  ['PT', [-480, -420]],
  ['Atlantic', [-240, -180]],
]);

/** The zones of North America as they are spoken of: `9 p.m. Eastern`. */
const spoken: ReadonlyMap<string, string> = new Map([
  ['Atlantic', 'Atlantic'],
  ['Eastern', 'ET'],
  ['Central', 'CT'],
  ['Mountain', 'MT'],
  ['Pacific', 'PT'],
  ['Greenwich', 'GMT'],
]);

/** The zone that a word is by itself: `GMT`, `ET`. */
export function zoneOfLetters(word: string): string | undefined {
  return word.length <= 4 && zones.has(word) ? word : undefined;
}

/** The zone that a word is in front of `time` or behind a.m. and p.m.: `Eastern`. */
export function zoneOfWord(word: string): string | undefined {
  return spoken.get(word);
}

/** By how many minutes the clocks of two zones may differ at one moment: one figure where both turn with the season. Nothing where either is unknown. */
export function zoneShifts(own: string | undefined, other: string | undefined): readonly number[] {
  const [first, second] = [zones.get(own ?? ''), zones.get(other ?? '')];
  if (first === undefined || second === undefined) return [];
  if (first.length === 2 && second.length === 2) return [second[0] - first[0]];
  return first.flatMap((offset) => second.map((facing) => facing - offset));
}
