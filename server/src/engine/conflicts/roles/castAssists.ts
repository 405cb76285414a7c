import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Actor, ToldFrame } from '../frames/placeFrames.ts';
import { ownerOf } from './ownerOf.ts';
import type { ToldCast } from './toldCasts.ts';

const servedBall = /^(?:corner|cross|pass|centre|assist|free-kick|throw-in|through-ball)$/;
const scoring =
  /^(?:score|head|head in|head home|net|volley|convert|turn|turn in|fire|fire in|slot|slot in|tap in|finish|meet|bundle|nod|nod in|strike|shoot)$/;

/**
 * Who gave the ball and who scored, told by whose corner, cross or pass it was: `Kolb headed in Agerer's corner`, `the
 * newcomer's cross found the head of Agerer`. Who gives it is the agent.
 */
export function readAssist(analysis: SentenceAnalysis, told: ToldFrame): readonly ToldCast[] {
  const { frame, subject, actors } = told;
  if (frame.sort === 'noun') return [];
  const served = actors.find((actor) => isServed(actor, analysis));
  if (!served) return [];
  const giver = ownerOf(served, analysis) ?? giverOf(served, actors);
  if (served !== subject) {
    if (!subject || !scoring.test(frame.predicate)) return [];
    return [
      {
        event: 'assist',
        ...(giver && { agent: giver }),
        patient: subject,
        range: frame.range,
      },
    ];
  }
  const scorer = actors.find((actor) => actor !== served && actor.entity !== undefined);
  return scorer
    ? [
        {
          event: 'assist',
          ...(giver && { agent: giver }),
          patient: scorer,
          range: frame.range,
        },
      ]
    : [];
}

function isServed({ argument }: Actor, { tokens }: SentenceAnalysis): boolean {
  return servedBall.test(tokens[argument.head]?.lemma ?? '');
}

/** Whose it was, where whoever it was takes part elsewhere in the deed as well: `a cross by Agerer`. */
function giverOf({ argument }: Actor, actors: readonly Actor[]): Actor | undefined {
  return actors.find((actor) => actor.argument.from === argument.to + 1 && actor.entity !== undefined);
}
