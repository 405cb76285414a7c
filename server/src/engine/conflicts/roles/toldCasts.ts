import { castingsOfNoun, castingsOfVerb, type Casting } from '../../language/castings.ts';
import type { EventPart } from '../../language/directedEvents.ts';
import { isSomebody } from '../../language/isSomebody.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { remember } from '../../util/remember.ts';
import type { Actor, ToldFrame } from '../frames/placeFrames.ts';
import { readAssist } from './castAssists.ts';
import { readComparison } from './castComparisons.ts';
import { readInjury } from './castInjuries.ts';
import { readMotion } from './castMotions.ts';
import { isOtherOutcome } from './isOtherOutcome.ts';
import { readPlacings } from './castPlacings.ts';

type Cast = Partial<Readonly<Record<EventPart, Actor>>>;

/** Who plays which part in a deed between two, as far as a frame tells: of `the firm was sold to Brill` the buyer alone. */
export interface ToldCast extends Cast {
  readonly event: string;
  /** The words that tell it. */
  readonly range: TokenRange;
}

/** How doubtful it may be whom a word stands for. */
const mostDoubt = 0.4;
const supposing =
  /^(?:could|might|would|if|unless|whether|threaten|fear|refuse|deny|hope|avoid|risk|prevent|never|nobody)$/;
const reach = 6;

interface ToldCasts {
  readonly casts: readonly ToldCast[];
  /** Whether the frame may have its object in another: `must compensate the owner of a dog that ran off`. */
  readonly mayStandBefore: boolean;
}

/** The deeds between two that a frame tells by its own words: remembered, since an edit leaves most frames as they are. */
export const toldCasts = remember((told: ToldFrame): ToldCasts => ({
  casts: readCasts(told, undefined),
  mayStandBefore: mayStandBefore(told),
}));

/** The same where somebody who begins right behind the verb may be its object. */
export function readCasts(told: ToldFrame, behind: Actor | undefined): readonly ToldCast[] {
  const { analysis } = told;
  if (isHypothetical(analysis, told) || isOtherOutcome(analysis, told)) return [];
  const casts = [
    ...readVerb(analysis, told, behind),
    ...readNoun(analysis, told),
    ...readPlacings(analysis, told),
    ...readComparison(analysis, told),
    ...readAssist(analysis, told),
    ...readMotion(analysis, told),
    ...readInjury(analysis, told),
  ];
  return casts.filter(({ agent, patient }) => agent !== undefined || patient !== undefined);
}

function mayStandBefore({ frame, object, receiver }: ToldFrame): boolean {
  if (object !== undefined || receiver !== undefined || frame.isPassive || frame.sort === 'noun')
    return false;
  return castingsOfVerb(frame.predicate).length > 0;
}

/** Denied, asked, or told of what might be. What will or must be done is told of those who will do it. */
function isHypothetical({ tokens, text }: SentenceAnalysis, { frame }: ToldFrame): boolean {
  if (frame.isNegated || text.trimEnd().endsWith('?')) return true;
  const before = tokens.slice(Math.max(0, frame.group.from - reach), frame.head);
  const mark = before.findLastIndex(({ text }) => /^[,;:.]$/.test(text));
  return before.slice(mark + 1).some(({ lemma, normal }) => supposing.test(lemma) || supposing.test(normal));
}

function readVerb(
  analysis: SentenceAnalysis,
  told: ToldFrame,
  behind: Actor | undefined,
): readonly ToldCast[] {
  const { frame, subject, object, receiver, attached } = told;
  if (frame.sort === 'noun') return [];
  return castingsOfVerb(frame.predicate).flatMap((casting) => {
    const parts = new Parts();
    const isCounted = object?.argument.sort === 'figure';
    if (!isBareParticiple(analysis, told)) parts.give(casting.subject, subject);
    parts.give(casting.receiver, receiver);
    for (const { preposition, actor } of attached) parts.give(casting.byPreposition.get(preposition), actor);
    parts.give(casting.object, isCounted ? receiver : (object ?? behind));
    if (!hasNeeded(casting, analysis, told, parts.found)) return [];
    return [{ event: casting.event, ...parts.found, range: frame.range }];
  });
}

