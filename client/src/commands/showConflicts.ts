import { commands } from 'vscode';
import type { Command } from './command.ts';

/** Opens the view of all conflicts and puts the keyboard there. */
export const showConflicts: Command = {
  id: 'variorum.showConflicts',
  run: async () => {
    await commands.executeCommand('variorum.conflicts.focus');
  },
};
