import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ServerContext } from './feature.ts';

/** Shows a sentence. A notification, not the request with buttons that the library would send: nobody need answer it. */
export function showWarning({ connection }: Pick<ServerContext, 'connection'>, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
