import { usualRole } from '../../language/offices.ts';
import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan, shiftSpan, type Span } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { titlesIn, type PlacedTitle } from '../titles/gatherTitles.ts';
import { indexPersons, type NamedPerson, type PersonsBySentence } from '../titles/personIndex.ts';
import { ownerOf } from '../titles/tieOwner.ts';

const confidenceOfDifference = 0.65;
const confidenceOfAgreement = 0.8;

/** Ties to one person, as a rule: friends and colleagues one has many. */
const ofOne =
  /^(?:lawyer|attorney|solicitor|barrister|coach|trainer|agent|team-mate|teammate|co-driver|bodyguard|biographer|husband|wife|widow|widower)$/;

/** What each of the two is to the other. */
const mutual = /^(?:team-mate|teammate|co-driver)$/;

/** Whose lawyer or team-mate somebody is. */
interface Tie {
  readonly helper: Person;
  readonly of: Person;
  readonly word: string;
  readonly statement: Statement;
  /** Told from the other side: it bears a tie out, but one may have many team-mates. */
  readonly isTurned?: true;
}

/**
 * Somebody who is another's lawyer, coach or team-mate in another version: `Kessler's lawyer, Ida Moe` against `Ida Moe, the
 * lawyer for Brandt`. It leaves alone whoever is so to both in one version, and a pronoun that may mean several.
 */
export function compareTies(alignment: StoryAlignment): readonly Comparison[] {
  const persons = indexPersons(alignment.persons);
  const tiesByArticle = new Map(alignment.articles.map((article) => [article, tiesIn(article, persons)]));
  const met = collect(alignment.versionPairs, ({ left, right }) =>
    meetTies(tiesByArticle.get(left) ?? [], tiesByArticle.get(right) ?? []),
  );
  const disputed = new Set(collect(met, ({ isSame, left, right }) => (isSame ? [] : [left, right])));
  if (disputed.size === 0) return [];
  return met
    .filter(({ isSame, left, right }) => !isSame || disputed.has(left) || disputed.has(right))
    .map(compare);
}

interface TieMeeting {
  readonly left: Tie;
  readonly right: Tie;
  readonly isSame: boolean;
}

function meetTies(lefts: readonly Tie[], rights: readonly Tie[]): readonly TieMeeting[] {
  return collect(lefts, (left) =>
    collect(rights, (right): readonly TieMeeting[] => {
      if (left.helper !== right.helper || left.word !== right.word) return [];
      if (left.of === right.of) return [{ left, right, isSame: true }];
      if (left.isTurned === true || right.isTurned === true) return [];
      const isOpen = !knows(lefts, right) && !knows(rights, left) && areNamedTogether(left.of, right.of);
      return isOpen ? [{ left, right, isSame: false }] : [];
    }),
  );
}

/** Whether a version tells the other's tie as well: one may be the lawyer of two. */
function knows(ties: readonly Tie[], other: Tie): boolean {
  return ties.some(
    ({ helper, of, word }) => helper === other.helper && of === other.of && word === other.word,
  );
}

/** One version that names both tells that they are two. */
function areNamedTogether(first: Person, second: Person): boolean {
  const versions = new Set(first.mentions.map(({ version }) => version));
  return second.mentions.some(({ version }) => versions.has(version));
}

function tiesIn(article: Article, persons: PersonsBySentence): readonly Tie[] {
  return collect(tieTitlesIn(article), ({ title, placed: { index, sentence } }): readonly Tie[] => {
    const named = persons.at(article.version, index);
    const helper = named.find(({ mention }) => overlapsSpan(mention.span, title.bearer))?.person;
    const of = helper && ownerOf(title, article, index, persons, helper);
    if (!helper || !of || of === helper) return [];
    const statement = {
      version: article.version,
      span: shiftSpan(wholeTie(sentence.analysis, title, named, of), sentence.span.start),
      value: `${title.head} of ${of.label}`,
      sentence: sentence.span,
    };
    const tie = { helper, of, word: usualRole(title.head), statement };
    return mutual.test(title.head) ? [tie, { ...tie, helper: of, of: helper, isTurned: true }] : [tie];
  });
}

/** From whose the helper is to the helper's name, in either order: a fix puts the whole of it. */
function wholeTie(
  { tokens }: SentenceAnalysis,
  { span, bearer }: TitlePhrase,
  named: readonly NamedPerson[],
  of: Person,
): Span {
  const first = tokens.findIndex(({ start }) => start >= span.start);
  const before = tokens[first - 1];
  const isPossessive = /^['’]s?$/.test(before?.text ?? '');
  const isPronoun = /^(?:his|her|whose)$/.test(before?.normal ?? '');
  const owner = named.find(({ person }) => person === of)?.mention.span;
  const opening = isPossessive ? (owner ?? tokens[first - 2]) : isPronoun ? before : undefined;
  const isBehind = !isPossessive && !isPronoun && owner !== undefined;
  return {
    start: Math.min(span.start, bearer.start, opening?.start ?? span.start),
    end: Math.max(span.end, bearer.end, isBehind ? owner.end : 0),
  };
}

/** The few titles of an article that tie one to another, whoever bears them. */
const tieTitlesIn = remember((article: Article): readonly PlacedTitle[] =>
  titlesIn(article).filter(({ title: { head, time } }) => time === 'now' && ofOne.test(head)),
);

function compare({ left, right, isSame }: TieMeeting): Comparison {
  return {
    left: left.statement,
    right: right.statement,
    relation: isSame ? 'equivalent' : 'exclusive',
    confidence: isSame ? confidenceOfAgreement : confidenceOfDifference,
    reason: isSame ? 'same tie to one person' : 'same tie, to another person',
  };
}
