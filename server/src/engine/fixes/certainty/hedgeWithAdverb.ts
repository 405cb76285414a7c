import { adverbSteps } from '../../language/certainty.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { negator, predicateAt } from '../words/predicateAt.ts';
import { wordsAt } from '../words/wordsAt.ts';

/**
 * Hedges the place's own verb with the adverb by which the source hedges its verb, whatever the voice: `had probably
 * triggered` turns `was triggered` into `was probably triggered`. Nothing where the place has such an adverb or a modal
 * itself, where its verb has no tense, or where the source speaks of what is to come.
 */
export function hedgeWithAdverb(target: FitPlace, source: FitPlace): Replacement | undefined {
  const adverb = adverbIn(source);
  const predicate = predicateAt(target);
  if (adverb === undefined || predicate === undefined || adverbIn(target) !== undefined) return undefined;
  if (isFuture(source) && !isFuture(target)) return undefined;
  const { tokens, group, verb, sentence } = predicate;
  const first = tokens[group];
  if (first === undefined || isOpen(first.normal) || tokens[group - 1]?.normal === 'to') return undefined;
  if (group === verb && first.normal.endsWith('ing')) return undefined;
  const isAuxiliary = group < verb ? first.lemma !== 'do' : first.lemma === 'be';
  const isBehind = isAuxiliary && !negator.test(tokens[group + 1]?.normal ?? '');
  const at = sentence.span.start + (isBehind ? first.end : first.start);
  return { span: { start: at, end: at }, newText: isBehind ? ` ${adverb}` : `${adverb} ` };
}

/** What will probably be has not probably been. */
function isFuture({ passage }: FitPlace): boolean {
  return /(?<!\p{L})(?:will|would|shall|to)(?!\p{L})/u.test(passage.text);
}

function isOpen(word: string): boolean {
  return /^(?:may|might|could|would)$/.test(word);
}

/** `Presumably they did` says *presumably* of its verb, though it stands before the subject. */
function adverbIn(place: FitPlace): string | undefined {
  const words = wordsAt(place);
  return words?.sentence.analysis.tokens
    .slice(words.from, words.to)
    .find(({ normal, partOfSpeech }) => adverbSteps.has(normal) && partOfSpeech === 'ADV')?.normal;
}
