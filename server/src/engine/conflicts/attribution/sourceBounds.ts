import { tellsFindings } from '../../language/claimVerbs.ts';
import { sortOfSource } from '../../language/sources.ts';
import type { Token } from '../../model/token.ts';

const longestSource = 14;
const joining = /^(?:of|for|in|at|from)$/;

/** Where the noun phrase begins that ends before `end`: `State police in West Virginia`, `police and rescuers`. */
export function startOfSource(tokens: readonly Token[], end: number): number {
  const start = startOfNounPhrase(tokens, end);
  if (tokens[start - 1]?.normal !== 'and' || isPersonalAt(tokens, start)) return start;
  const first = startOfNounPhrase(tokens, start - 1);
  const before = tokens[first - 1];
  const standsFree = before === undefined || before.kind === 'punctuation' || before.normal === 'that';
  return first < start - 1 && standsFree && !isPersonalAt(tokens, first) ? first : start;
}

function startOfNounPhrase(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < longestSource) {
    const token = tokens[start - 1];
    if (token === undefined || isTimeWord(token)) break;
    if (isPersonal(token)) return start === end ? start - 1 : start;
    const before = tokens[start - 2];
    const joins =
      start < end &&
      ((joining.test(token.normal) && /^(?:NOUN|PROPN)$/.test(before?.partOfSpeech ?? '')) ||
        joinsNames(tokens, start - 1) ||
        (token.normal === 'by' && tellsFindings(before?.normal ?? '')));
    if (!joins && !belongs(token)) break;
    start -= 1;
  }
  return start;
}

/** Where the noun phrase ends that begins at `from`. A lone `police` may be tagged as a verb. */
export function endOfSource(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from < longestSource) {
    const token = tokens[end];
    if (token === undefined || isTimeWord(token)) break;
    if (isPersonal(token)) return end === from ? end + 1 : end;
    const joins =
      end > from &&
      ((joining.test(token.normal) && /^(?:PROPN|DET|NOUN)$/.test(tokens[end + 1]?.partOfSpeech ?? '')) ||
        joinsNames(tokens, end) ||
        (token.normal === 'by' && tellsFindings(tokens[end - 1]?.normal ?? '')));
    if (!joins && !belongs(token) && !(end === from && sortOfSource(token.normal) !== undefined)) break;
    end += 1;
  }
  while (end > from && joining.test(tokens[end - 1]?.normal ?? '')) end -= 1;
  return end;
}

/** `Harte & Lowe` is one firm. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
  return tokens[at]?.text === '&' && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
}

/** True for words that tell when something was said, which no source holds: `Monday`, `earlier`. */
export function isTimeWord(token: Token | undefined): boolean {
  return /^(?:early|late|\w+day|yesterday|today|earlier|later|last|this)$/.test(token?.normal ?? '');
}

function isPersonalAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isPersonal(token);
}

/** `she`, `they`: a noun phrase of its own, unlike `her` of `her coach`. */
function isPersonal(token: Token): boolean {
  return /^(?:he|she|it|they|we|i|you|who|which|that|what)$/.test(token.normal);
}

/** `the Mirra Monitor`: a capital within the sentence tells a name, whatever the word is else. */
function belongs(token: Token): boolean {
  return (
    (token.start > 0 && token.partOfSpeech === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text)) ||
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.partOfSpeech) ||
    /^['’]s?$/.test(token.text) ||
    /^(?:its|his|her|their)$/.test(token.normal)
  );
}
