import { makesKnown, takesUpClaims, tellsFindings } from '../../language/claimVerbs.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import type { AttributionPhrase } from './attributionPhrases.ts';
import { endOfSource, isTimeWord, startOfSource } from './sourceBounds.ts';

/** Between `published` and `by` stands no more than when and where. */
const farthestBy = 7;
/** `The figure was released by` opens its sentence within so many tokens. */
const longestSubject = 5;

/** What somebody has of a thing whose word it is: `by the auditor's estimate`, `in the words of the mayor`. */
const estimates =
  /^(?:estimates?|estimation|count|counts|reckoning|calculations?|account|accounts|admission|assessment|forecast|projections?|figures|data|records|measurements?|words|view|opinion)$/;

/**
 * Who is named as the source without a verb of saying: `released by the institute`, `as given by the army`, `by the
 * estimate of the mayor`, `by the mayor's count`. `index` is that of `by`, `in` or `on`.
 */
export function readAttributionAt(tokens: readonly Token[], index: number): readonly AttributionPhrase[] {
  const word = tokens[index]?.normal ?? '';
  if (word === 'by') return [...readPassive(tokens, index), ...readEstimate(tokens, index)];
  if (word === 'from') return readOrigin(tokens, index);
  return /^(?:in|on)$/.test(word) ? readEstimate(tokens, index) : [];
}

/** `…, and that's a figure from the union`, `The number comes from the union`: whose figure has just been told. */
function readOrigin(tokens: readonly Token[], from: number): readonly AttributionPhrase[] {
  const comes = /^(?:comes?|came)$/.test(tokens[from - 1]?.normal ?? '');
  const noun = comes ? from - 2 : from - 1;
  if (!takesUpClaims(tokens[noun]?.normal ?? '')) return [];
  const source = { from: from + 1, to: endOfSource(tokens, from + 1) };
  if (source.to === source.from) return [];
  let start = noun;
  while (start > 0 && noun - start < 2 && /^(?:DET|ADJ)$/.test(tokens[start - 1]?.partOfSpeech ?? ''))
    start -= 1;
  if (!comes) {
    if (!/^(?:is|are|'s|’s)$/.test(tokens[start - 1]?.normal ?? '')) return [];
    if (!/^(?:that|this|those|these|it)$/.test(tokens[start - 2]?.normal ?? '')) return [];
    start -= 2;
  }
  return start <= 1
    ? [{ source, content: [], takesUpSentenceBefore: true }]
    : [{ source, content: [{ from: 0, to: start }] }];
}

/** Where who is named behind `a survey published on Thursday by` begins and ends; undefined where nobody is. */
export function originBehind(tokens: readonly Token[], from: number): TokenRange | undefined {
  if (!makesKnown(tokens[from]?.normal ?? '', tokens[from + 1]?.normal ?? '')) return undefined;
  const by = tokens.findIndex(({ normal }, index) => index > from && normal === 'by');
  if (by < 0 || by - from > farthestBy || !isOnlyWhen(tokens.slice(from + 1, by))) return undefined;
  const to = endOfSource(tokens, by + 1);
  return to > by + 1 ? { from: by + 1, to } : undefined;
}

/** `a count by the sheriff's office`, `figures from the grid operator`: whose it is, where `from` is the index behind the noun. */
export function ownerBehind(tokens: readonly Token[], from: number): TokenRange | undefined {
  const noun = tokens[from - 1]?.normal ?? '';
  if (!/^(?:by|from|of)$/.test(tokens[from]?.normal ?? '')) return undefined;
  if (!estimates.test(noun) && !tellsFindings(noun) && !takesUpClaims(noun)) return undefined;
  const to = endOfSource(tokens, from + 1);
  return to > from + 1 ? { from: from + 1, to } : undefined;
}

/** `Police put the crowd at 12,000 and the organisers at 20,000`: the verb and what is counted are told once. */
export function readGapped(tokens: readonly Token[], verb: number): readonly AttributionPhrase[] {
  const at = tokens.findIndex(({ normal }, index) => index > verb && normal === 'at');
  const next = tokens.findIndex(({ normal }, index) => index > at && normal === 'at');
  if (at < 0 || next < 0 || !isFigureAt(tokens, at + 1) || !isFigureAt(tokens, next + 1)) return [];
  const from = startOfSource(tokens, next);
  const isJoined = /^(?:,|;|and|but|while)$/.test(tokens[from - 1]?.normal ?? '');
  if (from <= at + 1 || !isJoined) return [];
  return [
    {
      source: { from, to: next },
      content: [
        { from: verb + 1, to: at },
        { from: next, to: tokens.length },
      ],
    },
  ];
}

function isFigureAt(tokens: readonly Token[], index: number): boolean {
  const token =
    tokens[
      /^(?:about|around|nearly|some|only|just|almost|over)$/.test(tokens[index]?.normal ?? '')
        ? index + 1
        : index
    ];
  return token?.partOfSpeech === 'NUM' || token?.partOfSpeech === 'SYM';
}

function readPassive(tokens: readonly Token[], by: number): readonly AttributionPhrase[] {
  let verb = by - 1;
  while (by - verb < farthestBy && verb > 0 && !isKnownAt(tokens, verb)) verb -= 1;
  if (!isKnownAt(tokens, verb) || !isOnlyWhen(tokens.slice(verb + 1, by))) return [];
  const source = { from: by + 1, to: endOfSource(tokens, by + 1) };
  if (source.to === source.from || tellsFindings(tokens[verb - 1]?.normal ?? '')) return [];
  const rest = { from: source.to, to: tokens.length };
  if (takesUpBefore(tokens, verb)) return [{ source, content: [], takesUpSentenceBefore: true }];
  return [{ source, content: [{ from: 0, to: verb }, rest] }];
}

function isKnownAt(tokens: readonly Token[], index: number): boolean {
  return makesKnown(tokens[index]?.normal ?? '', tokens[index + 1]?.normal ?? '');
}

/** `on Thursday`, `first`, `public`. */
function isOnlyWhen(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      isTimeWord(token) ||
      /^(?:on|in|out|public|known|first|jointly|again|the|\d+)$/.test(token.normal) ||
      /^(?:ADV|NUM)$/.test(token.partOfSpeech) ||
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        token.normal,
      ),
  );
}

