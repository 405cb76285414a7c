import type { Analysis } from '../model/analysis.ts';
import type { ConflictKind, Edit, Passage } from '../model/conflict.ts';
import type { FitPlace, Replacement } from '../model/fitting.ts';
import type { Token } from '../model/token.ts';
import { fitCertainty } from './certainty/fitCertainty.ts';
import { fitDateAt, fitNameAt, fitPlaceAt, fitQuantityAt } from './facts/fitFacts.ts';
import { areSpellings } from './facts/fitName.ts';
import { fitParts } from './parts/fitParts.ts';
import { fitPolarity } from './polarity/fitPolarity.ts';
import { fitScore } from './facts/fitScore.ts';
import { fitSpeaker } from './speakers/fitSpeaker.ts';
import { fitTerm } from './words/fitTerm.ts';
import { fitTitle } from './speakers/fitTitle.ts';
import { fitWords } from './words/fitWords.ts';
import { keepsMarkup } from './words/keepsMarkup.ts';
import { keepYearSpan } from './facts/keepYearSpan.ts';
import { smoothEdit } from './words/smoothEdit.ts';
import { widenPlaces, type MayJoin } from './words/widenPlaces.ts';

/** Writes one kind of reading so that it fits its new place: every wording that does, best first. */
interface Fitter {
  readonly kind: ConflictKind;
  readonly fit: (target: FitPlace, source: FitPlace) => readonly Replacement[];
}

/** Kinds whose facts know more of their place than their words do. All others take over the words. */
const fitters: readonly Fitter[] = [
  { kind: 'number', fit: fitNumber },
  { kind: 'date', fit: fitDates },
  { kind: 'name', fit: (target, source) => [fitNameAt(target, source)] },
  { kind: 'place', fit: (target, source) => [fitPlaceAt(target, source)] },
  { kind: 'title', fit: fitTitle },
  { kind: 'attribution', fit: fitSpeaker },
  { kind: 'certainty', fit: fitCertainty },
  { kind: 'role', fit: fitParts },
  { kind: 'polarity', fit: fitPolarity },
  { kind: 'term', fit: fitTerm },
];

/** The least edits that make the target's place state what the source's place states, best first. */
export function fitReading(
  analysis: Analysis,
  kind: ConflictKind,
  target: Passage,
  source: Passage,
): readonly Edit[] {
  const targetArticle = analysis.articles.get(target.version);
  const sourceArticle = analysis.articles.get(source.version);
  if (!targetArticle || !sourceArticle) return [];
  const from: FitPlace = { passage: target, article: targetArticle };
  const to: FitPlace = { passage: source, article: sourceArticle };
  const fit = fitters.find((fitter) => fitter.kind === kind)?.fit ?? plainly;
  const { text } = targetArticle;
  return [...fitWidened(kind, from, to), ...fit(from, to)]
    .flatMap((replacement) => listed(smoothEdit(text, replacement, target.sentence)))
    .filter(({ span, newText }) => keepsMarkup(text.slice(span.start, span.end), newText))
    .map(({ span, newText }) => ({
      version: target.version,
      span,
      oldText: text.slice(span.start, span.end),
      newText,
    }));
}

/** Kinds whose words hang together with those around them, and what may join them there besides small words. */
const widened: ReadonlyMap<ConflictKind, MayJoin> = new Map<ConflictKind, MayJoin>([
  ['polarity', isNever],
  ['term', isNever],
  ['name', isCapital],
  ['place', isNever],
  ['quote', ({ kind }) => kind !== 'punctuation'],
]);

function isNever(): boolean {
  return false;
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** In a copy of the sentence the words around fit the reading already; they are taken over with it. */
function fitWidened(kind: ConflictKind, target: FitPlace, source: FitPlace): readonly Replacement[] {
  const isSpelling = kind === 'name' && areSpellings(target.passage.text, source.passage.text);
  const mayJoin = isSpelling ? undefined : widened.get(kind);
  const places = mayJoin && widenPlaces(target, source, mayJoin);
  return places === undefined ? [] : plainly(places.target, places.source);
}

function plainly(target: FitPlace, source: FitPlace): readonly Replacement[] {
  return listed(fitWords(target, source));
}

function fitNumber(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const score = fitScore(target, source);
  return score === undefined ? orWords(fitQuantityAt(target, source), target, source) : [score];
}

function fitDates(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const fitted = orWords(listed(fitDateAt(target, source)), target, source);
  return fitted.flatMap((replacement) => listed(keepYearSpan(target, replacement)));
}

/** A passage that is no single fact is replaced by the other's words. */
function orWords(fitted: readonly Replacement[], target: FitPlace, source: FitPlace): readonly Replacement[] {
  return fitted.length > 0 ? fitted : plainly(target, source);
}

function listed(replacement: Replacement | undefined): readonly Replacement[] {
  return replacement === undefined ? [] : [replacement];
}
