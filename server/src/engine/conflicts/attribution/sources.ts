import { isSomebody } from '../../language/isSomebody.ts';
import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Person, PlacedName } from '../../model/person.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsAny, overlapsSpan, type Span } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { addToGroup } from '../../util/addToGroup.ts';
import { collect } from '../../util/collect.ts';
import { computeOnce, remember, rememberPair } from '../../util/remember.ts';
import { indexPersons } from '../titles/personIndex.ts';
import { findAttributions } from './attributionPhrases.ts';
import { holderOfOffice, readOffice } from './holderOfOffice.ts';
import { sortsOfNamedBody } from './namedBodies.ts';
import { readBody, type SourceBody } from './sourceBodies.ts';
import { sourceSpans } from './sourceSpans.ts';
import { readWords, wordsIn, type SourceWords } from './sourceWords.ts';
import { titlesIn, type PlacedTitle } from '../titles/gatherTitles.ts';

/** Who a passage names as its source, as far as the article tells. */
export interface Source extends SourceBody {
  /** Who it may be: several where a pronoun leaves it open, none for bodies and groups. */
  readonly persons: ReadonlySet<Person>;
  /** Who else stands near enough for a pronoun to mean. */
  readonly nearby: ReadonlySet<Person>;
  /** `it`, told by the sentence before: enough to bear another source out, too little to contradict it. */
  readonly isPronoun?: true | undefined;
  /** Whom other versions know by the office that is named here: `the deputy premier`. It bears out what is said of that person. */
  readonly holder?: Person | undefined;
  /** Nothing can be told: `they`, `a statement`, a role that nobody in the article is known by. */
  readonly isUnknown: boolean;
}

