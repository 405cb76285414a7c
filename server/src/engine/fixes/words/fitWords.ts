import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { useMarksOf } from './fitSentence.ts';
import { wordsAt } from './wordsAt.ts';

/**
 * Takes over the source's words as they stand, without its markup, in the target's quotation marks and
 * with the target's first capital. Nothing is offered for a passage that runs over a line end.
 */
export function fitWords(target: FitPlace, source: FitPlace): Replacement | undefined {
  const { span } = target.passage;
  const words = source.passage.text.replace(/\*\*|__/g, '');
  if (/[\r\n]/.test(words) || /[\r\n]/.test(target.passage.text)) return undefined;
  return {
    span,
    newText: matchFirstCapital(
      target,
      source,
      useMarksOf(target.article.text, withOwnPronoun(target.passage.text, words)),
    ),
  };
}

/** Words that have a capital nowhere else, whatever stands behind them. */
const smallOpener = /^(?:The|An?|His|Her|Its|Their|Our|She|He|They|We|It|This|That|These|Those)(?!\p{L})/u;

/** A word that opens its sentence has a capital for that reason alone, unless it is an acronym: `PSA head Ines Carvell`. */
function matchFirstCapital(target: FitPlace, source: FitPlace, words: string): string {
  const first = words.charAt(0);
  if (first === '') return words;
  if (opensSentence(target)) return first.toUpperCase() + words.slice(1);
  if (/^\p{Lu}{2}/u.test(words)) return words;
  if (opensSentence(source) && smallOpener.test(words)) return first.toLowerCase() + words.slice(1);
  const isName = /^\p{Lu}/u.test(target.passage.text) && !opensSentence(target);
  if (opensSentence(source) && !isName && !opensWithName(source)) return first.toLowerCase() + words.slice(1);
  return words;
}

/** `Labor Department inspectors`, `Norrbeck`: a name keeps its capital; a word that is one only here is none. */
function opensWithName(source: FitPlace): boolean {
  const words = wordsAt(source);
  const { text = '', facts } = words?.sentence.analysis ?? {};
  const start = source.passage.span.start - (words?.sentence.span.start ?? 0);
  const name = facts?.names.find(({ span }) => span.start === start);
  if (name === undefined) return false;
  const own = text.slice(name.span.start, name.span.end);
  return (
    name.isDoubtful !== true || source.article.text.split(own).some((before) => /\p{Ll},? $/u.test(before))
  );
}

/** Quotation marks and emphasis may stand before the first word. */
function opensSentence({ passage, article }: FitPlace): boolean {
  return !/[\p{L}\p{N}]/u.test(article.text.slice(passage.sentence.start, passage.span.start));
}

/** `remanded Pruitt in custody` beside `released him on bail`: the target has named its object already. */
function withOwnPronoun(own: string, words: string): string {
  const pronoun = /^\p{Ll}+ed (him|her|them) (?:in|on|to|into|from)\s/u.exec(own)?.[1];
  if (pronoun === undefined) return words;
  return words.replace(
    /^(\p{Ll}+ed )(?:\p{Lu}[\p{L}'’-]+ ){1,2}(?=(?:in|on|to|into|from)\s)/u,
    `$1${pronoun} `,
  );
}
