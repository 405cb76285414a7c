import type { Span } from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word, number or mark. Its span counts from the start of its sentence. */
export interface Token extends Span {
  /** As it stands in the masked sentence: `Mayor's` gives `Mayor` and `'s`; `no-fly` is one token. */
  readonly text: string;
  /** Composed (NFC), lower case, straight marks: what words are compared by. */
  readonly normal: string;
  /** Porter2 stem of `normal`. */
  readonly stem: string;
  /** Dictionary form: `said` gives `say`. */
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly kind: 'word' | 'number' | 'punctuation';
}