/** A surname all in capitals. */
const capitals = /^[\p{Lu}'’-]{3,}$/u;

/** How many sentences back a pronoun reaches. */
const reachOfPronoun = 4;
/** What every source begins as: with each field in its place, all of them have one shape, by which they are read quicker. */
const unknown: Source = {
  persons: new Set(),
  nearby: new Set(),
  sorts: new Set(),
  stems: new Set(),
  names: new Set(),
  countries: new Set(),
  areas: new Set(),
  head: undefined,
  words: [],
  isGeneric: false,
  isPronoun: undefined,
  holder: undefined,
  isUnknown: true,
};
const noPersons: ReadonlySet<Person> = new Set();

/** Finds out who a source is. `spans` are its words, apposition included, counted from the start of the sentence. */
export function resolveSource(
  alignment: StoryAlignment,
  article: Article,
  sentence: number,
  spans: readonly Span[],
): Source {
  const analysis = article.sentences[sentence]?.analysis;
  const phrase = analysis && readPhrase(analysis, spans);
  if (!phrase) return unknown;
  const { words } = phrase;
  const persons = personsIn(alignment, article, sentence, spans);
  if (persons.size > 0) return personSource(persons);
  const cued = personsInCapitals(alignment, article, words.last.text);
  if (cued.size > 0) return personSource(cued);
  if (words.sort === 'he') return personBefore(alignment, article, sentence, words.first);
  if (words.sort === 'it') return sourceBefore(alignment, article, sentence);
  if (words.sort === 'anybody') return unknown;
  const role = words.sort === 'definite' ? personsByRole(alignment, article, words.last.normal) : noPersons;
  if (role.size > 0) return personSource(role);
  const body = knownBody(alignment, phrase.body());
  if (words.sort !== 'definite') return body;
  const holder = holderOfOffice(alignment, article, phrase.office());
  if (holder !== undefined) return { ...body, holder };
  return isOnePerson(words)
    ? { ...body, nearby: personBefore(alignment, article, sentence, words.first).nearby }
    : body;
}

/** `says the teacher` of whoever was named just before, though the article never calls her one. */
function isOnePerson({ last }: SourceWords): boolean {
  return last.normal === last.lemma && isSomebody(last.lemma);
}

/** A body whose name does not tell what it is, as it is introduced: `the private operator, Selm Ferries`. */
function knownBody(alignment: StoryAlignment, body: Source): Source {
  if (body.names.size === 0 || body.names.size < body.stems.size || body.sorts.size > 0) return body;
  const sorts = sortsOfNamedBody(alignment, [...body.names].join(' '));
  return sorts.size === 0 ? body : { ...body, sorts };
}

/** What the words of a source tell, whatever the story says of it elsewhere. */
interface SourcePhrase {
  readonly words: SourceWords;
  /** The body or group that they tell of. */
  readonly body: () => Source;
  /** The office that they name, without what stands beside them. */
  readonly office: () => string;
}

/** Remembered by the spans, which belong to one sentence and to one source in it. */
const readPhrase = rememberPair(
  (analysis: SentenceAnalysis, spans: readonly Span[]): SourcePhrase | undefined => {
    const words = readWords(analysis, spans);
    return (
      words && {
        words,
        body: computeOnce(() => bodyIn(analysis, spans)),
        office: computeOnce(() => readOffice(wordsIn(analysis, spans.slice(0, 1)))),
      }
    );
  },
);

function bodyIn(analysis: SentenceAnalysis, spans: readonly Span[]): Source {
  const body = readBody(analysis, wordsIn(analysis, spans));
  return { ...unknown, ...body, isUnknown: body.stems.size === 0 && body.areas.size === 0 };
}

/** `It added`: whoever alone is the source of the sentence before. */
function sourceBefore(alignment: StoryAlignment, article: Article, sentence: number): Source {
  const before = article.sentences[sentence - 1];
  if (before === undefined) return unknown;
  const [phrase, ...others] = findAttributions(before.analysis);
  if (phrase === undefined || others.length > 0) return unknown;
  const found = resolveSource(alignment, article, sentence - 1, sourceSpans(before.analysis, phrase));
  return found.persons.size > 0 ? unknown : { ...found, isPronoun: true };
}

/** A person's fullest name, else the words: what two passages with one source have in common. */
export function printSource({ persons }: Source, article: Article, span: Span): string {
  const [person] = persons;
  return persons.size === 1 && person !== undefined
    ? person.label
    : article.text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase();
}

function personSource(persons: ReadonlySet<Person>): Source {
  return persons.size === 0 ? unknown : { ...unknown, persons, isUnknown: false };
}

function isPersonal({ entity, label }: Person): boolean {
  return entity === 'person' && !/^(?:The|A) /.test(label);
}

function personsIn(
  alignment: StoryAlignment,
  article: Article,
  sentence: number,
  spans: readonly Span[],
): ReadonlySet<Person> {
  const text = article.sentences[sentence]?.analysis.text ?? '';
  let meant: Set<Person> | undefined;
  for (const { person, mention } of indexPersons(alignment.persons).at(article.version, sentence)) {
    if (!overlapsAny(spans, mention.span) || !isPersonal(person)) continue;
    if (/^['’]s?\b/.test(text.slice(mention.span.end))) continue;
    if (sortsOfNamedBody(alignment, person.label).size === 0) (meant ??= new Set()).add(person);
  }
  return meant ?? noPersons;
}

/** `CLIP (RUIZ)`: whoever has that surname, before all in the article itself. */
function personsInCapitals(
  { persons }: StoryAlignment,
  { version }: Article,
  surname: string,
): ReadonlySet<Person> {
  if (!capitals.test(surname)) return noPersons;
  const called = personsBySurname(persons).get(surname);
  if (called === undefined) return noPersons;
  const named = called.filter(({ mentions }) => mentions.some((mention) => mention.version === version));
  return new Set(named.length > 0 ? named : called);
}

/** The persons with a full name by the last word of it, in capitals. */
const personsBySurname = remember((persons: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const bySurname = new Map<string, Person[]>();
  for (const person of persons) {
    const before = person.label.lastIndexOf(' ');
    if (before < 0 || !isPersonal(person)) continue;
    addToGroup(bySurname, person.label.slice(before + 1).toUpperCase(), person);
  }
  return bySurname;
});

/** Everybody in the nearest passage before the pronoun that names a person: one of them is meant, or somebody a little further back. */
function personBefore(
  { persons }: StoryAlignment,
  article: Article,
  sentence: number,
  pronoun: Token,
): Source {
  const index = indexPersons(persons);
  const nearby = new Set<Person>();
  let nearest: ReadonlySet<Person> | undefined;
  for (let at = sentence; at >= Math.max(0, sentence - reachOfPronoun); at -= 1) {
    for (const { person, mention } of index.at(article.version, at))
      if (isPersonal(person) && (at < sentence || mention.span.end <= pronoun.start)) nearby.add(person);
    if (nearby.size > 0) nearest ??= new Set(nearby);
  }
  return nearest === undefined ? unknown : { ...unknown, persons: nearest, nearby, isUnknown: false };
}

/** `the mayor`, `the judge`: whoever the article calls so. `the winner`: whoever won; `the 27-year-old`: whoever is 27. */
function personsByRole(alignment: StoryAlignment, article: Article, role: string): ReadonlySet<Person> {
  const { persons } = alignment;
  const age = /^(\d+)-year-old$/.exec(role)?.[1];
  if (age !== undefined) return personsOf(persons, ({ mention }) => mention.age === Number(age));
  const deed = deeds.find((each) => each.role.test(role));
  if (deed) return personsOf(persons, (place) => deed.verb.test(verbBehind(alignment, place)));
  const index = indexPersons(persons);
  const found = collect(titlesEndingIn(article, role), ({ title, placed }) =>
    index.at(article.version, placed.index).filter(({ mention }) => overlapsSpan(mention.span, title.bearer)),
  );
  return new Set(found.map(({ person }) => person).filter(isPersonal));
}

/** Whom an article calls so, which depends on the article alone. */
function titlesEndingIn(article: Article, role: string): readonly PlacedTitle[] {
  const byRole = titlesByRole(article);
  const known = byRole.get(role);
  if (known) return known;
  const found = titlesIn(article).filter(
    (placed) => placed.title.head.endsWith(role) || wordsOf(placed).endsWith(role),
  );
  byRole.set(role, found);
  return found;
}

const titlesByRole: (article: Article) => Map<string, readonly PlacedTitle[]> = remember(() => new Map());

function wordsOf({ title, placed }: PlacedTitle): string {
  return readTitle(placed.sentence.analysis, title);
}

const readTitle = rememberPair(({ text }: SentenceAnalysis, { span }: TitlePhrase): string =>
  text.slice(span.start, span.end).toLowerCase(),
);

/** Who somebody is by what they did. */
const deeds = [
  { role: /^(?:winner|champion|victor)$/, verb: /^(?:win|beat|defeat|overcome)$/ },
  { role: /^(?:loser|runner-up)$/, verb: /^lose$/ },
] as const;

function personsOf(persons: readonly Person[], isMeant: (place: PlacedName) => boolean): ReadonlySet<Person> {
  return new Set(persons.filter((person) => isPersonal(person) && person.mentions.some(isMeant)));
}

/** The verb whose subject a name is, in its dictionary form: `Ana Ruiz (Spain) has beaten` gives `beat`. */
function verbBehind({ articles }: StoryAlignment, { version, sentence, mention }: PlacedName): string {
  const article = articles.find((candidate) => candidate.version === version);
  const tokens = article?.sentences[sentence]?.analysis.tokens ?? [];
  let at = tokens.findIndex(({ start }) => start >= mention.span.end);
  if (tokens[at]?.text === '(') at = tokens.findIndex(({ text }, index) => index > at && text === ')') + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.partOfSpeech ?? '')) at += 1;
  return at < 0 ? '' : (tokens[at]?.lemma ?? '');
}
