import { sortOfSource, sortsOfSource } from '../../language/sources.ts';
import type { Argument } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import { remember } from '../../util/remember.ts';
import type { ToldFrame } from '../frames/placeFrames.ts';

/** Sorts of bodies and people of which one may act for, with or as another: a ministry is an authority. */
const kindred: readonly (readonly string[])[] = [
  ['ministry', 'council', 'parliament', 'authority', 'agency', 'opposition'],
  ['ministry', 'authority', 'agency', 'customs'],
  ['ministry', 'authority', 'police'],
  ['police', 'prosecutor', 'judge', 'army', 'coroner'],
  ['rescuer', 'police', 'army', 'doctor', 'charity'],
  ['club', 'coach', 'player', 'team'],
  ['company', 'union', 'bank', 'retailer', 'insurer', 'airport', 'grower'],
  ['judge', 'lawyer'],
  ['teacher', 'pupil', 'relative', 'resident'],
  ['resident', 'witness', 'relative', 'tenant', 'consumer'],
  ['scientist', 'doctor', 'agency', 'teacher', 'company'],
  ['lawyer', 'prosecutor', 'relative'],
];

/** Workers of any sort, who act for others. */
const anybody = /^(?:union|charity|church)$/;

/** `a group of farmers` are farmers. */
const crowd = /^(?:team|group|crew|party|unit|gang|number|couple|pair|band|crowd|coalition|alliance)$/;

/** What sorts of people or bodies the words for a doer tell of; empty for names and for anybody: `officials`. */
export const sortsOfDoer = remember(({ analysis, frame: { subject } }: ToldFrame): ReadonlySet<string> => {
  if (!subject || subject.beside.length > 0) return new Set();
  const own = wordsOf(analysis, subject);
  const owners = subject.owner ? wordsOf(analysis, subject.owner) : [];
  const isCrowd = owners.length > 0 && crowd.test(own.at(-1) ?? '');
  return sortsOfSource(isCrowd ? owners : [...own, ...owners]);
});

/** The words of a phrase that are no name of somebody. */
function wordsOf({ tokens, facts }: SentenceAnalysis, { from, to }: Argument): readonly string[] {
  return tokens
    .slice(from, to)
    .filter((token) => !facts.names.some(({ span }) => overlapsSpan(span, token)))
    .map(({ normal }) => normal);
}

/** Whether people of the two sorts are others, and none acts for the other. */
export function areRivalSorts(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (own.size === 0 || others.size === 0) return false;
  return [...own].every((sort) => [...others].every((other) => areRivals(sort, other)));
}

function areRivals(sort: string, other: string): boolean {
  if (sort === other || anybody.test(sort) || anybody.test(other)) return false;
  return !kindred.some((group) => group.includes(sort) && group.includes(other));
}

/** What anybody may be besides what he works as: the passenger was a doctor. */
const besides: ReadonlySet<string> = new Set(
  'resident witness relative consumer tenant union walker player hunter angler pupil'.split(' '),
);
/** Bodies, which are none of these. */
const bodies: ReadonlySet<string> = new Set(
  'company bank insurer airport retailer council ministry parliament agency army customs landlord'.split(' '),
);

/** Businesses that are no source of their own. */
const businesses = /^(?:contractor|developer|supplier|brewery|brewer|railway|railroad|builder)s?$/;

/** The sort of people or bodies that a word alone tells of. */
export function sortInPlace(word: string): string | undefined {
  return businesses.test(word) ? 'company' : sortOfSource(word);
}

/** The same of one place in near-copies, where a union and an employer are two sides, and so are tenants and a council. */
export function areRivalsInPlace(sort: string, other: string): boolean {
  if (besides.has(sort) || besides.has(other))
    return (besides.has(sort) && bodies.has(other)) || (besides.has(other) && bodies.has(sort));
  return areRivals(sort, other);
}
