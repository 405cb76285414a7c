import type { PlacedSentence } from '../../model/alignment.ts';
import type { Statement } from '../../model/comparison.ts';
import type { CertaintyFrame } from './verbGroups.ts';
import { stateTokens } from '../words/stateTokens.ts';

/** What a frame states: its step with its deed, so that `may appeal` and `is considering an appeal` are one reading. */
export function stateFrame(placed: PlacedSentence, frame: CertaintyFrame): Statement {
  const deed = placed.sentence.analysis.tokens[frame.head]?.lemma ?? '';
  return stateTokens(placed, frame.group, `${frame.step} ${deed}`);
}
