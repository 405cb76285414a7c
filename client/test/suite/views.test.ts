import { strict as assert } from 'node:assert';
import { commands, window, workspace } from 'vscode';
import { eventually, expectSquiggles, openVersion, replaceWords, tidyUp, variorum } from './desk.ts';

describe('views', () => {
  afterEach(tidyUp);

  it('counts versions, families and conflicts in the status bar', async () => {
    const { statusText } = await variorum();
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await eventually(
      `the status “${statusText()}”`,
      () => statusText() === '$(versions) 3 versions · 3 families · 1 conflict',
    );
  });

  it('says why a file is not compared', async () => {
    const { statusText } = await variorum();
    const notes = await workspace.openTextDocument({
      language: 'plaintext',
      content: 'Buy milk and call the plumber about the tap in the kitchen.',
    });
    await window.showTextDocument(notes);
    await eventually(`the status “${statusText()}”`, () =>
      statusText().includes('Not compared: no other version'),
    );
  });

  it('lists story, kind, conflict and places, and drops what is settled', async () => {
    const { treeText } = await variorum();
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const tree = await eventually('the tree', () => (treeText().includes('121') ? treeText() : undefined));
    const lines = tree.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /\(1 conflict · 3 versions, 3 families\)$/);
    assert.equal(lines[1], '  Number (1)');
    assert.match(lines[2] ?? '', /^ {4}.*112.*121|^ {4}.*121.*112/);
    assert.match(lines[3] ?? '', /^ {6}121.* \(paper\.md:3 · underlined\)$/);
    assert.equal(lines.length, 6);
    await replaceWords('paper.md', '121', '112');
    await eventually('an empty tree', () => treeText() === '');
  });

  it('opens the view of the conflicts', async () => {
    await openVersion('paper.md');
    await commands.executeCommand('variorum.showConflicts');
  });
});
