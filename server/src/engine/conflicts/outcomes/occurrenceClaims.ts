import { isHappening, isNoticed, isQuelledBy, occurrenceOf } from '../../language/occurrences.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { isSupposed } from './supposed.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Whether a mishap happened at all: `found no fire`, `no fire broke out` against `flames were put out`, since what is put out was
 * there. It leaves alone a mishap of one part of the place (`no fire on the upper deck`) and of a further sort (`no new fires`).
 */
export function occurrenceClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  if (!tokens.some(({ lemma }) => occurrenceOf(lemma) !== undefined)) return [];
  return analysis.frames.flatMap((frame) => {
    const told = mishapOf(analysis, frame);
    if (told === undefined || isSupposed(analysis, { from: frame.group.from, to: frame.group.to })) return [];
    const { argument, occurrence, side } = told;
    return [
      {
        topic: `occurrence ${occurrence}`,
        side,
        range: side === 'no' ? { from: argument.from, to: argument.to } : frame.group,
        keys: new Set([occurrence]),
        sharedKeys: 1,
        people: none,
        agents: none,
      },
    ];
  });
}

interface Mishap {
  readonly argument: Argument;
  readonly occurrence: string;
  readonly side: OutcomeClaim['side'];
}

function mishapOf({ tokens }: SentenceAnalysis, frame: Frame): Mishap | undefined {
  const { predicate, subject, object } = frame;
  const argument = object !== undefined && !isHappening(predicate) ? object : subject;
  const head = argument && tokens[argument.head];
  const occurrence = head && occurrenceOf(head.lemma);
  if (argument === undefined || occurrence === undefined || argument.beside.length > 0) return undefined;
  const first = tokens[argument.from]?.normal ?? '';
  const side = first === 'no' ? 'no' : 'yes';
  const isTold =
    side === 'no'
      ? argument.head === argument.from + 1 && tellsOfNone(frame)
      : isOfThis(first) && tellsOfOne(frame, occurrence);
  return isTold ? { argument, occurrence, side } : undefined;
}

/** `found no fire`, `no fire broke out`, of the whole place. */
function tellsOfNone(frame: Frame): boolean {
  return (isHappening(frame.predicate) || isNoticed(frame.predicate)) && !isOfPart(frame);
}

/** `put out the fire`, `the fire broke out`. */
function tellsOfOne({ predicate, form, isNegated }: Frame, occurrence: string): boolean {
  return form === 'finite' && !isNegated && (isQuelledBy(occurrence, predicate) || isHappening(predicate));
}

/** `on the upper deck`: elsewhere there may have been one. */
function isOfPart({ attached, places }: Frame): boolean {
  return (
    places.length > 0 ||
    attached.some(({ preposition }) => /^(?:in|on|at|near|inside|aboard|under|outside)$/.test(preposition))
  );
}

/** `another fire`, `other fires` are of other places. */
function isOfThis(first: string | undefined): boolean {
  return !/^(?:no|another|other|any|several|many|two|three|most|earlier)$/.test(first ?? '');
}
