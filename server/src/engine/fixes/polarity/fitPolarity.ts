import { isNegated } from '../../language/negation.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import type { Token } from '../../model/token.ts';
import { fitWords } from '../words/fitWords.ts';
import { placeLikeness } from '../words/placeLikeness.ts';
import { negator, predicateAt, type Predicate } from '../words/predicateAt.ts';
import { turnAdmission } from './turnAdmission.ts';
import { tellsOfMishap, turnMishap } from './turnMishap.ts';
import { turnPhrase } from './turnPhrase.ts';
import { turnVerb } from './turnVerb.ts';
import { turnWhole } from './turnWhole.ts';
import { auxiliaryOf, agreeWith } from '../words/verbGroup.ts';
import { withoutAdmission } from './withoutAdmission.ts';
import { wordsAt } from '../words/wordsAt.ts';

/** From here on the words around the two places are the same, and what stands in one fits the other. */
const likenessOfCopies = 0.6;
/** How far behind a verb its object is looked for. */
const longestObject = 5;

/**
 * Says yes for no: in a copy with the copy's words, then with the own verb denied or not; elsewhere with the source's words where they fit the grammar of the
 * place, and with the place's own verb denied (`had not handed in`) where the source denies it, or where nothing else fits.
 */
export function fitPolarity(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const whole = turnWhole(target);
  if (whole !== undefined) return [whole];
  if (tellsOfMishap(target)) return listed(turnMishap(target));
  return turnedRound(target, source).map((replacement) => withoutAdmission(target, replacement));
}

function turnedRound(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const isTurned = isDenied(target) !== isDenied(source);
  if (placeLikeness(target, source) >= likenessOfCopies)
    return [...listed(fitWords(target, source)), ...listed(isTurned ? turnVerb(target) : undefined)];
  const words = isTurned && haveOtherObjects(target, source) ? [] : listed(fitElsewhere(target, source));
  const opposite = turnAdmission(target) ?? (words.length === 0 ? turnPhrase(target) : undefined);
  if (opposite !== undefined) return [opposite, ...words];
  const turned = isTurned || words.length === 0 ? turnVerb(target) : undefined;
  return turned === undefined ? words : [turned, ...words];
}

/** What is done to staff is not done to jobs: there the place's own verb serves better. */
function haveOtherObjects(target: FitPlace, source: FitPlace): boolean {
  const [own, other] = [objectOf(target), objectOf(source)];
  return own !== undefined && other !== undefined && own !== other;
}

/** The first noun behind a verb in its clause. */
function objectOf(place: FitPlace): string | undefined {
  const predicate = predicateAt(place);
  if (predicate === undefined) return undefined;
  const behind = predicate.tokens.slice(predicate.to, predicate.to + longestObject);
  const end = behind.findIndex(({ kind, partOfSpeech }) => kind === 'punctuation' || partOfSpeech === 'VERB');
  const own = end < 0 ? behind : behind.slice(0, end);
  return own.find(({ partOfSpeech }) => /^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech))?.lemma;
}

function isDenied(place: FitPlace): boolean {
  const words = wordsAt(place);
  if (words === undefined) return false;
  const { sentence, to } = words;
  const from = Math.min(words.from, predicateAt(place)?.group ?? words.from);
  const { tokens, facts } = sentence.analysis;
  return tokens.some(
    ({ normal }, at) =>
      at >= from && at < to && (negator.test(normal) || normal === 'no' || isNegated(at, facts.polarity)),
  );
}

function fitElsewhere(target: FitPlace, source: FitPlace): Replacement | undefined {
  const [own, other] = [predicateAt(target), predicateAt(source)];
  if (own === undefined || other === undefined)
    return own === other && !/:/.test(source.passage.text) ? fitWords(target, source) : undefined;
  if (!haveLikeShape(own, other) || !haveOneSubject(own, other)) return undefined;
  const words = fitWords(withGroup(target, own), withGroup(source, other));
  return words && { ...words, newText: agreeWith(words.newText, groupText(own)) };
}

