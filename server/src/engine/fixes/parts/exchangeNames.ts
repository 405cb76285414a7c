const name = `(?:[Tt]he )?(?!The )\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|of the|of))*(?<!['’]s|['’])(?<! of)`;
const party = `(?:${name}|[Tt]he (?:union|company|firm|club|council|government|team|bank|tenant|landlord))`;
/** Two parties with what the first does to the second, which is nothing but small words. */
const clause = new RegExp(`^(${party})( (?:\\p{Ll}+ ){1,4})(${party})$`, 'u');
/** Between two that act alike, nothing is exchanged. */
const joining = /(?:^| )(?:and|or|with)(?: |$)/;

/**
 * The clause with its two parties in each other's place, where nothing but a verb stands between them: `Cork had surprised
 * Hull` gives `Hull had surprised Cork`. Nothing for clauses of any other build.
 */
export function exchangeNames(text: string): string | undefined {
  const match = clause.exec(text);
  if (match === null) return undefined;
  const [, first = '', between = '', second = ''] = match;
  if (joining.test(between)) return undefined;
  return `${likeFirst(second, first)}${between}${likeSecond(first)}`;
}

/** `The union` opens a sentence, and `the union` does not. */
function likeFirst(words: string, first: string): string {
  return /^The /.test(first) ? words.replace(/^the /, 'The ') : words;
}

function likeSecond(words: string): string {
  return words.replace(/^The (?=\p{Ll})/u, 'the ');
}
