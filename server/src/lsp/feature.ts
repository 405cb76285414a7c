import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Files } from '../session/files.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import type { ClientAbilities, ServerOptions } from './fromProtocol.ts';
import type { Log } from './guard.ts';
import type { JudgeKeeper } from './judgeKeeper.ts';
import type { TextSync } from './textSync.ts';

/** What a feature works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly session: WorkspaceSession;
  readonly client: ClientAbilities;
  readonly options: ServerOptions;
  readonly texts: TextSync;
  readonly files: Files;
  readonly judges: JudgeKeeper;
  readonly log: Log;
}

/** How the client wants to be served, known before there is a session. */
export type ServedClient = Pick<ServerContext, 'client' | 'options'>;

/** One request, or a family of them: what the client is told at the start, and the answer. */
export interface Feature {
  readonly capabilities?: (served: ServedClient) => Partial<ServerCapabilities>;
  readonly register: (context: ServerContext) => void;
}
