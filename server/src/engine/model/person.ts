import type { NameMention } from './name.ts';
import type { Span } from './span.ts';
import type { VersionId } from './story.ts';

/** A name where it stands in a story. */
export interface PlacedName {
  readonly version: VersionId;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** Where that sentence starts in the original text: the mention's own spans count from there. */
  readonly offset: number;
  readonly mention: NameMention;
}

/** One word of a name, where it is spelt in one way. Its span lies in the original text. */
export interface SpeltPlace {
  readonly version: VersionId;
  readonly sentence: number;
  readonly span: Span;
}

/** One way of spelling a part of a name, with every place that has it: `Zelenskyy`. Capitals make no difference. */
export interface Spelling {
  readonly text: string;
  readonly places: readonly SpeltPlace[];
}

/** A part of a name that is spelt in several ways, with all its spellings in the story, the most frequent first. */
export interface NamePart {
  /** `whole`: a word in the name of an organisation or thing. */
  readonly part: 'surname' | 'givenName' | 'middleName' | 'whole';
  readonly spellings: readonly Spelling[];
}

/** Who or what is called by one or several names throughout a story. */
export interface Person {
  readonly entity: NameMention['entity'];
  /** The fullest and most frequent form: `Volodymyr Zelenskyy`. */
  readonly label: string;
  /** What it is called, wherever it stands: `person|amina farouk|amina farouk|farouk`. */
  readonly print: string;
  readonly mentions: readonly PlacedName[];
  /** Hardly anybody has one: a name that is spelt alike throughout has nothing to be compared. */
  readonly parts: readonly NamePart[];
}

/** True where the two places tell the same thing: they stand in aligned sentences. */
export type StandsInSamePlace = (a: PlacedName, b: PlacedName) => boolean;