/** `noting 15,000 civilians killed and 40,000 wounded`: a participle without an object is told of whom it stands behind. */
function isBareParticiple({ tokens }: SentenceAnalysis, { frame, object, receiver }: ToldFrame): boolean {
  if (frame.isPassive || receiver !== undefined || frame.group.from !== frame.head) return false;
  if (object !== undefined && object.argument.sort !== 'figure') return false;
  return (
    tokens[frame.head - 1]?.partOfSpeech === 'NOUN' &&
    /(?:ed|en|n|t|d)$/.test(tokens[frame.head]?.normal ?? '')
  );
}

/** `is a subsidiary of Lacroix`, `Lacroix's subsidiary`, `the victory of Orsa over Pelm`. */
function readNoun({ tokens }: SentenceAnalysis, told: ToldFrame): readonly ToldCast[] {
  const { frame, subject, object, attached } = told;
  if (frame.sort === 'noun') {
    return castingsOfNoun(tokens[frame.head]?.lemma ?? '').flatMap((casting) => {
      const parts = new Parts();
      parts.give(casting.owner, subject);
      for (const { preposition, actor } of attached)
        parts.give(casting.byPreposition.get(preposition), actor);
      parts.give(casting.byPreposition.get('of'), object);
      return [{ event: casting.event, ...parts.found, range: frame.range }];
    });
  }
  // `Until there is a successor` says of nobody that they are one.
  if (frame.predicate !== 'be' || object === undefined || tokens[frame.group.from - 1]?.normal === 'there')
    return [];
  return castingsOfNoun(tokens[object.argument.head]?.lemma ?? '').flatMap((casting) => {
    if (casting.subject === undefined) return [];
    const parts = new Parts();
    parts.give(casting.subject, subject);
    for (const { preposition, actor } of attached) parts.give(casting.byPreposition.get(preposition), actor);
    return [{ event: casting.event, ...parts.found, range: frame.range }];
  });
}

/** The parts of a deed as they are found: the first who is told for one has it. */
class Parts {
  found: Cast = {};

  give(part: EventPart | undefined, actor: Actor | undefined): void {
    if (part === undefined || actor === undefined || this.found[part] !== undefined) return;
    if (isParty(actor)) this.found = { ...this.found, [part]: actor };
  }
}

/** Somebody who may take part: named or told by a noun, alone, and no sum or span of time. */
function isParty({ argument, entity, noun, doubt }: Actor): boolean {
  if (argument.beside.length > 0 || argument.sort === 'figure' || doubt > mostDoubt) return false;
  return entity !== undefined || (noun !== undefined && isSomebody(noun.lemma));
}

/** What may be won or lost by one against another: `lost 3 million` tells of no contest. */
const contest =
  /^(?:final|semi-final|quarter-final|match|game|race|bout|fight|election|seat|district|vote|runoff|primary|title|cup|trophy|gold|medal|case|lawsuit|point|round|set|stage|duel|derby|championship|crown|appeal|battle|war|contest|ballot)$/;

function hasNeeded(
  { needs }: Casting,
  { tokens }: SentenceAnalysis,
  { frame, object, attached }: ToldFrame,
  found: Cast,
): boolean {
  if (needs === undefined) return true;
  switch (needs) {
    case 'agent':
    case 'patient':
      return found[needs] !== undefined;
    case 'person':
      return found.patient !== undefined;
    case 'contest':
      return object === undefined || contest.test(tokens[object.argument.head]?.lemma ?? '');
    case 'court':
      return attached.some(
        ({ preposition, actor }) =>
          preposition === 'to' && /^(?:court|tribunal)$/.test(actor.noun?.lemma ?? ''),
      );
    case 'evidence':
      return /^(?:evidence|testimony)$/.test(object?.noun?.lemma ?? '');
    case 'apology':
    case 'lead':
      return object?.noun?.lemma === needs;
    case 'infinitive':
      return tokens[object?.argument.to ?? frame.head]?.normal === 'to';
    case 'out':
      return tokens
        .slice(frame.head, frame.range.to)
        .some(({ normal }) => /^(?:out|from|ashore|aboard)$/.test(normal));
    default:
      return attached.some(({ preposition }) => preposition === needs);
  }
}
