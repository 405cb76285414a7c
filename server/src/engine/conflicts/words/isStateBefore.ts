import { endsState } from '../../language/returns.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';

/** Words in their sentence. */
export interface ToldWords {
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
}

/**
 * Whether one of two wordings tells how a thing was, and the other how that ended: `the runway was closed` and `reopened
 * at noon`, `a climber was still missing` and `was found`. Only what is so at the time of writing (`is closed`, `remains
 * shut`) or was denied contradicts the end of it. Likewise of who went to a place and who stays there.
 */
export function isStateBefore(left: ToldWords, right: ToldWords): boolean {
  return (
    comesBefore(left, right) ||
    comesBefore(right, left) ||
    arrivesBefore(left, right) ||
    arrivesBefore(right, left)
  );
}

const arriving = /^(?:go|come|travel|return|fly|drive)$/;
const staying = /^(?:stay|remain)$/;
/** How many words name a place behind its preposition. */
const longestPlace = 5;

/** `went to the clinic`, `remains at the clinic`: who is still at a place had to go there first. */
function arrivesBefore(arrival: ToldWords, stay: ToldWords): boolean {
  const [there, here] = [
    placeBehind(arrival, arriving, /^(?:to|into)$/),
    placeBehind(stay, staying, /^(?:at|in|on)$/),
  ];
  return there.some((stem) => here.includes(stem));
}

/** Stems of the nouns and names behind one of some verbs that has one of some prepositions straight behind it. */
function placeBehind({ tokens, range }: ToldWords, verb: RegExp, preposition: RegExp): readonly string[] {
  const at = range.to - 1;
  if (!verb.test(tokens[at]?.lemma ?? '') || !preposition.test(tokens[at + 1]?.normal ?? '')) return [];
  return tokens
    .slice(at + 2, at + 2 + longestPlace)
    .flatMap(({ partOfSpeech, stem }) => (/^(?:NOUN|PROPN)$/.test(partOfSpeech) ? [stem] : []));
}

function comesBefore(state: ToldWords, end: ToldWords): boolean {
  if (isForATime(state) && isComing(end)) return true;
  return (
    (isPast(state) || isLoss(state)) &&
    wordsIn(end).some((verb) => wordsIn(state).some((word) => endsState(verb, word)))
  );
}

/** How far behind a state the time may stand up to which it lasts, and before its end the word that puts it off. */
const reachOfTime = 6;
const reachOfComing = 4;

/** `stays closed until Friday` and `will reopen on Friday` tell the same. */
function isForATime({ tokens, range }: ToldWords): boolean {
  const isState = tokens[range.to - 1]?.partOfSpeech !== 'NOUN';
  const behind = tokens.slice(range.to, range.to + reachOfTime);
  return isState && behind.some(({ normal }) => /^(?:until|till)$/.test(normal));
}

function isComing({ tokens, range }: ToldWords): boolean {
  const from = Math.max(0, range.from - reachOfComing);
  return tokens
    .slice(from, range.to)
    .some(
      ({ normal }, at) =>
        /^(?:will|would|'ll|due|set)$/.test(normal) ||
        (normal === 'to' && tokens[from + at - 1]?.lemma === 'be'),
    );
}

/** What vanished or was stolen is gone until it is found. */
function isLoss({ tokens, range }: ToldWords): boolean {
  return tokens
    .slice(range.from, range.to)
    .some(({ normal }) => /^(?:vanished|disappeared|stolen|went)$/.test(normal));
}

/** The auxiliary may stand in the words or, with adverbs between, before them. */
function isPast({ tokens, range }: ToldWords): boolean {
  let first = range.from;
  while (first > 0 && !isPastBe(tokens[first]) && mayFollowBe(tokens[first - 1])) first -= 1;
  return isPastBe(tokens[first]);
}

function wordsIn({ tokens, range }: ToldWords): readonly string[] {
  return tokens.slice(range.from, range.to).flatMap(({ lemma, normal }) => [lemma, normal]);
}

function isPastBe(token: Token | undefined): boolean {
  return /^(?:was|were|been)$/.test(token?.normal ?? '');
}

function mayFollowBe(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'ADV' || isPastBe(token);
}
