import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeProbe, isOnSpan, parseProbe, touches } from './probe.ts';
import { takeSamples, type Sample } from './samples.ts';

/** What nobody who works on the engine has read is not fitted to either. */
export const unreadProbes = 'unread.jsonl';

/** The findings in the probes of a folder: all that have been read, or those that have not. */
export function sampleProbes(folder: string, source: string, which: 'read' | 'unread'): readonly Sample[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.jsonl') && (name === unreadProbes) === (which === 'unread'),
  );
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => sampleProbe(line, source)),
  );
}

function sampleProbe(line: string, source: string): readonly Sample[] {
  const probe = parseProbe(line);
  const analysis = analyzeProbe(probe);
  const right = new Set(
    analysis.conflicts
      .filter((conflict) => touches(conflict, probe))
      .flatMap(({ findings }) => findings.filter(({ version, span }) => isOnSpan(version, span, probe))),
  );
  return takeSamples(analysis, { source, group: probe.id }, (finding) => right.has(finding));
}
