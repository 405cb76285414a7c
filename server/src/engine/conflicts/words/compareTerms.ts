import { diffWords } from '../../language/diffWords.ts';
import { termVariant } from '../../language/spelling.ts';
import { areStyledApart } from '../../language/styledTerms.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Hunk, TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { stateTokens } from './stateTokens.ts';

/** Sentences less alike than this do not show that two terms name one thing. */
const leastSimilarity = 0.4;

/** Two wordings of one place that an editor would unify. */
export interface TermMeeting {
  readonly comparison: Comparison;
  /** The words of either side as the story is searched for them: `['high', 'level']`. */
  readonly words: readonly (readonly string[])[];
  /** Whether the two are one term wherever they stand, and not in this place only. */
  readonly isOneTerm: boolean;
}

interface VariantTest {
  readonly reason: string;
  readonly isOneTerm: boolean;
  readonly applies: (left: readonly Token[], right: readonly Token[], before: Token | undefined) => boolean;
}

const variantTests: readonly VariantTest[] = [
  { reason: 'same term, written another way', isOneTerm: true, applies: isHyphenVariant },
  { reason: 'same term, another form of it', isOneTerm: true, applies: isCompoundVariant },
  { reason: 'words that a style book keeps apart', isOneTerm: false, applies: isStyleVariant },
];

/** Terms that an editor would unify: `no-fly` and `no-flight zone`, `high-level` and `high level`. */
export const compareTerms: (versions: VersionPair) => readonly TermMeeting[] = remember(
  ({ pairs, stemWeight }) => {
    const meetings: TermMeeting[] = [];
    for (const pair of pairs) {
      if (pair.similarity < leastSimilarity) continue;
      for (const { hunk, test } of findVariants(pair, stemWeight))
        meetings.push(stateVariant(pair, hunk, test));
    }
    return meetings;
  },
);

interface FoundVariant {
  readonly hunk: Hunk;
  readonly test: VariantTest;
}

const findVariants = rememberByBasis((pair): readonly FoundVariant[] => {
  const { hunks } = diffWords(pair.left.sentence.analysis, pair.right.sentence.analysis);
  return collect(hunks, (hunk) => {
    const left = wordsIn(pair.left, hunk.left);
    const right = wordsIn(pair.right, hunk.right);
    if (left.length === 0 || right.length === 0) return [];
    const test = variantTests.find(({ applies }) =>
      applies(left, right, pair.left.sentence.analysis.tokens[hunk.left.from - 1]),
    );
    return test === undefined ? [] : [{ hunk, test }];
  });
});

function stateVariant(pair: SentencePair, hunk: Hunk, { isOneTerm, reason }: VariantTest): TermMeeting {
  const left = wordsIn(pair.left, hunk.left);
  const right = wordsIn(pair.right, hunk.right);
  return {
    words: [left.map(({ normal }) => normal), right.map(({ normal }) => normal)],
    isOneTerm,
    comparison: {
      left: stateTokens(pair.left, hunk.left, printOf(left)),
      right: stateTokens(pair.right, hunk.right, printOf(right)),
      relation: 'exclusive',
      confidence: 0.9,
      reason,
    },
  };
}

function wordsIn({ sentence }: PlacedSentence, { from, to }: TokenRange): readonly Token[] {
  return sentence.analysis.tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation');
}

function printOf(tokens: readonly Token[]): string {
  return tokens.map(({ normal }) => normal).join(' ');
}

/**
 * Letter for letter the same, with a hyphen or in two words. A word that the one writes solid (`percent`, `ceasefire`,
 * `pretax`) is a matter of British or American spelling, which is none of it.
 */
function isHyphenVariant(left: readonly Token[], right: readonly Token[]): boolean {
  const a = left.map(({ normal }) => normal);
  const b = right.map(({ normal }) => normal);
  const letters = (words: readonly string[]) => words.join('').replaceAll('-', '');
  const isSolid = (words: readonly string[]) => words.length === 1 && words[0]?.includes('-') === false;
  return letters(a) === letters(b) && !isSolid(a) && !isSolid(b) && termVariant(a, b);
}

/** `no-fly` and `no-flight`: compounds that share a part, with forms of one word in the other. */
function isCompoundVariant(left: readonly Token[], right: readonly Token[]): boolean {
  const [a] = left;
  const [b] = right;
  if (left.length !== 1 || right.length !== 1 || !a || !b) return false;
  const first = a.normal.split('-');
  const second = b.normal.split('-');
  if (first.length !== second.length || first.length < 2) return false;
  const differing = collect(first, (part, index) =>
    part === second[index] ? [] : [[part, second[index] ?? ''] as const],
  );
  const [parts] = differing;
  if (differing.length !== 1 || !parts || !beginAlike(parts[0], parts[1])) return false;
  const word = (lemma: string, partOfSpeech: Token['partOfSpeech']) => ({
    lemma,
    normal: lemma,
    partOfSpeech,
  });
  return (['VERB', 'NOUN'] as const).some((p) =>
    (['VERB', 'NOUN'] as const).some(
      (q) => relateWords(word(parts[0], p), word(parts[1], q)).source === 'derivation',
    ),
  );
}

/** Forms of one word begin alike (`fly`, `flight`); what only means the same (`make`, `construct`) is another term. */
function beginAlike(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

/** `before` is the word in front of both: a noun there makes a compound of them, `county jail`. */
function isStyleVariant(left: readonly Token[], right: readonly Token[], before: Token | undefined): boolean {
  const [[a], [b]] = [left, right];
  if (left.length !== 1 || right.length !== 1 || !a || !b) return false;
  const place = /^(?:NOUN|PROPN)$/.test(before?.partOfSpeech ?? '') ? 'compound' : 'alone';
  return areStyledApart(a.lemma, b.lemma, place);
}
