import { sortsOfSource } from '../../language/sources.ts';
import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';

/** An apposition that says what a body is has no more words than these. */
const longestApposition = 6;

/** Nouns that no person is called by, as an `operator` or a `maker` may be. */
const bodyNouns =
  /^(?:company|firm|airline|utility|insurer|manufacturer|union|bank|charity|agency|brokerage|club|group|association)$/;

/** What sorts of source a body with that name is said to be, anywhere in the story: `the private operator, Selm Ferries`. */
export function sortsOfNamedBody(alignment: StoryAlignment, name: string): ReadonlySet<string> {
  const found = sortsFound(alignment);
  const known = found.get(name) ?? findSorts(alignment, name);
  found.set(name, known);
  return known;
}

/** By the name, which the sources of many claims have. */
const sortsFound: (alignment: StoryAlignment) => Map<string, ReadonlySet<string>> = remember(() => new Map());

function findSorts({ articles }: StoryAlignment, name: string): ReadonlySet<string> {
  let sorts = noSorts;
  for (const byName of sortsInEach(articles)) {
    const own = byName.get(name);
    if (own !== undefined) sorts = sorts.size === 0 ? own : new Set([...sorts, ...own]);
  }
  return sorts;
}

const noSorts: ReadonlySet<string> = new Set();

/** Once for all names of a story. */
const sortsInEach = remember((articles: readonly Article[]) => articles.map(sortsByName));

const sortsByName = remember((article: Article): ReadonlyMap<string, ReadonlySet<string>> => {
  const sortsByNameHere = new Map<string, ReadonlySet<string>>();
  for (const { analysis } of article.sentences)
    for (const { name, sorts } of bodiesIn(analysis))
      sortsByNameHere.set(name, new Set([...(sortsByNameHere.get(name) ?? []), ...sorts]));
  return sortsByNameHere;
});

interface NamedBody {
  readonly name: string;
  readonly sorts: ReadonlySet<string>;
}

const bodiesIn = sentenceReaders.remember(({ tokens, facts, text }: SentenceAnalysis): readonly NamedBody[] =>
  facts.names.flatMap(({ entity, span }) => {
    const from = tokens.findIndex(({ start }) => start >= span.start);
    const to = tokens.findLastIndex(({ end }) => end <= span.end) + 1;
    const words = [...wordsBefore(tokens, from), ...wordsBehind(tokens, to)];
    if (entity === 'person' && !words.some((word) => bodyNouns.test(word))) return [];
    const sorts = sortsOfSource(words);
    return sorts.size === 0 ? [] : [{ name: text.slice(span.start, span.end).replace(/\./g, ''), sorts }];
  }),
);

/** `the private operator, `, `the insurance company `. */
function wordsBefore(tokens: readonly Token[], from: number): readonly string[] {
  const to = tokens[from - 1]?.text === ',' ? from - 1 : from;
  let start = to;
  while (to - start < longestApposition && isNominal(tokens[start - 1])) start -= 1;
  const isOpened = to === from || /^(?:DET|PRON)$/.test(tokens[start - 1]?.partOfSpeech ?? '');
  return isOpened ? tokens.slice(start, to).map(({ normal }) => normal) : [];
}

/** `, a brokerage in Selm,`: no more than its first noun phrase. */
function wordsBehind(tokens: readonly Token[], to: number): readonly string[] {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.partOfSpeech !== 'DET') return [];
  let end = to + 2;
  while (end - to < longestApposition && isNominal(tokens[end])) end += 1;
  const isClosed = /^(?:[,.;)]|of|in|for|that|which|based)$/.test(tokens[end]?.normal ?? '.');
  return isClosed ? tokens.slice(to + 2, end).map(({ normal }) => normal) : [];
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|ADJ)$/.test(token.partOfSpeech) && /^\p{Ll}/u.test(token.text);
}
