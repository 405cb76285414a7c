import { diffWords } from '../../language/diffWords.ts';
import type { FitPlace } from '../../model/fitting.ts';
import type { WordDiff } from '../../model/hunk.ts';
import { wordsAt } from './wordsAt.ts';

/** How many words on either side of the place count for more than those further off. */
const neighbours = 2;
const weightOfNeighbour = 0.1;

/**
 * How much alike the sentences around two places are, from 0: the share of words that both have, and above that
 * the words right beside the place, for it is there that new words have to fit.
 */
export function placeLikeness(target: FitPlace, source: FitPlace): number {
  const [here, there] = [wordsAt(target), wordsAt(source)];
  if (here === undefined || there === undefined) return 0;
  const diff = diffWords(here.sentence.analysis, there.sentence.analysis);
  const beside =
    countNeighbours(diff, here.from, there.from, -1) + countNeighbours(diff, here.to - 1, there.to - 1, 1);
  return diff.sharedOfLonger + weightOfNeighbour * beside;
}

/** Equal words from a place's edge outwards. */
function countNeighbours(diff: WordDiff, left: number, right: number, step: 1 | -1): number {
  let count = 0;
  while (count < neighbours && diff.rightOfLeft.get(left + step * (count + 1)) === right + step * (count + 1))
    count += 1;
  return count;
}
