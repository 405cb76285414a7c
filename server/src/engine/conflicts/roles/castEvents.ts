import type { Article } from '../../model/article.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { placeFrames, type Actor, type PlacedFrame } from '../frames/placeFrames.ts';
import { joinCasts } from './joinCasts.ts';
import { readCasts, toldCasts, type ToldCast } from './toldCasts.ts';

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
    const events: CastEvent[] = [];
    for (const frame of frames) {
      const { casts, mayStandBefore } = toldCasts(frame.told);
      const behind = mayStandBefore ? standingBehind(frame, frames) : undefined;
      for (const cast of behind === undefined ? casts : readCasts(frame.told, behind))
        events.push({ ...cast, frame });
    }
    return groupBy(joinCasts(events), ({ event }) => event);
  },
);

/** `must compensate the owner of a dog that ran off`: the owner was taken for the subject of what follows. */
function standingBehind({ placed, frame }: PlacedFrame, frames: readonly PlacedFrame[]): Actor | undefined {
  let behind: Actor | undefined;
  for (const other of frames) {
    if (other.placed !== placed) continue;
    for (const actor of other.actors) if (actor.argument.from === frame.group.to) behind = actor;
  }
  return behind && { ...behind, doubt: 0 };
}
