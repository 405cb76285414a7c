import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { PlacedTitle } from './gatherTitles.ts';
import { namelessTitles } from './namelessTitles.ts';
import { relateTitles } from './relateTitles.ts';

/** A place that bears out a disputed title without the name of its bearer. */
export interface TitleWitness {
  readonly backed: PlacedTitle;
  readonly title: TitlePhrase;
  readonly placed: PlacedSentence;
}

/**
 * Who else gives a person one of the titles in dispute: a version that names the person somewhere, calls somebody `the former
 * head of engineering`, and gives that title to nobody else. One that has both titles is no witness.
 */
export function findTitleWitnesses(
  person: Person,
  disputed: readonly PlacedTitle[],
  ofOthers: readonly PlacedTitle[],
  { articles }: StoryAlignment,
): readonly TitleWitness[] {
  const heard = new Set(disputed.map(({ placed }) => placed.version));
  return collect(articles, (article) => {
    const isKnown = person.mentions.some(({ version }) => version === article.version);
    if (heard.has(article.version) || !isKnown) return [];
    const witnesses = collect(namelessIn(article), ({ title, placed }) => {
      const backed = disputed.find((told) => isSame(told.title, title));
      if (backed === undefined || ofOthers.some((told) => isSame(told.title, title))) return [];
      return [{ backed, title, placed }];
    });
    const [first] = witnesses;
    return first && witnesses.every(({ backed }) => backed.value === first.backed.value) ? [first] : [];
  });
}

function isSame(left: TitlePhrase, right: TitlePhrase): boolean {
  return relateTitles(left, right).relation === 'equivalent';
}

interface PlacedPhrase {
  readonly title: TitlePhrase;
  readonly placed: PlacedSentence;
}

const namelessIn = remember((article: Article): readonly PlacedPhrase[] =>
  collect(placeSentences(article), (placed) =>
    namelessTitles(placed.sentence.analysis).map((title) => ({ title, placed })),
  ),
);
