import { isBodyNoun } from '../../language/bodyNouns.ts';
import { baseForms, inflectLike } from '../../language/inflect.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { overlapsSpan } from '../../model/span.ts';
import { bodyOfPeople } from './bodyOfPeople.ts';
import { fitWords } from '../words/fitWords.ts';
import { introduceSpeaker } from './introduceSpeaker.ts';
import { isManySpeakers } from './speakerNumber.ts';

/**
 * Puts in another speaker and makes the verb behind agree: `The town estimates` becomes `The police estimate`.
 * What named the old speaker besides goes with him: `her coach, Ivo Lenz, said` becomes `Mara Lenz said`. A pronoun takes
 * nobody's place, for whom it means is told where it stands. Whom the place does not know may be introduced.
 */
export function fitSpeaker(target: FitPlace, source: FitPlace): readonly Replacement[] {
  if (isPronoun(source) && !isPronoun(target)) return [];
  const replacement = fitWords(target, source);
  if (replacement === undefined) return [];
  const alone = withoutApposition(target.article.text, replacement);
  const own = pronounFor(target, alone);
  const others = [bodyOfPeople(target.passage.text, source.passage.text), own].filter(
    (each) => each !== undefined,
  );
  return [
    ...wordings(target, alone),
    ...others.map((newText) => ({ ...alone, newText })),
    ...introduced(target, source),
  ].map((each) => withoutAlso(target, withVerb(target, each)));
}

/** Where the body that gives way has its *the*, the one that comes may have it too: `the polling institute Medra`. */
function wordings({ passage }: FitPlace, alone: Replacement): readonly Replacement[] {
  const noun = /^(?:\p{Ll}+ )*(\p{Ll}+)(?= \p{Lu})/u.exec(alone.newText)?.[1];
  const isNamedBody = noun !== undefined && /^the /i.test(passage.text) && isBodyNoun(noun);
  return isNamedBody ? [{ ...alone, newText: `the ${alone.newText}` }, alone] : [alone];
}

function introduced(target: FitPlace, source: FitPlace): readonly Replacement[] {
  return introduceSpeaker(target, source).map((newText) => ({ span: target.passage.span, newText }));
}

/** `He also played it down` tells what the one before did besides; another speaker did it once. */
function withoutAlso(target: FitPlace, replacement: Replacement): Replacement {
  const { span, newText } = replacement;
  const also = /^ also(?= \p{Ll})/u.exec(target.article.text.slice(span.end, span.end + reach))?.[0];
  if (also === undefined || !isPronoun(target)) return replacement;
  return { span: { start: span.start, end: span.end + also.length }, newText };
}

/** `her coach, Ivo Lenz, said` becomes `she said` where the text has just told of her, who is the new speaker. */
function pronounFor({ article }: FitPlace, { span, newText }: Replacement): string | undefined {
  const owner = /^(his|her) /i.exec(article.text.slice(span.start, span.end))?.[1]?.toLowerCase();
  if (owner === undefined) return undefined;
  const surname = newText.split(/\s+/).at(-1) ?? newText;
  const isJustNamed = namesJustBefore(article, span.start).some((name) =>
    name.split(/\s+/).includes(surname),
  );
  if (!isJustNamed) return undefined;
  return owner === 'her' ? 'she' : 'he';
}

/** The names in the last sentence before a place that has any; a heading tells of nobody. */
function namesJustBefore(article: FitPlace['article'], place: number): readonly string[] {
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  const last = article.sentences.findLast(
    ({ span, analysis }) =>
      span.end <= place &&
      analysis.facts.names.length > 0 &&
      !headings.some((heading) => overlapsSpan(heading.span, span)),
  );
  return last?.analysis.facts.names.map(({ span }) => last.analysis.text.slice(span.start, span.end)) ?? [];
}

function isPronoun({ passage }: FitPlace): boolean {
  return /^(?:s?he|they|it|we|I)$/i.test(passage.text);
}

const possessor = `(?:the|an?|his|her|its|their|our|my)`;
const appositionBefore = new RegExp(`(?<![\\p{L}'’-])${possessor}(?: [\\p{L}'’-]+){1,5}, [*_]*$`, 'iu');
const appositionBehind = new RegExp(
  `^,[^\\S\\r\\n]${possessor}(?: [\\p{L}'’-]+){1,6},(?=[^\\S\\r\\n]([\\p{Ll}]+))`,
  'u',
);
const reach = 120;

/** An apposition is cut only where a comma closes it, and where it stands between the speaker and the verb. */
function withoutApposition(text: string, replacement: Replacement): Replacement {
  const { span } = replacement;
  const isName = /^[^\p{L}]*\p{Lu}/u.test(text.slice(span.start, span.end));
  if (!isName) return replacement;
  const rest = text.slice(span.end, span.end + reach);
  const behind = appositionBehind.exec(rest);
  if (behind !== null && isReportingVerb(behind[1] ?? ''))
    return { ...replacement, span: { start: span.start, end: span.end + behind[0].length } };
  const closing = /^[*_]*,(?=[^\S\r\n](\p{Ll}+))/u.exec(rest);
  const ahead = appositionBefore.exec(text.slice(Math.max(0, span.start - reach), span.start));
  if (closing === null || ahead === null || !isReportingVerb(closing[1] ?? '')) return replacement;
  return {
    ...replacement,
    span: { start: span.start - ahead[0].length, end: span.end + closing[0].length },
  };
}

const verbs: readonly (readonly [one: string, many: string])[] = [
  ['has', 'have'],
  ['is', 'are'],
  ['was', 'were'],
  ['does', 'do'],
];

function withVerb(target: FitPlace, replacement: Replacement): Replacement {
  const { span, newText } = replacement;
  const match = /^([^\S\r\n]+)(\p{Ll}+)(?![\p{L}'’-])/u.exec(
    target.article.text.slice(span.end, span.end + reach),
  );
  const own = match?.[2] ?? '';
  const wanted = isManySpeakers(newText) ? manyForm(own) : oneForm(own);
  const isChange = isManySpeakers(newText) !== isManySpeakers(target.passage.text);
  if (match === null || !isChange || wanted === own) return replacement;
  return {
    span: { start: span.start, end: span.end + match[0].length },
    newText: `${newText}${match[1] ?? ' '}${wanted}`,
  };
}

function manyForm(verb: string): string {
  const known = verbs.find(([one]) => one === verb);
  if (known !== undefined) return known[1];
  if (!verb.endsWith('s') || !isReportingVerb(verb)) return verb;
  return baseForms(verb).find((base) => base !== verb && isReportingVerb(base)) ?? verb;
}

function oneForm(verb: string): string {
  const known = verbs.find(([, many]) => many === verb);
  if (known !== undefined) return known[0];
  const isPlain = isReportingVerb(verb) && !/(?:s|ed|ing)$/.test(verb);
  const third = inflectLike(verb, 'goes');
  return isPlain && isReportingVerb(third) ? third : verb;
}
