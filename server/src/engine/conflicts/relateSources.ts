import type { StoryAlignment } from '../model/alignment.ts';
import type { Person } from '../model/person.ts';
import { rememberPair } from '../util/remember.ts';
import type { Source } from './sources.ts';

/** How two sources of one claim stand to each other. `open`: nothing can be told, or the one may speak for the other. */
export type SourceRelation = 'same' | 'open' | 'different';

/**
 * Two sources differ where they are two people, a person and a body that the person has nothing to do with,
 * two sorts of source (`police`, `the council`), or officials of two countries. Anything wider (`officials`), a
 * spokesman for his body, and what cannot be told are left open.
 */
export function relateSources(a: Source, b: Source, alignment: StoryAlignment): SourceRelation {
  if (a.isUnknown || b.isUnknown) return 'open';
  if (a.persons.size > 0 && b.persons.size > 0) return relatePersons(a, b);
  if (a.persons.size > 0) return relatePersonToBody(a, b, alignment);
  if (b.persons.size > 0) return relatePersonToBody(b, a, alignment);
  return relateBodies(a, b);
}

function relatePersons(a: Source, b: Source): SourceRelation {
  const common = [...a.persons].some((person) => b.persons.has(person));
  if (!common) return 'different';
  return a.persons.size === 1 && b.persons.size === 1 ? 'same' : 'open';
}

/** A body speaks through its people: whoever an article names in one sentence with it may be one of them. */
function relatePersonToBody(person: Source, body: Source, alignment: StoryAlignment): SourceRelation {
  if (body.isGeneric || body.stems.size === 0 || body.sorts.size === 0) return 'open';
  const near = [...person.persons].flatMap((one) => stemsNear(alignment, one));
  const head = [...body.stems].at(-1) ?? '';
  return near.some((stems) => stems.has(head)) ? 'open' : 'different';
}

/** The stems of every sentence that names a person. */
const stemsNear = rememberPair(
  ({ articles }: StoryAlignment, person: Person): readonly ReadonlySet<string>[] => {
    const byVersion = new Map(articles.map((article) => [article.version, article]));
    return person.mentions.map(
      ({ version, sentence }) =>
        new Set(byVersion.get(version)?.sentences[sentence]?.analysis.tokens.map(({ stem }) => stem)),
    );
  },
);

function relateBodies(a: Source, b: Source): SourceRelation {
  if (areApart(a.countries, b.countries)) return 'different';
  if (a.isGeneric || b.isGeneric) return 'open';
  if (isWithin(a.stems, b.stems) || isWithin(b.stems, a.stems)) return 'same';
  if (areApart(a.sorts, b.sorts)) return 'different';
  return a.sorts.size > 0 && isWithin(a.sorts, b.sorts) && isWithin(b.sorts, a.sorts) ? 'same' : 'open';
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return inner.size > 0 && [...inner].every((one) => outer.has(one));
}
