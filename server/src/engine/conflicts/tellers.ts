import type { PlacedSentence } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import { placeSentences } from '../model/placeSentences.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import { remember } from '../util/remember.ts';

/** A 1 for each sentence of an article that tells something of a sort, by its index; nothing where none does. */
export type Tellers = Uint8Array | undefined;

/** Marks the sentences that tell something. `tells` looks at nothing but the words. */
export function tellersBy(tells: (analysis: SentenceAnalysis) => boolean): (article: Article) => Tellers {
  const isTelling = sentenceReaders.remember(tells);
  return remember(({ sentences }) => {
    let tellers: Tellers;
    sentences.forEach(({ analysis }, index) => {
      if (isTelling(analysis)) (tellers ??= new Uint8Array(sentences.length))[index] = 1;
    });
    return tellers;
  });
}

/** Picks the sentences that tell something, in their order. */
export function sentencesTelling(
  tells: (analysis: SentenceAnalysis) => boolean,
): (article: Article) => readonly PlacedSentence[] {
  const tellersIn = tellersBy(tells);
  return (article) => {
    const telling: PlacedSentence[] = [];
    const tellers = tellersIn(article);
    if (tellers === undefined) return telling;
    for (const placed of placeSentences(article)) if (tellers[placed.index] === 1) telling.push(placed);
    return telling;
  };
}
