import type { PlacedSentence } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import { remember } from '../util/remember.ts';

/** The sentences of an article in their places: one object for each as long as the article lives. */
export const placeSentences: (article: Article) => readonly PlacedSentence[] = remember((article) =>
  article.sentences.map((sentence, index) => ({ version: article.version, article, index, sentence })),
);
