import type { Analysis, Conflict, Finding, Severity } from '../engine/index.ts';
import type { Configuration } from './configuration.ts';
import type { Ledger } from './ledger.ts';
import { withoutStets } from './stets.ts';

/**
 * The conflicts that are shown: those of the analysis without what the desk lets stand, without kinds that are off
 * or doubts below the threshold, each with the severity that the configuration gives its kind.
 * The editor and the command line both show exactly this.
 */
export function presentConflicts(
  analysis: Analysis,
  configuration: Configuration,
  ledger: Ledger,
): readonly Conflict[] {
  return analysis.conflicts.flatMap((conflict) => {
    if (conflict.confidence < configuration.minimumConfidence) return [];
    const severity = configuration.severity[conflict.kind];
    if (severity === 'off') return [];
    const standing = withoutStets(conflict, analysis.story, ledger);
    if (standing === undefined) return [];
    if (severity === undefined) return [standing];
    return [{ ...standing, findings: standing.findings.map((finding) => withSeverity(finding, severity)) }];
  });
}

/** A nuance stays a hint: the setting ranks conflicts, it does not make conflicts of nuances. */
function withSeverity(finding: Finding, severity: Severity): Finding {
  return finding.severity === 'hint' ? finding : { ...finding, severity };
}
