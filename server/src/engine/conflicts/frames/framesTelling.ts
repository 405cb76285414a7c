import type { Article } from '../../model/article.ts';
import type { Frame } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { tellersBy } from '../tellers.ts';
import { placeFrames, type PlacedFrame } from './placeFrames.ts';

/**
 * Picks the frames of an article, in reading order, that stand in a sentence of which one tells something of a sort. `tells`
 * looks at the words alone, whoever is named by them: most sentences tell nothing of most sorts, and an edit asks all
 * frames of its version for each sort.
 */
export function framesTelling(
  tells: (frame: Frame, analysis: SentenceAnalysis) => boolean,
): (article: Article, directory: NameDirectory) => readonly PlacedFrame[] {
  const tellersIn = tellersBy((analysis) => analysis.frames.some((frame) => tells(frame, analysis)));
  return (article, directory) => {
    const telling: PlacedFrame[] = [];
    const tellers = tellersIn(article);
    if (tellers === undefined) return telling;
    for (const frame of placeFrames(article, directory))
      if (tellers[frame.placed.index] === 1) telling.push(frame);
    return telling;
  };
}
