import type { Command } from './command.ts';

/** Shows what the client and the server have logged. */
export const showOutput: Command = {
  id: 'variorum.showOutput',
  run: async (desk) => {
    desk.output.show();
    return Promise.resolve();
  },
};
