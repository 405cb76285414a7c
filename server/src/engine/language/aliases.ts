import type { Token } from '../model/token.ts';
import { functionWords } from './functionWords.ts';

/** What makes of two names one person or thing under both: `Rasmus Lind, also known as Lars Holm`. */
const namingWords: ReadonlySet<string> = new Set(
  (
    'know call name rename formerly previously originally nickname title alias bear spell write style dub brand romanize ' +
    'romanise née nee aka better commonly'
  ).split(' '),
);

/** Whether the words between two names say that both are names of one. `between` may hold marks. */
export function linksTwoNames(between: readonly Token[]): boolean {
  const told = between.filter(({ kind, normal }) => kind !== 'punctuation' && !functionWords.has(normal));
  if (told.some(({ lemma, normal }) => !namingWords.has(lemma) && !namingWords.has(normal))) return false;
  return told.length > 0 || between.some(({ text }) => text === '(');
}
