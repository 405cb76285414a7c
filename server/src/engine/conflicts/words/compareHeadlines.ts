import { areApartInSort, isOneMember, membersOf } from '../../language/sortsOfThings.ts';
import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { openTermsIn, stateTerm, termsIn, type PlacedTerm } from './placedTerms.ts';
import type { SlottedTerm } from './termSlots.ts';

const confidence = 0.75;

/**
 * A headline that has another thing than its own text and every other version: `Virus infects 23 patients` above `a bacterium
 * has infected`. It leaves alone a headline whose word stands anywhere else in the story, for then the story has both.
 */
export function compareHeadlines({ articles }: StoryAlignment): readonly Comparison[] {
  return collect(articles, (article) =>
    collect(
      headlineTerms(article).filter((term) => isAlone(term, articles)),
      (term) => contradict(term, article, articles),
    ),
  );
}

const headlineTerms = remember((article: Article): readonly PlacedTerm[] => {
  const inside = openTermsIn(article).filter(({ placed }) => placed.sentence.blockKind === 'headline');
  const opening = collect(placeSentences(article), (placed) => {
    const { blockKind, analysis } = placed.sentence;
    const term = blockKind === 'headline' ? termAtStart(analysis) : undefined;
    return term === undefined ? [] : [{ placed, term }];
  });
  return [...inside, ...opening];
});

/** `Virus infects 23`: the capital of a first word makes it no name, where another sort of thing is told below. */
const termAtStart = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): SlottedTerm | undefined => {
    const [first, next] = tokens;
    const isNamed = facts.names.some(({ span }) => span.start === 0 && span.end !== first?.end);
    if (first?.partOfSpeech !== 'PROPN' || next?.partOfSpeech === 'PROPN' || isNamed) return undefined;
    const members = membersOf(first.normal);
    return members && { from: 0, to: 1, members, slots: new Set(), anchors: new Set() };
  },
);

function isAlone({ term }: PlacedTerm, articles: readonly Article[]): boolean {
  return !articles.some((article) =>
    termsIn(article).some(({ term: other }) => other !== term && isOneMember(other.members, term.members)),
  );
}

/** The first word that the text below has for it, with every place of that word in the story. */
function contradict(headline: PlacedTerm, own: Article, articles: readonly Article[]): readonly Comparison[] {
  const [below] = rivalsIn(own, headline);
  if (below === undefined) return [];
  const places = collect(articles, (article) =>
    openTermsIn(article).filter(({ term }) => isOneMember(term.members, below.term.members)),
  );
  const elsewhere = places.filter(({ placed }) => placed.version !== own.version);
  const rivals = rivalsIn(own, headline).filter(({ term }) => !isOneMember(term.members, below.term.members));
  if (elsewhere.length === 0 || rivals.length > 0) return [];
  const left = stateTerm(headline);
  const value = stateTerm(below).value;
  return places.map((place) => ({
    left,
    right: stateTerm(place, value),
    relation: 'exclusive' as const,
    confidence,
    reason: 'another thing of the same sort in the headline',
  }));
}

function rivalsIn(article: Article, { term }: PlacedTerm): readonly PlacedTerm[] {
  return openTermsIn(article).filter((other) => areApartInSort(term.members, other.term.members));
}
