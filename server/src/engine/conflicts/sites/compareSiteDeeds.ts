import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { relateActors } from '../frames/relateActors.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { isTold } from '../roles/isTold.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { siteDeedsOf, type SiteDeed } from './siteDeeds.ts';

const confidenceOfDifference = 0.7;
const confidenceOfAgreement = 0.85;
/** What the passages must share besides: more where a version does not tell it of the one site that there is. */
const leastShared = 0.8;
const leastSharedOfAny = 1.8;

interface SiteMeeting {
  readonly left: SiteDeed;
  readonly right: SiteDeed;
  readonly relation: 'exclusive' | 'equivalent';
}

/**
 * Where the works, shop or office lies that somebody closes, opens, builds or sells, in whatever words: `will close its
 * plant at Selm`, `the people of Orvel, where it is shutting its factory`. That the other version has the place as well is
 * no reason to be silent: the work may go there. It leaves alone what a version tells of two sites. `known` are the
 * conflicts found already, which are not told twice.
 */
export function compareSiteDeeds(
  alignment: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const directory = directoryOf(alignment.persons);
  const telling = alignment.articles.filter((article) => siteDeedsOf(article, directory).length > 0);
  if (telling.length < 2) return [];
  const met = collect(alignment.versionPairs, (versions) => meetSiteDeeds(versions, directory));
  const keys = new Set(
    collect(met, ({ left, right, relation }) =>
      relation === 'exclusive' && !isTold(known, left.placed, right.placed) ? [left.key] : [],
    ),
  );
  return met.filter(({ left }) => keys.has(left.key)).map(compare);
}

const meetSiteDeeds = rememberPair(
  (versions: VersionPair, directory: NameDirectory): readonly SiteMeeting[] => {
    const rights = onlyDeedsOf(versions.right, directory);
    if (rights.length === 0) return [];
    return collect(onlyDeedsOf(versions.left, directory), (left) =>
      collect(rights, (right): readonly SiteMeeting[] => {
        if (!areOne(left, right, versions)) return [];
        const relation = relatePlaces(left.place, right.place);
        return relation === 'exclusive' || relation === 'equivalent' ? [{ left, right, relation }] : [];
      }),
    );
  },
);

/** The deeds that an article tells of one place alone. */
const onlyDeedsOf = rememberPair((article: Article, directory: NameDirectory): readonly SiteDeed[] => {
  const all = siteDeedsOf(article, directory);
  return all.filter(({ key, place }) =>
    all.every((other) => other.key !== key || other.place.place === place.place),
  );
});

function areOne(left: SiteDeed, right: SiteDeed, versions: VersionPair): boolean {
  if (left.key !== right.key || relateActors(left.owner, right.owner) === 'other') return false;
  if (areOfOtherDays(left, right)) return false;
  const least = left.isDefinite && right.isDefinite ? leastShared : leastSharedOfAny;
  return weighSharedTelling(left.placed, right.placed, versions) >= least;
}

function compare({ left, right, relation }: SiteMeeting): Comparison {
  const isDifference = relation === 'exclusive';
  return {
    left: state(left),
    right: state(right),
    relation,
    confidence: isDifference ? confidenceOfDifference : confidenceOfAgreement,
    reason: isDifference ? 'same deed, another place' : 'same deed, same place',
  };
}

function state({ placed, place }: SiteDeed): Statement {
  const { tokens } = placed.sentence.analysis;
  const from = tokens.findIndex((token) => overlapsSpan(token, place.span));
  const to = tokens.findLastIndex((token) => overlapsSpan(token, place.span)) + 1;
  return { ...stateTokens(placed, { from, to }), value: place.place };
}
