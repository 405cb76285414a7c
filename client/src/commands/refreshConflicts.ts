import type { Command } from './command.ts';

/** Asks the server for the conflicts again and shows them. */
export const refreshConflicts: Command = {
  id: 'variorum.refreshConflicts',
  run: (desk) => desk.stories.refresh(),
};
