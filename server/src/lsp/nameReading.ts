import { commonWording, tellingPassages, type ConflictKind, type Reading } from '../engine/index.ts';

/** Kinds whose values are the engine's own shorthand: `possible reopen`, `beat: orsa – kelm`. */
const calledByWords: ReadonlySet<ConflictKind> = new Set(['attribution', 'polarity', 'certainty', 'role']);

/** What a reading is called for people: its value, or the words that most versions print where the value is shorthand. */
export function nameReading(kind: ConflictKind, reading: Reading, longest: number): string {
  if (!calledByWords.has(kind)) return reading.value;
  const [common] = commonWording(tellingPassages(reading.passages, reading), reading);
  return common === undefined ? reading.value : cutWords(common.text, longest);
}

/** In one line, cut at a blank where it is longer. */
export function cutWords(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const lastSpace = line.lastIndexOf(' ', longest);
  return `${line.slice(0, lastSpace > 0 ? lastSpace : longest)}…`;
}
