import { analyzeStory, createMemory, type ConflictKind, type VersionId } from '../engine/index.ts';

/** For tests: the words that disagree in versions given as texts, in the order of the versions, hints left out. */
export function findDisputedWords(kind: ConflictKind, texts: readonly string[]): readonly string[] {
  const versions = texts.map((text, index) => ({ id: String(index) as VersionId, text: `${text}\n` }));
  const steps = analyzeStory({ id: 'story', versions, houseStyle: [], verifiedFacts: [] }, createMemory());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value.failures.length > 0) throw new Error(JSON.stringify(step.value.failures));
  const passages = step.value.conflicts
    .filter(
      (conflict) => conflict.kind === kind && conflict.findings.some(({ severity }) => severity !== 'hint'),
    )
    .flatMap(({ readings }) => readings.flatMap((reading) => reading.passages))
    .sort((a, b) => Number(a.version) - Number(b.version) || a.span.start - b.span.start);
  return [...new Set(passages.map(({ text }) => text))];
}
