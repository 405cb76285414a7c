import type { Argument } from '../../model/frame.ts';
import { argumentWithOwner } from './frameArguments.ts';
import { findSubject } from './frameSubjects.ts';
import type { NounPhrase } from './readPhrases.ts';
import type { VerbPhrase } from './readVerbs.ts';
import type { SentenceChart } from './sentenceChart.ts';

/** What stands behind a verb without a preposition: `Brill` of `sued Brill`, and of `gave Acme a loan` both. */
export function objectsBehind(chart: SentenceChart, verb: VerbPhrase): readonly Argument[] {
  const { tokens, phraseAt } = chart;
  let at = verb.to;
  while (tokens[at]?.partOfSpeech === 'ADV' || /^["“]$/.test(tokens[at]?.text ?? '')) at += 1;
  const first = phraseAt(at);
  if (first === undefined || first.sort === 'date' || isSubjectOfNext(chart, first, verb)) return [];
  const isTime = /^(?:later|earlier|ago|before|after|away)$/.test(tokens[first.to]?.normal ?? '');
  if (isTime && first.sort !== 'pronoun') return [];
  const second = phraseAt(first.to);
  const isPair = second !== undefined && second.sort !== 'date' && first.sort !== 'figure';
  return isPair
    ? [argumentWithOwner(chart, first), argumentWithOwner(chart, second)]
    : [argumentWithOwner(chart, first)];
}

/** `said Acme had sued`: what is said, not to whom. */
function isSubjectOfNext(chart: SentenceChart, phrase: NounPhrase, verb: VerbPhrase): boolean {
  const next = chart.verbs.find(({ head }) => head > verb.head);
  if (next?.form !== 'finite' || /^(?:let|make|help|see|hear)$/.test(verb.lemma)) return false;
  return next.from === phrase.to || findSubject(chart, next)?.from === phrase.from;
}
