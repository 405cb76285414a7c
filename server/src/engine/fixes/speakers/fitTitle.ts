import { portfolioOf } from '../../language/portfolios.ts';
import { isRole, isTitleModifier } from '../../language/titles.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { fitWords } from '../words/fitWords.ts';
import { prepositionFor } from './titlePreposition.ts';

const smallWords = /^(?:of|the|and|for|in|at|to|a|an)$/;

/**
 * Takes over the words of an office, in capitals where the target has them: `chief engineer` for `Deputy
 * Chief Engineer` before a name is `Chief Engineer`. The preposition behind follows the new office:
 * `director of the council` becomes `spokesman for the council`. An office told by a verb (`runs the
 * council`) fits no noun's place.
 */
export function fitTitle(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const replacement = fitWords(target, source);
  if (!replacement || isDeed(source.passage.text)) return [];
  if (isDeed(target.passage.text))
    return fitForDeed(target, inSmallLetters(target, source, replacement.newText));
  const words = inSmallLetters(target, source, withOwnTime(replacement.newText, target.passage.text));
  const newText = isInCapitals(target.passage.text)
    ? words.replace(/[\p{L}'’]+/gu, (word) =>
        smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      )
    : words;
  const fitted = { ...replacement, newText };
  if (prepositionBehind(target) !== undefined)
    return [
      prepositionBehind(target) === prepositionBehind(source)
        ? fitted
        : withPreposition(target.article.text, fitted),
    ];
  const body = fieldBehind(source) ?? (hasOwner(target) ? undefined : bodyBehind(source));
  return body === undefined ? [fitted] : [fitted, { ...fitted, newText: newText + body }];
}

/** `Ana Ruiz, who chairs the board` becomes `Ana Ruiz, the chief executive`: an office takes the place of the whole clause. */
function fitForDeed(target: FitPlace, words: string): readonly Replacement[] {
  const { span, sentence } = target.passage;
  const clause = /, (who )$/.exec(target.article.text.slice(sentence.start, span.start))?.[1];
  if (clause === undefined) return [];
  return [{ span: { start: span.start - clause.length, end: span.end }, newText: `the ${words}` }];
}

/** `Prime Minister Ana Ruiz` has capitals because a name follows; behind `the country’s` the words have none. */
function inSmallLetters(target: FitPlace, source: FitPlace, words: string): string {
  const isBeforeName = ({ article, passage }: FitPlace) =>
    /^[\s*_]+\p{Lu}/u.test(article.text.slice(passage.span.end, passage.span.end + 8));
  const isSmall = /^\p{Ll}/u.test(target.passage.text) && !isBeforeName(target);
  if (!isSmall || !isBeforeName(source)) return words;
  return words.replace(/\p{Lu}\p{Ll}[\p{L}'’]*/gu, (word) =>
    isRole(word) || isTitleModifier(word) || portfolioOf(word) !== undefined ? word.toLowerCase() : word,
  );
}

/** `former head` is `formerly head` where the target says `formerly`, for its sentence is built for an adverb. */
function withOwnTime(words: string, own: string): string {
  if (/^formerly\s/i.test(own)) return words.replace(/^former(?=\s)/i, (word) => `${word}ly`);
  return /^former\s/i.test(own) ? words.replace(/^formerly(?=\s)/i, (word) => word.slice(0, -2)) : words;
}

function behind({ article, passage }: FitPlace): string {
  return article.text.slice(passage.span.end, Math.min(passage.sentence.end, passage.span.end + 40));
}

function prepositionBehind(place: FitPlace): string | undefined {
  return complement.exec(behind(place))?.[2];
}

/** `its director` and `the port’s director` name the body before the office. */
function hasOwner({ article, passage }: FitPlace): boolean {
  const before = article.text.slice(passage.sentence.start, passage.span.start);
  return /(?:['’]s?|(?:^|\s)(?:its|their|his|her|our))\s+(?:\p{L}+\s+)?$/iu.test(before.slice(-40));
}

/** ` of the board` after `vice chairman`, which belongs to the office where the clause ends with it. */
function bodyBehind(source: FitPlace): string | undefined {
  return /^ of the \p{Ll}+(?=[.,;])/u.exec(behind(source))?.[0];
}

/** ` of health` after `medical officer`: a field without an article is a part of the office itself. */
function fieldBehind(source: FitPlace): string | undefined {
  return /^ of \p{Ll}+(?=[.,;])/u.exec(behind(source))?.[0];
}

/** `speaks for the`, `kept the books`: a verb with its object. An `adviser to the` president has no verb. */
function isDeed(words: string): boolean {
  const match = /^(\p{Ll}+)\s+((?:for|on|to)\s+)?(?:the|an?|his|her|its|their)(?!\p{L})/u.exec(words);
  return match !== null && (match[2] === undefined || !isRole(match[1] ?? ''));
}

/** True for two words or more that all have a capital, small ones aside. */
function isInCapitals(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !smallWords.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

const complement =
  /^( +)(of|for|to|at|with|in)(?= (?:the|its|his|her|their|an?|\p{Lu}[\p{L}.'’-]*)(?!\p{L}))/u;

function withPreposition(text: string, replacement: Replacement): Replacement {
  const { span, newText } = replacement;
  const match = complement.exec(text.slice(span.end, span.end + 40));
  const own = match?.[2];
  const wanted = own === undefined ? undefined : prepositionFor(newText, own);
  if (match === null || wanted === undefined || wanted === own) return replacement;
  return {
    span: { start: span.start, end: span.end + match[0].length },
    newText: `${newText}${match[1] ?? ' '}${wanted}`,
  };
}
