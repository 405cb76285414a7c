import { commands, EventEmitter, Uri } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  stateChangedNotification,
  storiesRequest,
  type ConflictBranch,
  type StoriesResult,
  type StoryBranch,
} from '../../server/src/protocol.ts';

const nothingKnown: StoriesResult = { stories: [], isIndexing: true };

/**
 * The stories as the server last told them. The server says *that* something changed; this asks *what*,
 * with never more than one question under way, and tells the views.
 */
export class KnownStories {
  readonly #client: LanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly #disposables: readonly { readonly dispose: () => unknown }[];
  #result = nothingKnown;
  #asking: Promise<void> | undefined;
  #isOutdated = false;
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#disposables = [
      this.#changed,
      client.onNotification(stateChangedNotification, () => void this.refresh()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.refresh();
        else this.#show(nothingKnown);
      }),
    ];
  }

  get result(): StoriesResult {
    return this.#result;
  }

  /** The story that a file is a version of. */
  storyOf(uri: Uri): StoryBranch | undefined {
    const wanted = uri.toString();
    return this.#result.stories.find((story) =>
      story.versions.some((version) => canonicalUri(version.uri) === wanted),
    );
  }

  /** Asks the server anew; resolves once the answer to a question asked after this call is shown. */
  async refresh(): Promise<void> {
    this.#isOutdated = true;
    this.#asking ??= this.#askWhileOutdated().finally(() => (this.#asking = undefined));
    await this.#asking;
  }

  async #askWhileOutdated(): Promise<void> {
    while (this.#isOutdated && this.#client.state === State.Running) {
      this.#isOutdated = false;
      try {
        this.#show(await this.#client.sendRequest<StoriesResult>(storiesRequest));
      } catch (error) {
        // The server went down or was restarted meanwhile: its next state change asks again.
        this.#client.debug('The stories could not be read.', error);
      }
    }
  }

  #show(result: StoriesResult): void {
    this.#result = result;
    void setContext('variorum.isReady', !result.isIndexing || result.stories.length > 0);
    void setContext('variorum.hasStories', result.stories.length > 0);
    void setContext('variorum.hasConflicts', conflictsOf(result).length > 0);
    this.#changed.fire(undefined);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

/** The URI in the spelling of the editor, so that two can be compared as strings. */
export function canonicalUri(uri: string): string {
  return Uri.parse(uri).toString();
}

function conflictsOf(result: StoriesResult): readonly ConflictBranch[] {
  return result.stories.flatMap((story) => story.kinds.flatMap((kind) => kind.conflicts));
}

async function setContext(key: string, value: unknown): Promise<void> {
  await commands.executeCommand('setContext', key, value);
}
