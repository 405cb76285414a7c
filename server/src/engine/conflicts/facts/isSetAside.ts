import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** How far before a value the words are looked for that set it aside, in code units. */
const reach = 40;

const setsAside =
  /\b(?:instead of|rather than|as opposed to|and not|but not|(?:was|were|had been|is) not|originally|initially|(?:originally|initially|first|previously) (?:planned|scheduled|set|due|expected|intended|meant|announced)(?: to \w+)?(?: for| in| on)?|(?:postponed|delayed|moved|put back|brought forward|pushed back|rescheduled) from|not)\s+(?:(?:in|on|at|by|for|the|its|of|until|before|from)\s+){0,2}$/i;

/** Whether a text names a value only to say that another one holds: `in March instead of January`. */
export function isSetAside({ text }: SentenceAnalysis, { start }: Span): boolean {
  return setsAside.test(text.slice(Math.max(0, start - reach), start));
}
