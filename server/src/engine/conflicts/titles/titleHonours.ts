import { ordinalValue } from './titleOrdinals.ts';
import type { Span } from '../../model/span.ts';
import type { NameMention } from '../../model/name.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';

/** What an award of the form `best …` is given for, where a person gets it. */
const awardHeads = new Map(
  [
    'actor',
    'director',
    'singer',
    'player',
    'artist',
    'newcomer',
    'writer',
    'screenwriter',
    'producer',
    'composer',
  ].map((head) => [head, head] as const),
).set('actress', 'actor');
const mostAwardWords = 3;
/** How far a name may stand from its award or seeding. */
const farthestBearer = 14;

interface Honour {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** Seedings (`the No. 2 seed, Ana Ruiz`, `second-seeded Ana Ruiz`) and awards (`was named best supporting actress`). */
export function findHonours(tokens: readonly Token[], names: readonly NameMention[]): readonly TitlePhrase[] {
  const honours = tokens.flatMap((_, index) => [...readAward(tokens, index), ...readSeed(tokens, index)]);
  return honours.flatMap((honour) => {
    const bearer =
      honour.head === 'seed'
        ? seedBearer(tokens, names, honour)
        : awardBearer(tokens, names, honour, honours);
    return bearer ? [toPhrase(tokens, honour, bearer)] : [];
  });
}

function toPhrase(
  tokens: readonly Token[],
  { from, to, head, modifiers }: Honour,
  bearer: Span,
): TitlePhrase {
  return {
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    bearer,
    head,
    modifiers: new Set(modifiers),
    portfolios: new Set(),
    isDeputy: false,
    time: 'now',
    body: new Set(),
    position: 'beside',
  };
}

/** `best actor`, `best supporting actress`; in lower case the gender is told by the bearer. */
function readAward(tokens: readonly Token[], from: number): readonly Honour[] {
  if (tokens[from]?.normal !== 'best') return [];
  for (let at = from + 1; at <= from + mostAwardWords; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return [];
    const head = awardHeads.get(token.normal);
    if (head === undefined) continue;
    const words = tokens.slice(from + 1, at).map(({ normal }) => normal);
    const modifiers = words.filter((word) => !/^(?:leading|lead|a|in|of|the)$/.test(word));
    return [{ from, to: at + 1, head: `best ${head}`, modifiers }];
  }
  return [];
}

/** `the top seed`, `No. 2 seed`, `second-seeded`, `seeded third`. */
function readSeed(tokens: readonly Token[], at: number): readonly Honour[] {
  const word = tokens[at]?.normal ?? '';
  const joined = /^([\p{L}\d]+)-(?:seed|seeded)$/u.exec(word);
  if (joined) return seed(at, at + 1, ordinalValue(joined[1] ?? ''));
  if (word === 'seed') {
    const before = tokens[at - 1]?.normal ?? '';
    const isNumbered = /^(?:no\.?|number)$/.test(tokens[at - 2]?.normal ?? '');
    return seed(isNumbered ? at - 2 : at - 1, at + 1, ordinalValue(before));
  }
  if (word !== 'seeded') return [];
  const isNumbered = /^(?:no\.?|number)$/.test(tokens[at + 1]?.normal ?? '');
  const to = isNumbered ? at + 3 : at + 2;
  return seed(at, to, ordinalValue(tokens[to - 1]?.normal ?? ''));
}

function seed(from: number, to: number, value: number | undefined): readonly Honour[] {
  return value === undefined || from < 0 ? [] : [{ from, to, head: 'seed', modifiers: [String(value)] }];
}

/** A seeding stands straight before or behind its bearer, at most a comma and a nationality between. */
function seedBearer(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from, to }: Honour,
): Span | undefined {
  const next = behindSmallWords(tokens, to);
  const follower = names.find(({ span }) => span.start === tokens[next]?.start);
  if (follower) return follower.span;
  let before = from - 1;
  while (before > 0 && /^(?:the|,|,a|who|is|was|and)$/.test(tokens[before]?.normal ?? '')) before -= 1;
  return names.find(({ span }) => span.end === tokens[before]?.end && before < from - 1)?.span;
}

function behindSmallWords(tokens: readonly Token[], from: number): number {
  const isSmall = (index: number) => /^(?:,|:)$/.test(tokens[index]?.text ?? '');
  return isSmall(from) ? from + 1 : from;
}

/**
 * An award goes to the name straight behind it (`Best actor: Ana Ruiz`, `best actor Ana Ruiz`, `best actor was
 * Ana Ruiz`), else to the nearest person before it that no other award parts from it.
 */
function awardBearer(
  tokens: readonly Token[],
  names: readonly NameMention[],
  honour: Honour,
  honours: readonly Honour[],
): Span | undefined {
  let next = honour.to;
  while (/^(?::|was|is|went|to|,|-|–|—)$/.test(tokens[next]?.text ?? '')) next += 1;
  const run = names.filter(({ span }) => span.start >= (tokens[next]?.start ?? Infinity));
  const [follower] = run;
  if (follower && follower.span.start === tokens[next]?.start && tokens[next]?.partOfSpeech !== 'ADP') {
    return wholeRun(tokens, next);
  }
  const start = tokens[Math.max(0, honour.from - farthestBearer)]?.start ?? 0;
  const limit = tokens[honour.from]?.start ?? 0;
  const others = honours.filter(({ to }) => to <= honour.from).map(({ to }) => tokens[to - 1]?.end ?? 0);
  const candidates = names.filter(
    ({ span, words }) => span.start >= Math.max(start, ...others) && span.end <= limit && words.length > 1,
  );
  const unquoted = candidates.filter(({ span }) => !isQuoted(tokens, span));
  return (unquoted.findLast(({ entity }) => entity === 'person') ?? unquoted.at(-1))?.span;
}

/** The title of a film or song that bears a name. */
function isQuoted(tokens: readonly Token[], { start }: Span): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return before !== undefined && /^["“‘']$/.test(before.text);
}

/** In a line where every word has a capital a name may be read word by word. */
function wholeRun(tokens: readonly Token[], from: number): Span {
  let to = from + 1;
  while (tokens[to]?.kind === 'word' && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to += 1;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
