import type { TokenRange } from '../../model/hunk.ts';
import type { NameMention } from '../../model/name.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { thingOf } from './thingsHeld.ts';

/** `its owner, the cellist Ana Ruiz`: the thing, where a noun tells it, and who is named as its owner. */
export interface OwnerPhrase {
  readonly thing: string | undefined;
  readonly mention: NameMention;
  readonly range: TokenRange;
}

/** Between the office and the name stand no more words than in `, the cellist`. */
const mostBetween = 4;

/** The owners that a sentence names by this noun. Remembered by the analysis, which never changes. */
export const ownerPhrases = sentenceReaders.remember((analysis: SentenceAnalysis): readonly OwnerPhrase[] =>
  collect(analysis.tokens, ({ lemma, normal }, at) =>
    lemma === 'owner' && normal === 'owner' ? readPhrase(analysis, at) : [],
  ),
);

function readPhrase({ tokens, facts }: SentenceAnalysis, at: number): readonly OwnerPhrase[] {
  const whose = readThing(tokens, at);
  if (whose === undefined) return [];
  const named = facts.names.flatMap((mention) => {
    const from = tokens.findIndex(({ start }) => start >= mention.span.start);
    const to = tokens.findLastIndex(({ end }) => end <= mention.span.end) + 1;
    return isNamedBehind(tokens, whose.to, from) || isNamedBefore(tokens, whose.from, to)
      ? [{ thing: whose.thing, mention, range: { from, to } }]
      : [];
  });
  return named.slice(0, 1);
}

/** `its owner`, `the cello's owner`, `the owner of the cello`; undefined for one of several, a former one, and the owner of a body. */
function readThing(
  tokens: readonly Token[],
  at: number,
): (TokenRange & { readonly thing: string | undefined }) | undefined {
  const before = tokens[at - 1];
  if (before?.normal === 'its') return { from: at - 1, to: at + 1, thing: undefined };
  if (/^['’]s?$/.test(before?.text ?? '')) {
    const noun = tokens[at - 2];
    return noun?.partOfSpeech === 'NOUN' ? { from: at - 3, to: at + 1, thing: thingOf(noun) } : undefined;
  }
  if (before?.normal !== 'the' || tokens[at + 1]?.normal !== 'of') return undefined;
  if (!/^(?:the|this)$/.test(tokens[at + 2]?.normal ?? '') || tokens[at + 3]?.partOfSpeech !== 'NOUN')
    return undefined;
  if (/^(?:NOUN|PART|ADP)$/.test(tokens[at + 4]?.partOfSpeech ?? '')) return undefined;
  return { from: at - 1, to: at + 4, thing: thingOf(tokens[at + 3]) };
}

/** `, the cellist Ana Ruiz` and `, Ana Ruiz` behind the phrase; `is Ana Ruiz` as well. */
function isNamedBehind(tokens: readonly Token[], end: number, name: number): boolean {
  if (name < end || name - end > mostBetween) return false;
  if (tokens[end]?.normal === 'is') return name <= end + 3 && isPlain(tokens.slice(end + 1, name));
  return tokens[end]?.text === ',' && isPlain(tokens.slice(end + 1, name));
}

/** `Ana Ruiz, the owner of the cello`. */
function isNamedBefore(tokens: readonly Token[], start: number, nameEnd: number): boolean {
  return nameEnd === start - 1 && /^(?:,|is)$/.test(tokens[nameEnd]?.normal ?? '');
}

function isPlain(between: readonly Token[]): boolean {
  return between.every(
    ({ partOfSpeech, normal }) => /^(?:NOUN|ADJ|PROPN)$/.test(partOfSpeech) || normal === 'the',
  );
}
