import type {
  Connection,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { stateChangedNotification, type StateChange } from '../protocol.ts';
import type { Files } from '../session/files.ts';
import type { OpenJudge } from '../session/pairJudge.ts';
import type { Pace } from '../session/runInSlices.ts';
import type { StorySession } from '../session/storySession.ts';
import { WorkspaceSession, type SessionEvents } from '../session/workspaceSession.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { codeActions } from './codeActions.ts';
import { definition } from './definition.ts';
import { DiagnosticsFeed } from './diagnostics.ts';
import { documentHighlight } from './documentHighlight.ts';
import type { Feature, ServedClient, ServerContext } from './feature.ts';
import { readAbilities, readFolders, readOptions } from './fromProtocol.ts';
import { guardNotification } from './guard.ts';
import { hover } from './hover.ts';
import { beginIndexProgress } from './indexProgress.ts';
import { JudgeKeeper } from './judgeKeeper.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { references } from './references.ts';
import { pullSettings, registerForSettings, settings } from './settings.ts';
import { stet } from './stet.ts';
import { stories } from './stories.ts';
import { storyState, versionsOf } from './storyState.ts';
import { TextSync, textSync } from './textSync.ts';
import { FileWatchers, workspaceFolders } from './workspace.ts';

/** Every feature; a new one is a file and a line here. */
const features: readonly Feature[] = [
  textSync,
  workspaceFolders,
  settings,
  pullDiagnostics,
  hover,
  codeActions,
  definition,
  references,
  documentHighlight,
  stet,
  storyState,
  versionsOf,
  stories,
  checkWorkspace,
];

/** What the server is given by the machine it runs on. */
export interface Machine {
  readonly files: Files;
  readonly pace: Pace;
  readonly openJudge: OpenJudge;
}

/** Serves one client until it says goodbye. */
export function startServer(connection: Connection, machine: Machine): void {
  connection.onInitialize((params) => initialize(params, connection, machine));
  connection.listen();
}

function initialize(params: InitializeParams, connection: Connection, machine: Machine): InitializeResult {
  const served: ServedClient = { client: readAbilities(params.capabilities), options: readOptions(params) };
  // Nothing is read before the person's settings are known: they may say that nothing is to be compared.
  const start = createSignal();
  const context = createContext(connection, machine, served, start.given);
  for (const feature of features) feature.register(context);
  for (const uri of readFolders(params)) context.session.addFolder(uri);
  connection.onInitialized(
    guardNotification(context.log, 'initialized', async () => {
      try {
        await registerForSettings(context);
        await pullSettings(context);
      } finally {
        start.give();
      }
    }),
  );
  connection.onShutdown(() => {
    context.session.close();
    context.judges.close();
  });
  return { capabilities: capabilitiesFor(served), serverInfo: { name: 'variorum' } };
}

function createSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    given,
    give: () => {
      give();
    },
  };
}

function createContext(
  connection: Connection,
  { files, pace, openJudge }: Machine,
  served: ServedClient,
  start: Promise<void>,
): ServerContext {
  const log = (message: string) => {
    connection.console.error(message);
  };
  const listeners: { hear?: SessionEvents } = {};
  // The session speaks to the editor, and what speaks to the editor reads the session: the knot is tied below.
  const session = new WorkspaceSession(files, pace, start, {
    onSnapshot: (story) => listeners.hear?.onSnapshot(story),
    onStoryClosed: (story) => listeners.hear?.onStoryClosed(story),
    onStoriesChanged: () => listeners.hear?.onStoriesChanged(),
    onSettingsRead: (folder) => listeners.hear?.onSettingsRead(folder),
    onFolderClosed: (folder) => listeners.hear?.onFolderClosed(folder),
    onFailure: log,
    onIndexing: () => beginIndexProgress({ connection, client: served.client }),
  });
  const { debounceMilliseconds, quietMilliseconds } = served.options;
  session.changeSettings({ isEnabled: () => true, debounceMilliseconds, quietMilliseconds });
  const context: ServerContext = {
    connection,
    session,
    texts: new TextSync(),
    files,
    judges: new JudgeKeeper(openJudge, log),
    log,
    ...served,
  };
  listeners.hear = createEvents(context, pace);
  return context;
}

/** Tells the client what changed. */
function createEvents(context: ServerContext, { yieldToOthers }: Pace): SessionEvents {
  const { connection, session, client, log } = context;
  const feed = new DiagnosticsFeed(context, yieldToOthers);
  const watchers = new FileWatchers(context);
  const tell = (changed: readonly StorySession[]) => {
    const change: StateChange = {
      storyIds: changed.map(({ found }) => found.id),
      isIndexing: session.isIndexing,
    };
    void connection.sendNotification(stateChangedNotification, change);
  };
  return {
    onSnapshot: (story) => {
      feed.showStory(story);
      tell([story]);
    },
    onStoryClosed: (story) => {
      feed.clearStory(story);
    },
    onStoriesChanged: () => {
      tell([]);
    },
    onSettingsRead: (folder) => {
      feed.showSettings(folder);
      watchers.update().catch((error: unknown) => {
        log(`watching files: ${String(error)}`);
      });
    },
    onFolderClosed: (folder) => {
      feed.clearSettings(folder);
    },
    onFailure: log,
    onIndexing: () => beginIndexProgress({ connection, client }),
  };
}

function capabilitiesFor(served: ServedClient): ServerCapabilities {
  return features.reduce<ServerCapabilities>(
    (whole, { capabilities }) => ({ ...whole, ...capabilities?.(served) }),
    { positionEncoding: 'utf-16' },
  );
}
