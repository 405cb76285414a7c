import { adverbSteps, auxiliarySteps, type CertaintyStep } from '../../language/certainty.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

/**
 * A deed in its sentence with how surely it is told: `was likely to open` is the deed `open`, on the step
 * `likely`, and its group is what an editor would replace.
 */
export interface CertaintyFrame {
  /** Index of the verb, or of the noun that tells the deed: `appeal`. */
  readonly head: number;
  readonly step: CertaintyStep;
  /** What is done, what is aimed at (`deny` of `in an effort to deny`), or what is called so (`the alleged leader`), what something is (`may be survivors`). Only like meets like. */
  readonly sort: 'deed' | 'purpose' | 'noun' | 'state';
  /** True where the sentence names who says so: `police said`, `according to`. */
  readonly isSourced: boolean;
  /** The words that tell deed and step: `has already opened`. */
  readonly group: TokenRange;
}

/** A frame before it is known whether its sentence names a source. */
export type BareFrame = Omit<CertaintyFrame, 'isSourced'>;

/** What stands straight before a verb: auxiliaries and adverbs, with the steps that they tell. */
export interface VerbGroup {
  readonly from: number;
  readonly auxiliaries: readonly Token[];
  readonly adverb?: CertaintyStep;
}

/** The auxiliaries and adverbs that end before the token at `index`. */
export function readGroup(tokens: readonly Token[], index: number): VerbGroup {
  const auxiliaries: Token[] = [];
  let adverb: CertaintyStep | undefined;
  let from = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isAuxiliary(token) || isPerfect(tokens, at)) auxiliaries.unshift(token);
    else if (token.partOfSpeech === 'ADV' || adverbSteps.has(token.normal))
      adverb ??= stepOf(adverbSteps.get(token.normal));
    else break;
    from = at;
  }
  while (
    from < index &&
    !isAuxiliary(tokens[from]) &&
    !isPerfect(tokens, from) &&
    !adverbSteps.has(tokens[from]?.normal ?? '')
  )
    from += 1;
  return { from, auxiliaries, ...(adverb === undefined ? {} : { adverb }) };
}

function isAuxiliary(token: Token | undefined): boolean {
  return (
    token?.partOfSpeech === 'AUX' ||
    (token !== undefined && auxiliarySteps.has(token.normal) && token.partOfSpeech !== 'NOUN')
  );
}

/** The `have` of `believed to have fled`, which the tagger takes for the verb. */
function isPerfect(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.normal === 'have' && tokens[index - 1]?.normal === 'to';
}

/** *Would* of what is reported tells a plan. */
export function stepOf(step: CertaintyStep | 'future' | undefined): CertaintyStep | undefined {
  return step === 'future' ? 'planned' : step;
}
