import { strict as assert } from 'node:assert';
import { commands, Position, window, workspace, type CompletionList } from 'vscode';
import { eventually, expectSquiggles, fileUri, openVersion, tidyUp } from './desk.ts';

describe('.variorum.json', () => {
  after(async () => {
    await tidyUp();
    await workspace.fs.delete(fileUri('.variorum.json'));
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });

  it('is JSON with comments, and completed from the schema', async () => {
    await write('{\n  \n}\n');
    const text = await workspace.openTextDocument(fileUri('.variorum.json'));
    await window.showTextDocument(text);
    assert.equal(text.languageId, 'jsonc');
    const fields = await eventually('the fields of the schema', async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        text.uri,
        new Position(1, 2),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.some((label) => label.includes('severity')) ? labels : undefined;
    });
    for (const wanted of ['include', 'exclude', 'grouping', 'lead', 'severity']) {
      assert.ok(
        fields.some((field) => field.includes(wanted)),
        `${wanted} in ${fields.join()}`,
      );
    }
  });

  it('is obeyed as soon as it is saved', async () => {
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await write('{ "exclude": ["paper.md"] }\n');
    await expectSquiggles('paper.md', []);
    await write('{}\n');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
});

async function write(text: string): Promise<void> {
  await workspace.fs.writeFile(fileUri('.variorum.json'), new TextEncoder().encode(text));
}
