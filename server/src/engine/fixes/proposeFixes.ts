import type { Analysis } from '../model/analysis.ts';
import type { Conflict, Edit, Finding, Fix, Passage, Reading } from '../model/conflict.ts';
import { listVersionNames, versionName } from '../util/versionName.ts';
import { fitReading } from './fitReading.ts';
import { fitSentence } from './words/fitSentence.ts';
import { placeLikeness } from './words/placeLikeness.ts';

/** Different wordings of one reading that are offered (`23%`, `almost a quarter`). */
const mostWordings = 4;
const mostSentences = 3;
const longestTitle = 60;

/**
 * The fixes for one finding: the readings of the other versions as the least edit, the best supported
 * first, then whole sentences. Preferred is at most one, and only for a name or term that two
 * independent families or the house style settle (PRODUCT §4). Computed when asked for, never on a keystroke.
 */
export function proposeFixes(analysis: Analysis, conflict: Conflict, finding: Finding): readonly Fix[] {
  const own = conflict.readings[finding.reading]?.passages.find((passage) => isAt(passage, finding));
  if (!own) return [];
  const others = rankReadings(analysis, conflict, finding, own);
  const least = others.flatMap((index) => leastFixes(analysis, conflict, own, index));
  const sentences = others
    .flatMap((index) => sentenceFixes(analysis, conflict, own, index))
    .slice(0, mostSentences);
  return markPreferred(conflict, [...least, ...sentences]);
}

function isAt(passage: Passage, finding: Finding): boolean {
  return passage.version === finding.version && passage.span.start === finding.span.start;
}

/** The consensus first, then by votes; of readings with equal support the one told most like the target. */
function rankReadings(
  analysis: Analysis,
  conflict: Conflict,
  finding: Finding,
  own: Passage,
): readonly number[] {
  const ranked = conflict.readings.flatMap((reading, index) =>
    index === finding.reading
      ? []
      : [
          {
            index,
            support: (index === conflict.consensus ? 1000 : 0) + Math.floor(reading.votes),
            likeness: Math.max(0, ...reading.passages.map((passage) => likeness(analysis, own, passage))),
          },
        ],
  );
  return ranked.sort((a, b) => b.support - a.support || b.likeness - a.likeness).map(({ index }) => index);
}

function leastFixes(analysis: Analysis, conflict: Conflict, own: Passage, index: number): readonly Fix[] {
  const reading = conflict.readings[index];
  if (!reading) return [];
  const edits = nearestFirst(analysis, own, reading).flatMap((source) =>
    fitReading(analysis, conflict.kind, own, source),
  );
  return withoutDoubles(edits)
    .slice(0, mostWordings)
    .map((edit) => ({
      title: titleOf(analysis, edit, reading),
      reading: index,
      extent: 'least',
      preferred: false,
      edits: [edit],
    }));
}

/** Edits that change something, each once. */
function withoutDoubles(edits: readonly Edit[]): readonly Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ span, oldText, newText }) => {
    const key = `${String(span.start)} ${String(span.end)} ${newText}`;
    const isNew = newText !== oldText && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * The copy whose sentence is most like the target's words things as the target does, so its wording fits best;
 * among copies equally near the wording that most of them have.
 */
function nearestFirst(analysis: Analysis, own: Passage, reading: Reading): readonly Passage[] {
  const countOf = ({ text }: Passage): number =>
    reading.passages.filter((other) => other.text.toLowerCase() === text.toLowerCase()).length;
  return reading.passages
    .map((passage) => ({
      passage,
      likeness: likeness(analysis, own, passage),
      count: countOf(passage),
    }))
    .sort((a, b) => b.likeness - a.likeness || b.count - a.count)
    .map(({ passage }) => passage);
}

function likeness(analysis: Analysis, own: Passage, other: Passage): number {
  const [article, otherArticle] = [analysis.articles.get(own.version), analysis.articles.get(other.version)];
  if (!article || !otherArticle) return 0;
  return placeLikeness({ passage: own, article }, { passage: other, article: otherArticle });
}

/** Words that stand in no version of the reading are the place's own, made to agree with it. */
function titleOf(analysis: Analysis, { newText }: Edit, { passages }: Reading): string {
  const versions = listVersionNames(
    passages.map(({ version }) => version),
    2,
  );
  const words = newText.toLowerCase();
  const isTaken =
    !/\s/.test(words) ||
    passages.some(({ version, sentence }) =>
      analysis.articles.get(version)?.text.slice(sentence.start, sentence.end).toLowerCase().includes(words),
    );
  return isTaken
    ? `Use “${shorten(newText)}” (${versions})`
    : `Write “${shorten(newText)}” to agree with ${versions}`;
}

function sentenceFixes(analysis: Analysis, conflict: Conflict, own: Passage, index: number): readonly Fix[] {
  const passages = conflict.readings[index]?.passages ?? [];
  const versions = new Set<string>();
  return nearestFirst(analysis, own, { value: '', passages, votes: 0, families: 0 }).flatMap((source) => {
    if (versions.has(source.version) || source.version === own.version) return [];
    versions.add(source.version);
    const edit = fitSentence(analysis, own, source);
    if (!edit || edit.newText === edit.oldText) return [];
    const title = `Use the whole sentence from ${versionName(source.version)}`;
    return [{ title, reading: index, extent: 'sentence' as const, preferred: false, edits: [edit] }];
  });
}

function markPreferred(conflict: Conflict, fixes: readonly Fix[]): readonly Fix[] {
  const isSafeKind = conflict.kind === 'name' || conflict.kind === 'term';
  if (!isSafeKind || conflict.outcome !== 'amend') return fixes;
  return fixes.map((fix, position) =>
    position === 0 && fix.reading === conflict.consensus && fix.extent === 'least'
      ? { ...fix, preferred: true }
      : fix,
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1)}…`;
}
