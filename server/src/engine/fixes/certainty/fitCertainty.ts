import { functionWords } from '../../language/functionWords.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { doubtAssurance } from './doubtAssurance.ts';
import { fitWords } from '../words/fitWords.ts';
import { governOwnVerb } from './governOwnVerb.ts';
import { hedgeVerb } from './hedgeVerb.ts';
import { hedgeWithAdverb } from './hedgeWithAdverb.ts';
import { isPassiveAt } from './isPassiveAt.ts';
import { agreeWith, auxiliaryOf, bendLike, hasSubject, isLoneAuxiliary } from '../words/verbGroup.ts';
import { withdrawConfirmation } from './withdrawConfirmation.ts';
import { wordsAt } from '../words/wordsAt.ts';

/**
 * Takes over how sure the source is. First the target's own verb is hedged in the source's way (`was probably triggered`, `is
 * considering whether to fine`), or what it confirms is withdrawn; then the source's words are put in the tense and
 * number of the target's verb (`is likely to open` for `was likely to open` beside `has opened`), then in their own.
 */
export function fitCertainty(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const own = [hedgeWithAdverb, governOwnVerb, doubtAssurance].flatMap((fit) => fit(target, source) ?? []);
  const all = [...own, ...withdrawConfirmation(target, source), ...takeWords(target, source)];
  return all.filter(
    (each, index) =>
      all.findIndex(({ span, newText }) => isSamePlace(span, each.span) && newText === each.newText) ===
      index,
  );
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * Words with a subject of their own are not offered, nor those in another voice, and a modal alone takes the place of a modal
 * only. What is left open in other words hedges the target's own verb.
 */
function takeWords(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const plain = fitWords(target, source);
  if (plain === undefined) return [];
  // `recommended that the licence be revoked`: no other verb can be put so.
  if (/^be\s/u.test(source.passage.text)) return [];
  if (leavesOpen(source)) return hedgeOwnVerb(plain, target);
  if (hasSubject(source.passage.text) || leavesOpen(target)) return [];
  const own = target.passage.text;
  if (isLoneAuxiliary(source.passage.text) && !isLoneAuxiliary(own))
    return auxiliaryOf(own)?.lemma === 'will' ? [inPlaceOfModal(plain, own)] : [];
  const modal = /^(?:may|might|could)(?=\s)/u.exec(source.passage.text)?.[0];
  if (modal !== undefined && /^will\s/u.test(own) && !isSameVerb(own, source.passage.text))
    return [inPlaceOfModal({ ...plain, newText: modal }, own)];
  const isOneDeed = tellOneDeed(target, source) || governOwnVerb(target, source) !== undefined;
  const isFit = isOneDeed && isPassiveAt(target) === isPassiveAt(source);
  if (!isFit) return hedgeOwnVerb(plain, target);
  return [bendLike(plain.newText, own), agreeWith(plain.newText, own)].map((newText) => ({
    ...plain,
    newText,
  }));
}

/** Where the source leaves it open in words that fit no verb group, the target's own verb is hedged. */
function hedgeOwnVerb(plain: Replacement, target: FitPlace): readonly Replacement[] {
  const words = wordsAt(target);
  const newText = words && hedgeVerb(words.sentence.analysis.tokens.slice(words.from, words.to));
  return newText === undefined ? [] : [{ ...plain, newText }];
}

/** Words for a question, a condition or a belief are no verb group, whatever they have in common with one. */
const openWords =
  /^(?:whether|if|provided|unless|what|that|unclear|unknown|investigation|possibility|theory)$/;

function leavesOpen(place: FitPlace): boolean {
  return tokensAt(place).some(({ normal }) => openWords.test(normal));
}

/** `are sure` in the place of `hopes to find` would leave nothing that is found: one deed must be told in both. */
function tellOneDeed(target: FitPlace, source: FitPlace): boolean {
  const [own, others] = [target, source].map((place) =>
    tokensAt(place).filter(({ normal }) => !functionWords.has(normal)),
  );
  return own?.some((word) => others?.some((other) => meanTheSame(word, other))) === true;
}

function tokensAt(place: FitPlace): readonly Token[] {
  const words = wordsAt(place);
  return words?.sentence.analysis.tokens.slice(words.from, words.to) ?? [];
}

function meanTheSame(word: Token, other: Token): boolean {
  return word.stem === other.stem || relateWords(word, other).relation === 'equivalent';
}

function inPlaceOfModal(replacement: Replacement, own: string): Replacement {
  const { start } = replacement.span;
  return { ...replacement, span: { start, end: start + (/^\p{L}+/u.exec(own)?.[0].length ?? own.length) } };
}

/** True where the words behind the first one are the same, so that the source's words fit as they stand. */
function isSameVerb(own: string, other: string): boolean {
  return own.replace(/^\S+\s+/, '') === other.replace(/^\S+\s+/, '');
}
