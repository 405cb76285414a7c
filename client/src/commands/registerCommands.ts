import { commands as editor, Disposable, window } from 'vscode';
import type { Command, Desk } from './command.ts';

/** Puts the commands into the editor. One that fails says so in a message and in the output. */
export function registerCommands(commands: readonly Command[], desk: Desk): Disposable {
  return Disposable.from(
    ...commands.map((command) =>
      editor.registerCommand(command.id, (argument: unknown) => runCommand(command, desk, argument)),
    ),
  );
}

async function runCommand(command: Command, desk: Desk, argument: unknown): Promise<unknown> {
  try {
    return await command.run(desk, argument);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    desk.output.error(`${command.id}: ${reason}`);
    void window.showErrorMessage(`Variorum: ${reason}`);
    return undefined;
  }
}
