import type { Token } from '../../model/token.ts';
import { functionWords } from '../../language/functionWords.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { isHonorific } from '../../language/titles.ts';
import { isOrganisationHead, mayContinueWithOf } from '../../language/nameHeads.ts';
import { isParticle } from './nameEntities.ts';
import { endOfOffice } from './nameOffices.ts';

/**
 * Runs of capitalised words, the raw material of names: in `Prime Minister Ana de la Cruz met Mr. Oy`
 * they are `Prime Minister Ana de la Cruz` and `Mr. Oy`. Indices into the tokens, `end` exclusive.
 */
export interface NameRun {
  readonly start: number;
  readonly end: number;
}

const calendarWords = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. jan. feb. mar. apr. jun. ' +
    'jul. aug. sep. sept. oct. nov. dec. gmt bst est edt cet utc pst a.m. p.m. am pm ad bc ok tv dna vs mph kph kmh gdp no. nos. vol.'
  ).split(' '),
);

/** Months that are given names as well: `April Jones`. */
const monthNames = new Set(['april', 'may', 'june', 'august']);

/** Longer runs are headlines and lists, not names. */
const longestRun = 12;

/** Words from the left of `tokens` on, every maximal run once. Linear in the number of tokens. */
export function findNameRuns(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!isNameWord(tokens[index]) && !isWordAsName(tokens, index)) {
      index += 1;
      continue;
    }
    const end = endOfRun(tokens, index);
    if (end > index + 1 || (tokens[index]?.text.length ?? 0) > 1) runs.push({ start: index, end });
    index = end;
  }
  return runs;
}

/** Most words are: they need no patterns. */
function isPlainLowerCase(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122 && !/[-'’]/.test(word);
}

/** True for a word that can stand in a name: capitalised, without digits, no weekday, month or function word. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isPlainLowerCase(token.text)) return false;
  if (!/^(?:\p{Lu}|(?:al|el|an|as|ash|at|ar|az|ad|d|l)[-'’]\p{Lu})/u.test(token.text)) return false;
  if (/\p{N}|-\p{Ll}+$|[@/]/u.test(token.text)) return false;
  return !calendarWords.has(token.normal) && !functionWords.has(token.normal);
}

/** `May Jones said`, but not `in May Mr Jones said`; `Will Jones`, but not `Will Jones resign?`. */
function isWordAsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !isNameWord(next)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || next.text.endsWith('.')) return false;
  if (isHonorific(token.text)) return true;
  if (functionWords.has(token.normal))
    return index > 0 && isGivenName(token.text) && tokens[index - 1]?.kind === 'word';
  return monthNames.has(token.normal) && !beforeMonth.test(tokens[index - 1]?.normal ?? '');
}

const beforeMonth =
  /^(?:in|by|on|for|from|to|until|since|last|this|next|of|early|late|mid|between|and|before|after|during)$/;

function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end - start < longestRun) {
    const next = nextInRun(tokens, start, end);
    if (next === undefined) break;
    end = next;
  }
  return withSuffix(tokens, end);
}

/** The end of the run after one more step, or nothing where the run ends. */
function nextInRun(tokens: readonly Token[], start: number, end: number): number | undefined {
  const last = tokens[end - 1];
  const token = tokens[end];
  if (last === undefined || token === undefined || token.start - last.end > 3) return undefined;
  if (isNameWord(token)) return end + 1;
  const text = token.text;
  if (text === '.' && /^\p{Lu}$/u.test(last.text) && isNameWord(tokens[end + 1])) return end + 2;
  if (text === '&' && isNameWord(tokens[end + 1])) return end + 2;
  if (isParticle(text)) return afterParticles(tokens, end);
  if (text === 'of' || text === 'for') {
    return mayContinueWithOf(last.text) ? afterOf(tokens, end) : endOfOffice(tokens, end - 1);
  }
  if (text === 'and') return afterAnd(tokens, start, end);
  if (/^['’]$/.test(text) && last.text.endsWith('s')) return afterPlural(tokens, end);
  return undefined;
}

function afterParticles(tokens: readonly Token[], end: number): number | undefined {
  const next = isParticle(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
  const token = tokens[next];
  return isNameWord(token) || (token !== undefined && isGivenName(token.text)) ? next + 1 : undefined;
}

/** `Ministry of Defence`, `House of the Republic`. */
function afterOf(tokens: readonly Token[], end: number): number | undefined {
  const next = tokens[end + 1]?.normal === 'the' ? end + 2 : end + 1;
  return isNameWord(tokens[next]) ? next + 1 : undefined;
}

/** `National Security and Defence Council` and `Department of Health and Human Services`, but not `Ruiz and Oy Bank`. */
function afterAnd(tokens: readonly Token[], start: number, end: number): number | undefined {
  let next = end + 1;
  while (next - end <= 4 && isNameWord(tokens[next])) next += 1;
  const head = tokens[next - 1];
  const isLongEnough = next - end >= 3 || tokens.slice(start, end).some((token) => token.text === 'of');
  const isBody =
    /^(?:council|committee|commission|department|ministry|agency|administration|authority|services)$/;
  return isLongEnough && head !== undefined && isBody.test(head.normal) ? next : undefined;
}

/** `Growers' Alliance`: the apostrophe stands inside the name of an association. */
function afterPlural(tokens: readonly Token[], end: number): number | undefined {
  let next = end + 1;
  while (next - end <= 3 && isNameWord(tokens[next])) next += 1;
  return next > end + 1 && isOrganisationHead(tokens[next - 1]?.text ?? '') ? next : undefined;
}

/** `, Jr.` belongs to the name before it. */
function withSuffix(tokens: readonly Token[], end: number): number {
  const isSuffix = tokens[end]?.text === ',' && /^(?:Jr|Sr)\.?$/.test(tokens[end + 1]?.text ?? '');
  return isSuffix ? end + 2 : end;
}
