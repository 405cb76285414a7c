import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { readDeedBehind } from './titleDeeds.ts';
import { findTitles } from './titlePhrases.ts';
import { closesPhrase, isTitleHead, readTitles } from './titleReading.ts';

/** An office is told in no more words than these before and behind its noun. */
const longestBefore = 8;
const longestBehind = 8;
const somebody = /^(?:man|woman|person|one|official|politician|player|former)$/;

/**
 * Offices by which a sentence calls somebody without a name: `the port's former head of engineering was led away`, `the man
 * who once ran the engineering department`. Remembered by the analysis, which never changes.
 */
export const namelessTitles = sentenceReaders.remember(
  (analysis: SentenceAnalysis): readonly TitlePhrase[] => {
    const { tokens, facts } = analysis;
    const named = findTitles(analysis);
    return tokens
      .flatMap((token, index) => [
        ...(somebody.test(token.lemma) ? readDeedBehind(tokens, index + 1, token) : []),
        ...(isTitleHead(token.text) ? readOffice(tokens, index) : []),
      ])
      .filter(
        ({ span }) =>
          !named.some((title) => overlapsSpan(title.span, span)) &&
          !facts.names.some((name) => overlapsSpan(name.span, span)),
      );
  },
);

/** A phrase that tells of one known person: `the`, or whose. A name beside it is its bearer, who was read elsewhere. */
function readOffice(tokens: readonly Token[], head: number): readonly TitlePhrase[] {
  let from = head;
  while (from > 0 && head - from < longestBefore && isOfPhrase(tokens[from - 1])) from -= 1;
  let to = head + 1;
  while (to - head < longestBehind && to < tokens.length && !closesPhrase(tokens[to])) to += 1;
  const isDefinite = tokens.slice(from, head).some(({ normal }) => /^(?:the|its|their|'s)$/.test(normal));
  const bearer = tokens[head];
  if (!isDefinite || bearer === undefined) return [];
  return readTitles(tokens, { range: { from, to }, bearer, position: 'beside', time: 'now' });
}

function isOfPhrase(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(token.partOfSpeech) || /^(?:its|their)$/.test(token.normal))
  );
}
