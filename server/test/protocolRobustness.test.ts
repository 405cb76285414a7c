import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { paper, wire, withDead } from './harbourStory.ts';
import { rangeOf, TestEditor } from './testEditor.ts';

const paper14 = withDead(paper, '14 people');

describe('a server that stays alive', function () {
  this.timeout(30_000);
  let editor: TestEditor | undefined;

  async function start(): Promise<TestEditor> {
    editor = await TestEditor.start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    return editor;
  }

  /** An editor with one telling on disk, to be compared with an untitled one. */
  async function startAlone(): Promise<TestEditor> {
    editor = await TestEditor.start({ files: { 'wire.txt': wire } });
    return editor;
  }

  afterEach(async () => {
    assert.equal(await editor?.stop(), 0);
    editor = undefined;
  });

  it('answers nonsense with nothing and goes on', async () => {
    const { connection, ...rest } = await start();
    const nonsense = [
      null,
      {},
      [],
      { textDocument: null },
      { textDocument: { uri: 5 } },
      { textDocument: { uri: '::' } },
    ];
    const methods = [
      'textDocument/hover',
      'textDocument/codeAction',
      'textDocument/definition',
      'textDocument/references',
      'textDocument/documentHighlight',
      'codeAction/resolve',
      'workspace/executeCommand',
      'variorum/storyState',
      'variorum/stet',
      'variorum/versionsOf',
      'variorum/checkWorkspace',
      'variorum/stories',
      'no/such/method',
    ];
    for (const method of methods) {
      for (const params of nonsense) await connection.sendRequest(method, params).catch(() => undefined);
    }
    const notifications = ['didOpen', 'didChange', 'didClose', 'didSave'].map(
      (name) => `textDocument/${name}`,
    );
    for (const method of [...notifications, 'workspace/didChangeWatchedFiles', 'no/such/notification']) {
      for (const params of nonsense) await connection.sendNotification(method, params);
    }
    const hover = await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: editor?.uri('wire.txt') },
      position: rangeOf(wire, '12 people on Monday').start,
    });
    assert.notEqual(hover, null);
    assert.ok(rest.logged.length > 0);
  });

  it('takes positions and changes beyond the text', async () => {
    const running = await start();
    await running.open('paper.txt', paper14);
    const far = { line: 9999, character: 9999 };
    assert.equal(await running.hover('paper.txt', far), undefined);
    const textDocument = { uri: running.uri('paper.txt'), version: 2 };
    const contentChanges = [{ range: { start: far, end: far }, text: '\nThe end.\n' }];
    await running.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    await running.until(() => running.published.some(({ version }) => version === 2));
  });

  it('ignores changes to a document that is not open, and a second close', async () => {
    const running = await start();
    const textDocument = { uri: running.uri('paper.txt'), version: 7 };
    await running.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text: 'x' }],
    });
    await running.connection.sendNotification('textDocument/didClose', { textDocument });
    await running.connection.sendNotification('textDocument/didClose', { textDocument });
    assert.notEqual(await running.hover('wire.txt', rangeOf(wire, '12 people on Monday').start), undefined);
  });

  it('answers a cancelled request and the next one', async () => {
    const running = await start();
    await running.open('paper.txt', paper14);
    const source = new CancellationTokenSource();
    await running.replace('paper.txt', '14 people', '15 people');
    const params = {
      textDocument: { uri: running.uri('paper.txt') },
      position: rangeOf(paper14, '14').start,
    };
    const cancelled = running.connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    await cancelled.catch((error: unknown) => {
      assert.match(String(error), /cancel/i);
    });
    assert.notEqual(await running.hover('paper.txt', params.position), undefined);
  });

  it('answers about a document that is closed while it waits', async () => {
    const running = await startAlone();
    await running.open('untitled:u', paper14);
    await running.untilSquiggle('untitled:u', paper14, '14');
    await running.replace('untitled:u', '14 people', '15 people');
    const answer = running.hover('untitled:u', rangeOf(paper14, '14').start);
    await running.close('untitled:u');
    await answer;
    await running.untilClean('untitled:u');
  });

  it('takes any text whatever', async () => {
    const running = await startAlone();
    const strange = [
      '',
      '\uFEFF',
      '\0',
      '\uD800',
      'é'.normalize('NFD'),
      '((((“““',
      '🔥'.repeat(500),
      '\r\r\n\n\r',
      '---\n---\n',
    ];
    for (const [index, text] of strange.entries()) await running.open(`untitled:${String(index)}`, text);
    const twins = `${paper14}${strange.join('\n')}`;
    await running.open('untitled:twin', twins, 'markdown');
    await running.untilSquiggle('untitled:twin', twins, '14');
  });
});
