import { strict as assert } from 'node:assert';
import { commands, DiagnosticSeverity, TabInputCustom, window, workspace } from 'vscode';
import { diagnosticsOf, expectSquiggles, openVersion, replaceWords, tidyUp } from './desk.ts';

describe('squiggles', () => {
  afterEach(tidyUp);

  it('marks the figure that two independent versions do not have, also in a file that nobody opened', async () => {
    await openVersion('wire.txt');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await expectSquiggles('wire.txt', []);
    await expectSquiggles('radio.md', []);
  });

  it('says in one plain line what differs, and points to every other reading', async () => {
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const [squiggle] = diagnosticsOf('paper.md');
    assert.ok(squiggle);
    assert.equal(squiggle.severity, DiagnosticSeverity.Warning);
    assert.match(squiggle.message, /112/);
    assert.doesNotMatch(squiggle.message, /\n|wrong/i);
    const others = (squiggle.relatedInformation ?? []).map(({ location }) =>
      location.uri.path.split('/').pop(),
    );
    assert.deepEqual([...new Set(others)].sort(), ['radio.md', 'wire.txt']);
  });

  it('links its code to the page of the kind, which is in the package and shown as a page', async () => {
    await openVersion('paper.md');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    const code = diagnosticsOf('paper.md')[0]?.code;
    assert.ok(typeof code === 'object');
    await commands.executeCommand('vscode.open', code.target);
    const shown = window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(shown instanceof TabInputCustom, 'The page is shown as its source.');
    assert.equal(shown.viewType, 'vscode.markdown.preview.editor');
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(shown.uri)), /^# number-differs$/m);
  });

  it('follows an unsaved edit in one version into the others', async () => {
    await openVersion('wire.txt');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await replaceWords('wire.txt', '112 passengers', '121 passengers');
    await expectSquiggles('radio.md', ['112 (number-differs)']);
    await expectSquiggles('paper.md', []);
    await replaceWords('wire.txt', '121 passengers', '112 passengers');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
    await expectSquiggles('radio.md', []);
  });

  it('stays on the right words behind an emoji and on a line of its own', async () => {
    await openVersion('paper.md');
    await replaceWords('paper.md', 'A ferry with', '🚢🌊 A ferry\nwith');
    await expectSquiggles('paper.md', ['121 (number-differs)']);
  });
});
