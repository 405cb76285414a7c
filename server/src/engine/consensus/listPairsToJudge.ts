import type { Analysis } from '../model/analysis.ts';
import type { Conflict, ConflictKind } from '../model/conflict.ts';
import type { JudgedSentence, PairToJudge } from '../model/judgement.ts';
import { overlapsSpan, type Span } from '../model/span.ts';
import type { VersionId } from '../model/story.ts';

/**
 * What an outside judge may lower: kinds whose words are open to interpretation. A figure, a date, a name, quoted
 * words and the rest are compared by rules that it has no say in.
 */
export const judgedKinds: ReadonlySet<ConflictKind> = new Set(['polarity', 'certainty', 'role']);

/** An outside judge is slow: more pairs of one story would keep the machine busy for minutes. */
const mostPairs = 200;

/**
 * What an outside judge is asked: first the conflicts that it may lower, then passages that tell the same in other words
 * and in which nothing was found.
 */
export function listPairsToJudge(analysis: Analysis): readonly PairToJudge[] {
  const disputed = analysis.conflicts
    .filter(({ kind }) => judgedKinds.has(kind))
    .flatMap((conflict) => pairOfConflict(conflict, analysis));
  return [...disputed, ...listQuietPairs(analysis)].slice(0, mostPairs);
}

function pairOfConflict(conflict: Conflict, analysis: Analysis): readonly PairToJudge[] {
  const [first, second] = conflict.readings.map(({ passages }) => passages[0]);
  if (!first || !second) return [];
  const { id, kind } = conflict;
  const left = sentenceAt(first.version, first.sentence, analysis);
  return [{ left, right: sentenceAt(second.version, second.sentence, analysis), conflict: { id, kind } }];
}

/** Each passage with the next version's of the same; copies that are alike to the letter need no judge. */
function listQuietPairs(analysis: Analysis): readonly PairToJudge[] {
  return analysis.parallels.flatMap(({ passages }) => {
    const quiet = passages.filter(({ version, span }) => !isDisputed(version, span, analysis));
    const [first, ...others] = quiet.map(({ version, span }) => sentenceAt(version, span, analysis));
    if (!first) return [];
    const asked = new Set([first.text]);
    return others.flatMap((right): PairToJudge[] => {
      if (right.version === first.version || asked.has(right.text)) return [];
      asked.add(right.text);
      return [{ left: first, right }];
    });
  });
}

function isDisputed(version: VersionId, span: Span, { conflicts }: Analysis): boolean {
  return conflicts.some(({ readings }) =>
    readings.some(({ passages }) =>
      passages.some((passage) => passage.version === version && overlapsSpan(passage.span, span)),
    ),
  );
}

function sentenceAt(version: VersionId, span: Span, { articles }: Analysis): JudgedSentence {
  const text = articles.get(version)?.text.slice(span.start, span.end) ?? '';
  return { version, span, text: text.replace(/\s+/g, ' ').trim() };
}
