import { supposes } from '../../language/standing.ts';
import { inflectLike } from '../../language/inflect.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { wordsAt } from '../words/wordsAt.ts';

const copula = `(?:is|are|was|were)`;
/** `…; that is beyond doubt`: a statement called sure as a whole. */
const sureStatement = new RegExp(
  `^(${copula}) (?:now )?(?:beyond (?:all )?(?:doubt|question|dispute)|without doubt|certain|established|proven|proved|confirmed|settled)$`,
  'u',
);
/** `the researchers are sure`: people who are sure of something. */
const surePeople = new RegExp(`^(${copula}) (?:sure|certain|convinced|confident)$`, 'u');
/** `…, of that the researchers are sure`: up to the people who are. */
const takenUp = /(?:,|;|–|—)\s+((?:of )(?:that|this|which) )([^,;.]{2,60}?) $/u;

/**
 * What is called sure is called possible, and who is sure of something hopes or believes it as the source's people do: `that is
 * possible`, `the researchers hope`. Nothing for words that call nothing sure.
 */
export function doubtAssurance(target: FitPlace, source: FitPlace): Replacement | undefined {
  const { span, text } = target.passage;
  const verb = sureStatement.exec(text)?.[1];
  if (verb !== undefined) return { span, newText: `${verb} possible` };
  const be = surePeople.exec(text)?.[1];
  const attitude = be === undefined ? undefined : attitudeIn(source);
  if (be === undefined || attitude === undefined) return undefined;
  return withAttitude(target, formOf(attitude, be));
}

function withAttitude({ article, passage: { span, sentence } }: FitPlace, attitude: string): Replacement {
  const [, lead = '', people = ''] = takenUp.exec(article.text.slice(sentence.start, span.start)) ?? [];
  if (people === '') return { span, newText: attitude };
  const start = span.start - lead.length - people.length - 1;
  return { span: { start, end: span.end }, newText: `${people} ${attitude}` };
}

/** `hope` of `hopes to find`, `believe` of `believe that`. */
function attitudeIn(source: FitPlace): string | undefined {
  const words = wordsAt(source);
  return words?.sentence.analysis.tokens
    .slice(words.from, words.to)
    .find((token) => token.lemma === 'hope' || token.lemma === 'expect' || supposes(token))?.lemma;
}

function formOf(verb: string, be: string): string {
  if (be === 'are') return verb;
  return inflectLike(verb, be === 'is' ? 'goes' : 'went');
}
