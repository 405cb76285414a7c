import type { PlacedSentence } from './alignment.ts';
import type { Article } from './article.ts';
import { withOwnMemory } from '../util/ownMemory.ts';
import { remember } from '../util/remember.ts';

/** The sentences of an article in their places: one object for each as long as the article lives. */
export const placeSentences: (article: Article) => readonly PlacedSentence[] = remember((article) =>
  withOwnMemory(
    article.sentences.map((sentence, index) =>
      withOwnMemory({ version: article.version, article, index, sentence }),
    ),
  ),
);
