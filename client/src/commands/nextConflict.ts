import { walkToConflict } from '../walkToConflict.ts';
import type { Command } from './command.ts';

/** Goes to the next underlined place of the story, into the next version after the last one of a file. */
export const nextConflict: Command = {
  id: 'variorum.nextConflict',
  run: (desk) => walkToConflict(desk.stories, 'next'),
};
