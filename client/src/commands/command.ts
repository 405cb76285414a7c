import type { LogOutputChannel, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { KnownStories } from '../knownStories.ts';

/** What the commands work with. */
export interface Desk {
  readonly client: LanguageClient;
  readonly stories: KnownStories;
  readonly output: LogOutputChannel;
  /** Where the extension is installed. */
  readonly extensionUri: Uri;
  /** A folder of the extension's own that it may write to. */
  readonly storageUri: Uri;
}

/** A command of the palette or of a menu. What a menu hands over arrives as `argument`, of any shape. */
export interface Command {
  /** `variorum.nextConflict`, as in package.json. */
  readonly id: string;
  readonly run: (desk: Desk, argument: unknown) => Promise<unknown>;
}
