import { walkToConflict } from '../walkToConflict.ts';
import type { Command } from './command.ts';

/** Goes to the underlined place before the cursor, into the version before after the first one of a file. */
export const previousConflict: Command = {
  id: 'variorum.previousConflict',
  run: (desk) => walkToConflict(desk.stories, 'previous'),
};
