import type { Token } from '../../model/token.ts';
import { lookUpPlaces } from '../../language/gazetteer.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { splitJoinedTime } from '../../language/officeStanding.ts';
import { isHonorific, isRole, isTitleModifier } from '../../language/titles.ts';
import { isOrganisationHead, isThingHead } from '../../language/nameHeads.ts';
import { endOfOffice } from './nameOffices.ts';
import type { NameRun } from './nameRuns.ts';

/** A run taken apart: `Brandt AG Chief Executive Ana Ruiz` has a lead, a title and a name. Indices into the tokens. */
export interface TitledRun {
  /** What stands before the title and is a name of its own. */
  readonly lead?: NameRun;
  readonly title?: NameRun;
  readonly name: NameRun;
}

/** Titles in lower case reach this many words to the left: `human rights ombudsman`. */
const longestLowerTitle = 5;

/** Splits capitalised titles off a run, and finds titles in lower case before it. */
export function splitTitle(tokens: readonly Token[], run: NameRun): TitledRun {
  const head = lastTitleWord(tokens, run);
  if (head === undefined) return withLowerTitle(tokens, run);
  const start = startOfTitle(tokens, run.start, head);
  const end = endOfOffice(tokens, head) ?? head + 1;
  const name = { start: end, end: run.end };
  if (start > run.start) return { lead: { start: run.start, end: start }, title: { start, end }, name };
  return { title: { start: extendToLeft(tokens, start), end }, name };
}

/** True where the run is nothing but a title: `the Prime Minister`. */
export function isOnlyTitle(tokens: readonly Token[], run: NameRun): boolean {
  const head = headOfOffice(tokens, run);
  const words = tokens.slice(run.start, head === undefined ? run.end : head + 1);
  const last = words.at(-1);
  return (
    last !== undefined &&
    isTitleHead(last.text) &&
    words.slice(0, -1).every((token) => isTitlePart(token.text))
  );
}

/** The head of an office that ends the run together with its field: `Secretary` in `the U.S. Secretary of State`. */
function headOfOffice(tokens: readonly Token[], run: NameRun): number | undefined {
  for (let index = run.start; index < run.end; index += 1) {
    if (endOfOffice(tokens, index) === run.end) return index;
  }
  return undefined;
}

function lastTitleWord(tokens: readonly Token[], run: NameRun): number | undefined {
  const last = tokens[run.end - 1]?.text ?? '';
  if (
    run.end - run.start >= 2 &&
    (isOrganisationHead(last) || isThingHead(last)) &&
    !startsWithHonorific(tokens, run)
  ) {
    return undefined;
  }
  for (let index = run.end - 2; index >= run.start; index -= 1) {
    const word = tokens[index]?.text ?? '';
    const before = index > run.start ? (tokens[index - 1]?.text ?? '') : '';
    const isSurname = before !== '' && isGivenName(before) && !isTitlePart(before);
    if (isTitleHead(word) && !isSurname) return index;
  }
  return undefined;
}

function startsWithHonorific(tokens: readonly Token[], run: NameRun): boolean {
  return /\.$/.test(tokens[run.start]?.text ?? '') && isHonorific(tokens[run.start]?.text ?? '');
}

function isTitleHead(word: string): boolean {
  const office = word.includes('-') && !isRole(word) ? splitJoinedTime(word)[0] : word;
  return isHonorific(office) || isRole(office);
}

/** What may stand in a capitalised title: `U.S.`, `Polish`, `Deputy`, `Prime`. */
function isTitlePart(word: string): boolean {
  return isTitleHead(word) || isTitleModifier(word) || isPlaceWord(word);
}

function isPlaceWord(word: string): boolean {
  return lookUpPlaces(word).length > 0;
}

function startOfTitle(tokens: readonly Token[], first: number, head: number): number {
  let start = head;
  while (start > first && isTitlePart(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** A capitalised title may go on in lower case to its left: `former Prime Minister`. */
function extendToLeft(tokens: readonly Token[], start: number): number {
  let first = start;
  while (first > 0 && start - first < 2 && isLowerModifier(tokens, first - 1, first)) first -= 1;
  return first;
}

function isLowerModifier(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index];
  const behind = tokens[next];
  if (token?.kind !== 'word' || behind === undefined || behind.start - token.end > 3) return false;
  return /^\p{Ll}/u.test(token.text) && isTitleModifier(token.text);
}

function withLowerTitle(tokens: readonly Token[], run: NameRun): TitledRun {
  const head = tokens[run.start - 1];
  const first = tokens[run.start];
  if (head === undefined || first === undefined || first.start - head.end > 3) return { name: run };
  const isHead =
    head.kind === 'word' &&
    /^\p{Ll}|-\p{Ll}+$/u.test(head.text) &&
    isTitleHead(head.text) &&
    !/[^s]s$/.test(head.text);
  if (!isHead || head.partOfSpeech === 'VERB') return { name: run };
  let start = run.start - 1;
  while (run.start - start < longestLowerTitle && isLowerTitleWord(tokens[start - 1])) start -= 1;
  return { title: { start, end: run.start }, name: run };
}

function isLowerTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || /^'s?$/.test(token.text)) return false;
  if (isTitleModifier(token.text) || isPlaceWord(token.text) || isRole(token.text)) return true;
  return /^\p{Ll}/u.test(token.text) && (token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'ADJ');
}
