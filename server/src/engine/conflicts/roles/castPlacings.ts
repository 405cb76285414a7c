import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import type { Actor, ToldFrame } from '../frames/placeFrames.ts';
import type { ToldCast } from './toldCasts.ts';

/**
 * Who came before whom in a race, match or count, told by a place and not by a verb: `got home first`, `finished second`,
 * `1,904 votes ahead of Medina`, `four points behind Orsa`.
 */
export function readPlacings({ tokens }: SentenceAnalysis, told: ToldFrame): readonly ToldCast[] {
  if (told.frame.sort === 'noun') return [];
  return [...readRank(tokens, told), ...readLead(tokens, told), ...readPrize(told)];
}

const arriving = /^(?:finish|come|come in|get|cross|place|end|end up|rank|touch|arrive)$/;
const rankReach = 5;

function readRank(tokens: readonly Token[], { frame, subject }: ToldFrame): readonly ToldCast[] {
  if (!subject || !arriving.test(frame.predicate)) return [];
  for (let at = frame.group.to; at < frame.group.to + rankReach; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;]$/.test(token.text)) return [];
    if (!/^(?:first|second|runner-up|last)$/.test(token.normal)) continue;
    if (tokens[at + 1]?.partOfSpeech === 'NOUN' && tokens[at + 1]?.normal !== 'place') return [];
    const part = token.normal === 'first' ? 'agent' : 'patient';
    return [{ event: 'beat', [part]: subject, range: { from: frame.range.from, to: at + 1 } }];
  }
  return [];
}

/** `ahead of Medina`, `in front of Medina`: whoever is told next before it leads. */
function readLead(tokens: readonly Token[], { frame, actors }: ToldFrame): readonly ToldCast[] {
  const at = tokens.findIndex(
    ({ normal }, index) =>
      index >= frame.range.from && normal === 'ahead' && tokens[index + 1]?.normal === 'of',
  );
  if (at < 0) return [];
  const behind = actors.find(({ argument }) => argument.from > at && argument.from <= at + 4);
  const leading = actors.filter(isNamed).findLast(({ argument }) => argument.to <= at);
  if (!behind || !leading || !isNamed(behind)) return [];
  const range = { from: leading.argument.from, to: behind.argument.to };
  return [{ event: 'beat', agent: leading, patient: behind, range }];
}

const prize = /^(?:trophy|title|cup|gold|crown|prize|victory|win|seat|championship|medal|honours)$/;
const takingPrize = /^(?:take|lift|clinch|claim|secure|capture|retain|win|land|seize|defend|bag)$/;

/** `the trophy went to Lovrić`, `Lovrić lifted the trophy`. */
function readPrize({ frame, subject, object, attached }: ToldFrame): readonly ToldCast[] {
  const tellsPrize = (actor: Actor | undefined) => prize.test(actor?.noun?.lemma ?? '');
  const receiver = attached.find(({ preposition }) => preposition === 'to')?.actor;
  if (frame.predicate === 'go' && tellsPrize(subject) && receiver && isNamed(receiver))
    return [{ event: 'beat', agent: receiver, range: frame.range }];
  if (takingPrize.test(frame.predicate) && tellsPrize(object) && subject && isNamed(subject))
    return [{ event: 'beat', agent: subject, range: frame.range }];
  return [];
}

function isNamed({ entity, argument }: Actor): boolean {
  return entity !== undefined && argument.beside.length === 0;
}
