import { castingsOfNoun, castingsOfVerb, type Casting } from '../../language/castings.ts';
import type { EventPart } from '../../language/directedEvents.ts';
import { isSomebody } from '../../language/isSomebody.ts';
import type { Article } from '../../model/article.ts';
import type { TokenRange } from '../../model/hunk.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { placeFrames, type Actor, type PlacedFrame } from '../frames/placeFrames.ts';
import { readAssist } from './castAssists.ts';
import { readComparison } from './castComparisons.ts';
import { readPlacings } from './castPlacings.ts';

type Cast = Partial<Readonly<Record<EventPart, Actor>>>;

/** Who plays which part in a deed between two, as far as a sentence tells: of `the firm was sold to Brill` the buyer alone. */
export interface CastEvent extends Cast {
  readonly event: string;
  readonly frame: PlacedFrame;
  /** The words that tell it. */
  readonly range: TokenRange;
}

/** How doubtful it may be whom a word stands for. */
const mostDoubt = 0.4;
const supposing =
  /^(?:could|might|would|if|unless|whether|threaten|fear|refuse|deny|hope|avoid|risk|prevent|never|nobody)$/;
const reach = 6;

/** The deeds between two that an article tells, by the deed. */
export const castEventsOf: (
  article: Article,
  directory: NameDirectory,
) => ReadonlyMap<string, readonly CastEvent[]> = rememberPair((article: Article, directory: NameDirectory) =>
  groupBy(
    collect(
      [...groupBy(placeFrames(article, directory), ({ placed }) => placed.index).values()],
      (frames) => {
        const actorsByStart = actorsByStartOf(frames);
        return collect(frames, (frame) =>
          isHypothetical(frame)
            ? []
            : [
                ...readVerb(frame, actorsByStart),
                ...readNoun(frame),
                ...readPlacings(frame),
                ...readComparison(frame),
                ...readAssist(frame),
              ],
        );
      },
    ).filter(({ agent, patient }) => agent !== undefined || patient !== undefined),
    ({ event }) => event,
  ),
);

/** Denied, asked, or told of what might be. What will or must be done is told of those who will do it. */
function isHypothetical({ placed, frame }: PlacedFrame): boolean {
  if (frame.isNegated || placed.sentence.analysis.text.trimEnd().endsWith('?')) return true;
  const { tokens } = placed.sentence.analysis;
  const before = tokens.slice(Math.max(0, frame.group.from - reach), frame.head);
  const mark = before.findLastIndex(({ text }) => /^[,;:.]$/.test(text));
  return before.slice(mark + 1).some(({ lemma, normal }) => supposing.test(lemma) || supposing.test(normal));
}

type ActorsByStart = ReadonlyMap<number, Actor>;

/** All who take part in anything in a sentence, by the token at which they begin. */
function actorsByStartOf(frames: readonly PlacedFrame[]): ActorsByStart {
  return new Map(
    collect(frames, ({ actors }) => actors.map((actor) => [actor.argument.from, actor] as const)),
  );
}

/** `must compensate the owner of a dog that ran off`: the owner was taken for the subject of what follows. */
function standingBehind({ frame, receiver }: PlacedFrame, actors: ActorsByStart): Actor | undefined {
  const actor = receiver === undefined && !frame.isPassive ? actors.get(frame.group.to) : undefined;
  return actor && { ...actor, doubt: 0 };
}

function readVerb(placed: PlacedFrame, actorsByStart: ActorsByStart): readonly CastEvent[] {
  const { frame, subject, object, receiver, attached } = placed;
  if (frame.sort === 'noun') return [];
  return castingsOfVerb(frame.predicate).flatMap((casting) => {
    const parts = new Parts();
    const isCounted = object?.argument.sort === 'figure';
    if (!isBareParticiple(placed)) parts.give(casting.subject, subject);
    parts.give(casting.receiver, receiver);
    for (const { preposition, actor } of attached) parts.give(casting.byPreposition.get(preposition), actor);
    parts.give(casting.object, isCounted ? receiver : (object ?? standingBehind(placed, actorsByStart)));
    if (!hasNeeded(casting, placed, parts.found)) return [];
    return [{ event: casting.event, ...parts.found, frame: placed, range: frame.range }];
  });
}

/** `noting 15,000 civilians killed and 40,000 wounded`: a participle without an object is told of whom it stands behind. */
function isBareParticiple({ frame, object, receiver, placed }: PlacedFrame): boolean {
  if (frame.isPassive || receiver !== undefined || frame.group.from !== frame.head) return false;
  if (object !== undefined && object.argument.sort !== 'figure') return false;
  const { tokens } = placed.sentence.analysis;
  return (
    tokens[frame.head - 1]?.partOfSpeech === 'NOUN' &&
    /(?:ed|en|n|t|d)$/.test(tokens[frame.head]?.normal ?? '')
  );
}

/** `is a subsidiary of Lacroix`, `Lacroix's subsidiary`, `the victory of Orsa over Pelm`. */
function readNoun(placed: PlacedFrame): readonly CastEvent[] {
  const { frame, subject, object, attached, placed: sentence } = placed;
  const { tokens } = sentence.sentence.analysis;
  if (frame.sort === 'noun') {
    return castingsOfNoun(tokens[frame.head]?.lemma ?? '').flatMap((casting) => {
      const parts = new Parts();
      parts.give(casting.owner, subject);
      for (const { preposition, actor } of attached)
        parts.give(casting.byPreposition.get(preposition), actor);
      parts.give(casting.byPreposition.get('of'), object);
      return [{ event: casting.event, ...parts.found, frame: placed, range: frame.range }];
    });
  }
  if (frame.predicate !== 'be' || object === undefined) return [];
  return castingsOfNoun(tokens[object.argument.head]?.lemma ?? '').flatMap((casting) => {
    if (casting.subject === undefined) return [];
    const parts = new Parts();
    parts.give(casting.subject, subject);
    for (const { preposition, actor } of attached) parts.give(casting.byPreposition.get(preposition), actor);
    return [{ event: casting.event, ...parts.found, frame: placed, range: frame.range }];
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
  { frame, object, attached, placed }: PlacedFrame,
  found: Cast,
): boolean {
  if (needs === undefined) return true;
  const { tokens } = placed.sentence.analysis;
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
