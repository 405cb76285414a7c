import type { PlacedSentence } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';

/**
 * What `read` finds in the words of some sentences, each in its place, without what `place` leaves out. Most sentences tell
 * nothing of most sorts, and an edit goes through all of its version for each sort: nothing is made for those. `read`
 * depends on nothing but the words and remembers what it has found in them.
 */
export function placeFound<Found, Placed>(
  sentences: readonly PlacedSentence[],
  read: (analysis: SentenceAnalysis) => readonly Found[],
  place: (placed: PlacedSentence, found: Found) => Placed | undefined,
): readonly Placed[] {
  const all: Placed[] = [];
  for (const sentence of sentences) {
    for (const each of read(sentence.sentence.analysis)) {
      const placed = place(sentence, each);
      if (placed !== undefined) all.push(placed);
    }
  }
  return all;
}
