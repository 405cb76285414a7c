import { strict as assert } from 'node:assert';
import { commands, window, type Location, type LocationLink } from 'vscode';
import { expectSquiggles, openVersion, rangeOf, replaceWords, tidyUp } from './desk.ts';

describe('navigation', () => {
  afterEach(tidyUp);

  it('finds the same passage in the other versions', async () => {
    const text = await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      text.uri,
      rangeOf(text, '121').start,
    );
    const files = found.map(({ uri }) => uri.path.split('/').pop());
    assert.ok(files.includes('wire.txt') && files.includes('radio.md'), files.join());
  });

  it('goes to another version by its definition', async () => {
    const text = await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      text.uri,
      rangeOf(text, '121').start,
    );
    const files = found.map((place) => ('uri' in place ? place.uri : place.targetUri).path.split('/').pop());
    assert.ok(files.length > 0 && !files.includes('paper.md'), files.join());
  });

  it('walks to the next and the previous conflict, over the files of the story', async () => {
    await openVersion('wire.txt');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await replaceWords('radio.md', 'until Thursday', 'until Saturday');
    await expectSquiggles('radio.md', ['Saturday (date-differs)']);
    const walked: string[] = [];
    for (const step of ['next', 'next', 'next', 'previous']) {
      await commands.executeCommand(`variorum.${step}Conflict`);
      walked.push(whereAmI());
    }
    assert.deepEqual([...walked.slice(0, 2)].sort(), ['paper.md 121', 'radio.md Saturday']);
    assert.equal(walked[2], walked[0]);
    assert.equal(walked[3], walked[1]);
  });
});

function whereAmI(): string {
  const editor = window.activeTextEditor;
  assert.ok(editor);
  return `${editor.document.uri.path.split('/').pop() ?? ''} ${editor.document.getText(editor.selection)}`;
}
