import type { FitPlace, Replacement } from '../model/fitting.ts';
import { fitWords } from './fitWords.ts';

const smallWords = /^(?:of|the|and|for|in|at|to|a|an)$/;

/**
 * Takes over the words of an office, in capitals where the target has them: `chief engineer` for `Deputy
 * Chief Engineer` before a name is `Chief Engineer`.
 */
export function fitTitle(target: FitPlace, source: FitPlace): Replacement | undefined {
  const replacement = fitWords(target, source);
  if (!replacement || !isInCapitals(target.passage.text)) return replacement;
  const newText = replacement.newText.replace(/[\p{L}'’]+/gu, (word) =>
    smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return { ...replacement, newText };
}

/** True for two words or more that all have a capital, small ones aside. */
function isInCapitals(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !smallWords.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
