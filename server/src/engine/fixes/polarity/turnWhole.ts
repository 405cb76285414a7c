import type { FitPlace, Replacement } from '../../model/fitting.ts';

const notAll = /^not (?=(?:all|every\p{Ll}*|each)(?!\p{L}))/iu;
const all = /^(?:all|every\p{Ll}*|each)(?!\p{L})/iu;

/** What is told of everybody is told of not everybody, and back: the verb stays as it is. */
export function turnWhole({ passage: { span, text } }: FitPlace): Replacement | undefined {
  const denied = notAll.exec(text)?.[0];
  const first = text.charAt(0);
  if (denied !== undefined) {
    const word = /^\p{L}+/u.exec(text.slice(denied.length))?.[0] ?? '';
    const cased = /\p{Lu}/u.test(first) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return { span: { start: span.start, end: span.start + denied.length + word.length }, newText: cased };
  }
  const whole = all.exec(text)?.[0];
  if (whole === undefined) return undefined;
  const not = /\p{Lu}/u.test(first) ? 'Not' : 'not';
  return {
    span: { start: span.start, end: span.start + whole.length },
    newText: `${not} ${whole.toLowerCase()}`,
  };
}
