import { needOf, type FieldNeed } from '../../language/termFields.ts';
import type { PlacedSentence, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { shareFigure, weighSharedTelling } from '../facts/sharedTelling.ts';
import { tellingsOf, type FieldTelling } from './fieldTellings.ts';
import { stateTokens } from './stateTokens.ts';
import { surnamesIn } from './surnamesIn.ts';

const confidenceOfDifference = 0.7;
const confidenceOfAgreement = 0.85;
/** What two passages must have in common for their terms to be told of one thing. */
const leastShared: Readonly<Record<FieldNeed, number>> = {
  usual: 1,
  much: 2.2,
  person: 2.2,
  figure: 0.9,
};
/** What is enough where both are told of one person, whose name is in common already. */
const leastSharedOfPerson = 1.5;

/** Where one passage alone goes back to other days, it must have more in common with the other. */
const factorOfOtherDays = 1.5;
/** Where a version knows of the other thing as something that may come, more must speak as well. */
const factorOfSupposed = 1.5;
const goesBack =
  /^(?:ago|earlier|previous|previously|former|formerly|past|once|history|anniversary|decade|last)$/;

interface FieldMeeting {
  readonly left: FieldTelling;
  readonly right: FieldTelling;
}

/**
 * One thing called by two terms of a field that a style book keeps apart, in whatever form and words: `signed a
 * ceasefire` against `have concluded a peace treaty`. Each version must have one term of the field alone, for a version
 * that has both tells of two things; and the two passages must tell the same by their names, figures and dates.
 */
export function compareFields(alignment: StoryAlignment): readonly Comparison[] {
  const met = collect(alignment.versionPairs, meetFields).filter(
    ({ left, right }) => !alignment.articles.some((article) => tellsBoth(article, left, right)),
  );
  return collect(met, (meeting) => [compare(meeting), ...agreements(meeting, alignment.articles)]);
}

const meetFields = remember((versions: VersionPair): readonly FieldMeeting[] => {
  const rights = tellingsOf(versions.right);
  if (rights.size === 0) return [];
  const met: FieldMeeting[] = [];
  tellingsOf(versions.left).forEach((lefts, field) => {
    const others = rights.get(field);
    const best = others && bestMeeting(lefts, others, versions);
    if (best) met.push(best);
  });
  return met;
});

/** The two of a field whose passages have most in common. */
function bestMeeting(
  lefts: readonly FieldTelling[],
  rights: readonly FieldTelling[],
  versions: VersionPair,
): FieldMeeting | undefined {
  let best: FieldMeeting | undefined;
  let most = 0;
  for (const left of lefts) {
    for (const right of rights) {
      if (
        left.member === right.member ||
        !areRivals(left, right, lefts, rights) ||
        areOfOtherDays(left, right)
      )
        continue;
      const shared = weighSharedTelling(left.placed, right.placed, versions);
      if (shared <= most || shared < neededFor(left, right) * factorOf(left, lefts) * factorOf(right, rights))
        continue;
      best = { left, right };
      most = shared;
    }
  }
  return best;
}

function neededFor(left: FieldTelling, right: FieldTelling): number {
  const areOfOneTime = isOfOtherDays(left) === isOfOtherDays(right);
  const isOfOnePerson = needOf(left.field) === 'person' && sharePerson(left, right);
  const least = isOfOnePerson ? leastSharedOfPerson : leastShared[needOf(left.field)];
  return least * (areOfOneTime ? 1 : factorOfOtherDays);
}

/** Whether both sentences, or the one before where a pronoun goes back to it, name one person and nobody else. */
function sharePerson({ placed: left }: FieldTelling, { placed: right }: FieldTelling): boolean {
  const [own, others] = [personsNear(left), personsNear(right)];
  return own.length === 1 && others.length === 1 && own[0] === others[0];
}

function personsNear({ article, index, sentence }: PlacedSentence): readonly string[] {
  const own = surnamesIn(sentence.analysis);
  const before = article.sentences[index - 1];
  const isReferred = sentence.analysis.tokens.some(({ normal }) => /^(?:he|she|him|her|his)$/.test(normal));
  return [...(own.size > 0 || !isReferred || !before ? own : surnamesIn(before.analysis))];
}

function factorOf({ member, placed }: FieldTelling, all: readonly FieldTelling[]): number {
  const isSupposed = all.some(
    (other) =>
      other.member !== member &&
      other.standing === 'supposed' &&
      (needOf(other.field) !== 'figure' || other.placed.sentence === placed.sentence),
  );
  return isSupposed ? factorOfSupposed : 1;
}

function isOfOtherDays({ placed }: FieldTelling): boolean {
  return placed.sentence.analysis.tokens.some(({ lemma }) => goesBack.test(lemma));
}

/**
 * Two members of the field, each told where the other is not. Of what a figure is told, the figure tells which thing is
 * meant, so that only its sentence counts: every report has revenue and profit.
 */
function areRivals(
  left: FieldTelling,
  right: FieldTelling,
  lefts: readonly FieldTelling[],
  rights: readonly FieldTelling[],
): boolean {
  if (left.standing !== 'told' || right.standing !== 'told') return false;
  const isOfFigure = needOf(left.field) === 'figure';
  if (isOfFigure && !shareFigure(left, right)) return false;
  const isAlone = (own: FieldTelling, all: readonly FieldTelling[]) =>
    all.every(
      ({ member, standing, placed }) =>
        member === own.member ||
        standing === 'denied' ||
        standing === 'supposed' ||
        (isOfFigure && placed.sentence !== own.placed.sentence),
    );
  return isAlone(left, lefts) && isAlone(right, rights);
}

/** A third version that tells of both shows that the story has both. */
function tellsBoth(article: Article, left: FieldTelling, right: FieldTelling): boolean {
  if (needOf(left.field) === 'figure') return false;
  const tellings = tellingsOf(article).get(left.field) ?? [];
  const has = (own: FieldTelling) =>
    tellings.some(({ member, standing }) => member === own.member && standing !== 'denied');
  return has(left) && has(right);
}

function compare({ left, right }: FieldMeeting): Comparison {
  return {
    left: state(left, left),
    right: state(right, right),
    relation: 'exclusive',
    confidence: confidenceOfDifference,
    reason: 'same event, another term of the field',
  };
}

/** Whoever tells the same, and where a version says that it was not the other thing. */
function agreements({ left, right }: FieldMeeting, articles: readonly Article[]): readonly Comparison[] {
  const tellings = collect(articles, (article) => tellingsOf(article).get(left.field) ?? []);
  return collect([left, right], (own) => {
    const other = own === left ? right : left;
    return tellings
      .filter((telling) => telling !== own && speaksFor(telling, own, other))
      .map((telling) => ({
        left: state(own, own),
        right: state(telling, own),
        relation: 'equivalent' as const,
        confidence: confidenceOfAgreement,
        reason: 'same event, same term',
      }));
  });
}

function speaksFor(telling: FieldTelling, own: FieldTelling, other: FieldTelling): boolean {
  if (needOf(own.field) === 'figure' && !shareFigure(telling, own)) return false;
  return telling.standing === 'told'
    ? telling.member === own.member
    : telling.standing === 'denied' &&
        telling.member === other.member &&
        telling.placed.version === own.placed.version;
}

function state(telling: FieldTelling, own: FieldTelling): Statement {
  return stateTokens(telling.placed, telling, printTerm(own));
}

/** As the story has it, since a field has several words for one member: a flood watch is called no hurricane watch. */
function printTerm({ placed, from, to }: FieldTelling): string {
  const words = placed.sentence.analysis.tokens.slice(from, to);
  return words.map(({ lemma }) => lemma).join(' ');
}
