import { rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { diagnosticsOf, eventually, expectSquiggles, fileUri, openVersion, tidyUp } from './desk.ts';

describe('files', () => {
  after(async () => {
    rmSync(fileUri('.variorum').fsPath, { recursive: true, force: true });
    await tidyUp();
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });

  it('has the fault in a ledger that another program brings together with its folder', async () => {
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    mkdirSync(fileUri('.variorum').fsPath);
    writeFileSync(fileUri('.variorum/ledger.yaml').fsPath, 'stets:\n  - [oops\n');
    await eventually('the fault', () => diagnosticsOf('.variorum/ledger.yaml').length > 0);
  });
});
