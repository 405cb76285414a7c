import { inflectLike } from '../../language/inflect.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { predicateAt } from '../words/predicateAt.ts';

const admitting = /^(?:admit|acknowledge|concede|confess)$/;

/**
 * What somebody admits is denied by its own verb, and with it what hangs on that: `acknowledged that some growers had sold below
 * cost but insisted` becomes `denied that growers had sold below cost and insisted`. The other way round as well.
 */
export function turnAdmission(target: FitPlace): Replacement | undefined {
  const predicate = predicateAt(target);
  if (predicate === undefined) return undefined;
  const { tokens, verb, to, sentence } = predicate;
  const own = tokens[verb];
  if (own === undefined || tokens[verb + 1]?.normal !== 'that') return undefined;
  const isAdmitted = admitting.test(own.lemma);
  if (!isAdmitted && own.lemma !== 'deny') return undefined;
  const turned = inflectLike(isAdmitted ? 'deny' : 'acknowledge', own.normal, tokens[verb - 1]?.normal);
  const joint =
    tokens[to]?.normal === 'but' && isReportingVerb(tokens[to + 1]?.normal ?? '') ? to : undefined;
  const { text } = sentence.analysis;
  const end = tokens[joint ?? to - 1]?.end ?? own.end;
  const rest = text.slice(own.end, end);
  const adapted = isAdmitted
    ? rest.replace(/^( that) some (?:of )?(?=\p{L})/u, '$1 ').replace(/but$/, 'and')
    : rest;
  const base = sentence.span.start;
  return { span: { start: base + own.start, end: base + end }, newText: turned + adapted };
}
