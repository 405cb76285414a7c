import { ConfigurationTarget, workspace } from 'vscode';
import { expectSquiggles, openVersion, tidyUp } from './desk.ts';

describe('settings', () => {
  after(async () => {
    await setEnabled(undefined);
    await tidyUp();
  });

  it('takes every squiggle away when turned off, and brings them back', async () => {
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await setEnabled(false);
    await expectSquiggles('paper.md', []);
    await setEnabled(true);
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
});

async function setEnabled(value: unknown): Promise<void> {
  await workspace.getConfiguration('variorum').update('enable', value, ConfigurationTarget.Workspace);
}
