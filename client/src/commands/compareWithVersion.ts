import { commands, Uri, window, type QuickPickItem } from 'vscode';
import {
  versionsOfRequest,
  type CompareCommandArgument,
  type VersionsOfParams,
  type VersionsOfResult,
  type VersionState,
} from '../../../server/src/protocol.ts';
import { canonicalUri } from '../knownStories.ts';
import { toRange } from '../showPlace.ts';
import type { Command, Desk } from './command.ts';

/**
 * Opens the difference between a version and another of its story: the other on the left, the one being
 * worked on to the right, where it can be edited. From a code action both are given; else the editor chooses.
 */
export const compareWithVersion: Command = {
  id: 'variorum.compareWithVersion',
  run: async (desk, argument) => {
    if (isCompareArgument(argument)) {
      await openDifference(argument);
      return;
    }
    const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
    if (uri === undefined) {
      void window.showInformationMessage('Variorum: open a version of a story first.');
      return;
    }
    const other = await chooseVersion(desk, uri);
    if (other !== undefined) await openDifference({ uri: uri.toString(), otherUri: other.uri });
  },
};

interface VersionItem extends QuickPickItem {
  readonly version: VersionState;
}

async function chooseVersion(desk: Desk, uri: Uri): Promise<VersionState | undefined> {
  const params: VersionsOfParams = { uri: uri.toString() };
  const { versions } = await desk.client.sendRequest<VersionsOfResult>(versionsOfRequest, params);
  const own = versions.find((version) => canonicalUri(version.uri) === uri.toString());
  const items = versions.filter((version) => version !== own).map((version) => toItem(version, own));
  if (items.length === 0) {
    void window.showInformationMessage('Variorum: no other file tells the same story.');
    return undefined;
  }
  const choice = await window.showQuickPick<VersionItem>(items, {
    title: `Compare ${own?.label ?? 'this file'} with another version of its story`,
    placeHolder: 'Choose a version',
    matchOnDescription: true,
  });
  return choice?.version;
}

function toItem(version: VersionState, own: VersionState | undefined): VersionItem {
  const marks = [
    version.isLead ? 'lead version' : '',
    version.family === own?.family ? 'copies the same text' : `family ${version.family + 1}`,
    version.isOpen ? 'open' : '',
  ];
  return { label: version.label, description: marks.filter((mark) => mark !== '').join(' · '), version };
}

async function openDifference(compared: CompareCommandArgument): Promise<void> {
  const uri = Uri.parse(compared.uri);
  const other = Uri.parse(compared.otherUri);
  const title = `${fileName(other)} ↔ ${fileName(uri)}`;
  const options = compared.range === undefined ? {} : { selection: toRange(compared.range) };
  await commands.executeCommand('vscode.diff', other, uri, title, options);
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function isCompareArgument(argument: unknown): argument is CompareCommandArgument {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    'otherUri' in argument &&
    typeof argument.uri === 'string' &&
    typeof argument.otherUri === 'string'
  );
}
