import type { Conflict, Finding, Passage, Story } from '../engine/index.ts';
import type { Ledger, Stet } from './ledger.ts';
import { sameSentence, textSimilarity } from './similarTexts.ts';
import { relativePath } from './uris.ts';

/** What the desk says when it lets a conflict stand. */
export interface StetWish {
  readonly scope: Stet['scope'];
  readonly reason: string;
  /** URI of the workspace folder, from which the file is named. */
  readonly folder: string;
  readonly by?: string;
  /** ISO day. */
  readonly date?: string;
}

/** The stet for a finding, ready for `addStet`. */
export function createStet(story: Story, conflict: Conflict, finding: Finding, wish: StetWish): Stet {
  const sentence = sentenceOfFinding(story, conflict, finding);
  const file = relativePath(wish.folder, finding.version);
  return {
    kind: conflict.kind,
    readings: readingsOf(conflict),
    scope: wish.scope,
    ...(sentence === undefined ? {} : { passage: sentence.replace(/\s+/g, ' ').trim() }),
    ...(wish.scope === 'passage' ? { file } : {}),
    story: story.id,
    reason: wish.reason,
    ...(wish.by === undefined ? {} : { by: wish.by }),
    ...(wish.date === undefined ? {} : { date: wish.date }),
  };
}

/** The conflict without the findings that the desk lets stand; `undefined` where none is left. */
export function withoutStets(conflict: Conflict, story: Story, ledger: Ledger): Conflict | undefined {
  const readings = readingsOf(conflict).join('\n');
  const stets = ledger.stets.filter(
    (stet) => stet.kind === conflict.kind && stet.readings.join('\n') === readings,
  );
  if (stets.length === 0) return conflict;
  if (stets.some((stet) => stet.scope === 'story' && concernsStory(stet, conflict, story))) return undefined;
  const findings = conflict.findings.filter(
    (finding) =>
      !stets.some((stet) => stet.scope === 'passage' && concernsFinding(stet, story, conflict, finding)),
  );
  return findings.length === 0 ? undefined : { ...conflict, findings };
}

function readingsOf(conflict: Conflict): readonly string[] {
  return conflict.readings.map((reading) => reading.value).sort();
}

/** A story may get another id when its headline changes; the sentence then tells that it is the same one. */
function concernsStory(stet: Stet, conflict: Conflict, story: Story): boolean {
  if (stet.story === undefined || stet.story === story.id) return true;
  const { passage } = stet;
  if (passage === undefined) return false;
  return conflict.readings.some((reading) =>
    reading.passages.some((place) => tellsSame(passage, sentenceOfPassage(story, place))),
  );
}

function concernsFinding(stet: Stet, story: Story, conflict: Conflict, finding: Finding): boolean {
  if (stet.file !== undefined && !`/${relativePath('file:///', finding.version)}`.endsWith(`/${stet.file}`))
    return false;
  return stet.passage === undefined || tellsSame(stet.passage, sentenceOfFinding(story, conflict, finding));
}

function tellsSame(passage: string, sentence: string | undefined): boolean {
  return sentence !== undefined && textSimilarity(passage, sentence) >= sameSentence;
}

function sentenceOfFinding(story: Story, conflict: Conflict, finding: Finding): string | undefined {
  const places = conflict.readings[finding.reading]?.passages ?? [];
  const place = places.find(
    ({ version, span }) =>
      version === finding.version && span.start < finding.span.end && finding.span.start < span.end,
  );
  return place === undefined ? undefined : sentenceOfPassage(story, place);
}

function sentenceOfPassage(story: Story, place: Passage): string | undefined {
  const version = story.versions.find(({ id }) => id === place.version);
  return version?.text.slice(place.sentence.start, place.sentence.end);
}
