import type { PlacedSentence } from '../model/alignment.ts';
import type { Statement } from '../model/comparison.ts';
import type { CertaintyFrame } from './verbGroups.ts';

/** What a frame states: its step with its deed, so that `may appeal` and `is considering an appeal` are one reading. */
export function stateFrame(placed: PlacedSentence, frame: CertaintyFrame): Statement {
  const { tokens } = placed.sentence.analysis;
  const base = placed.sentence.span.start;
  const words = tokens.slice(frame.group.from, frame.group.to);
  return {
    version: placed.version,
    span: { start: base + (words[0]?.start ?? 0), end: base + (words.at(-1)?.end ?? 0) },
    value: `${frame.step} ${tokens[frame.head]?.lemma ?? ''}`,
    sentence: placed.sentence.span,
  };
}
