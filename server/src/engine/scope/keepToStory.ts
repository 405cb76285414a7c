import { contentStems } from '../language/contentStems.ts';
import type { Article } from '../model/article.ts';
import type { Sentence, SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import { collect } from '../util/collect.ts';
import { memoryGiver } from '../util/ownMemory.ts';
import { remember } from '../util/remember.ts';
import { splitDigest, type DigestItem } from './digestItems.ts';

const giveMemory = memoryGiver();
const giveMemoryToArticle = memoryGiver();

/**
 * Other news shares less than this part of its content with the rest of the story, by weight of its stems. What stands
 * under a heading may be a part of the article that tells it in words of its own.
 */
const mostFamiliar = { leadIn: 0.42, heading: 0.3 } as const;
/** The piece that does tell the story shares at least this part: else nothing is known of which piece that is. */
const leastFamiliarOfStory = 0.45;

/**
 * Leaves out of a digest the pieces that tell other news, so that a figure or day of theirs neither contradicts the
 * story nor bears out what one version says of it. A piece counts as other news where the other versions know little of
 * its vocabulary and hardly anybody whom it names, while they know the vocabulary of another piece. Articles that are
 * no digests stay as they are, and so does every one that loses nothing: it keeps its identity, by which much is
 * remembered.
 */
export function keepToStory(articles: readonly Article[]): readonly Article[] {
  return giveMemory(
    articles.map((article) => {
      const items = itemsOf(article);
      if (items.length === 0) return article;
      const others = articles.filter((other) => other !== article);
      return leaveOut(article, findOtherNews(items, others));
    }),
  );
}

const itemsOf = remember(splitDigest);

/** Whom a piece names is looked at first, since it is told soonest and settles most. */
function findOtherNews(items: readonly DigestItem[], others: readonly Article[]): readonly DigestItem[] {
  const known = others.map(namesOf);
  const strange = items.filter((item) => namesStrangers(item, known));
  if (strange.length === 0) return strange;
  const familiarity = remember((item: DigestItem) => familiarityOf(item, others));
  const found = strange.filter((item) => familiarity(item) < mostFamiliar[item.opener]);
  const isStoryKnown = found.length > 0 && items.some((item) => familiarity(item) >= leastFamiliarOfStory);
  return isStoryKnown ? found : [];
}

/**
 * Share of a piece's stems that the other versions have as well, 0–1, by weight: what they say all the time tells
 * little (inverse sentence frequency).
 */
function familiarityOf(item: DigestItem, others: readonly Article[]): number {
  const count = others.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const frequencies = others.map(frequenciesOf);
  let whole = 0;
  let shared = 0;
  for (const stem of new Set(collect(item.sentences, ({ analysis }) => contentStems(analysis)))) {
    let frequency = 0;
    for (const known of frequencies) frequency += known.get(stem) ?? 0;
    const weight = Math.log(1 + count / Math.max(1, frequency));
    whole += weight;
    if (frequency > 0) shared += weight;
  }
  return whole === 0 ? 1 : shared / whole;
}

/** Two whom the other versions know speak for the story; under a heading one does, and so does naming nobody. */
function namesStrangers(item: DigestItem, known: readonly ReadonlySet<string>[]): boolean {
  const { opener } = item;
  const names = namesOfItem(item);
  if (opener === 'heading') return names.length > 0 && !names.some((word) => isKnown(word, known));
  const familiar = names.filter((word) => isKnown(word, known)).length;
  return familiar < 2 || familiar * 2 <= names.length;
}

function isKnown(word: string, known: readonly ReadonlySet<string>[]): boolean {
  for (const words of known) if (words.has(word)) return true;
  return false;
}

const namesOfItem = remember(({ sentences }: DigestItem) => collect(sentences, nameWords));

/** In how many sentences of an article each stem stands. Only the article that is edited is counted again. */
const frequenciesOf = remember(({ sentences }: Article): ReadonlyMap<string, number> => {
  const frequencies = new Map<string, number>();
  for (const { analysis } of sentences) {
    for (const stem of contentStems(analysis)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  return frequencies;
});

const namesOf = remember(
  ({ sentences }: Article): ReadonlySet<string> => new Set(collect(sentences, nameWords)),
);

/** A heading or lead-in in capitals names nobody. */
function nameWords({ analysis, blockKind }: Sentence): readonly string[] {
  return blockKind === 'heading' ? [] : namesIn(analysis);
}

const namesIn = sentenceReaders.remember(({ facts }: SentenceAnalysis): readonly string[] =>
  collect(facts.names, ({ words }) => words.map(({ text }) => text))
    .filter((word) => word !== word.toUpperCase())
    .map((word) => word.toLowerCase()),
);

const withoutSentences: (article: Article) => Map<string, Article> = remember(() => new Map());

/** The article without the sentences and quotations of these pieces; the same object for the same pieces. */
function leaveOut(article: Article, items: readonly DigestItem[]): Article {
  if (items.length === 0) return article;
  const dropped = new Set(collect(items, ({ sentences }) => sentences));
  const print = [...dropped].map(({ span }) => span.start).join(' ');
  const known = withoutSentences(article);
  const kept = known.get(print) ?? dropSentences(article, dropped);
  known.set(print, kept);
  return kept;
}

function dropSentences(article: Article, dropped: ReadonlySet<Sentence>): Article {
  const sentences = article.sentences.filter((sentence) => !dropped.has(sentence));
  const positions = new Map(sentences.map((sentence, position) => [sentence, position]));
  const quotations = collect(article.quotations, (quotation) => {
    const holder = article.sentences[quotation.sentence];
    const sentence = holder && positions.get(holder);
    return sentence === undefined ? [] : [{ ...quotation, sentence }];
  });
  return giveMemoryToArticle({ ...article, sentences, quotations });
}
