import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Actor, ToldFrame } from '../frames/placeFrames.ts';
import type { ToldCast } from './toldCasts.ts';

const proposing = /^(?:propose|move|table|introduce|put forward)$/;
const proposal = /^(?:motion|resolution|amendment)$/;

/**
 * Who brought a motion before a meeting and who seconded it: `proposed by Ruiz`, `it was Ruiz who put the motion forward`,
 * `moved that the gates be shut`. Who brings it is the agent. It leaves alone who is seconded to another office.
 */
export function readMotion(analysis: SentenceAnalysis, told: ToldFrame): readonly ToldCast[] {
  const { frame, subject } = told;
  if (frame.sort === 'noun' || !subject) return [];
  if (frame.predicate === 'second') return readSeconding(analysis, told, subject);
  const event = proposedIn(analysis, told);
  if (event === undefined) return [];
  const { from, to } = frame.range;
  const isForwardBehind = analysis.tokens[to]?.normal === 'forward';
  return [{ event, agent: subject, range: { from, to: isForwardBehind ? to + 1 : to } }];
}

function readSeconding(
  { tokens }: SentenceAnalysis,
  { frame, object, attached }: ToldFrame,
  subject: Actor,
): readonly ToldCast[] {
  if (!object || attached.some(({ preposition }) => preposition === 'to')) return [];
  const { lemma = '', normal } = tokens[object.argument.head] ?? {};
  const isPerson = object.entity?.sort === 'person';
  if (!isPerson && !proposal.test(lemma) && normal !== 'it') return [];
  const event = lemma === 'amendment' ? lemma : 'motion';
  return [{ event, ...(isPerson && { agent: object }), patient: subject, range: frame.range }];
}

/** What is brought: an amendment is another thing than the motion that it amends. */
function proposedIn({ tokens }: SentenceAnalysis, { frame, object }: ToldFrame): string | undefined {
  const { predicate, group } = frame;
  // The particle may stand behind what is put forward.
  const isPutForward = predicate === 'put' && tokens[object?.argument.to ?? group.to]?.normal === 'forward';
  if (!isPutForward && !proposing.test(predicate)) return undefined;
  if (predicate === 'move' && !frame.isPassive && !object)
    return tokens[group.to]?.normal === 'that' ? 'motion' : undefined;
  const lemma = tokens[object?.argument.head ?? group.to - 1]?.lemma ?? '';
  if (!proposal.test(lemma)) return undefined;
  return lemma === 'amendment' ? lemma : 'motion';
}
