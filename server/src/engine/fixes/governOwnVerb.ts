import { inflectLike } from '../language/inflect.ts';
import type { FitPlace, Replacement } from '../model/fitting.ts';
import { predicateAt } from './predicateAt.ts';

/** What somebody does who has not done it yet. */
const governing =
  /^(threatened|threatens|planned|plans|vowed|vows|hoped|hopes|wanted|wants|pledged|pledges|promised|promises|intended|intends|offered|offers|agreed|agrees) to \p{Ll}+$/u;
/** When it was said, which goes with the new verb: `threatened the same day to respond`. */
const when =
  /^ (?:the same (?:day|evening|morning|night|week)|on \p{Lu}\p{Ll}+day|yesterday|today)(?!\p{L})/u;

/**
 * The place's own verb put off by the source's: `responded the same day with a duty` beside `threatened to answer` becomes
 * `threatened the same day to respond with a duty`. Nothing for a verb with auxiliaries.
 */
export function governOwnVerb(target: FitPlace, source: FitPlace): Replacement | undefined {
  const governor = governing.exec(source.passage.text)?.[1];
  const predicate = governor === undefined ? undefined : predicateAt(target);
  if (governor === undefined || predicate === undefined) return undefined;
  const { tokens, verb, group, sentence } = predicate;
  const own = tokens[verb];
  if (own === undefined || group < verb || inflectLike(own.lemma, 'went') !== own.normal) return undefined;
  const time = when.exec(sentence.analysis.text.slice(own.end))?.[0] ?? '';
  const base = sentence.span.start;
  return {
    span: { start: base + own.start, end: base + own.end + time.length },
    newText: `${governor}${time} to ${own.lemma}`,
  };
}
