import type { Analysis } from '../model/analysis.ts';
import type { Conflict, Finding, Fix } from '../model/conflict.ts';

/** The fixes for one finding: least edits first, preferred one first of all, whole sentences last. */
export function proposeFixes(analysis: Analysis, conflict: Conflict, finding: Finding): readonly Fix[] {
  void analysis;
  void conflict;
  void finding;
  return [];
}
