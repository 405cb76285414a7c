import type { Article } from '../../model/article.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { placeFrames, type Actor, type PlacedFrame } from '../frames/placeFrames.ts';
import { joinCasts } from './joinCasts.ts';
import { mayStandBefore, readCasts, toldCasts, type ToldCast } from './toldCasts.ts';

/** A deed between two where it is told. */
export interface CastEvent extends ToldCast {
  readonly frame: PlacedFrame;
}

/** The deeds between two that an article tells, by the deed. */
export const castEventsOf: (
  article: Article,
  directory: NameDirectory,
) => ReadonlyMap<string, readonly CastEvent[]> = rememberPair(
  (article: Article, directory: NameDirectory) => {
    const frames = placeFrames(article, directory);
    const events = collect(frames, (frame) => {
      const casts = castsOf(frame, frames);
      return casts.length === 0 ? [] : casts.map((cast) => ({ ...cast, frame }));
    });
    return groupBy(joinCasts(events), ({ event }) => event);
  },
);

function castsOf(frame: PlacedFrame, frames: readonly PlacedFrame[]): readonly ToldCast[] {
  const { analysis } = frame.placed.sentence;
  const behind = mayStandBefore(frame) ? standingBehind(frame, frames) : undefined;
  return behind === undefined ? toldCasts(analysis, frame.told) : readCasts(analysis, frame.told, behind);
}

/** `must compensate the owner of a dog that ran off`: the owner was taken for the subject of what follows. */
function standingBehind({ placed, frame }: PlacedFrame, frames: readonly PlacedFrame[]): Actor | undefined {
  const actors = collect(frames, (other) => (other.placed === placed ? other.actors : []));
  const actor = actors.findLast(({ argument }) => argument.from === frame.group.to);
  return actor && { ...actor, doubt: 0 };
}
