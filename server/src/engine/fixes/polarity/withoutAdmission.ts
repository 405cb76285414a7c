import { inflectLike } from '../../language/inflect.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';

const admitted =
  /(?<!\p{L})(admitted|conceded|acknowledged|confessed|admits|concedes|acknowledges|confesses)( that [^,;.:“"]{1,60})$/u;

/** What is turned round is no longer admitted: `conceded that they had fallen short` becomes `said that they had met`. */
export function withoutAdmission({ article, passage }: FitPlace, replacement: Replacement): Replacement {
  const { span, newText } = replacement;
  const before = admitted.exec(article.text.slice(passage.sentence.start, span.start));
  if (before === null) return replacement;
  const [all, verb = '', rest = ''] = before;
  return {
    span: { start: span.start - all.length, end: span.end },
    newText: inflectLike('say', verb) + rest + newText,
  };
}
