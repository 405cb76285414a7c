import { window } from 'vscode';
import { findPlace } from '../views/treeNodes.ts';
import type { Command } from './command.ts';
import { compareWithVersion } from './compareWithVersion.ts';

/** From the tree: compares the version that a place stands in with the one in the editor, else with one to choose. */
export const comparePlace: Command = {
  id: 'variorum.comparePlace',
  run: async (desk, argument) => {
    const place = findPlace(argument);
    if (place === undefined) return;
    const active = window.activeTextEditor?.document.uri.toString();
    const story = desk.stories.result.stories.find((one) =>
      one.versions.some((version) => version.uri === place.uri),
    );
    const inEditor = story?.versions.find((version) => version.uri === active && version.uri !== place.uri);
    const uri = inEditor?.uri ?? place.uri;
    const other = inEditor === undefined ? firstOther(story?.versions ?? [], place.uri) : place.uri;
    if (other !== undefined) await compareWithVersion.run(desk, { uri, otherUri: other });
  },
};

function firstOther(versions: readonly { readonly uri: string }[], uri: string): string | undefined {
  return versions.find((version) => version.uri !== uri)?.uri;
}
