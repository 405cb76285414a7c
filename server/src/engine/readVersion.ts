import { parseArticle } from './article/parseArticle.ts';
import { findQuotations } from './article/quotations.ts';
import type { Article } from './model/article.ts';
import type { Sentence, SentenceAnalysis } from './model/sentence.ts';
import { shiftSpan } from './model/span.ts';
import type { Version } from './model/story.ts';
import { readSentence } from './readSentence.ts';
import { splitSentences } from './sentences/splitSentences.ts';
import { memoryGiver } from './util/ownMemory.ts';
import { rememberText } from './util/remember.ts';

/** Analyses by the sentence's masked text: equal sentences share one, in whatever version they stand. */
export type SentenceMemory = Map<string, SentenceAnalysis>;

/** More sentences than a long story has; beyond it the oldest are forgotten. */
const mostSentencesRemembered = 20_000;

const giveMemory = memoryGiver();

/**
 * Reads one version into an article with its sentences and their facts. Yields behind each block that had a sentence to be
 * read: to look the others up takes less time than to pause.
 */
export function* readVersion(version: Version, memory: SentenceMemory): Generator<void, Article> {
  const parsed = parseArticle(version);
  const sentences: Sentence[] = [];
  for (const [index, block] of parsed.blocks.entries()) {
    let isRead = false;
    for (const { span, text } of cutSentences(block.text)) {
      let analysis = memory.get(text);
      if (!analysis) {
        analysis = readAndKeep(text, memory);
        isRead = true;
      }
      sentences.push({
        span: shiftSpan(span, block.span.start),
        blockKind: block.kind,
        block: index,
        analysis,
      });
    }
    if (isRead) yield;
  }
  const quotations = findQuotations(parsed.blocks, sentences, parsed.text);
  return giveMemory({ ...parsed, sentences, quotations });
}

/** A sentence cut out anew would have to be read from end to end to be found in the memory. */
const cutSentences = rememberText((block) =>
  splitSentences(block).map((span) => ({ span, text: block.slice(span.start, span.end) })),
);

function readAndKeep(text: string, memory: SentenceMemory): SentenceAnalysis {
  const analysis = readSentence(text);
  if (memory.size >= mostSentencesRemembered) memory.delete(memory.keys().next().value ?? '');
  memory.set(text, analysis);
  return analysis;
}
