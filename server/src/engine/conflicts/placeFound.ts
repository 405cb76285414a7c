import type { PlacedSentence } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { answersIn } from './sentenceAnswers.ts';

/**
 * What `read` finds in the words of some sentences, each in its place, without what `place` leaves out. Most sentences tell
 * nothing of most sorts, and an edit goes through all of its version for each sort: nothing is made for those, and none is
 * read twice. `read` is one function for good and depends on nothing but the words.
 */
export function placeFound<Found, Placed>(
  sentences: readonly PlacedSentence[],
  read: (analysis: SentenceAnalysis) => readonly Found[],
  place: (placed: PlacedSentence, found: Found) => Placed | undefined,
): readonly Placed[] {
  const all: Placed[] = [];
  const answers = answersIn(sentences);
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    const known = answers[index];
    if (sentence === undefined || known === undefined || known.get(read) === false) continue;
    const found = read(sentence.sentence.analysis);
    if (found.length === 0) known.set(read, false);
    for (const each of found) {
      const placed = place(sentence, each);
      if (placed !== undefined) all.push(placed);
    }
  }
  return all;
}
