import { extractFacts } from './claims/extractFacts.ts';
import { readFrames } from './claims/frames/readFrames.ts';
import { tokenizeSentence } from './language/tokenize.ts';
import type { SentenceFacts } from './model/fact.ts';
import type { Frame } from './model/frame.ts';
import type { SentenceAnalysis } from './model/sentence.ts';
import { sentenceReaders } from './model/sentenceReaders.ts';
import type { Span } from './model/span.ts';
import type { Token } from './model/token.ts';
import { splitClauses } from './sentences/clauses.ts';

/** Reads what a sentence says from its masked text. */
export function readSentence(text: string): SentenceAnalysis {
  return new ReadSentence(text);
}

/**
 * A class for the sake of `frames`, which are read when first asked for: literals with a getter of their own share
 * no shape, and everything that is asked of any sentence would be looked up by name.
 */
class ReadSentence implements SentenceAnalysis {
  readonly memory = sentenceReaders.newMemory();
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Span[];
  readonly facts: SentenceFacts;
  #frames: readonly Frame[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenizeSentence(text);
    this.clauses = splitClauses(text, this.tokens);
    this.facts = extractFacts(text, this.tokens);
  }

  get frames(): readonly Frame[] {
    return (this.#frames ??= readFrames(this));
  }
}
