import { strict as assert } from 'node:assert';
import { commands } from 'vscode';
import { eventually, expectSquiggles, openVersion, replaceWords, tidyUp, variorum } from './desk.ts';

describe('restart', () => {
  afterEach(tidyUp);

  it('starts a crashed server again, which knows the unsaved text', async () => {
    const { serverProcessId } = await variorum();
    await openVersion('wire.txt');
    await replaceWords('wire.txt', '112 passengers', '121 passengers');
    await expectSquiggles('radio.md', ['112 (number-differs)']);
    const first = serverProcessId();
    assert.ok(first);
    process.kill(first, 'SIGKILL');
    await eventually('a new server', () => {
      const next = serverProcessId();
      return next !== undefined && next !== first;
    });
    await expectSquiggles('radio.md', ['112 (number-differs)']);
    await expectSquiggles('paper.md', []);
    await replaceWords('wire.txt', '121 passengers', '112 passengers');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await expectSquiggles('radio.md', []);
  });

  it('restarts on command', async () => {
    const { serverProcessId } = await variorum();
    const first = serverProcessId();
    await commands.executeCommand('variorum.restartServer');
    assert.notEqual(serverProcessId(), first);
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
});
