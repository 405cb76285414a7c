import type { Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one folder's ignore files; its paths count from that folder. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

const ignoreFiles: readonly string[] = ['.gitignore', '.variorumignore'];

/** The rules that hold in a folder: those of the folders around it, outermost first, and its own. */
export async function readIgnoreRules(
  folder: string,
  entries: readonly Dirent[],
  outerRules: readonly IgnoreRules[],
): Promise<readonly IgnoreRules[]> {
  const names = ignoreFiles.filter((name) => entries.some((entry) => entry.name === name));
  if (names.length === 0) return outerRules;
  const rules = ignore();
  for (const name of names) rules.add(await readFile(join(folder, name), 'utf8').catch(() => ''));
  return [...outerRules, { folder, rules }];
}

/** Whether the innermost rule that speaks of a path ignores it. A folder's path ends in `/`. */
export function isIgnored(path: string, rulesByDepth: readonly IgnoreRules[]): boolean {
  const tail = path.endsWith('/') ? '/' : '';
  for (const { folder, rules } of rulesByDepth.toReversed()) {
    const verdict = rules.test(relative(folder, path).split(sep).join('/') + tail);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
