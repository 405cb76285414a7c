import type { NotComparedReason, StoryState } from '../../../server/src/protocol.ts';
import { count } from '../words.ts';

/** What the status bar says of the file in the editor. */
export interface StatusText {
  /** Short, with codicons: `$(versions) 5 versions · 3 families · 4 conflicts`. */
  readonly text: string;
  /** The whole of it in words, for the pointer and for screen readers. */
  readonly words: string;
}

/** The state of a file's story in a few words. */
export function toStatusText(state: StoryState): StatusText {
  if (state.kind === 'indexing') {
    return { text: '$(sync) Variorum: reading…', words: 'Variorum reads the workspace.' };
  }
  if (state.kind === 'notCompared') {
    return {
      text: `$(circle-slash) Not compared: ${shortReasons[state.reason] ?? state.words}`,
      words: `Variorum does not compare this file. ${toSentence(state.words)}`,
    };
  }
  const versions = count(state.versions.length, 'version');
  const families = count(state.families, 'family', 'families');
  const conflicts = state.conflicts === 0 ? 'no conflict' : count(state.conflicts, 'conflict');
  return {
    text: `$(versions) ${versions} · ${families} · ${conflicts}`,
    words: `Story “${state.label}”: ${versions} in ${families}, ${conflicts}, ${state.conflictsHere} in this file.${hints(state.hints)}`,
  };
}

function hints(number: number): string {
  return number === 0 ? '' : ` ${count(number, 'nuance')} besides.`;
}

/** The server's words are a sentence or the end of one: `larger than maxFileSize (2 MiB)`. */
function toSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;
}

/** Where nothing shorter is here, the server's own words are short: `empty`, `binary, no text`. */
const shortReasons: Readonly<Record<NotComparedReason, string | undefined>> = {
  alone: 'no other version',
  excluded: 'left out',
  skipped: undefined,
  outside: 'outside the workspace',
  off: 'turned off',
};
