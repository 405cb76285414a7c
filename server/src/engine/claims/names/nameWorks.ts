import type { Token } from '../../model/token.ts';
import { functionWords } from '../../language/functionWords.ts';
import type { NameRun } from './nameRuns.ts';

/**
 * Titles of works in quotation marks: `“A Winter in Gdansk,”`. Every word of weight is capitalised, there are
 * two or more of them, and no sentence is spoken. Indices into the tokens, without the marks.
 */

const longestWork = 10;

export function findWorks(tokens: readonly Token[]): readonly NameRun[] {
  const works: NameRun[] = [];
  let open: number | undefined;
  tokens.forEach((token, index) => {
    if (!/^["“”]$/.test(token.text)) return;
    if (open !== undefined && isWork(tokens, open + 1, index)) {
      works.push({ start: open + 1, end: endOfWords(tokens, index) });
      open = undefined;
    } else {
      open = index;
    }
  });
  return works;
}

function isWork(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > longestWork) return false;
  const words = tokens.slice(start, endOfWords(tokens, end));
  if (words.some((token) => token.kind === 'punctuation' && !/^[:&'’-]$/.test(token.text))) return false;
  const weighty = words.filter((token) => token.kind === 'word' && !functionWords.has(token.normal));
  const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
  if (words.some((token) => isSpoken(token) && !isCapitalised(token))) return false;
  return weighty.length >= 1 && words.length >= 2 && weighty.every(isCapitalised) && isCapitalised(words[0]);
}

/** A title writes these with a capital, `Tonight They Had To`; what somebody says does not. */
function isSpoken({ partOfSpeech }: Token): boolean {
  return partOfSpeech === 'PRON' || partOfSpeech === 'AUX';
}

/** A comma or stop before the closing mark is the sentence's, not the title's. */
function endOfWords(tokens: readonly Token[], end: number): number {
  return /^[.,]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
}
