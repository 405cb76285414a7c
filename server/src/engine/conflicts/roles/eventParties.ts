import { isBusiness, isPartyNoun } from '../../language/directedEvents.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { nameRuns, type NameRun } from './roleNames.ts';

/** Somebody who takes part in an event, where a sentence names them. */
export interface Party extends TokenRange {
  /** Words of the name in lower case, or the noun: `the company` gives `company`. */
  readonly words: readonly string[];
  readonly sort: 'name' | 'noun';
}

/** The parties of a sentence by the token at which each begins and by the one at which it ends. */
export interface PartyIndex {
  readonly tokens: readonly Token[];
  readonly all: readonly Party[];
}

const pronouns = /^(?:it|he|she|they|who|which|that)$/;
/** An apposition between a subject and its verb is no longer than this. */
const longestApposition = 9;
/** Words between a verb and its object that only describe it: `its old rival Brill`. */
const mostDescribing = 4;
const mostAuxiliaries = 6;

export function indexParties(analysis: SentenceAnalysis): PartyIndex {
  const { tokens } = analysis;
  const names = nameRuns(analysis).map((run): Party => ({ ...withoutTitle(tokens, run), sort: 'name' }));
  const nouns = tokens.flatMap((token, index): readonly Party[] => {
    const isParty = token.partOfSpeech === 'NOUN' && isPartyNoun(token.lemma);
    if (!isParty || tokens[index - 1]?.normal !== 'the' || isDescribing(tokens[index + 1])) return [];
    return [{ from: index - 1, to: index + 1, words: [token.lemma], sort: 'noun' }];
  });
  return { tokens, all: [...names, ...nouns].filter(({ words }) => words.length > 0) };
}

function withoutTitle(tokens: readonly Token[], { from, to }: NameRun): Omit<Party, 'sort'> {
  const words = tokens.slice(from, to).filter(({ normal }) => !/^(?:mr|mrs|ms|dr|the)\.?$/.test(normal));
  return { from, to, words: words.map(({ normal }) => normal) };
}

/** The party that begins behind `from`, over articles and what describes it; nothing where it only owns or joins. */
export function partyBehind({ tokens, all }: PartyIndex, from: number): Party | undefined {
  for (let at = from; at <= from + mostDescribing; at += 1) {
    const party = all.find((own) => own.from === at);
    if (party !== undefined) return isWholeParty(tokens, party, all) ? party : undefined;
    if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[at]?.partOfSpeech ?? '') && tokens[at]?.lemma !== 'its')
      return undefined;
  }
  return undefined;
}

/** `Acme's lawyers`, `Acme shares`, `Acme and Brill` are others than Acme. */
function isWholeParty(tokens: readonly Token[], { to }: Party, all: readonly Party[]): boolean {
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.normal === "'s" || next.normal === "'" || isDescribing(next)) return false;
  const isJoining = next.partOfSpeech === 'CCONJ' || next.normal === '/';
  return !(isJoining && all.some(({ from }) => from >= to + 1 && from <= to + 2));
}

function isDescribing(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'NOUN' && !/^(?:today|yesterday|tomorrow|tonight)$/.test(token.normal);
}

/** The subject of the verb at `verb`, over auxiliaries, adverbs, an apposition and a pronoun that can mean one only. */
export function subjectOfVerb(index: PartyIndex, verb: number): Party | undefined {
  const { tokens } = index;
  if (tokens[verb - 1]?.text === ',' && tokens[verb + 1]?.normal === 'by')
    return index.all.find(({ to }) => to === verb - 1);
  let at = skipAuxiliaries(tokens, verb);
  const pronoun = tokens[at];
  if (pronoun !== undefined && pronouns.test(pronoun.normal)) return antecedentOf(index, at);
  if (tokens[at]?.text === ',') at = skipApposition(tokens, at);
  const party = index.all.find(({ to }) => to === at + 1);
  return party && standsFirst(index, party) ? party : undefined;
}

/** Index of the last token before a verb's auxiliaries, and before a verb that hands its subject on: `agreed to buy`. */
function skipAuxiliaries(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  for (let count = 0; count < mostAuxiliaries; count += 1, at -= 1) {
    const token = tokens[at];
    const carries = tokens[at + 1]?.normal === 'to' && token?.partOfSpeech === 'VERB';
    const isSkipped = token?.normal === 'to' || /^(?:AUX|ADV)$/.test(token?.partOfSpeech ?? '');
    if (!isSkipped && !carries) break;
  }
  return at;
}

/** `Acme, a builder of ships, sued`: from the closing comma to the end of the name. */
function skipApposition(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > comma - longestApposition; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.partOfSpeech === 'VERB') return -1;
    if (token.text === ',') return at - 1;
  }
  return -1;
}

/** `who` and `which` stand beside the name that they mean; `it` may mean the only name before it. */
function antecedentOf({ tokens, all }: PartyIndex, at: number): Party | undefined {
  const pronoun = tokens[at];
  const isRelative = pronoun !== undefined && /^(?:who|which|that)$/.test(pronoun.normal);
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  if (isRelative) return all.find(({ to }) => to === end);
  const before = all.filter(({ to }) => to <= at);
  const [only] = before;
  if (only === undefined || before.length > 1) return undefined;
  const own = tokens[only.to];
  return own?.normal === "'s" ? undefined : { ...only, from: at, to: at + 1 };
}

/** No party of another: `the owner of Acme`, `Cork and Acme`. */
function standsFirst({ tokens, all }: PartyIndex, { from }: Party): boolean {
  let before = from - 1;
  while (isLowerCaseDescription(tokens[before])) before -= 1;
  const token = tokens[before];
  if (token === undefined) return true;
  if (token.normal === "'s") return false;
  if (token.partOfSpeech === 'CCONJ') return !all.some(({ to }) => to === before);
  return token.partOfSpeech !== 'ADP' || /^(?:after|before|since|as|until|because|that)$/.test(token.normal);
}

/** A month before a name is no description of it: `In May Acme sued`. */
function isLowerCaseDescription(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.text) && /^(?:DET|ADJ|NOUN)$/.test(token.partOfSpeech);
}

/** Who owns the noun at `noun`: `Acme's long lawsuit`. */
export function ownerOf({ tokens, all }: PartyIndex, noun: number): Party | undefined {
  let at = noun - 1;
  while (/^(?:ADJ|NUM)$/.test(tokens[at]?.partOfSpeech ?? '') || isTokenBetween(tokens, all, at)) at -= 1;
  const mark = tokens[at]?.normal;
  return mark === "'s" || mark === "'" ? all.find(({ to }) => to === at) : undefined;
}

function isTokenBetween(tokens: readonly Token[], all: readonly Party[], at: number): boolean {
  return tokens[at]?.partOfSpeech === 'NOUN' && !all.some(({ from, to }) => from <= at && at < to);
}

/** Who owns the business behind a verb: `Acme's ice cream unit`, `the mineral water business of Acme`. */
export function ownerOfBusiness(index: PartyIndex, verb: number): Party | undefined {
  const { tokens } = index;
  for (let at = verb + 1; at < verb + 10; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:VERB|PUNCT|AUX)$/.test(token.partOfSpeech)) return undefined;
    if (!isBusiness(token.lemma)) continue;
    const preposition = tokens[at + 1]?.normal ?? '';
    return ownerOf(index, at) ?? (preposition === 'of' ? partyBehind(index, at + 2) : undefined);
  }
  return undefined;
}
