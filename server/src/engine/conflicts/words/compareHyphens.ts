import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import type { TermMeeting } from './compareTerms.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { openWords } from './openWords.ts';
import { stateTokens } from './stateTokens.ts';

/** Independent families that must write a compound with its hyphen before one without it stands out. */
const familiesBehind = 2;

/** A compound of two words before a noun, hyphenated or not. */
interface Compound {
  /** With its hyphen: `full-scale`. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A compound that one family alone writes without the hyphen that others give it, wherever it stands: `the full scale
 * invasion`. It leaves alone words that only meet, as in `on a full scale`, and a hyphen that no second family has.
 */
export function compareHyphens({ articles, families }: StoryAlignment): readonly TermMeeting[] {
  const openPlaces = collect(articles, openIn);
  if (openPlaces.length === 0) return [];
  const joined = collect(articles, joinedIn);
  if (joined.length === 0) return [];
  const joinedByPrint = groupBy(joined, ({ compound }) => compound.written);
  const familiesOf = (written: string, places: readonly PlacedCompound[]) =>
    new Set(
      places
        .filter(({ compound }) => compound.written === written)
        .map(({ placed }) => families.findIndex(({ versions }) => versions.includes(placed.version))),
    );
  return collect(openPlaces, (open) => {
    const { written } = open.compound;
    const models = joinedByPrint.get(written) ?? [];
    const model = models.find(({ placed }) => placed.version !== open.placed.version);
    if (model === undefined) return [];
    const isOutvoted =
      familiesOf(written, models).size >= familiesBehind && familiesOf(written, openPlaces).size === 1;
    return isOutvoted ? [meet(model, open)] : [];
  });
}

interface PlacedCompound {
  readonly placed: PlacedSentence;
  readonly compound: Compound;
}

function placesIn(
  article: Article,
  find: (analysis: SentenceAnalysis) => readonly Compound[],
): readonly PlacedCompound[] {
  return placeFound(placeSentences(article), find, (placed, compound) => {
    const open = openWords(placed);
    return open.has(compound.from) && open.has(compound.to - 1) ? { placed, compound } : undefined;
  });
}

const joinedCompounds = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly Compound[] =>
  collect(tokens, ({ normal }, from) =>
    /^\p{Ll}{3,}-\p{Ll}{3,}$/u.test(normal) ? [{ written: normal, from, to: from + 1 }] : [],
  ),
);

/** Two words that make one before a noun: an adjective or noun, a noun, and what they describe. */
const openCompounds = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly Compound[] =>
  collect(tokens, (first, from) => {
    const [second, third] = tokens.slice(from + 1, from + 3);
    if (!/^(?:ADJ|NOUN)$/.test(first.partOfSpeech) || second?.partOfSpeech !== 'NOUN') return [];
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(third?.partOfSpeech ?? '') || second.lemma !== second.normal) return [];
    return [{ written: `${first.normal}-${second.normal}`, from, to: from + 2 }];
  }),
);

function meet(joined: PlacedCompound, open: PlacedCompound): TermMeeting {
  const { written } = joined.compound;
  const apart = written.replace('-', ' ');
  return {
    words: [[written], apart.split(' ')],
    isOneTerm: true,
    comparison: {
      left: stateTokens(joined.placed, joined.compound, written),
      right: stateTokens(open.placed, open.compound, apart),
      relation: 'exclusive',
      confidence: 0.9,
      reason: 'same term, written another way',
    },
  };
}

const openIn = remember((article: Article) => placesIn(article, openCompounds));
const joinedIn = remember((article: Article) => placesIn(article, joinedCompounds));
