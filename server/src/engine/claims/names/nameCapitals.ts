import type { Token } from '../../model/token.ts';
import { functionWords } from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { tagPartsOfSpeech } from '../../language/tagPartsOfSpeech.ts';

/** Judges what a capital letter says: nothing in a headline in title case, little at the beginning of a sentence. */

/** Enough words to see a style in. */
const fewestHeadlineWords = 2;
const headlineShare = 0.75;

/** Words that open sentences in news copy and are neither function words nor names. */
const openers = new Set(
  (
    'yesterday today tomorrow tonight earlier later last next first second third finally instead perhaps despite ' +
    'according asked following speaking writing officials police authorities experts analysts critics supporters ' +
    'residents witnesses investigators prosecutors lawmakers troops soldiers rebels protesters scientists doctors ' +
    'photo picture caption image video watch read editor editing reporting updated breaking exclusive opinion analysis ' +
    'one two three four five six seven eight nine ten dozens hundreds thousands millions half around nearly almost ' +
    'roughly additionally furthermore moreover nevertheless nonetheless similarly likewise overall recently currently ' +
    'previously separately speaking please thanks hello sorry well'
  ).split(' '),
);

/** True for a headline in title case or in capitals: its capitals do not tell names from words. */
export function isHeadlineCase(tokens: readonly Token[]): boolean {
  if (/^[.!?]/.test(tokens.at(-1)?.text ?? '')) return isAllCapitals(tokens);
  const words = tokens.filter((token) => token.kind === 'word' && !functionWords.has(token.normal));
  if (words.length < fewestHeadlineWords) return false;
  const capitalised = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return capitalised / words.length >= headlineShare;
}

function isAllCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return (
    words.length >= fewestHeadlineWords && words.every((token) => token.text === token.text.toUpperCase())
  );
}

/** True where a capital at this index is due to the place: the first word, or one behind an opening mark or a colon. */
export function isSentenceStart(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const text = tokens[before]?.text ?? '';
    if (/^["'“‘(*•–—-]+$|^[•·▪]$/u.test(text)) continue;
    return /^[:.!?]+$/.test(text);
  }
  return true;
}

/** True for a word that is no name although a sentence begins with it: `Yesterday`, `Engineers` before `Ana Ruiz`. */
export function isOpener(token: Token): boolean {
  if (openers.has(token.normal)) return true;
  if (isGivenName(token.text) || /^\p{Lu}[\p{Lu}.]/u.test(token.text)) return false;
  const [tag] = tagPartsOfSpeech([token.normal]);
  if (tag === undefined) return false;
  if (/^(?:VERB|ADV|ADP|NUM|PRON|DET|SCONJ|AUX)$/.test(tag.partOfSpeech)) return true;
  return tag.partOfSpeech === 'NOUN' && tag.lemma !== token.normal && token.normal.endsWith('s');
}