/** From the first auxiliary, so that `had handed in` and not `handed in` alone gives way to `did not lodge`. */
function withGroup(place: FitPlace, { group, from, sentence, tokens }: Predicate): FitPlace {
  const start = sentence.span.start + (tokens[Math.min(group, from)]?.start ?? 0);
  const { end } = place.passage.span;
  const text = place.article.text.slice(start, end);
  return { ...place, passage: { ...place.passage, span: { start, end }, text } };
}

function groupText({ tokens, group, sentence }: Predicate): string {
  return sentence.analysis.text.slice(tokens[group]?.start ?? 0);
}

/** What follows must fit the new verb: an object where it has one, `that` behind `agreed`, and no subject within. */
function haveLikeShape(own: Predicate, other: Predicate): boolean {
  if (startsWithNoun(own) !== startsWithNoun(other) || startsWithNoun(other)) return false;
  if (isFiniteGroup(own) !== isFiniteGroup(other) || isDoneBy(own) !== isDoneBy(other)) return false;
  return joint(own) === joint(other) && closing(own) === closing(other) && !hasTwoClauses(other);
}

/** `is held by its anchor` tells of the anchor what `took hold` does, and fits no place where the anchor is the subject. */
function isDoneBy({ tokens, verb }: Predicate): boolean {
  return tokens[verb + 1]?.normal === 'by' && tokens[verb - 1]?.lemma === 'be';
}

function startsWithNoun({ tokens, from, verb }: Predicate): boolean {
  return tokens.slice(from, verb).some(({ partOfSpeech }) => /^(?:NOUN|PROPN|PRON|DET)$/.test(partOfSpeech));
}

/** `refused bail, and Ashdown was taken to prison`. */
function hasTwoClauses({ tokens, from, to }: Predicate): boolean {
  return tokens.slice(from, to).some(({ text, partOfSpeech }) => text === ',' || partOfSpeech === 'CCONJ');
}

/** An infinitive or a gerund has no tense. */
function isFiniteGroup({ tokens, group, verb }: Predicate): boolean {
  const first = tokens[group];
  if (first === undefined || tokens[group - 1]?.normal === 'to') return false;
  return group < verb || !(first.normal.endsWith('ing') || isReduced(tokens, verb));
}

/** `the plan rejected by the council`. */
function isReduced(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb + 1]?.normal === 'by' && tokens[verb - 1]?.partOfSpeech === 'NOUN';
}

/** How the passage ends: with a preposition, or a joint that another clause must follow. */
function closing({ tokens, to }: Predicate): string {
  const last = tokens[to - 1];
  if (last === undefined || last.normal === 'to') return last?.normal ?? '';
  if (last.partOfSpeech === 'ADP') return 'preposition';
  return /^(?:SCONJ|PART)$/.test(last.partOfSpeech) ? last.normal : '';
}

/** What comes behind the passage, as far as a verb cares. */
function joint({ tokens, to }: Predicate): 'object' | 'clause' | 'none' {
  const next = tokens[to];
  if (next === undefined) return 'none';
  if (/^(?:that|whether|if|to|why|how)$/.test(next.normal)) return 'clause';
  return /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.partOfSpeech) ? 'object' : 'none';
}

/** Two different nouns, or two different names, do two different things; a pronoun or a name may stand for a noun. */
function haveOneSubject(own: Predicate, other: Predicate): boolean {
  const [a, b] = [subjectOf(own), subjectOf(other)];
  if (a === undefined || b === undefined || a.lemma === b.lemma || a.stem === b.stem) return true;
  return a.partOfSpeech !== b.partOfSpeech && isMany(a, own) === isMany(b, other);
}

function subjectOf({ tokens, group }: Predicate): Token | undefined {
  return tokens.slice(0, group).findLast(({ partOfSpeech }) => /^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech));
}

function isMany({ normal }: Token, predicate: Predicate): boolean {
  const auxiliary = auxiliaryOf(groupText(predicate));
  if (auxiliary !== undefined && auxiliary.number !== 'either') return auxiliary.number === 'many';
  return /^(?:they|we|these|those|both)$/.test(normal) || /[^s]s$/.test(normal);
}

function listed(replacement: Replacement | undefined): readonly Replacement[] {
  return replacement === undefined ? [] : [replacement];
}
