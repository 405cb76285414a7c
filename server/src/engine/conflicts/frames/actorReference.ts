import { isBodyNoun } from '../../language/bodyNouns.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { NameMention } from '../../model/name.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan, overlapsSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { printName, type NameDirectory, type NamedEntity } from '../facts/nameDirectory.ts';
import { isQuoted } from '../isQuoted.ts';

/** Whom an argument stands for, with how doubtful that is. */
export interface FoundEntity {
  readonly entity: NamedEntity;
  readonly doubt: number;
}

/** An argument of which the rest of the article may tell whom it stands for: a pronoun, or a noun as in `the mayor`. */
export interface OpenArgument {
  readonly argument: Argument;
  readonly noun: Token | undefined;
}

/** Says whom such an argument stands for in its place; undefined where nobody with a name is meant. */
export type Reference = (placed: PlacedSentence, open: OpenArgument) => FoundEntity | undefined;

const doubtOfTitle = 0.1;
const doubtOfBody = 0.3;
const doubtOfOnlyCandidate = 0.2;
const doubtOfNearest = 0.5;
/** A pronoun stands for somebody named in its own sentence or in one of so many before. */
const pronounReach = 2;
/** The body that an article is about is named so many times as often as any other. */
const shareOfMain = 2;

/** Reads the names, titles and pronouns of one article. */
export function createReference(article: Article, directory: NameDirectory): Reference {
  const known = readKnown(article, directory);
  return (placed, { argument, noun }) => {
    if (noun !== undefined) return readNoun(placed, argument, noun, known);
    // Whom a speaker means is not to be read from the names around the quotation.
    return isQuoted(placed, argument.from) ? undefined : readPronoun(placed, argument, directory);
  };
}

/** Whom an argument stands for by its own sentence and the names of the story. */
export function findNamed(
  analysis: SentenceAnalysis,
  argument: Argument,
  directory: NameDirectory,
): FoundEntity | undefined {
  if (argument.sort === 'pronoun' || argument.sort === 'figure') return undefined;
  return readName(analysis, argument, directory) ?? readApposition(analysis, argument, directory);
}

/** Of an argument that its own sentence does not name; undefined where the rest of the article does not either. */
export function findOpen(analysis: SentenceAnalysis, argument: Argument): OpenArgument | undefined {
  if (argument.sort === 'figure') return undefined;
  if (argument.sort === 'pronoun')
    return sortOfPronoun(analysis, argument) === undefined ? undefined : { argument, noun: undefined };
  const noun = nounInPlace(analysis, argument);
  return noun && { argument, noun };
}

/** Those who take part, in the order in which they are told: subject, object, receiver, all others. */
export const argumentsOf: (frame: Frame) => readonly Argument[] = remember(
  ({ subject, object, receiver, attached }) => [
    ...(subject ? [subject] : []),
    ...(object ? [object] : []),
    ...(receiver ? [receiver] : []),
    ...attached.map(({ argument }) => argument),
  ],
);

/** A name inside the phrase that ends with its head: `Farouk` of `prosecutor Amina Farouk`. */
function readName(
  analysis: SentenceAnalysis,
  argument: Argument,
  directory: NameDirectory,
): FoundEntity | undefined {
  const head = analysis.tokens[argument.head];
  if (head === undefined || argument.sort !== 'name') return undefined;
  const mention = analysis.facts.names.find(({ span }) => coversSpan(span, head));
  const entity = mention && directory.get(printName(mention));
  if (entity) return { entity, doubt: 0 };
  const place = analysis.facts.places.find(({ span, adjective }) => !adjective && overlapsSpan(span, head));
  if (place) return { entity: { name: place.place.toLowerCase(), sort: 'other' }, doubt: 0 };
  return mention && { entity: { name: printName(mention), sort: mention.entity }, doubt: 0.1 };
}

/** How many words may stand between a noun and the name behind its comma: `the leader of the Alliance, Ida Brandt,`. */
const longestOffice = 6;

