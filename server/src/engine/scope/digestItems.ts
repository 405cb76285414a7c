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
  const isLedIn = (sentence: Sentence) => startsBlock(article, sentence) && opensItem(article, sentence);
  const ledIn = splitAt(article, isLedIn).map((sentences) => ({ sentences, opener: 'leadIn' as const }));
  if (ledIn.length > 0) return ledIn;
  const headed = splitAt(article, ({ blockKind }) => blockKind === 'heading');
  return headed.map((sentences) => ({ sentences, opener: 'heading' as const }));
}

function opensItem({ blocks }: Article, { block, blockKind }: Sentence): boolean {
  return blockKind === 'paragraph' && leadIn.test(blocks[block]?.text ?? '');
}

function startsBlock({ blocks }: Article, { span, block }: Sentence): boolean {
  const { span: whole, text } = blocks[block] ?? { span, text: '' };
  return span.start - whole.start <= text.length - text.trimStart().length;
}

function splitAt({ sentences }: Article, opens: (sentence: Sentence) => boolean): readonly Sentence[][] {
  const items: Sentence[][] = [];
  for (const sentence of sentences) {
    if (opens(sentence)) items.push([sentence]);
    else items.at(-1)?.push(sentence);
  }
  return items.length < fewestItems ? [] : items;
}
