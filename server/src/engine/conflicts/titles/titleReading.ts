import { lookUpPlaces } from '../../language/gazetteer.ts';
import { usualOffice, usualRole } from '../../language/offices.ts';
import {
  isDeputyCompound,
  isDeputyWord,
  splitJoinedTime,
  standingOfWord,
  timeOfWord,
} from '../../language/officeStanding.ts';
import { hasPortfolio, portfolioOf } from '../../language/portfolios.ts';
import { isHonorific, isRole, isTitleModifier } from '../../language/titles.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Span } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { isTeaching, readTaughtField } from './taughtFields.ts';
import { bodyPrepositions, bodyWords, isOpener } from './titleBody.ts';

/** Where a noun phrase may be that says what somebody is. */
export interface TitleSegment {
  readonly range: TokenRange;
  readonly bearer: Span;
  readonly position: TitlePhrase['position'];
  readonly time: TitlePhrase['time'];
}

const personal = new Set('mr mrs ms mx miss sir dame lord lady dr'.split(' '));

/** True for a noun that makes an office, a rank or a relation: `engineer`, `Gen.`, not `Mr.`. */
export function isTitleHead(word: string): boolean {
  const office = withoutDeputy(word);
  return (isRole(office) || isHonorific(office)) && !personal.has(word.toLowerCase().replace(/\.$/, ''));
}

/** `vice-captain` is a captain who is a deputy; `vice-president` is an office of its own. */
function withoutDeputy(word: string): string {
  if (isRole(word)) return word;
  return isDeputyCompound(word) ? word.slice(word.indexOf('-') + 1) : splitJoinedTime(word)[0];
}

/**
 * Reads `the National Guard's deputy chief engineer` or `director of the council`: head, what it is
 * responsible for, whose it is. Two offices joined by `and` give two phrases. Nothing where no office stands.
 */
export function readTitles(tokens: readonly Token[], segment: TitleSegment): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let from = segment.range.from;
  while (from < segment.range.to) {
    const head = findHead(tokens, from, segment.range.to);
    if (head === undefined) break;
    const end = endOfComplement(tokens, head, segment.range.to);
    phrases.push(readOne(tokens, { ...segment, range: { from, to: end } }, head));
    if (tokens[end]?.normal !== 'and') break;
    from = end + 1;
  }
  return phrases;
}

/** The first role that no further noun of the phrase follows: in `chief executive of Brandt`, `executive`. */
function findHead(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^(?:of|for|at|to|with|by|on|from)$/.test(token.normal)) return undefined;
    if (token.kind !== 'word' || !isTitleHead(token.text)) continue;
    const [next, afterNext] = tokens.slice(index + 1, to);
    const goesOn =
      next?.kind === 'word' &&
      (isTitleHead(next.text) ||
        /^(?:NOUN|PROPN|PART)$/.test(next.partOfSpeech) ||
        (/^(?:ADJ|VERB)$/.test(next.partOfSpeech) && isTitleHead(afterNext?.text ?? '')));
    if (!goesOn) return index;
  }
  return undefined;
}

