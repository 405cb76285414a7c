import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { CodeAction } from 'vscode-languageserver/node';
import { orchard, paper, threeFamilies, wire, withDead } from './harbourStory.ts';
import { rangeOf, TestEditor, type EditorOptions } from './testEditor.ts';

const paper14 = withDead(paper, '14 people');
const clientCommands = ['variorum.stet', 'variorum.compareWithVersion'];

describe('what the editor asks about a squiggle', function () {
  this.timeout(30_000);
  const editors: TestEditor[] = [];

  async function start(options: Partial<EditorOptions> = {}): Promise<TestEditor> {
    const editor = await TestEditor.start({
      files: { 'wire.txt': wire, 'paper.txt': paper14, 'orchard.txt': orchard },
      options: { clientCommands },
      ...options,
    });
    editors.push(editor);
    return editor;
  }

  /** An editor with the paper open and marked. */
  async function startMarked(options: Partial<EditorOptions> = {}): Promise<TestEditor> {
    const editor = await start(options);
    await editor.open('paper.txt', paper14);
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.untilSquiggle('paper.txt', paper14, '14');
    return editor;
  }

  afterEach(async () => {
    for (const editor of editors.splice(0)) assert.equal(await editor.stop(), 0);
  });

  it('shows a card with every reading, who has it, and a link that leads there', async () => {
    const editor = await startMarked({
      files: { 'wire.txt': wire, 'paper.txt': paper14, '.variorum.json': '{ "lead": "wire.txt" }' },
    });
    const card = await editor.hover('paper.txt', rangeOf(paper14, '14 people').start);
    assert.ok(card !== undefined);
    assert.match(card, /12/);
    assert.match(card, /14/);
    const { line, character } = rangeOf(wire, '12 people on Monday').start;
    const target = `${editor.uri('wire.txt')}#L${String(line + 1)},${String(character + 1)}`;
    assert.ok(card.includes(`(${target})`), card);
    assert.match(card, /wire\.txt\]\([^)]*\) \(lead\)/);
    const message = editor.squiggle('paper.txt', paper14, '14')?.message;
    assert.ok(typeof message === 'string' && !card.includes(message));
  });

  it('shows no card where nothing differs, in a file without a story, or in one it does not know', async () => {
    const editor = await startMarked();
    assert.equal(await editor.hover('paper.txt', rangeOf(paper14, 'Dockers').start), undefined);
    assert.equal(await editor.hover('orchard.txt', { line: 0, character: 3 }), undefined);
    assert.equal(await editor.hover('file:///nowhere/x.txt', { line: 0, character: 3 }), undefined);
  });

  it('writes the card as plain text for a client that knows no Markdown', async () => {
    const editor = await startMarked({
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    });
    const card = await editor.hover('paper.txt', rangeOf(paper14, '14 people').start);
    assert.doesNotMatch(card ?? '**', /\*\*|\]\(/);
  });

  it('offers the other reading, and the conflict is gone when it is applied', async () => {
    const editor = await startMarked();
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const use = actions.find(({ title, kind }) => kind === 'quickfix' && title.includes('12'));
    assert.ok(use !== undefined, actions.map(({ title }) => title).join('\n'));
    assert.equal(use.edit, undefined);
    assert.ok((use.diagnostics ?? []).length > 0);
    assert.notEqual(use.isPreferred, true);
    await editor.apply(await editor.resolve(use));
    await editor.untilClean('paper.txt', 'wire.txt');
    assert.equal(editor.document('paper.txt').getText(), paper);
  });

  it('changes all places of the file at once where there are several', async () => {
    const web = threeFamilies['web.txt'];
    const editor = await start({ files: threeFamilies });
    await editor.open('web.txt', web);
    await editor.untilSquiggle('web.txt', web, 'Kolvene');
    const actions = await editor.codeActions('web.txt', rangeOf(web, 'Kolvene'));
    const preferred = actions.filter(({ isPreferred }) => isPreferred === true);
    assert.equal(preferred.length, 1);
    const everywhere = actions.find(({ title }) => title.includes('everywhere in this file'));
    assert.ok(everywhere !== undefined, actions.map(({ title }) => title).join('\n'));
    await editor.apply(await editor.resolve(everywhere));
    await editor.untilClean('web.txt');
    assert.equal(editor.document('web.txt').getText(), web.replaceAll('Kolvene', 'Kolvane'));
  });

  it('puts a name that two independent texts spell alike into the fix-all', async () => {
    const web = threeFamilies['web.txt'];
    const editor = await start({ files: threeFamilies });
    await editor.open('web.txt', web);
    await editor.untilSquiggle('web.txt', web, 'Kolvene');
    const [fixAll] = await editor.codeActions('web.txt', rangeOf(web, 'Relatives'), ['source.fixAll']);
    assert.equal(fixAll?.kind, 'source.fixAll.variorum');
    await editor.apply(await editor.resolve(fixAll));
    await editor.untilClean('web.txt');
    assert.equal(editor.document('web.txt').getText(), web.replaceAll('Kolvene', 'Kolvane'));
  });

  it('offers the whole sentence of a sibling as a rewrite', async () => {
    const editor = await startMarked();
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'), ['refactor.rewrite']);
    const sentence = actions.find(({ title }) => title.includes('wire.txt'));
    assert.ok(sentence !== undefined, actions.map(({ title }) => title).join('\n'));
    await editor.apply(await editor.resolve(sentence));
    await editor.untilClean('paper.txt', 'wire.txt');
  });

  it('asks for confirmation before it changes other files', async () => {
    const editor = await startMarked();
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const across = actions.find(({ title }) => /in every version/.test(title) && title.includes('14'));
    assert.ok(across !== undefined, actions.map(({ title }) => title).join('\n'));
    const edit = await editor.resolve(across);
    const uris = (edit.documentChanges ?? []).flatMap((change) =>
      'textDocument' in change ? [change.textDocument] : [],
    );
    assert.deepEqual(uris, [{ uri: editor.uri('wire.txt'), version: null }]);
  });

  it('replaces nothing where the text has changed since the menu was opened', async () => {
    const editor = await startMarked();
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const use = actions.find(({ title, kind }) => kind === 'quickfix' && title.includes('12'));
    assert.ok(use !== undefined);
    await editor.replace('paper.txt', '14 people', '15 people');
    assert.deepEqual(await editor.resolve(use), {});
    await editor.until(() => editor.warned.length > 0);
    assert.match(editor.warned.join(' '), /changed meanwhile/);
  });

  it('gives the edit at once to a client that does not ask for it later', async () => {
    const codeAction = { disabledSupport: true };
    const editor = await startMarked({ capabilities: { textDocument: { codeAction } } });
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const use = actions.find(({ title, kind }) => kind === 'quickfix' && title.includes('12'));
    assert.ok(use?.edit !== undefined);
  });

  it('gives plain changes to a client that knows no versioned ones', async () => {
    const workspace = { workspaceFolders: true, workspaceEdit: {} };
    const editor = await startMarked({ capabilities: { workspace } });
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const use = actions.find(({ title, kind }) => kind === 'quickfix' && title.includes('12'));
    assert.ok(use !== undefined);
    const edit = await editor.resolve(use);
    assert.equal(edit.documentChanges, undefined);
    assert.equal(edit.changes?.[editor.uri('paper.txt')]?.length, 1);
    assert.ok(!actions.some(({ title }) => /in every version/.test(title)));
  });

  it('offers to stet and to compare, with what the commands need', async () => {
    const editor = await startMarked();
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const stets = actions.filter(({ command }) => command?.command === 'variorum.stet');
    const scopes = stets.map(({ command }) => editor.fields(command?.arguments?.[0]).get('scope'));
    assert.deepEqual(scopes, ['passage', 'story']);
    const compare = actions.find(({ command }) => command?.command === 'variorum.compareWithVersion');
    const argument = editor.fields(compare?.command?.arguments?.[0]);
    assert.equal(argument.get('uri'), editor.uri('paper.txt'));
    assert.equal(argument.get('otherUri'), editor.uri('wire.txt'));
    assert.equal(editor.initialized.capabilities.executeCommandProvider, undefined);
  });

  it('stets by itself for a client that has no command for it', async () => {
    const editor = await startMarked({ options: { clientCommands: [] } });
    assert.deepEqual(editor.initialized.capabilities.executeCommandProvider?.commands, ['variorum.stet']);
    const actions = await editor.codeActions('paper.txt', rangeOf(paper14, '14'));
    const stet = actions.filter(({ command }) => command?.command === 'variorum.stet').at(-1)?.command;
    assert.ok(stet !== undefined);
    assert.ok(!actions.some(({ command }) => command?.command === 'variorum.compareWithVersion'));
    await editor.connection.sendRequest('workspace/executeCommand', stet);
    await editor.untilClean('paper.txt', 'wire.txt');
  });

  it('gives only the kinds of action that were asked for', async () => {
    const editor = await startMarked();
    const range = rangeOf(paper14, '14');
    const kinds = (actions: readonly CodeAction[]) => [...new Set(actions.map(({ kind }) => kind))];
    assert.deepEqual(kinds(await editor.codeActions('paper.txt', range, ['quickfix'])), ['quickfix']);
    assert.ok(
      (await editor.codeActions('paper.txt', range, ['refactor'])).every(
        ({ kind }) => kind === 'refactor.rewrite.variorum',
      ),
    );
    assert.deepEqual(await editor.codeActions('paper.txt', range, ['source.organizeImports']), []);
  });

  it('never puts a figure into the fix-all', async () => {
    const editor = await startMarked();
    assert.deepEqual(await editor.codeActions('paper.txt', rangeOf(paper14, '14'), ['source.fixAll']), []);
  });

  it('leads to the same passage in the lead version, and lists it in all', async () => {
    const configuration = '{ "lead": "wire.txt" }';
    const files = {
      'wire.txt': wire,
      'paper.txt': paper14,
      'copy.txt': paper,
      '.variorum.json': configuration,
    };
    const editor = await start({ files });
    await editor.untilSquiggle('paper.txt', paper14, '14');
    const at = rangeOf(paper14, '14 people').start;
    const definition = await editor.locations('textDocument/definition', 'paper.txt', at);
    assert.ok(definition.length > 0);
    assert.ok(definition.every(({ uri }) => uri === editor.uri('wire.txt')));
    const references = await editor.locations('textDocument/references', 'paper.txt', at);
    const found = new Set(references.map(({ uri }) => uri));
    assert.deepEqual(
      [...found].sort(),
      ['copy.txt', 'paper.txt', 'wire.txt'].map((path) => editor.uri(path)),
    );
  });

  it('highlights the places of the conflict under the caret, and leaves other words to the editor', async () => {
    const editor = await startMarked();
    const ask = async (words: string) =>
      await editor.connection.sendRequest<unknown[] | null>('textDocument/documentHighlight', {
        textDocument: { uri: editor.uri('paper.txt') },
        position: rangeOf(paper14, words).start,
      });
    assert.ok(((await ask('14 people')) ?? []).length > 0);
    assert.equal(await ask('Dockers'), null);
  });

  it('waits for the text that it is asked about', async () => {
    const editor = await startMarked();
    await editor.replace('paper.txt', '14 people', '12 people');
    assert.equal(await editor.hover('paper.txt', rangeOf(paper14, '14').start), undefined);
    assert.deepEqual(await editor.codeActions('paper.txt', rangeOf(paper14, '14')), []);
  });
});
