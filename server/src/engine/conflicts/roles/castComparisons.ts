import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import type { Actor, ToldFrame } from '../frames/placeFrames.ts';
import type { ToldCast } from './toldCasts.ts';

/** How far before *than* the word stands that is compared by: `more easily than`, `heavier than`. */
const reach = 6;
/** `other than`, `rather than`, and what counts: `more than 40`. */
const noComparison = /^(?:other|rather|no|more|less|sooner|fewer|earlier|later)$/;

/**
 * What has more of something than what: `Martens catch the greys more easily than the reds` against `the reds are caught
 * more easily than the greys`. What stands behind *than* is held against what the verb is done to, or who does it where
 * nothing undergoes it.
 */
export function readComparison({ tokens }: SentenceAnalysis, told: ToldFrame): readonly ToldCast[] {
  const { frame, subject, object, attached } = told;
  if (frame.sort === 'noun') return [];
  const standard = attached.find(({ preposition }) => preposition === 'than')?.actor;
  const compared =
    object && /^(?:noun|name)$/.test(object.argument.sort) && object.noun !== undefined ? object : subject;
  if (!standard || !compared || isFigure(standard)) return [];
  const than = tokens.findIndex(
    ({ normal }, at) => at < standard.argument.from && at >= frame.head && normal === 'than',
  );
  const degree = degreeBefore(tokens, than);
  if (degree === undefined) return [];
  const [agent, patient] = degree.isLess ? [standard, compared] : [compared, standard];
  const from = Math.min(frame.range.from, compared.argument.from);
  return [
    {
      event: `more ${degree.word}`,
      agent,
      patient,
      range: { from, to: standard.argument.to },
    },
  ];
}

function isFigure({ argument, entity, noun }: Actor): boolean {
  return argument.sort === 'figure' || (entity === undefined && noun === undefined);
}

interface Degree {
  readonly word: string;
  readonly isLess: boolean;
}

function degreeBefore(tokens: readonly Token[], than: number): Degree | undefined {
  for (let at = than - 1; at >= Math.max(0, than - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:ADJ|ADV)$/.test(token.partOfSpeech)) continue;
    const before = tokens[at - 1]?.normal ?? '';
    if (/^(?:more|less)$/.test(before)) return { word: token.stem, isLess: before === 'less' };
    if (/.{2}er$/.test(token.normal) && !noComparison.test(token.normal))
      return { word: token.lemma, isLess: false };
  }
  return undefined;
}
