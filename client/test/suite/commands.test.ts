import { strict as assert } from 'node:assert';
import { commands, TabInputTextDiff, window } from 'vscode';
import { eventually, expectSquiggles, fileUri, openVersion, tidyUp } from './desk.ts';

describe('commands', () => {
  afterEach(tidyUp);

  it('checks the workspace and counts what it found', async () => {
    const result = await commands.executeCommand('variorum.checkWorkspace');
    assert.deepEqual(result, { stories: 1, versions: 3, conflicts: 1, isCancelled: false });
  });

  it('opens the difference to another version, the one being edited to the right', async () => {
    await openVersion('paper.md');
    await commands.executeCommand('variorum.compareWithVersion', {
      uri: fileUri('paper.md').toString(),
      otherUri: fileUri('wire.txt').toString(),
    });
    const input = await eventually('the difference', () => {
      const shown = window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof TabInputTextDiff ? shown : undefined;
    });
    assert.equal(input.original.path.split('/').pop(), 'wire.txt');
    assert.equal(input.modified.path.split('/').pop(), 'paper.md');
  });

  it('shows the output and refreshes the view without complaint', async () => {
    await openVersion('paper.md');
    await commands.executeCommand('variorum.showOutput');
    await commands.executeCommand('variorum.refreshConflicts');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
});
