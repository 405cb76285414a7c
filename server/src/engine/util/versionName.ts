import type { VersionId } from '../model/story.ts';

/** The file name that an editor knows a version by: `wire.txt` of `file:///desk/fire/wire.txt`. */
export function versionName(version: VersionId): string {
  const last = version.slice(version.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** `a.txt, b.txt and 3 more`: bounded, for one line of text. `others` are counted with those that are not named. */
export function listVersionNames(versions: readonly VersionId[], most: number, others = 0): string {
  const names = [...new Set(versions)].map(versionName);
  const rest = Math.max(0, names.length - most) + others;
  if (rest === 0) return joinWithAnd(names);
  return `${names.slice(0, most).join(', ')} and ${String(rest)} more`;
}

function joinWithAnd(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
