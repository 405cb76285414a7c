import { window, type LogOutputChannel } from 'vscode';

/** The log that “Variorum: Show Output” shows; its level is set in the editor. */
export function createOutput(): LogOutputChannel {
  return window.createOutputChannel('Variorum', { log: true });
}
