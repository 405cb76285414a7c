import { isParticiple } from '../../language/inflect.ts';
import type { Argument } from '../../model/frame.ts';
import { argumentWithOwner } from './frameArguments.ts';
import type { VerbPhrase } from './readVerbs.ts';
import type { SentenceChart } from './sentenceChart.ts';

/** Words of a key before its colon, as digests have them: `Discovered by:`, `Trees felled:`. */
const longestKey = 5;

/** Index of the colon behind the key of a line; undefined for other sentences. */
export function endOfKey({ tokens }: Pick<SentenceChart, 'tokens'>): number | undefined {
  const colon = tokens.slice(0, longestKey + 1).findIndex(({ text }) => text === ':');
  return colon > 0 && colon < tokens.length - 1 ? colon : undefined;
}

/** Whoever stands behind `Discovered by:`. */
export function keyedAgent(chart: SentenceChart, { to }: VerbPhrase): Argument | undefined {
  if (chart.tokens[to]?.normal !== 'by' || endOfKey(chart) !== to + 1) return undefined;
  const phrase = chart.phraseAt(to + 2);
  return phrase && phrase.sort !== 'date' ? argumentWithOwner(chart, phrase) : undefined;
}

/** `trees` of `Trees felled: last winter`: what undergoes it stands before a bare participle. */
export function keyedThing(chart: SentenceChart, { from, to, head }: VerbPhrase): Argument | undefined {
  const phrase = chart.phraseAt(from - 1);
  const verb = chart.tokens[head];
  const isKey = endOfKey(chart) === to && to === from + 1 && phrase?.from === 0;
  return isKey && verb && isParticiple(verb) ? argumentWithOwner(chart, phrase) : undefined;
}
