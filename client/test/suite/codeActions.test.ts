import { strict as assert } from 'node:assert';
import { CodeActionKind, commands, workspace, type CodeAction, type Range, type TextDocument } from 'vscode';
import { expectSquiggles, openVersion, rangeOf, tidyUp } from './desk.ts';

describe('code actions', () => {
  beforeEach(async () => {
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
  afterEach(tidyUp);

  it('offers the other reading, both ways to let it stand, and a comparison', async () => {
    const text = await openVersion('paper.md');
    const titles = (await actionsAt(text, rangeOf(text, '121'))).map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.startsWith('Use “112')),
      titles.join('\n'),
    );
    assert.ok(titles.includes('Stet: let it stand in this passage…'));
    assert.ok(titles.includes('Stet: let it stand in the whole story…'));
    assert.ok(titles.includes('Compare with wire.txt'));
  });

  it('prefers no figure, so that no “fix all” changes one', async () => {
    const text = await openVersion('paper.md');
    const actions = await actionsAt(text, rangeOf(text, '121'));
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred === true).map(({ title }) => title),
      [],
    );
    const fixAll = await actionsAt(
      text,
      rangeOf(text, '121'),
      CodeActionKind.SourceFixAll.append('variorum'),
    );
    assert.deepEqual(fixAll, []);
  });

  it('changes the figure alone, settles the conflict, and is undone in one step', async () => {
    const text = await openVersion('paper.md');
    const before = text.getText();
    const fix = (await actionsAt(text, rangeOf(text, '121'))).find(({ title }) =>
      title.startsWith('Use “112'),
    );
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(text.getText(), before.replace('121 passengers', '112 passengers'));
    await expectSquiggles('paper.md', []);
    await expectSquiggles('wire.txt', []);
    await commands.executeCommand('undo');
    assert.equal(text.getText(), before);
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
});

/** Variorum's actions at some words, with their edits; newer releases of VS Code add actions of their own. */
async function actionsAt(
  text: TextDocument,
  range: Range,
  kind = CodeActionKind.Empty,
): Promise<readonly CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    text.uri,
    range,
    kind.value === '' ? undefined : kind.value,
    20,
  );
  return actions.filter(({ title }) => !/^(Fix|Explain|Modify)/.test(title));
}
