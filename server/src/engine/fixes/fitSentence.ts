import type { Analysis } from '../model/analysis.ts';
import type { Edit, Passage } from '../model/conflict.ts';

/**
 * Puts a sibling's whole sentence in the place of the target's, in the target's own quotation marks.
 * Nothing is offered where a sentence runs over a line end or blank line, for its layout would be lost.
 */
export function fitSentence(analysis: Analysis, target: Passage, source: Passage): Edit | undefined {
  const targetText = analysis.articles.get(target.version)?.text;
  const sourceText = analysis.articles.get(source.version)?.text;
  if (targetText === undefined || sourceText === undefined) return undefined;
  const oldText = targetText.slice(target.sentence.start, target.sentence.end);
  const newText = sourceText.slice(source.sentence.start, source.sentence.end);
  if (/[\r\n]/.test(oldText) || /[\r\n]/.test(newText)) return undefined;
  return {
    version: target.version,
    span: target.sentence,
    oldText,
    newText: useMarksOf(targetText, newText),
  };
}

/** Writes quotation marks and apostrophes the way the target's file does: curly where it has curly ones. */
export function useMarksOf(targetText: string, words: string): string {
  const usesCurly = /[“”‘’]/.test(targetText);
  const usesStraight = /["']/.test(targetText);
  if (usesCurly === usesStraight) return words;
  return usesCurly ? curl(words) : words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

function curl(words: string): string {
  return words
    .replace(/(^|[\s(\[—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(\[—–“])'/g, '$1‘')
    .replace(/'/g, '’');
}