/** `a client, Mirjam Volz, told`: the name between commas behind a noun says who is meant. */
function readApposition(
  analysis: SentenceAnalysis,
  { head }: Argument,
  directory: NameDirectory,
): FoundEntity | undefined {
  const { tokens, facts } = analysis;
  const comma = tokens.findIndex(({ text }, index) => index > head && text === ',');
  const office = tokens.slice(head + 1, comma);
  if (comma < 0 || office.length > longestOffice || (office[0] && !/^(?:of|for|at)$/.test(office[0].normal)))
    return undefined;
  if (office.some(({ partOfSpeech }) => /^(?:VERB|AUX|CCONJ|PRON)$/.test(partOfSpeech))) return undefined;
  const start = tokens[comma + 1]?.start;
  const mention = facts.names.find(({ span }) => span.start === start);
  if (mention === undefined) return undefined;
  const [closing, next] = tokens.slice(tokens.findIndex((token) => token.start >= mention.span.end));
  const isClosed = closing === undefined || /^[,.]$/.test(closing.text);
  const entity = isClosed && next?.partOfSpeech !== 'CCONJ' ? directory.get(printName(mention)) : undefined;
  return entity && { entity, doubt: doubtOfTitle };
}

interface Known {
  readonly holders: ReadonlyMap<string, NamedEntity | 'several'>;
  readonly namesakes: ReadonlyMap<string, NamedEntity | 'several'>;
  readonly main: NamedEntity | undefined;
}

/** `the mayor` where one person of the article is a mayor, `the company` where it is about one. */
function readNoun(
  { sentence: { analysis } }: PlacedSentence,
  { from, head }: Argument,
  noun: Token,
  { holders, namesakes, main }: Known,
): FoundEntity | undefined {
  const holder = holders.get(noun.lemma) ?? namesakes.get(noun.lemma);
  if (holder) return holder === 'several' ? undefined : { entity: holder, doubt: doubtOfTitle };
  const isPlain = head - from <= 2 && analysis.tokens[from]?.normal === 'the';
  return main && isPlain && isBodyNoun(noun.lemma) ? { entity: main, doubt: doubtOfBody } : undefined;
}

/** The noun of `the mayor`, `her company`, which may stand for somebody or something that the article names. */
function nounInPlace({ tokens }: SentenceAnalysis, { from, head }: Argument): Token | undefined {
  const [first, noun] = [tokens[from], tokens[head]];
  if (noun?.partOfSpeech !== 'NOUN' || !/^(?:the|this|its|their|his|her)$/.test(first?.normal ?? ''))
    return undefined;
  return noun.normal === noun.lemma ? noun : undefined;
}

/** A noun that stands for somebody or something with a name. */
interface Called {
  readonly noun: string;
  readonly entity: NamedEntity;
}

/** Who is called what in one sentence: by its words and the names of the story alone. */
interface CalledInSentence {
  /** Who bears a title or description: `mayor`, `clerk`. */
  readonly holders: readonly Called[];
  /** Who has a noun for the last word of the name: `hospital` of *Marl Bay General Hospital*. */
  readonly namesakes: readonly Called[];
  /** All that are named and no persons, each as often as it is. */
  readonly bodies: readonly NamedEntity[];
}

const calledBy = remember((directory: NameDirectory) =>
  remember((analysis: SentenceAnalysis): CalledInSentence => {
    const holders: Called[] = [];
    const namesakes: Called[] = [];
    const bodies: NamedEntity[] = [];
    for (const mention of analysis.facts.names) {
      const entity = directory.get(printName(mention));
      if (entity === undefined) continue;
      for (const noun of nounsOf(analysis, mention)) holders.push({ noun, entity });
      if (entity.sort === 'person') continue;
      bodies.push(entity);
      const noun = mention.words.at(-1)?.text.toLowerCase();
      if (noun !== undefined && mention.words.length > 1) namesakes.push({ noun, entity });
    }
    return { holders, namesakes, bodies };
  }),
);

