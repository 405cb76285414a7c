import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';

/** One piece of news in a digest: the sentences between two headings or lead-ins. */
export interface DigestItem {
  readonly sentences: readonly Sentence[];
  /** A lead-in makes a piece of its own; what stands under a heading may be a part of an article. */
  readonly opener: 'leadIn' | 'heading';
}

/** A text with fewer pieces is one article with crossheads, or none. */
const fewestItems = 3;
/** `FERRIES. The night boat …`, `SKERROW WEST. Here too …`: what the piece is about, in capitals before its first words. */
const leadIn = /^\s*\p{Lu}[\p{Lu}\d ,'&-]{1,40}\.\s/u;

/**
 * The pieces of a text that is laid out as a digest, in order, without what stands before the first: none for any other
 * text. A lead-in counts before a heading, since a digest with lead-ins may have headings over groups of pieces.
 */
export function splitDigest(article: Article): readonly DigestItem[] {
  const ledIn = splitAt(article, (index) => opensItem(article, index));
  if (ledIn.length > 0) return ledIn.map((sentences) => ({ sentences, opener: 'leadIn' }));
  const headed = splitAt(article, (index) => article.sentences[index]?.blockKind === 'heading');
  return headed.map((sentences) => ({ sentences, opener: 'heading' }));
}

/** Whether a sentence is the first of a paragraph that begins with a lead-in. */
function opensItem({ blocks, sentences }: Article, index: number): boolean {
  const own = sentences[index];
  if (own?.blockKind !== 'paragraph' || sentences[index - 1]?.block === own.block) return false;
  return leadIn.test(blocks[own.block]?.text ?? '');
}

function splitAt(
  { sentences }: Article,
  opens: (index: number) => boolean,
): readonly (readonly Sentence[])[] {
  const starts: number[] = [];
  for (let index = 0; index < sentences.length; index += 1) if (opens(index)) starts.push(index);
  if (starts.length < fewestItems) return [];
  return starts.map((start, item) => sentences.slice(start, starts[item + 1]));
}
