import { strict as assert } from 'node:assert';
import { commands, workspace, type CodeAction } from 'vscode';
import type { StetCommandArgument } from '../../../server/src/protocol.ts';
import { expectSquiggles, fileUri, openVersion, rangeOf, replaceWords, tidyUp } from './desk.ts';

describe('stet', () => {
  afterEach(async () => {
    await tidyUp();
    await workspace.fs.delete(fileUri('.variorum/ledger.yaml'));
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });

  it('writes the reason into the ledger, takes the squiggle away, and returns it when a side changes', async () => {
    const text = await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      text.uri,
      rangeOf(text, '121'),
    );
    const stet = actions.find(({ title }) => title === 'Stet: let it stand in this passage…');
    const argument: unknown = stet?.command?.arguments?.[0];
    assert.ok(isStetArgument(argument));
    await commands.executeCommand('variorum.stet', { ...argument, reason: 'The crew is counted here.' });
    await expectSquiggles('paper.md', []);
    const ledger = new TextDecoder().decode(await workspace.fs.readFile(fileUri('.variorum/ledger.yaml')));
    assert.match(ledger, /The crew is counted here\./);
    await replaceWords('paper.md', '121 passengers', '125 passengers');
    await expectSquiggles('paper.md', ['125 (number-differs)']);
  });
});

function isStetArgument(argument: unknown): argument is StetCommandArgument {
  return typeof argument === 'object' && argument !== null && 'conflictId' in argument && 'scope' in argument;
}
