import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { readDesignations, type Designation } from './readDesignations.ts';

const confidence = 0.75;

interface FullName {
  readonly given: string;
  readonly surname: string;
  /** All its words in one string, and all but the surname. */
  readonly print: string;
  readonly shortPrint: string;
  readonly designation: Designation;
}

interface PlacedFullName {
  readonly name: FullName;
  readonly statement: Statement;
}

/**
 * A rewrite that gives somebody the surname of another: `Rose Akinyi` and `Wycliffe Barasa` in one version, `Rose Akinyi
 * Barasa` and `Wycliffe Barasa` in the other. It leaves alone a longer name whose last word nobody else bears, and a
 * version that has both forms.
 */
export function compareBorrowedSurnames({ versionPairs }: StoryAlignment): readonly Comparison[] {
  return collect(versionPairs, compareIn);
}

const compareIn = remember(({ left, right }: VersionPair): readonly Comparison[] => [
  ...borrowed(left, right),
  ...borrowed(right, left),
]);

function borrowed(plain: Article, lender: Article): readonly Comparison[] {
  const [shorts, longs] = [fullNamesOf(plain), fullNamesOf(lender)];
  return collect([...longs.values()], (long): readonly Comparison[] => {
    const { name } = long;
    const short = shorts.get(name.shortPrint);
    if (!short || longs.has(name.shortPrint) || shorts.has(name.print)) return [];
    if (!isOfAnother(name, longs) || !isOfAnother(name, shorts)) return [];
    return [
      {
        left: short.statement,
        right: long.statement,
        relation: 'exclusive',
        confidence,
        reason: 'the surname of somebody else in either version',
      },
    ];
  });
}

/** The first place of each name, by its print. */
type FullNames = ReadonlyMap<string, PlacedFullName>;

function isOfAnother({ given, surname }: FullName, names: FullNames): boolean {
  return [...names.values()].some(({ name }) => name.surname === surname && name.given !== given);
}

const fullNamesOf = remember(({ version, sentences }: Article): FullNames => {
  const names = new Map<string, PlacedFullName>();
  for (const { analysis, span } of sentences) {
    for (const name of fullNamesIn(analysis)) {
      if (names.has(name.print)) continue;
      const own = name.designation.span;
      const value = analysis.text.slice(own.start, own.end);
      const statement = { version, span: shiftSpan(own, span.start), value, sentence: span };
      names.set(name.print, { name, statement });
    }
  }
  return names;
});

const fullNamesIn = sentenceReaders.remember((analysis: SentenceAnalysis): readonly FullName[] =>
  readDesignations(analysis)
    .filter(isFullName)
    .map((designation) => ({
      given: designation.words[0] ?? '',
      surname: designation.words.at(-1) ?? '',
      print: designation.words.join(' '),
      shortPrint: designation.words.slice(0, -1).join(' '),
      designation,
    })),
);

function isFullName({ form, entity, words }: Designation): boolean {
  return form === 'name' && entity !== 'organisation' && words.length >= 2;
}
