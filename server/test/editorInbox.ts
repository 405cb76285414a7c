import type { Diagnostic, ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';

/** What a test editor has heard from the server, and how a test waits for more: for messages, never for time. */
export class EditorInbox {
  /** Squiggles by URI, as last sent. */
  readonly shown = new Map<string, readonly Diagnostic[]>();
  /** Everything that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly warned: string[] = [];
  readonly registered: { readonly method: string; readonly options: unknown }[] = [];
  readonly progress: unknown[] = [];
  refreshes = 0;
  settings: Readonly<Record<string, unknown>>;
  #stateChanges = 0;
  readonly #watchers = new Set<() => void>();

  constructor(settings: Readonly<Record<string, unknown>>) {
    this.settings = settings;
  }

  /** Resolves as soon as the condition holds; it is looked at after each message. */
  async until(condition: () => boolean): Promise<void> {
    if (condition()) return;
    await new Promise<void>((done) => {
      const look = () => {
        if (!condition()) return;
        this.#watchers.delete(look);
        done();
      };
      this.#watchers.add(look);
    });
  }

  protected async nextStateChange(): Promise<void> {
    await new Promise<void>((done) => {
      const before = this.#stateChanges;
      const look = () => {
        if (this.#stateChanges === before) return;
        this.#watchers.delete(look);
        done();
      };
      this.#watchers.add(look);
    });
  }

  protected listen(connection: ProtocolConnection): void {
    const look = () => {
      for (const watcher of [...this.#watchers]) watcher();
    };
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.shown.set(params.uri, params.diagnostics);
      look();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
      look();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.warned.push(message);
      look();
    });
    connection.onNotification('variorum/stateChanged', () => {
      this.#stateChanges += 1;
      look();
    });
    connection.onNotification('$/progress', (params: unknown) => {
      this.progress.push(params);
      look();
    });
    connection.onRequest('client/registerCapability', ({ registrations }: Registrations) => {
      for (const { method, registerOptions } of registrations) {
        this.registered.push({ method, options: registerOptions });
      }
      return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      look();
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.listen();
  }
}

interface Registrations {
  readonly registrations: readonly { readonly method: string; readonly registerOptions: unknown }[];
}
