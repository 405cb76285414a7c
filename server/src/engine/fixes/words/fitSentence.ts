import type { Analysis } from '../../model/analysis.ts';
import type { Edit, Passage } from '../../model/conflict.ts';
import { keepsMarkup } from './keepsMarkup.ts';

/** `Trigger:** The slide was …`: the bold label of a list item, of which the sentence holds one end. */
const label = /^[^*\r\n]{1,40}:\*\* +/;

/**
 * Puts a sibling's whole sentence in the place of the target's, in the target's own quotation marks and behind its label.
 * Nothing is offered where a sentence runs over a line end or blank line, for its layout would be lost, nor where half
 * of an emphasis would go.
 */
export function fitSentence(analysis: Analysis, target: Passage, source: Passage): Edit | undefined {
  const targetText = analysis.articles.get(target.version)?.text;
  const sourceText = analysis.articles.get(source.version)?.text;
  if (targetText === undefined || sourceText === undefined) return undefined;
  const whole = targetText.slice(target.sentence.start, target.sentence.end);
  const start = target.sentence.start + (label.exec(whole)?.[0].length ?? 0);
  const oldText = targetText.slice(start, target.sentence.end);
  const newText = wholeEmphases(
    sourceText.slice(source.sentence.start, source.sentence.end).replace(label, ''),
  );
  if (/[\r\n]/.test(oldText) || /[\r\n]/.test(newText) || !keepsMarkup(oldText, newText)) return undefined;
  return {
    version: target.version,
    span: { start, end: target.sentence.end },
    oldText,
    newText: useMarksOf(targetText, newText),
  };
}

/** A sentence that holds half of an emphasis goes elsewhere without any. */
function wholeEmphases(words: string): string {
  return keepsMarkup(words, '') ? words : words.replace(/\*\*|__/g, '');
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
