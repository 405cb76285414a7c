import type { FitPlace, Replacement } from '../model/fitting.ts';
import { fitWords } from './fitWords.ts';
import { governOwnVerb } from './governOwnVerb.ts';
import { agreeWith, auxiliaryOf, bendLike, hasSubject, isLoneAuxiliary } from './verbGroup.ts';

/**
 * Takes over how sure the source is, first in the tense and number of the target's verb (`is likely to open` for
 * `was likely to open` beside `has opened`), then in the source's tense. Words with a subject of their own
 * are not offered, and a modal alone takes the place of a modal only.
 */
export function fitCertainty(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const plain = fitWords(target, source);
  if (plain === undefined || hasSubject(source.passage.text)) return [];
  const own = target.passage.text;
  if (isLoneAuxiliary(source.passage.text) && !isLoneAuxiliary(own))
    return auxiliaryOf(own)?.lemma === 'will' ? [inPlaceOfModal(plain, own)] : [];
  const modal = /^(?:may|might|could)(?=\s)/u.exec(source.passage.text)?.[0];
  if (modal !== undefined && /^will\s/u.test(own) && !isSameVerb(own, source.passage.text))
    return [inPlaceOfModal({ ...plain, newText: modal }, own)];
  const governed = governOwnVerb(target, source);
  const wordings = new Set([bendLike(plain.newText, own), agreeWith(plain.newText, own)]);
  const taken = [...wordings].map((newText) => ({ ...plain, newText }));
  const isNew = taken.every(({ newText }) => newText !== governed?.newText);
  return governed !== undefined && isNew ? [governed, ...taken] : taken;
}

function inPlaceOfModal(replacement: Replacement, own: string): Replacement {
  const { start } = replacement.span;
  return { ...replacement, span: { start, end: start + (/^\p{L}+/u.exec(own)?.[0].length ?? own.length) } };
}

/** True where the words behind the first one are the same, so that the source's words fit as they stand. */
function isSameVerb(own: string, other: string): boolean {
  return own.replace(/^\S+\s+/, '') === other.replace(/^\S+\s+/, '');
}
