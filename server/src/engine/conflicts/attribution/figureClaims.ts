import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { addToGroup } from '../../util/addToGroup.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { claimsIn, type AttributedClaim } from './attributedClaims.ts';
import { anybody } from './claimWords.ts';

/** Smaller figures stand in too many claims to tell one. */
const leastTelling = 20;

/** Two claims of two versions known to be one by a figure that each version gives to a source once. */
export interface FigureMeeting {
  readonly left: AttributedClaim;
  readonly right: AttributedClaim;
  /** How many figures and other words they have in common, without the noun that is counted. */
  readonly shared: number;
  /** True where what they have in common tells one claim, and not merely two of equal size. */
  readonly isTelling: boolean;
}

/**
 * `54% of voters welcomed it, Medra estimated` and `in a survey by the ministry, 54 per cent were glad of it`: however
 * the rest is told, and wherever it stands. Few words in common may yet be too few to say that the sources differ.
 */
export const meetByFigures = remember((versions: VersionPair): readonly FigureMeeting[] => {
  const rights = claimsByFigure(versions.rightSentences);
  const met: FigureMeeting[] = [];
  claimsByFigure(versions.leftSentences).forEach(([left, ...others], label) => {
    const [right, ...more] = rights.get(label) ?? [];
    if (left && right && others.length + more.length === 0)
      met.push({ left, right, ...readCommon(figuresOf(left), figuresOf(right)) });
  });
  return met;
});

/** By the figures and words of the two claims, which an edit elsewhere leaves as they are. */
const readCommon = rememberPair(
  (left: ClaimFigures, right: ClaimFigures): Pick<FigureMeeting, 'shared' | 'isTelling'> => {
    const figures = left.figures.filter((figure) => right.labels.has(labelOf(figure)));
    const counted = new Set([...figures, ...right.figures].map(({ head }) => head));
    const words = [...left.words].filter(
      ([stem, { normal }]) =>
        right.words.has(stem) && !counted.has(stem) && !/\d/.test(stem) && !anybody.test(normal),
    );
    const areMeasured = [...counted].some(
      (head) =>
        head !== undefined && left.words.has(head) && right.words.has(head) && figures.some(isMeasured),
    );
    const isExact = words.length > 0 && figures.some(isPrecise);
    const isDeed = words.some(([stem, word]) => isVerb(word) || isVerb(right.words.get(stem)));
    return {
      shared: figures.length + words.length,
      isTelling: figures.length > 1 || words.length > 1 || isExact || isDeed || areMeasured,
    };
  },
);

function isVerb(word: Token | undefined): boolean {
  return word?.partOfSpeech === 'VERB';
}

/** `40,000 litres` that leak: what is measured tells a claim as what is counted, people mostly, does not. */
function isMeasured({ dimension }: Quantity): boolean {
  return /^(?:volume|mass|length|area|speed|power|energy)$/.test(dimension);
}

/** `8,214`, `54%`: such a figure is seldom met twice by chance. */
function isPrecise({ dimension, value }: Quantity): boolean {
  return dimension === 'percent' || String(Math.abs(value)).replace(/[^1-9]*$|\./g, '').length >= 3;
}

/** The claims of a version's sentences by each telling figure in them. */
const claimsByFigure = remember(
  (sentences: readonly PlacedSentence[]): ReadonlyMap<string, readonly AttributedClaim[]> => {
    const claims = new Map<string, AttributedClaim[]>();
    for (const told of claimsIn(sentences).values()) {
      for (const claim of told) {
        for (const label of figuresOf(claim).labels) addToGroup(claims, label, claim);
      }
    }
    return claims;
  },
);

/** The words of a claim with its telling figures. */
interface ClaimFigures {
  readonly words: AttributedClaim['words'];
  readonly figures: readonly Quantity[];
  readonly labels: ReadonlySet<string>;
}

function figuresOf({ placed, words }: AttributedClaim): ClaimFigures {
  return readFigures(placed.sentence.analysis, words);
}

const readFigures = rememberPair(
  ({ facts }: SentenceAnalysis, words: AttributedClaim['words']): ClaimFigures => {
    const tokens = [...words.values()];
    const figures = facts.quantities.filter(
      ({ figure, value, dimension, implicit }) =>
        implicit !== true &&
        (dimension === 'fraction' || Math.abs(value) >= leastTelling) &&
        tokens.some((token) => overlapsSpan(token, figure)),
    );
    return { words, figures, labels: new Set(figures.map(labelOf)) };
  },
);

/** A percentage, a sum and a count are told apart, `some 40` is the figure of `40`; what is counted may have another name. */
function labelOf({ value, dimension }: Quantity): string {
  return dimension === 'fraction'
    ? `percent ${String(Math.round(value * 10_000) / 100)}`
    : `${dimension} ${String(value)}`;
}

/** The words of a claim that are written with figures. */
export const figuresIn = remember((words: AttributedClaim['words']): readonly string[] =>
  [...words.keys()].filter((stem) => /\d/.test(stem)),
);
