import { strict as assert } from 'node:assert';
import { commands, MarkdownString, type Hover } from 'vscode';
import { expectSquiggles, openVersion, rangeOf, tidyUp } from './desk.ts';

describe('card', () => {
  after(tidyUp);

  it('gives both readings with the versions that have them, each a link to its place', async () => {
    const text = await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      text.uri,
      rangeOf(text, '121').start,
    );
    const card = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ''))
      .join('\n');
    assert.match(card, /112/);
    assert.match(card, /121/);
    assert.match(card, /\[wire\.txt\]\(file:[^)]*wire\.txt#L3,\d+\)/);
    assert.match(card, /radio\.md/);
    assert.match(card, /2 families/);
  });

  it('stays away from words that no version contradicts', async () => {
    const text = await openVersion('paper.md');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      text.uri,
      rangeOf(text, 'morning fog').start,
    );
    assert.deepEqual(hovers.length, 0);
  });
});