/** Punctuation or a verb, behind which another phrase begins. */
export function closesPhrase(token: Token | undefined): boolean {
  if (token === undefined || /^[,.;:()"“”–—]+$|^--$/.test(token.text)) return true;
  return (
    /^(?:VERB|AUX)$/.test(token.partOfSpeech) && !/(?:ing)$/.test(token.normal) && !isTitleHead(token.text)
  );
}

function endOfComplement(tokens: readonly Token[], head: number, to: number): number {
  if (!bodyPrepositions.test(tokens[head + 1]?.normal ?? '') || head + 1 >= to) return head + 1;
  let end = head + 2;
  while (end < to && !/^(?:who|which|that|and|since|until|from|when|where)$/.test(tokens[end]?.normal ?? ''))
    end += 1;
  return end;
}

function readOne(tokens: readonly Token[], segment: TitleSegment, headAt: number): TitlePhrase {
  const { from, to } = segment.range;
  const genitive = tokens.findLastIndex(
    (token, index) => index >= from && index < headAt && /^['’]s?$/.test(token.text),
  );
  const own = tokens.slice(genitive < 0 ? from : genitive + 1, headAt + 1).filter(isOwnWord);
  const office = usualOffice(own.map(({ text }) => withoutDeputy(text)));
  const before = own.slice(0, own.length - office.length);
  const sorted = sortWords(before, office.head);
  const joined = own.flatMap(({ text }) => splitJoinedTime(text)[1] ?? []);
  const standing = [...before.map(({ text }) => text), ...joined].flatMap(
    (word) => standingOfWord(word) ?? [],
  )[0];
  const complement = tokens.slice(headAt + 2, to).filter(({ kind }) => kind === 'word');
  const field = readField(tokens, headAt, { to, head: office.head });
  const possessors = genitive < 0 ? [] : tokens.slice(from, genitive);
  const bodyTokens = [
    ...possessors,
    ...sorted.body,
    ...(field === undefined ? complement : tokens.slice(field.to, isTeaching(office.head) ? to : field.to)),
  ];
  const first = sorted.firstOfTitle ?? own[own.length - office.length] ?? tokens[headAt];
  const last = tokens[(field?.to ?? headAt + 1) - 1];
  return {
    span: { start: first?.start ?? 0, end: (last ?? first)?.end ?? 0 },
    bearer: segment.bearer,
    head: isReligious(tokens, segment, headAt) ? 'reverend' : office.head,
    modifiers: sorted.modifiers,
    portfolios: new Set([...sorted.portfolios, ...(field?.portfolios ?? [])]),
    isDeputy:
      before.some(({ text }) => isDeputyWord(text)) ||
      own.some(({ text }) => isDeputyCompound(text) && !isRole(text)),
    time: joined.flatMap((word) => timeOfWord(word) ?? [])[0] ?? sorted.time ?? segment.time,
    ...(standing === undefined ? {} : { standing }),
    ...(before.some(({ normal }) => normal === 'retired') ? { isRetired: true as const } : {}),
    body: new Set(bodyTokens.flatMap(bodyWords)),
    position: segment.position,
  };
}

/** `Father Ruiz` is a priest, `his father Bo Ruiz` is not. */
function isReligious(tokens: readonly Token[], { position, range }: TitleSegment, head: number): boolean {
  return (
    position === 'before' &&
    head === range.from &&
    /^(?:Father|Mother|Brother|Sister)$/.test(tokens[head]?.text ?? '')
  );
}

function isOwnWord(token: Token): boolean {
  return token.kind === 'word' && !isOpener(token);
}

interface SortedWords {
  readonly modifiers: ReadonlySet<string>;
  readonly portfolios: readonly string[];
  readonly body: readonly Token[];
  readonly time: 'past' | 'future' | undefined;
  readonly firstOfTitle: Token | undefined;
}

/** Parts the words before a head into what tells the office and whose it is. */
function sortWords(words: readonly Token[], head: string): SortedWords {
  const modifiers = new Set<string>();
  const portfolios: string[] = [];
  const body: Token[] = [];
  let time: 'past' | 'future' | undefined;
  let firstOfTitle: Token | undefined;
  for (const token of words) {
    const portfolio = hasPortfolio(head) ? portfolioOf(token.text) : undefined;
    const ownTime = timeOfWord(token.text);
    const isBody =
      lookUpPlaces(token.text).length > 0 ||
      (/^\p{Lu}/u.test(token.text) &&
        !isTitleModifier(token.text) &&
        portfolio === undefined &&
        !isRole(token.text));
    if (isBody && firstOfTitle === undefined) {
      body.push(token);
      continue;
    }
    firstOfTitle ??= token;
    if (portfolio !== undefined) portfolios.push(portfolio);
    else if (ownTime !== undefined) time = ownTime;
    else if (!isDeputyWord(token.text)) modifiers.add(usualRole(token.text));
  }
  return { modifiers, portfolios, body, time, firstOfTitle };
}

/** `minister of finance`, `secretary of state`, `professor of audiology`: what stands behind the head, and where it ends. */
function readField(
  tokens: readonly Token[],
  headAt: number,
  { to, head }: { readonly to: number; readonly head: string },
): { readonly to: number; readonly portfolios: readonly string[] } | undefined {
  const first = tokens.slice(headAt + 2, to).find(({ kind }) => kind === 'word');
  const portfolio = first !== undefined && hasPortfolio(head) ? portfolioOf(first.text) : undefined;
  if (portfolio !== undefined)
    return { to: headAt + 3, portfolios: [portfolio, ...furtherPortfolios(tokens, headAt + 3)] };
  const taught = headAt + 2 < to ? readTaughtField(tokens, headAt + 2, head) : undefined;
  return taught && { to: taught.to, portfolios: taught.fields };
}

/** `, culture and sport` behind `cabinet member for leisure`. */
function furtherPortfolios(tokens: readonly Token[], from: number): readonly string[] {
  const further: string[] = [];
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (token === undefined) return further;
    const portfolio = portfolioOf(token.text);
    if (portfolio !== undefined) further.push(portfolio);
    else if (!/^(?:,|and|&|the)$/.test(token.normal)) return further;
  }
}
