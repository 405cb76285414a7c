import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { confirms } from '../../language/standing.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import type { TokenRange } from '../../model/hunk.ts';
import {
  clauseAt,
  clauseOf,
  endOfStatement,
  haveOneSubject,
  textOfRange,
  type ClauseParts,
} from '../words/clausePredicate.ts';
import { agreeWith } from '../words/verbGroup.ts';
import { wordsAt, type PlacedWords } from '../words/wordsAt.ts';

/** `Their doctor has since confirmed that Feld will not play again`, taken apart. */
interface Confirmation {
  readonly words: PlacedWords;
  readonly voucher: TokenRange;
  readonly group: TokenRange;
  readonly confirmed: ClauseParts;
}

/**
 * Where a place has somebody confirm what the source leaves open of the same subject, the source's predicate takes the
 * place of what is confirmed. The voucher then says so, or is left out: `their doctor said that Feld may miss the rest of the
 * season`, `three other residents are feared buried`. Which is first follows the source: it names a speaker or does not.
 */
export function withdrawConfirmation(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const own = confirmationAt(target);
  const other = own && clauseAt(source);
  if (own === undefined || other === undefined || !haveOneSubject(own.confirmed, other)) return [];
  if (dependsOnIt(own) || tellsOtherFacts(own.confirmed, other)) return [];
  const clause = hedgedClause(own, other);
  const end = own.confirmed.predicate.to;
  const told = replace(own, { from: own.group.from, to: end }, `said that ${clause}`);
  const alone = replace(own, { from: own.voucher.from, to: end }, clause);
  return isReported(other) ? [told, alone] : [alone, told];
}

/** `…, clearing the way for aid` follows from what is confirmed, and not from what is hoped. */
function dependsOnIt({ confirmed: { analysis, predicate } }: Confirmation): boolean {
  const [mark, next] = [analysis.tokens[predicate.to], analysis.tokens[predicate.to + 1]];
  return (
    mark?.text === ',' && (next?.normal.endsWith('ing') === true || /^(?:which|so)$/.test(next?.normal ?? ''))
  );
}

/** A figure or a date that only the source has is another claim. */
function tellsOtherFacts(own: ClauseParts, other: ClauseParts): boolean {
  const { facts, tokens } = other.analysis;
  const [from, to] = [tokens[other.predicate.from]?.start ?? 0, tokens[other.predicate.to - 1]?.end ?? 0];
  const words = textOfRange(own.analysis, own.predicate);
  return [...facts.dates.map(({ span }) => span), ...facts.quantities.map(({ figure }) => figure)].some(
    ({ start, end }) => start >= from && end <= to && !words.includes(other.analysis.text.slice(start, end)),
  );
}

/** The target's subject with the source's predicate, which agrees with it. */
function hedgedClause({ confirmed }: Confirmation, other: ClauseParts): string {
  const predicate = hedgedPredicate(confirmed, other);
  const agreeing = agreeWith(predicate, textOfRange(confirmed.analysis, confirmed.predicate));
  return `${textOfRange(confirmed.analysis, confirmed.subject)} ${agreeing}`;
}

/** Of one verb only the words before it are taken over: what it is done to is named as it is. */
function hedgedPredicate(own: ClauseParts, other: ClauseParts): string {
  const [verb, hedged] = [own.analysis.tokens[own.frame.head], other.analysis.tokens[other.frame.head]];
  if (verb?.stem !== hedged?.stem) return textOfRange(other.analysis, other.predicate);
  const rest = textOfRange(own.analysis, { from: own.frame.group.to, to: own.predicate.to });
  return `${textOfRange(other.analysis, other.frame.group)} ${rest}`.trimEnd();
}

function replace({ words }: Confirmation, { from, to }: TokenRange, newText: string): Replacement {
  const { span, analysis } = words.sentence;
  const start = span.start + (analysis.tokens[from]?.start ?? 0);
  return { span: { start, end: span.start + (analysis.tokens[to - 1]?.end ?? 0) }, newText };
}

function isReported({ analysis: { tokens } }: ClauseParts): boolean {
  return tokens.some(({ normal }) => isReportingVerb(normal));
}

/** The confirming verb, `that`, and the clause of which the passage is part, or which is part of the passage. */
function confirmationAt(place: FitPlace): Confirmation | undefined {
  const words = wordsAt(place);
  if (words === undefined) return undefined;
  const { analysis, span } = words.sentence;
  const { tokens, frames } = analysis;
  const voucher = frames.find(
    ({ head, form, subject }) =>
      form === 'finite' &&
      subject !== undefined &&
      tokens[head] !== undefined &&
      confirms(tokens[head]) &&
      tokens[head + 1]?.normal === 'that' &&
      head < words.to &&
      words.from < endOfStatement(tokens, head + 1),
  );
  if (voucher?.subject === undefined) return undefined;
  const inner = frames.find(
    ({ head, form }) =>
      form === 'finite' && head > voucher.head && head < endOfStatement(tokens, voucher.head + 1),
  );
  const confirmed = inner && clauseOf(analysis, span.start, inner);
  if (confirmed?.subject.from !== voucher.head + 2) return undefined;
  return { words, voucher: voucher.subject, group: voucher.group, confirmed };
}
