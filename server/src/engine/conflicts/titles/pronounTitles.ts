import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { findTitles } from './titlePhrases.ts';
import { closesPhrase, isTitleHead, readTitles } from './titleReading.ts';

/** `She is also`: the words between the verb and the office. */
const fillers = /^(?:also|now|currently|the|a|an)$/;
const longestBehind = 14;

/** `She is professor of audiology at the university`: what a sentence says of the one whom the sentence before it names. */
export const pronounTitles = sentenceReaders.remember(
  (analysis: SentenceAnalysis): readonly TitlePhrase[] => {
    const { tokens } = analysis;
    const [bearer, verb] = tokens;
    if (bearer === undefined || !/^(?:he|she)$/.test(bearer.normal) || verb?.normal !== 'is') return [];
    let from = 2;
    while (fillers.test(tokens[from]?.normal ?? '')) from += 1;
    let to = from;
    while (to < tokens.length && to - from < longestBehind && !closesPhrase(tokens[to])) to += 1;
    return readTitles(tokens, { range: { from, to }, bearer, position: 'beside', time: 'now' });
  },
);

/** True where a sentence calls nobody by an office but those whom it names, so that a pronoun behind it can mean only them. */
export const namesAllItCalls = sentenceReaders.remember((analysis: SentenceAnalysis): boolean => {
  const titles = findTitles(analysis);
  return analysis.tokens.every(
    ({ text, start, end }) =>
      !isTitleHead(text) ||
      titles.some(({ span, bearer }) => span.start <= start && end <= Math.max(span.end, bearer.end)),
  );
});
