import type { Frame } from '../../model/frame.ts';
import type { FitPlace } from '../../model/fitting.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { wordsAt } from './wordsAt.ts';

/** A clause taken apart: `Feld` and `may miss the rest of the season`. */
export interface ClauseParts {
  readonly analysis: SentenceAnalysis;
  /** Where its sentence starts in the article. */
  readonly base: number;
  readonly frame: Frame;
  readonly subject: TokenRange;
  readonly predicate: TokenRange;
}

/** The clause of the first finite verb with a subject that a passage touches. */
export function clauseAt(place: FitPlace): ClauseParts | undefined {
  const words = wordsAt(place);
  const frame = words?.sentence.analysis.frames.find(
    ({ form, group }) => form === 'finite' && group.from < words.to && words.from < group.to,
  );
  return words && frame && clauseOf(words.sentence.analysis, words.sentence.span.start, frame);
}

/** Undefined for a verb whose subject does not stand straight before it, as for the second of two joined verbs. */
export function clauseOf(analysis: SentenceAnalysis, base: number, frame: Frame): ClauseParts | undefined {
  const subject = frame.isPassive ? (frame.receiver ?? frame.object) : frame.subject;
  if (subject === undefined || subject.to > frame.group.from) return undefined;
  if (analysis.tokens.slice(subject.to, frame.group.from).some(({ kind }) => kind === 'punctuation'))
    return undefined;
  const predicate = { from: frame.group.from, to: endOfStatement(analysis.tokens, frame.group.to) };
  return { analysis, base, frame, subject: { from: subject.from, to: frame.group.from }, predicate };
}

/** The first token from which another statement begins: a mark, or a joint with a clause of its own. */
export function endOfStatement(tokens: readonly Token[], from: number): number {
  const length = tokens
    .slice(from)
    .findIndex(
      ({ kind, text, normal }) =>
        (kind === 'punctuation' && /^[.,;:!?—–()]$/.test(text)) ||
        /^(?:but|while|whereas|although|though|because)$/.test(normal),
    );
  return length < 0 ? tokens.length : from + length;
}

/** The text of a range of tokens, without markup. */
export function textOfRange({ tokens, text }: SentenceAnalysis, { from, to }: TokenRange): string {
  return text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
}

/** True where two clauses tell of one: the same noun or name ends what stands before their verbs. */
export function haveOneSubject(left: ClauseParts, right: ClauseParts): boolean {
  return headOf(left) === headOf(right);
}

function headOf({ analysis, frame, subject }: ClauseParts): string {
  const argument = frame.isPassive ? (frame.receiver ?? frame.object) : frame.subject;
  return analysis.tokens[argument?.head ?? subject.to - 1]?.stem ?? '';
}
