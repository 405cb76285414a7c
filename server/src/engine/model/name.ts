import type { Span } from './span.ts';

/** A person, organisation or work named in a sentence. */
export interface NameMention {
  readonly kind: 'name';
  /** The name without title and possessive: `Alexus Grynkewich`. */
  readonly span: Span;
  readonly entity: 'person' | 'organisation' | 'other';
  /** Each word of the name with its own span: given names, particles, surname. */
  readonly words: readonly { readonly text: string; readonly span: Span }[];
  /** Honorific or rank straight before the name: `U.S. Gen.`, `Prime Minister`. */
  readonly title?: { readonly text: string; readonly span: Span } | undefined;
  /** Descriptor by apposition: `, the city's chief engineer,`. */
  readonly descriptor?: { readonly text: string; readonly span: Span } | undefined;
  readonly age?: number | undefined;
  /**
   * True where the sentence alone cannot tell a name from a word that is capitalised for another reason:
   * its first word, or a headline in capitals. It counts only where the story knows the name from elsewhere.
   */
  readonly isDoubtful?: true | undefined;
}
