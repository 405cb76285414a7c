import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { keysOfThing } from './deedThings.ts';
import { timeOf } from './supposed.ts';

const nobody: ReadonlySet<string> = new Set();
/** What limits it to a part: `no alarm in the annexe`, `no trains on Sundays`, `no plan for flats`. */
const limiting =
  /^(?:in|on|at|for|from|to|of|with|about|among|between|against|other|further|more|longer|new)$/;

/**
 * That there was none of something: `there was no alarm` against `the alarm went off`. It leaves alone what there is none of in one
 * place, for one time or of a further sort.
 */
export function existenceClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  return tokens.flatMap(({ normal }, index) => {
    if (normal !== 'no' || !isTold(analysis, index)) return [];
    const behind = tokens.slice(index + 1);
    const end = behind.findIndex(({ partOfSpeech }) => !/^(?:ADJ|NOUN|PROPN)$/.test(partOfSpeech));
    const words = end < 0 ? behind : behind.slice(0, end);
    const keys = keysOfThing(words);
    const next = end < 0 ? undefined : behind[end];
    if (
      keys.size === 0 ||
      limiting.test(next?.normal ?? '') ||
      words.some((word) => limiting.test(word.normal))
    )
      return [];
    const range = { from: index, to: index + 1 + words.length };
    const time = timeOf(analysis, range);
    if (time === undefined) return [];
    return [
      {
        topic: 'deed exist',
        side: 'no',
        range,
        keys,
        sharedKeys: 2,
        people: nobody,
        agents: nobody,
        ...(time === 'coming' && { isComing: true }),
      } as const,
    ];
  });
}

/** Behind `there was`. */
function isTold({ tokens }: SentenceAnalysis, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index);
  return before.at(-1)?.lemma === 'be' && before.some(({ normal }) => normal === 'there');
}