/** Who is called what in an article, and which body it is about. */
function readKnown({ sentences }: Article, directory: NameDirectory): Known {
  const calledIn = calledBy(directory);
  const holders = new Map<string, NamedEntity | 'several'>();
  const namesakes = new Map<string, NamedEntity | 'several'>();
  const counts = new Map<NamedEntity, number>();
  for (const { analysis } of sentences) {
    if (analysis.facts.names.length === 0) continue;
    const called = calledIn(analysis);
    for (const each of called.holders) addCalled(holders, each);
    for (const each of called.namesakes) addCalled(namesakes, each);
    for (const body of called.bodies) counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  return { holders, namesakes, main: mainBody(counts) };
}

/** Whom a noun stands for in an article, where it is one. */
function addCalled(entities: Map<string, NamedEntity | 'several'>, { noun, entity }: Called): void {
  const known = entities.get(noun);
  entities.set(noun, known === undefined || known === entity ? entity : 'several');
}

/** The heads of what stands before and behind a name: `prosecutor` and `clerk`. */
function nounsOf(analysis: SentenceAnalysis, { title, descriptor, span }: NameMention): readonly string[] {
  const index = analysis.tokens.findIndex((token) => overlapsSpan(token, span));
  const before = analysis.tokens[index - 1];
  return [
    ...(title ? headOf(analysis, title.span) : []),
    ...(descriptor ? headOf(analysis, descriptor.span) : []),
    ...(before?.partOfSpeech === 'NOUN' ? [before.lemma] : []),
  ];
}

/** The last of the first run of nouns: `engineer` of `the city's chief engineer for roads`. */
function headOf({ tokens }: SentenceAnalysis, span: Span): readonly string[] {
  const words = tokens.filter((token) => overlapsSpan(token, span));
  const end = words.findIndex(({ partOfSpeech, text }) => partOfSpeech === 'ADP' || text === ',');
  const head = (end < 0 ? words : words.slice(0, end)).at(-1);
  return head ? [head.lemma.toLowerCase()] : [];
}

/** The organisation that an article names far more often than any other. */
function mainBody(counts: ReadonlyMap<NamedEntity, number>): NamedEntity | undefined {
  let main: NamedEntity | undefined;
  let most = 0;
  let next = 1;
  for (const [body, count] of counts) {
    if (count > most) {
      next = Math.max(next, most);
      most = count;
      main = body;
    } else next = Math.max(next, count);
  }
  return most >= shareOfMain * next ? main : undefined;
}

/** `she` is the person named last, in this sentence before it or in one of those before. */
function readPronoun(
  { article, index, sentence }: PlacedSentence,
  { from }: Argument,
  directory: NameDirectory,
): FoundEntity | undefined {
  const word = sentence.analysis.tokens[from];
  const wanted = sortOfPronoun(sentence.analysis, { from });
  if (wanted === undefined || word === undefined) return undefined;
  const own = entitiesIn(sentence.analysis, directory, word.start);
  const before = Array.from({ length: pronounReach }, (_, step) => article.sentences[index - 1 - step]);
  const groups = [
    own,
    ...before.map((each) => (each?.block === undefined ? [] : entitiesIn(each.analysis, directory))),
  ];
  const fitting = groups.map((group) =>
    group.filter(({ sort }) => (sort === 'person') === (wanted === 'person')),
  );
  const nearest = fitting.find((group) => group.length > 0);
  const [first] = nearest ?? [];
  if (first === undefined) return undefined;
  const isOnly = new Set(fitting.flat()).size === 1 && wanted === 'person';
  return { entity: first, doubt: isOnly ? doubtOfOnlyCandidate : doubtOfNearest };
}

/** What a pronoun stands for; undefined where it may be anybody or anything. */
function sortOfPronoun(
  { tokens }: SentenceAnalysis,
  { from }: Pick<Argument, 'from'>,
): 'person' | 'thing' | undefined {
  const normal = tokens[from]?.normal ?? '';
  if (/^(?:he|him|she|her|himself|herself)$/.test(normal)) return 'person';
  return normal === 'it' ? 'thing' : undefined;
}

function entitiesIn(
  analysis: SentenceAnalysis,
  directory: NameDirectory,
  end = Infinity,
): readonly NamedEntity[] {
  return collect(analysis.facts.names, (mention) =>
    mention.span.start < end ? (directory.get(printName(mention)) ?? []) : [],
  );
}
