import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { StoryState } from '../src/protocol.ts';
import { orchard, paper, wire, withDead } from './harbourStory.ts';
import { rangeOf, TestEditor, type EditorOptions } from './testEditor.ts';

const paper14 = withDead(paper, '14 people');

describe('the language server', function () {
  this.timeout(30_000);
  const editors: TestEditor[] = [];

  async function start(options: EditorOptions): Promise<TestEditor> {
    const editor = await TestEditor.start(options);
    editors.push(editor);
    return editor;
  }

  afterEach(async () => {
    for (const editor of editors.splice(0)) assert.equal(await editor.stop(), 0);
  });

  it('marks a figure that differs in both files, though neither is open', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14, 'orchard.txt': orchard } });
    const squiggle = await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.untilSquiggle('paper.txt', paper14, '14');
    assert.equal(squiggle.source, 'variorum');
    assert.equal(squiggle.code, 'number-differs');
    assert.match(squiggle.codeDescription?.href ?? '', /\/number\.md$/);
    assert.match(typeof squiggle.message === 'string' ? squiggle.message : '', /^[^\n]{5,160}$/);
    const related = squiggle.relatedInformation ?? [];
    assert.ok(related.some(({ location }) => location.uri === editor.uri('paper.txt')));
    assert.ok(related.every(({ message }) => message.includes('14')));
    assert.equal(editor.shown.get(editor.uri('orchard.txt'))?.length ?? 0, 0);
  });

  it('clears both files when unsaved text agrees, and marks them again when it does not', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.open('paper.txt', paper14);
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.replace('paper.txt', '14 people', '12 people');
    await editor.untilClean('wire.txt', 'paper.txt');
    await editor.replace('paper.txt', '12 people', '15 people');
    await editor.untilSquiggle('wire.txt', wire, '12');
    const last = editor.published.findLast(({ uri }) => uri === editor.uri('paper.txt'));
    assert.equal(last?.version, editor.document('paper.txt').version);
  });

  it('marks the version that is typed in before the others', async () => {
    const once = wire.replace('kills 12 people', 'at Port Ellery');
    const editor = await start({ files: { 'wire.txt': once, 'paper.txt': paper14 } });
    await editor.open('wire.txt', once);
    await editor.untilSquiggle('paper.txt', paper14, '14');
    await editor.stories();
    const before = editor.published.length;
    await editor.replace('wire.txt', '12 people', '13 people');
    const since = () => editor.published.slice(before).map(({ uri }) => uri);
    await editor.until(() => since().includes(editor.uri('paper.txt')));
    assert.deepEqual(since(), [editor.uri('wire.txt'), editor.uri('paper.txt')]);
  });

  it('goes back to the text on disk when a file is closed unsaved', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper } });
    await editor.open('paper.txt', paper14);
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.close('paper.txt');
    await editor.untilClean('wire.txt', 'paper.txt');
  });

  for (const [squigglesOnOpen, sent] of [
    ['keep', 1],
    ['resend', 2],
  ] as const) {
    it(`sends a squiggle ${String(sent)}× where its file is opened by an editor that wants “${squigglesOnOpen}”`, async () => {
      const files = { 'wire.txt': wire, 'paper.txt': paper14 };
      const editor = await start({ files, options: { squigglesOnOpen } });
      await editor.untilSquiggle('paper.txt', paper14, '14');
      await editor.open('paper.txt', paper14);
      // The card waits for the comparison of the text that was opened, and squiggles are sent before it.
      assert.match((await editor.hover('paper.txt', rangeOf(paper14, '14').start)) ?? '', /14/);
      const published = editor.published.filter(({ uri }) => uri === editor.uri('paper.txt'));
      assert.equal(published.length, sent);
    });
  }

  it('leaves only the last state after 200 rapid edits', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper } });
    await editor.open('paper.txt', paper);
    for (let people = 13; people < 213; people += 1) {
      await editor.replace('paper.txt', `${String(people - 1)} people`, `${String(people)} people`);
    }
    const text = editor.document('paper.txt').getText();
    await editor.until(() =>
      editor.published.some(({ uri, version }) => uri === editor.uri('paper.txt') && version === 201),
    );
    await editor.untilSquiggle('paper.txt', text, '212');
    await editor.replace('paper.txt', '212 people', '12 people');
    await editor.untilClean('paper.txt', 'wire.txt');
  });

  it('follows files that are created, renamed and deleted', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'orchard.txt': orchard } });
    await editor.untilState('wire.txt', ({ kind }) => kind === 'notCompared');
    await editor.write('desk/paper.txt', paper14);
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.rename('desk/paper.txt', 'desk/late.txt');
    await editor.untilSquiggle('desk/late.txt', paper14, '14');
    await editor.untilClean('desk/paper.txt');
    await editor.delete('desk/late.txt');
    await editor.untilClean('wire.txt', 'desk/late.txt');
    const state = await editor.untilState('wire.txt', ({ kind }) => kind === 'notCompared');
    assert.equal(state.kind === 'notCompared' && state.reason, 'alone');
  });

  it('obeys the configuration as soon as it changes, and marks what is wrong in it', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.write('.variorum.json', '{ "severity": { "number": "off" } }');
    await editor.untilClean('wire.txt', 'paper.txt');
    await editor.write('.variorum.json', '{ "severity": { "number": "error" } }');
    await editor.until(() => editor.squiggle('wire.txt', wire, '12')?.severity === 1);
    await editor.write('.variorum.json', '{ "exclude": ["paper.txt"], "grouping": "folders" }');
    await editor.untilClean('wire.txt', 'paper.txt');
    await editor.until(() => (editor.shown.get(editor.uri('.variorum.json')) ?? []).length > 0);
    await editor.untilState('paper.txt', (state) => state.kind === 'notCompared');
  });

  it('lets a stetted passage stand, and brings it back when the reading changes', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.open('paper.txt', paper14);
    const squiggle = await editor.untilSquiggle('paper.txt', paper14, '14');
    const conflictId = editor.fields(squiggle.data).get('conflictId');
    const result = await editor.connection.sendRequest<{ kind: string; ledgerUri: string }>('variorum/stet', {
      uri: editor.uri('paper.txt'),
      conflictId,
      reason: 'The later count.',
      scope: 'story',
    });
    assert.equal(result.kind, 'done');
    assert.equal(result.ledgerUri, editor.uri('.variorum/ledger.yaml'));
    await editor.untilClean('wire.txt', 'paper.txt');
    await editor.replace('paper.txt', '14 people', '16 people');
    await editor.untilSquiggle('wire.txt', wire, '12');
    const again = await editor.connection.sendRequest<{ kind: string }>('variorum/stet', {
      uri: editor.uri('paper.txt'),
      conflictId,
      reason: 'Gone.',
      scope: 'passage',
    });
    assert.equal(again.kind, 'refused');
  });

  it('obeys a ledger that is changed on disk', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    const story = (await editor.stories()).stories[0];
    const readings = story?.kinds.flatMap(({ conflicts }) => conflicts.flatMap(({ places }) => places)) ?? [];
    const values = [...new Set(readings.map(({ reading }) => reading))].sort();
    const stet = {
      kind: 'number',
      readings: values,
      scope: 'story',
      reason: 'Two counts.',
      story: story?.storyId,
    };
    await editor.write('.variorum/ledger.yaml', JSON.stringify({ stets: [stet] }));
    await editor.untilClean('wire.txt', 'paper.txt');
    await editor.delete('.variorum');
    await editor.untilSquiggle('wire.txt', wire, '12');
  });

  it('keeps the folders of a workspace apart, and follows them as they come and go', async () => {
    const files = { 'one/wire.txt': wire, 'two/paper.txt': paper14, 'two/copy.txt': wire };
    const editor = await start({ files, folders: ['one', 'two'] });
    await editor.untilSquiggle('two/paper.txt', paper14, '14');
    await editor.untilState('one/wire.txt', (state) => state.kind === 'notCompared');
    assert.equal(editor.shown.get(editor.uri('one/wire.txt'))?.length ?? 0, 0);
    const [one, two] = ['one', 'two'].map((name) => ({ uri: editor.folderUri(name), name }));
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [two] },
    });
    await editor.untilClean('two/paper.txt', 'two/copy.txt');
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [two], removed: [one] },
    });
    await editor.untilSquiggle('two/paper.txt', paper14, '14');
  });

  it('compares an untitled text with the story it tells', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'orchard.txt': orchard } });
    await editor.open('untitled:Untitled-1', paper14, 'markdown');
    await editor.untilSquiggle('untitled:Untitled-1', paper14, '14');
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.close('untitled:Untitled-1');
    await editor.untilClean('wire.txt', 'untitled:Untitled-1');
  });

  it('counts lines and columns as the editor does: CRLF, emoji, byte-order mark', async () => {
    const crlf = withDead(wire, '🔥🔥 12 people').replaceAll('\n', '\r\n');
    const marked = `\uFEFF${paper14.replaceAll('\n', '\r\n')}`;
    const editor = await start({ files: { 'wire.txt': crlf, 'paper.txt': marked } });
    await editor.untilSquiggle('wire.txt', crlf, '12');
    await editor.untilSquiggle('paper.txt', paper14.replaceAll('\n', '\r\n'), '14');
    await editor.open('paper.txt', marked);
    await editor.until(() => editor.published.some(({ version }) => version === 1));
    await editor.untilSquiggle('paper.txt', marked, '14');
  });

  it('shows what is wrong on the first line of a document with a byte-order mark', async () => {
    const marked = '\uFEFF14 people died in the grain warehouse at Port Ellery\n\n' + paper14;
    const editor = await start({ files: { 'wire.txt': wire } });
    await editor.open('untitled:draft', marked);
    await editor.untilSquiggle('untitled:draft', marked, '14');
    const ranges = (editor.shown.get('untitled:draft') ?? []).map(({ range }) =>
      editor.document('untitled:draft').getText(range),
    );
    assert.ok(
      ranges.every((words) => words.includes('14')),
      ranges.join(' | '),
    );
  });

  it('says of every file which story it is in, or why it is not compared', async () => {
    const files = {
      'wire.txt': wire,
      'paper.txt': paper14,
      'orchard.txt': orchard,
      'bytes.txt': 'a\0b\0c',
      'notes.csv': 'a,b',
    };
    const editor = await start({ files, options: { debounceMilliseconds: 0, quietMilliseconds: 0 } });
    const state = await editor.untilState(
      'wire.txt',
      (found) => found.kind === 'compared' && found.conflicts > 0,
    );
    assert.ok(state.kind === 'compared');
    assert.deepEqual(state.versions.map(({ label }) => label).sort(), ['paper.txt', 'wire.txt']);
    assert.equal(state.isBusy, false);
    const reasons = await Promise.all(
      ['orchard.txt', 'bytes.txt', 'notes.csv'].map((path) => editor.state(path)),
    );
    assert.deepEqual(
      reasons.map((found) => found.kind === 'notCompared' && found.reason),
      ['alone', 'skipped', 'excluded'],
    );
    const outside = await editor.state('file:///elsewhere/x.txt');
    assert.equal(outside.kind === 'notCompared' && outside.reason, 'outside');
  });

  it('gives the tree of stories, kinds, conflicts and places', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    const { stories } = await editor.stories();
    const number = stories[0]?.kinds.find(({ kind }) => kind === 'number');
    const places = number?.conflicts[0]?.places ?? [];
    assert.ok(places.some(({ uri, text }) => uri === editor.uri('wire.txt') && text.includes('12')));
    assert.ok(places.some(({ uri, isFinding }) => uri === editor.uri('paper.txt') && isFinding));
  });

  it('checks the whole workspace on request', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14, 'orchard.txt': orchard } });
    const result = await editor.connection.sendRequest('variorum/checkWorkspace', { workDoneToken: 'check' });
    assert.deepEqual(result, { stories: 1, versions: 2, conflicts: 1, isCancelled: false });
  });

  it('is silent when it is turned off, and speaks again', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    editor.settings = { enable: false };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.untilClean('wire.txt', 'paper.txt');
    const state = await editor.state('wire.txt');
    assert.equal(state.kind === 'notCompared' && state.reason, 'off');
    editor.settings = {};
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.untilSquiggle('wire.txt', wire, '12');
  });

  it('holds back what a half-typed sentence seems to say, until the editor pauses', async () => {
    const options = { debounceMilliseconds: 0, quietMilliseconds: 400 };
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper }, options });
    await editor.open('paper.txt', paper);
    await editor.untilState('paper.txt', (state) => state.kind === 'compared');
    await editor.replace('paper.txt', '12 people', '14 people');
    const state = await editor.untilState(
      'paper.txt',
      (found) => found.kind === 'compared' && found.conflicts > 0,
    );
    assert.ok(state.kind === 'compared');
    assert.equal(editor.shown.get(editor.uri('wire.txt'))?.length ?? 0, 0);
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.untilSquiggle('paper.txt', editor.document('paper.txt').getText(), '14');
  });

  it('serves a client that asks for its squiggles, and then sends none', async () => {
    const editor = await start({
      files: { 'wire.txt': wire, 'paper.txt': paper14 },
      options: { diagnostics: 'pull' },
    });
    await editor.open('wire.txt', wire);
    await editor.untilState('wire.txt', (state) => state.kind === 'compared' && state.conflicts > 0);
    const ask = async (previousResultId?: string) =>
      await editor.connection.sendRequest<{ kind: string; resultId: string; items?: unknown[] }>(
        'textDocument/diagnostic',
        {
          textDocument: { uri: editor.uri('wire.txt') },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        },
      );
    const full = await ask();
    assert.equal(full.kind, 'full');
    assert.ok((full.items ?? []).length > 0);
    assert.equal((await ask(full.resultId)).kind, 'unchanged');
    assert.ok(editor.refreshes > 0);
    assert.deepEqual(
      editor.published.filter(({ diagnostics }) => diagnostics.length > 0),
      [],
    );
  });

  it('notices that a whole folder is deleted, with the versions in it', async () => {
    const files = { 'wire.txt': wire, 'paper.txt': paper14, 'desk/radio.txt': paper14 };
    const editor = await start({ files });
    const versionsOf = (state: StoryState) => (state.kind === 'compared' ? state.versions.length : 0);
    await editor.untilState('wire.txt', (state) => versionsOf(state) === 3);
    await editor.delete('desk');
    await editor.untilState('wire.txt', (state) => versionsOf(state) === 2);
  });

  it('obeys a ledger that comes with its folder, of which alone the client tells', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.arrive('.variorum', { 'ledger.yaml': 'stets:\n  - [oops\n' });
    await editor.until(() => (editor.shown.get(editor.uri('.variorum/ledger.yaml')) ?? []).length > 0);
  });

  it('has the client watch what the configuration includes', async () => {
    const files = { 'wire.txt': wire, '.variorum.json': '{ "include": ["**/*.txt", "copy/*.md"] }' };
    const editor = await start({ files });
    await editor.untilState('wire.txt', (state) => state.kind === 'notCompared');
    await editor.until(() =>
      editor.registered.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    assert.match(JSON.stringify(editor.registered), /copy\/\*\.md/);
  });

  it('uses the words of the passage for the range of a squiggle', async () => {
    const editor = await start({ files: { 'wire.txt': wire, 'paper.txt': paper14 } });
    await editor.untilSquiggle('wire.txt', wire, '12');
    const lines = (editor.shown.get(editor.uri('wire.txt')) ?? []).map(({ range }) => range.start.line);
    assert.ok(lines.includes(rangeOf(wire, '12 people on Monday').start.line));
  });
});
