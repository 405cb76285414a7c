import { State } from 'vscode-languageclient/node';
import type { Command } from './command.ts';

/** Ends the language server, if there is one, and starts it anew. */
export const restartServer: Command = {
  id: 'variorum.restartServer',
  run: async (desk) => {
    if (desk.client.state === State.Running) await desk.client.restart();
    else await desk.client.start();
    await desk.stories.refresh();
  },
};
