import type { StoryAlignment } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import { variantOf } from '../model/nameRelation.ts';
import type { NamePart, SpeltPlace, Spelling } from '../model/person.ts';
import { overlapsSpan } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';
import { collect } from '../util/collect.ts';
import { compareLoneNames } from './words/compareLoneNames.ts';
import { compareBorrowedSurnames } from './designations/compareBorrowedSurnames.ts';
import { compareDesignations } from './designations/compareDesignations.ts';
import { compareNamesInPlace } from './facts/compareNamesInPlace.ts';
import type { Detector } from './detector.ts';

/** Two spellings of one name, by what they differ in. */
const confidences = { misspelling: 0.92, transliteration: 0.9, accents: 0.9, givenName: 0.85 } as const;
const unknownVariant = 0.75;

/**
 * One person or body under two names: a misspelling, another transliteration, missing accents, another
 * given name, or another name altogether in the place of a near-copy. It leaves alone a surname for a
 * full name, an initial, a short form, and two people who share a surname.
 */
export const nameDetector: Detector = {
  kind: 'name',
  noun: 'Name',
  summary: 'One person, body or thing under different names or spellings.',
  leastConfidence: 0.5,
  *detect(alignment: StoryAlignment) {
    const articles = new Map(alignment.articles.map((article) => [article.version, article]));
    const comparisons: Comparison[] = [];
    for (const { parts } of alignment.persons)
      for (const part of parts) comparisons.push(...comparePart(part, articles));
    yield;
    comparisons.push(...compareNamesInPlace(alignment), ...compareLoneNames(alignment));
    yield;
    comparisons.push(
      ...without(comparisons, [...compareDesignations(alignment), ...compareBorrowedSurnames(alignment)]),
    );
    return comparisons;
  },
};

/** What differs already by closer evidence is not told twice. */
function without(known: readonly Comparison[], found: readonly Comparison[]): readonly Comparison[] {
  if (found.length === 0) return found;
  const told = collect(known, ({ left, right, relation }) => (relation === 'exclusive' ? [left, right] : []));
  return found.filter(({ left, right }) => !isTold(left, told) && !isTold(right, told));
}

function isTold({ version, span }: Statement, told: readonly Statement[]): boolean {
  for (const other of told) if (other.version === version && overlapsSpan(other.span, span)) return true;
  return false;
}

/** Every place of a spelling agrees with its first place; the first places of two spellings differ. */
function comparePart(part: NamePart, articles: ReadonlyMap<VersionId, Article>): readonly Comparison[] {
  const agreements = collect(part.spellings, (spelling) => {
    const [first, ...rest] = spelling.places.map((place) => state(place, spelling, articles));
    return first ? rest.map((place) => compare(first, 'equivalent', place, 1)) : [];
  });
  const differences = collect(part.spellings, (spelling, index) =>
    collect(part.spellings.slice(index + 1), (other) => {
      const [left] = spelling.places;
      const [right] = other.places;
      if (!left || !right) return [];
      return [
        compare(
          state(left, spelling, articles),
          'exclusive',
          state(right, other, articles),
          confidenceOf(part, spelling, other),
        ),
      ];
    }),
  );
  return [...agreements, ...differences];
}

function confidenceOf({ part }: NamePart, spelling: Spelling, other: Spelling): number {
  if (part === 'givenName') return confidences.givenName;
  const variant = variantOf(spelling.text, other.text);
  return variant === undefined ? unknownVariant : confidences[variant];
}

function compare(
  left: Statement,
  relation: Comparison['relation'],
  right: Statement,
  confidence: number,
): Comparison {
  return { left, right, relation, confidence, reason: 'same name, different spelling' };
}

function state(place: SpeltPlace, spelling: Spelling, articles: ReadonlyMap<VersionId, Article>): Statement {
  const sentence = articles.get(place.version)?.sentences[place.sentence]?.span ?? place.span;
  return { version: place.version, span: place.span, value: spelling.text, sentence };
}
