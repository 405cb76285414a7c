import { checkConflicts } from './check.ts';
import type { DeskRules } from './analyzeFixture.ts';

/**
 * `checkConflicts` for versions of a line or two: they are named `a.md`, `b.md` … in the order given.
 * `checkTexts('It killed [[n!number: 12]] people.', 'It killed [[n!number: 14]] people.')`.
 */
export function checkTexts(texts: readonly string[], deskRules: DeskRules = {}): void {
  const versions = texts.map((text, index) => `//- ${String.fromCharCode(97 + index)}.md\n${text}`);
  checkConflicts(versions.join('\n'), deskRules);
}
