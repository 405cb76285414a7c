import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { readDesignations, type Designation } from './readDesignations.ts';

const confidence = 0.75;

interface FullName {
  readonly words: readonly string[];
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
  return collect([...longs.values()], ([long]): readonly Comparison[] => {
    const key = long?.words.slice(0, -1).join(' ') ?? '';
    const [short] = shorts.get(key) ?? [];
    if (!long || !short || longs.has(key) || shorts.has(long.words.join(' '))) return [];
    const surname = long.words.at(-1) ?? '';
    if (!isOfAnother(surname, long, longs) || !isOfAnother(surname, long, shorts)) return [];
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

type FullNames = ReadonlyMap<string, readonly FullName[]>;

function isOfAnother(surname: string, { words: [given] }: FullName, names: FullNames): boolean {
  return [...names.values()].some(([name]) => name?.words.at(-1) === surname && name.words[0] !== given);
}

const fullNamesOf: (article: Article) => FullNames = remember((article: Article) =>
  groupBy(
    collect(article.sentences, ({ analysis, span }) =>
      readDesignations(analysis)
        .filter(isFullName)
        .map((name): FullName => ({
          words: name.words,
          statement: {
            version: article.version,
            span: shiftSpan(name.span, span.start),
            value: analysis.text.slice(name.span.start, name.span.end),
            sentence: span,
          },
        })),
    ),
    ({ words }) => words.join(' '),
  ),
);

function isFullName({ form, entity, words }: Designation): boolean {
  return form === 'name' && entity !== 'organisation' && words.length >= 2;
}
