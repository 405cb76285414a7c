import { isParticiple } from '../../language/inflect.ts';
import type { FitPlace } from '../../model/fitting.ts';
import { wordsAt } from '../words/wordsAt.ts';

/** Words that may stand between *be* and the participle that it makes a passive: `were feared drowned`. */
const between = /^(?:not|n't|also|feared|believed|presumed|thought|suspected|reported)$/;

/** True where the deed of a passage is told in the passive: `was triggered`, `is to be closed`, not `is expected to close`. */
export function isPassiveAt(place: FitPlace): boolean {
  const words = wordsAt(place);
  const covered = words?.sentence.analysis.tokens.slice(words.from, words.to) ?? [];
  const deed = covered.slice(covered.findLastIndex(({ normal }) => normal === 'to') + 1);
  const be = deed.findLastIndex(({ lemma }) => lemma === 'be' || lemma === 'get');
  if (be < 0) return false;
  const next = deed
    .slice(be + 1)
    .find(({ normal, partOfSpeech }) => partOfSpeech !== 'ADV' && !between.test(normal));
  return next !== undefined && /^(?:VERB|ADJ)$/.test(next.partOfSpeech) && isParticiple(next);
}
