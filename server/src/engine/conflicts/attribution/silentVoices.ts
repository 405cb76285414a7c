import { pairOf, type PlacedSentence, type StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { shiftSpan } from '../../model/span.ts';
import type { VersionId } from '../../model/story.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { sentenceLikeness } from '../facts/passageLikeness.ts';
import { indexPersons } from '../titles/personIndex.ts';
import { bearOut } from '../words/bearOut.ts';
import type { Source } from './sources.ts';

/** From here on a passage tells of the claim, whatever it has for the verb of saying. */
const leastLikeness = 0.3;
/** Smaller counts stand in too many passages. */
const leastTelling = 5;

const testimony = { confidence: 0.5, reason: 'same claim, same source' };

/** A claim that two versions give to two sources, as one of them has it. */
export interface DisputedSource {
  readonly placed: PlacedSentence;
  readonly source: Source;
  readonly opposed: Source;
  readonly statement: Statement;
}

/**
 * Who names one of two disputed sources, and not the other, in a passage of the claim: `we have that from the
 * coastguard`, `the coastguard makes it 14 knots`. What is said to say so may be any word; that the one is named beside
 * the figure and the other is not, tells enough for a vote. It makes no conflict.
 */
export function hearSilent(
  disputed: readonly DisputedSource[],
  heard: ReadonlySet<VersionId>,
  alignment: StoryAlignment,
): readonly Comparison[] {
  return collect(alignment.articles, (article) => {
    if (heard.has(article.version)) return [];
    const voices = collect(disputed, (claim): readonly Comparison[] => {
      const voice = findVoice(claim, placeSentences(article), alignment);
      return voice === undefined ? [] : [bearOut(claim.statement, voice, testimony)];
    });
    const values = new Set(collect(voices, ({ left }) => [left.value]));
    return values.size === 1 ? voices : [];
  });
}

function findVoice(
  { placed: own, source, opposed, statement }: DisputedSource,
  sentences: readonly PlacedSentence[],
  alignment: StoryAlignment,
): Statement | undefined {
  for (const placed of sentences) {
    if (placed.sentence.blockKind.startsWith('head')) continue;
    const span = namedIn(source, placed, alignment);
    if (span === undefined || namedIn(opposed, placed, alignment) !== undefined) continue;
    if (!tellsOf(own, placed, alignment)) continue;
    const { version, sentence } = placed;
    return {
      version,
      span: shiftSpan(span, sentence.span.start),
      value: statement.value,
      sentence: sentence.span,
    };
  }
  return undefined;
}

/** Where a sentence names a source: a person by any of the names, a body by its last word and all its names. */
function namedIn(
  { persons, head, names }: Source,
  placed: PlacedSentence,
  { persons: all }: StoryAlignment,
): Span | undefined {
  if (persons.size > 0)
    return indexPersons(all)
      .at(placed.version, placed.index)
      .find(({ person }) => persons.has(person))?.mention.span;
  const { tokens } = placed.sentence.analysis;
  const at = head === undefined ? -1 : placeOfStem(tokens, head.stem);
  const [before, last] = [tokens[at - 1], tokens[at]];
  if (last === undefined || ![...names].every((name) => tokens.some(({ text }) => text === name)))
    return undefined;
  return { start: before?.partOfSpeech === 'DET' ? before.start : last.start, end: last.end };
}

/** Sought in every sentence of the versions that are not heard otherwise. */
function placeOfStem(tokens: readonly Token[], wanted: string): number {
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.stem === wanted) return at;
  return -1;
}

/** By a figure of the claim; where that has none, by its words. */
function tellsOf(own: PlacedSentence, placed: PlacedSentence, { versionPairs }: StoryAlignment): boolean {
  const figures = own.sentence.analysis.facts.quantities.filter(isTelling);
  const others = placed.sentence.analysis.facts.quantities;
  if (figures.length > 0) return figures.some((figure) => others.some((other) => isSame(figure, other)));
  const versions = pairOf(versionPairs, own.version, placed.version);
  return versions !== undefined && sentenceLikeness(own, placed, versions.stemWeight) >= leastLikeness;
}

function isTelling({ value, dimension, implicit }: Quantity): boolean {
  return implicit !== true && (dimension !== 'count' || Math.abs(value) >= leastTelling);
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.dimension === b.dimension;
}
