import { commands, Disposable, languages, StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { storyStateRequest, type StoryState, type StoryStateParams } from '../../../server/src/protocol.ts';
import { articleSelector } from '../articles.ts';
import type { KnownStories } from '../knownStories.ts';
import { toStatusText, type StatusText } from './statusText.ts';

/** The item at the lower edge: the story of the file in the editor, or why the file is not compared. */
export interface StatusBar {
  /** What it says now; empty while it is hidden. */
  readonly text: () => string;
  readonly dispose: () => void;
}

/** Puts up the item and keeps it at what the server says. A click opens the view of the conflicts. */
export function createStatusBar(client: LanguageClient, stories: KnownStories): StatusBar {
  const item = window.createStatusBarItem('variorum.story', StatusBarAlignment.Right, 100);
  item.name = 'Variorum';
  item.command = 'variorum.showConflicts';
  let shown = '';
  let latest = 0;
  const update = async (): Promise<void> => {
    latest += 1;
    const asked = latest;
    const state = await askState(client);
    // The editor may have gone on to another file while the server answered.
    if (asked !== latest) return;
    const status = state === undefined ? undefined : statusOf(state);
    shown = status?.text ?? '';
    showStatus(item, status);
    await commands.executeCommand(
      'setContext',
      'variorum.fileIsCompared',
      typeof state === 'object' && state.kind === 'compared',
    );
  };
  const parts = Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => void update()),
    stories.onDidChange(() => void update()),
  );
  void update();
  return { text: () => shown, dispose: () => void parts.dispose() };
}

/** Undefined where the editor holds no article. */
async function askState(client: LanguageClient): Promise<StoryState | 'serverIsOff' | undefined> {
  const text = window.activeTextEditor?.document;
  if (text === undefined || languages.match([...articleSelector], text) === 0) return undefined;
  if (client.state === State.Starting) return { kind: 'indexing' };
  if (client.state !== State.Running) return 'serverIsOff';
  const params: StoryStateParams = { uri: text.uri.toString() };
  try {
    return await client.sendRequest<StoryState>(storyStateRequest, params);
  } catch (error) {
    // The server went down while it was asked; what follows brings a new state.
    client.debug('The state of the story could not be read.', error);
    return undefined;
  }
}

function statusOf(state: StoryState | 'serverIsOff'): StatusText {
  if (state !== 'serverIsOff') return toStatusText(state);
  return {
    text: '$(error) Variorum is off',
    words: 'The language server is not running. Use “Variorum: Restart Server”.',
  };
}

function showStatus(item: StatusBarItem, status: StatusText | undefined): void {
  if (status === undefined) {
    item.hide();
    return;
  }
  item.text = status.text;
  item.tooltip = status.words;
  item.accessibilityInformation = { label: status.words, role: 'button' };
  item.show();
}
