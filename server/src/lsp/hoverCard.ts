import { tellingPassages, type Conflict, type Passage, type Reading } from '../engine/index.ts';
import type { VersionState } from '../protocol.ts';
import type { VersionText } from '../session/snapshot.ts';
import { cutWords, nameReading } from './nameReading.ts';
import { kindLabel } from './stories.ts';
import { positionAt } from './textLines.ts';

/** How a card is written: Markdown with links, or plain text for clients that show no more. */
export interface CardStyle {
  readonly strong: (words: string) => string;
  readonly plain: (words: string) => string;
  readonly link: (words: string, target: string) => string;
  readonly rule: string;
}

export const markdownCard: CardStyle = {
  strong: (words) => `**${escapeMarkdown(words)}**`,
  plain: escapeMarkdown,
  link: (words, target) => `[${escapeMarkdown(words)}](${escapeTarget(target)})`,
  rule: '\n\n---\n\n',
};

export const plainCard: CardStyle = {
  strong: (words) => words,
  plain: (words) => words,
  link: (words) => words,
  rule: '\n\n',
};

/** What a card draws on: by canonical URI. */
export interface CardSources {
  readonly texts: ReadonlyMap<string, VersionText>;
  readonly versions: ReadonlyMap<string, VersionState>;
}

const maximumReadings = 8;
const maximumPlaces = 6;
/** Of a reading's words, in code units. */
const longestWords = 80;

/**
 * One conflict as an apparatus: every reading, who has it, and how the matter stands. For example
 *
 * **Number** · a majority of independent texts, very sure
 * - **12 people**: A wire.md (lead), B paper.md · 2 families
 * - **14 people** ← here: C web.md, D digest.md “about 14 people” · 2 families
 */
export function writeConflictCard(
  conflict: Conflict,
  here: Reading,
  sources: CardSources,
  style: CardStyle,
): string {
  const head = `${style.strong(kindLabel(conflict.kind))} · ${style.plain(describeOutcome(conflict))}`;
  const ordered = [...conflict.readings].sort((one, other) => other.votes - one.votes);
  const lines = ordered.slice(0, maximumReadings).map((reading) => {
    const mark = reading === here ? ' ← here' : '';
    const words = nameReading(conflict.kind, reading, longestWords);
    return `- ${style.strong(words)}${mark}: ${attestations(reading, words, sources, style)}`;
  });
  const more = ordered.length - lines.length;
  const rest = more > 0 ? [`- ${style.plain(`and ${String(more)} more readings`)}`] : [];
  const foot = `${describeConfidence(conflict.confidence)}: ${conflict.reason}`;
  return [head, '', ...lines, ...rest, '', style.plain(foot)].join('\n');
}

/** `3 families agree: A wire.md, B paper.md, C web.md`. */
export function writeCorroboration(reading: Reading, sources: CardSources, style: CardStyle): string {
  const families = `${String(reading.families)} independent texts agree`;
  const attested = attestations(reading, reading.value, sources, style);
  return `${style.strong(reading.value)} · ${style.plain(families)}\n\n${attested}`;
}

/** Each version once, with a link to its place, its own words where it has the reading in others, and how many independent texts they make. */
function attestations(reading: Reading, words: string, sources: CardSources, style: CardStyle): string {
  const places = tellingPassages(reading.passages, reading);
  const links = places
    .slice(0, maximumPlaces)
    .flatMap((passage) => writePlace(passage, words, sources, style));
  const more = places.length - links.length;
  const named = [...links, ...(more > 0 ? [style.plain(`${String(more)} more`)] : [])].join(', ');
  const families = reading.families === 1 ? '1 family' : `${String(reading.families)} families`;
  return `${named} · ${families}`;
}

function writePlace(
  passage: Passage,
  words: string,
  sources: CardSources,
  style: CardStyle,
): readonly string[] {
  const text = sources.texts.get(passage.version);
  const state = sources.versions.get(passage.version);
  if (text === undefined || state === undefined) return [];
  const { line, character } = positionAt(text, passage.span.start);
  const target = `${state.uri}#L${String(line + 1)},${String(character + 1)}`;
  const lead = state.isLead ? style.plain(' (lead)') : '';
  const isSame = passage.value === words || foldWords(passage.text) === foldWords(words);
  const own = isSame ? '' : style.plain(` “${cutWords(passage.text, longestWords)}”`);
  return [`${style.plain(state.siglum)} ${style.link(state.label, target)}${lead}${own}`];
}

function describeOutcome(conflict: Conflict): string {
  const consensus = conflict.consensus === undefined ? undefined : conflict.readings[conflict.consensus];
  if (conflict.outcome === 'amend' && consensus !== undefined) {
    return `“${nameReading(conflict.kind, consensus, longestWords)}” is better supported`;
  }
  return 'for a person to decide';
}

/** In words and in figures, since the figure is a probability: `Very likely a contradiction (93%)`. */
function describeConfidence(confidence: number): string {
  return `${wordConfidence(confidence)} (${String(Math.round(100 * confidence))}%)`;
}

function wordConfidence(confidence: number): string {
  if (confidence >= 0.9) return 'Very likely a contradiction';
  if (confidence >= 0.7) return 'Likely a contradiction';
  if (confidence >= 0.5) return 'Possibly a contradiction';
  return 'Perhaps only a nuance';
}

function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}

function foldWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Brackets and blanks would end the link early. */
function escapeTarget(target: string): string {
  return target.replace(
    /[()\s<>]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
