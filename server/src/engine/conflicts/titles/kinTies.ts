import { isKinTie, mayBeOneTie, mayReturn } from '../../language/kinTies.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import { overlapsSpan, shiftSpan } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { titlesIn, type PlacedTitle } from './gatherTitles.ts';
import { indexPersons, type PersonsBySentence } from './personIndex.ts';

/** Somebody who is told to be another's relative. */
interface KinTie {
  readonly relative: Person;
  readonly of: Person;
  readonly word: string;
  readonly statement: Statement;
}

const confidence = 0.8;
/** How many sentences back somebody may be named whom `her` means. */
const reachOfPronoun = 3;

/**
 * What two people are to each other, from whichever side it is told: `the painter's great-niece, Ana Ruiz` against `Ruiz
 * recognised her grandfather, Bo Oy`. Both must be named or, like the painter, known by an office. It leaves alone a
 * stepfather called father, and words that say the same from the other side.
 */
export function compareKinTies(alignment: StoryAlignment): readonly Comparison[] {
  const persons = indexPersons(alignment.persons);
  const tiesByArticle = new Map(alignment.articles.map((article) => [article, tiesIn(article, persons)]));
  return collect(alignment.versionPairs, ({ left, right }: VersionPair) =>
    collect(tiesByArticle.get(left) ?? [], (a) =>
      collect(tiesByArticle.get(right) ?? [], (b) => (exclude(a, b) ? [compare(a, b)] : [])),
    ),
  );
}

function exclude(a: KinTie, b: KinTie): boolean {
  if (a.relative === b.relative && a.of === b.of) return !mayBeOneTie(a.word, b.word);
  return a.relative === b.of && a.of === b.relative && !mayReturn(a.word, b.word);
}

function compare(left: KinTie, right: KinTie): Comparison {
  return {
    left: left.statement,
    right: right.statement,
    relation: 'exclusive',
    confidence,
    reason: 'same two people, another kinship',
  };
}

function tiesIn(article: Article, persons: PersonsBySentence): readonly KinTie[] {
  return collect(kinTitlesIn(article), ({ title, placed: { index, sentence } }) => {
    const named = persons.at(article.version, index);
    const relative = named.find(({ mention }) => overlapsSpan(mention.span, title.bearer))?.person;
    const of = relative && ownerOf(title, article, index, persons, relative);
    if (!relative || !of) return [];
    const statement = {
      version: article.version,
      span: shiftSpan(title.span, sentence.span.start),
      value: title.head,
      sentence: sentence.span,
    };
    return [{ relative, of, word: title.head, statement }];
  });
}

/** The few titles of an article that tell a kinship, whoever bears them. */
const kinTitlesIn = remember((article: Article): readonly PlacedTitle[] =>
  titlesIn(article).filter(({ title: { head, time } }) => time === 'now' && isKinTie(head)),
);

/** Whose relative it is: `Oy's niece`, `the painter's niece`, `the niece of Bo Oy`, `her uncle`. */
function ownerOf(
  title: TitlePhrase,
  article: Article,
  sentence: number,
  persons: PersonsBySentence,
  relative: Person,
): Person | undefined {
  const tokens = article.sentences[sentence]?.analysis.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start >= title.span.start);
  const before = tokens[first - 1];
  if (before === undefined) return undefined;
  const named = persons.at(article.version, sentence);
  if (/^['’]s?$/.test(before.text)) {
    const owner = tokens[first - 2];
    const byName = named.find(({ mention }) => owner && overlapsSpan(mention.span, owner))?.person;
    return byName ?? (owner && calledSo(owner, article, persons));
  }
  if (/^(?:his|her|whose)$/.test(before.normal))
    return onlyOther(article, sentence, persons, relative, before);
  const last = tokens.findLastIndex(({ end }) => end <= title.span.end);
  if (tokens[last + 1]?.normal !== 'of') return undefined;
  const complement = tokens.slice(last + 2, last + 6);
  return (
    named.find(
      ({ person, mention }) =>
        person !== relative && complement.some((token) => overlapsSpan(mention.span, token)),
    )?.person ??
    calledSo(
      complement.find(({ partOfSpeech }) => partOfSpeech === 'NOUN'),
      article,
      persons,
    )
  );
}

/** `the painter`: the only one whom the article calls so. */
function calledSo(role: Token | undefined, article: Article, persons: PersonsBySentence): Person | undefined {
  if (role === undefined) return undefined;
  const bearers = new Set(
    collect(
      titlesIn(article).filter(({ title: { head } }) => head === role.lemma),
      ({ title: { bearer }, placed: { version, index } }) =>
        persons.at(version, index).find(({ mention }) => overlapsSpan(mention.span, bearer))?.person ?? [],
    ),
  );
  const [person, ...others] = bearers;
  return others.length === 0 ? person : undefined;
}

/** `her` is of the only other person named before it in the sentence, or else in the nearest before that names one. */
function onlyOther(
  { version }: Article,
  sentence: number,
  persons: PersonsBySentence,
  relative: Person,
  pronoun: Token,
): Person | undefined {
  const isOther = ({ person }: { readonly person: Person }) =>
    person !== relative && person.entity === 'person';
  const here = persons
    .at(version, sentence)
    .filter((named) => isOther(named) && named.mention.span.end <= pronoun.start);
  let before: readonly { readonly person: Person }[] = [];
  for (let at = sentence - 1; before.length === 0 && at >= Math.max(0, sentence - reachOfPronoun); at -= 1)
    before = persons.at(version, at).filter(isOther);
  const [person, ...others] = new Set((here.length > 0 ? here : before).map((named) => named.person));
  return others.length === 0 ? person : undefined;
}