/** `The figure was released by`: what was said stands in the sentence before. */
function takesUpBefore(tokens: readonly Token[], verb: number): boolean {
  if (verb > longestSubject || !/^(?:the|this|that|these|those)$/.test(tokens[0]?.normal ?? '')) return false;
  return (
    takesUpClaims(tokens[1]?.normal ?? '') && /^(?:was|were|is|are|has|have)$/.test(tokens[2]?.normal ?? '')
  );
}

/** `by the estimate of the mayor`, `by the mayor's estimate`. */
function readEstimate(tokens: readonly Token[], at: number): readonly AttributionPhrase[] {
  const noun = tokens.findIndex(({ normal }, index) => index > at && estimates.test(normal));
  if (noun < 0 || noun - at > farthestBy) return [];
  const genitive = /^['’]s?$/.test(tokens[noun - 1]?.text ?? '') ? noun - 1 : undefined;
  if (genitive !== undefined) {
    const from = startOfSource(tokens, genitive);
    return from === at + 1 ? [phraseOf(tokens, { from, to: genitive }, at, noun + 1)] : [];
  }
  const isBare = tokens.slice(at + 1, noun).every(({ partOfSpeech }) => /^(?:DET|ADJ)$/.test(partOfSpeech));
  if (!isBare || tokens[noun + 1]?.normal !== 'of') return [];
  const to = endOfSource(tokens, noun + 2);
  return to > noun + 2 ? [phraseOf(tokens, { from: noun + 2, to }, at, to)] : [];
}

function phraseOf(tokens: readonly Token[], source: TokenRange, from: number, to: number): AttributionPhrase {
  return {
    source,
    content: [
      { from: 0, to: from },
      { from: to, to: tokens.length },
    ],
  };
}
