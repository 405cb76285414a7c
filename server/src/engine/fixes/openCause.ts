import type { FitPlace, Replacement } from '../model/fitting.ts';
import { endOfStatement, textOfRange } from './clausePredicate.ts';
import { wordsAt } from './wordsAt.ts';

const byCause: readonly (readonly string[])[] = [
  ['as', 'a', 'result', 'of'],
  ['because', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
];
const blaming = /\b(?:whether|if)\b.*\b(?:cause|caused|blame|killed|responsible|triggered|behind)\b/iu;

/**
 * What is told of its cause, where the source leaves open whether that was the cause: `three died as a result of the infection`
 * becomes `three died, but it is not yet known whether the infection was the cause`.
 */
export function openCause(target: FitPlace, source: FitPlace): Replacement | undefined {
  const words = wordsAt(target);
  if (words === undefined || !blaming.test(source.passage.text)) return undefined;
  const { analysis, span } = words.sentence;
  const { tokens, text } = analysis;
  const end = endOfStatement(tokens, words.to);
  for (let at = words.to; at < end; at += 1) {
    const phrase = byCause.find((each) => each.every((word, offset) => tokens[at + offset]?.normal === word));
    const before = tokens[at - 1];
    if (phrase === undefined || before === undefined) continue;
    const cause = { from: at + phrase.length, to: end };
    const last = tokens[end - 1];
    if (last === undefined || cause.to <= cause.from) return undefined;
    const verb = /[^s]s$/u.test(last.normal) && last.partOfSpeech === 'NOUN' ? 'were' : 'was';
    return {
      span: { start: span.start + before.end, end: span.start + last.end },
      newText: `, but it is not yet known whether ${textOfRange({ ...analysis, text }, cause)} ${verb} the cause`,
    };
  }
  return undefined;
}
