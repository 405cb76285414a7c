import type { Argument, AttachedArgument } from '../../model/frame.ts';
import type { NounPhrase } from './readPhrases.ts';
import type { SentenceChart } from './sentenceChart.ts';

/** Between a verb and what a preposition brings in stand no more tokens than this. */
const farthest = 24;
const mostJoined = 6;
/** Words that begin another statement. */
const boundary =
  /^(?:[;:()—–]|but|while|because|although|though|who|which|whose|whom|that|when|where|if|according)$/;

/** Prepositions that begin a clause as well: `after inspectors found a crack`. */
const beginsClause = /^(?:after|before|until|till|since|as|than|for)$/;

/** A phrase as somebody who takes part, with what is joined to it. A date is nobody. */
export function argumentOf(chart: SentenceChart, phrase: NounPhrase, doubt = 0): Argument {
  return { ...bareArgument(phrase, doubt), beside: joinedWith(chart, phrase) };
}

/** The same with `of Split` as its owner. */
export function argumentWithOwner(chart: SentenceChart, phrase: NounPhrase, doubt = 0): Argument {
  const own = argumentOf(chart, phrase, doubt);
  if (own.owner || chart.tokens[phrase.to]?.normal !== 'of') return own;
  const owner = chart.phraseAt(phrase.to + 1);
  return owner && owner.sort !== 'date' ? { ...own, owner: bareArgument(owner, 0) } : own;
}

/** A phrase by itself. */
export function bareArgument({ from, to, head, sort, owner }: NounPhrase, doubt: number): Argument {
  return {
    from,
    to,
    head,
    sort: sort === 'date' ? 'noun' : sort,
    ...(owner && { owner: bareArgument(owner, 0) }),
    beside: [],
    doubt,
  };
}

/** `Acme, Brill and Cato`, from the first or the last of them: a list has its *and* before its last. */
function joinedWith(chart: SentenceChart, phrase: NounPhrase): readonly Argument[] {
  const before = isJoint(chart, phrase.from - 1) ? neighboursOf(chart, phrase, 'before') : [];
  const behind = neighboursOf(chart, phrase, 'behind');
  const end = behind.findLastIndex(({ from }) => isJoint(chart, from - 1));
  const joined = [...before, ...behind.slice(0, end + 1)];
  return joined.length === 1 && isApart(chart, [phrase, ...joined])
    ? []
    : joined.map((next) => bareArgument(next, 0));
}

/** `by Reko, and both went home`: of two, a comma before the joint parts statements. */
function isApart({ tokens }: SentenceChart, phrases: readonly NounPhrase[]): boolean {
  const start = Math.max(...phrases.map(({ from }) => from));
  return tokens[start - 2]?.text === ',';
}

function neighboursOf(
  chart: SentenceChart,
  phrase: NounPhrase,
  step: 'before' | 'behind',
): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  let next = neighbourOf(chart, phrase, step);
  while (next && found.length < mostJoined) {
    found.push(next);
    next = neighbourOf(chart, next, step);
  }
  return found;
}

function isJoint({ tokens }: SentenceChart, at: number): boolean {
  return /^(?:and|or|&|nor)$/.test(tokens[at]?.normal ?? '');
}

function neighbourOf(
  chart: SentenceChart,
  { from, to }: NounPhrase,
  step: 'before' | 'behind',
): NounPhrase | undefined {
  const [near, far] = step === 'before' ? [from - 1, from - 2] : [to, to + 1];
  if (chart.tokens[near]?.text !== ',' && !isJoint(chart, near)) return undefined;
  const isDouble = chart.tokens[far]?.text === ',' || isJoint(chart, far);
  const next = chart.phraseAt(isDouble ? far + (step === 'before' ? -1 : 1) : far);
  if (next === undefined || next.sort === 'date' || chart.clauseAt(next.head) !== chart.clauseAt(from))
    return undefined;
  return step === 'behind' && chart.verbAt(next.to)?.form === 'finite' ? undefined : next;
}

/** What prepositions behind a verb or noun bring in, up to the next verb or statement. */
export function attachedBehind(chart: SentenceChart, from: number): readonly AttachedArgument[] {
  const { tokens, phraseAt, verbAt, clauseAt } = chart;
  const attached: AttachedArgument[] = [];
  for (let at = from; at < Math.min(tokens.length, from + farthest); at += 1) {
    const token = tokens[at];
    if (token === undefined || boundary.test(token.normal) || clauseAt(at) !== clauseAt(from - 1)) break;
    if (verbAt(at) !== undefined) break;
    if (token.partOfSpeech === 'CCONJ' && phraseAt(at + 1) === undefined) break;
    const phrase = phraseAt(at + 1);
    if (!isPreposition(token.partOfSpeech, token.normal) || !phrase || phrase.sort === 'date') continue;
    if (beginsClause.test(token.normal) && verbAt(phrase.to)?.form === 'finite') break;
    attached.push({ preposition: token.normal, argument: argumentWithOwner(chart, phrase) });
  }
  return attached;
}

/** `to` is a particle for the tagger, also before a noun. */
function isPreposition(partOfSpeech: string, word: string): boolean {
  return partOfSpeech === 'ADP' || word === 'to';
}
