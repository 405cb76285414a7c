import type { PlacedSentence } from './alignment.ts';
import type { Article } from './article.ts';
import { memoryGiver } from '../util/ownMemory.ts';
import { remember } from '../util/remember.ts';

const giveMemoryToAll = memoryGiver();
const giveMemory = memoryGiver();

/** The sentences of an article in their places: one object for each as long as the article lives. */
export const placeSentences: (article: Article) => readonly PlacedSentence[] = remember((article) =>
  giveMemoryToAll(
    article.sentences.map((sentence, index) =>
      giveMemory({ version: article.version, article, index, sentence }),
    ),
  ),
);
