import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { TestEditor, type EditorOptions } from './testEditor.ts';

const hint = 4;
const wire = `Ferry talks at Port Ellery

The council approved the new timetable of the harbour ferries on Monday after a long debate. The fire at the quay killed 12 dockers in the night to Sunday.

The old pier stays in use for the summer, and boats leave it for the islands once the market opens.
`;
const paper = wire
  .replace('approved', 'rejected')
  .replace('12 dockers', '15 dockers')
  .replace('once the market opens', 'with the milk');

describe('a judge of one’s own', function () {
  this.timeout(30_000);
  const editors: TestEditor[] = [];
  let folder = '';

  async function start(options: EditorOptions): Promise<TestEditor> {
    const editor = await TestEditor.start(options);
    editors.push(editor);
    return editor;
  }

  /** An editor whose person has set the path of a module with this text. */
  async function startWith(source: string, timeoutMilliseconds = 10_000): Promise<TestEditor> {
    const module = join(folder, 'judge.mjs');
    writeFileSync(module, source);
    const settings = { judge: { module, timeoutMilliseconds } };
    return await start({ files: { 'wire.txt': wire, 'paper.txt': paper }, settings });
  }

  const severityOf = (editor: TestEditor, words: string) =>
    editor.squiggle('wire.txt', wire, words)?.severity;

  /** Waits until the judge's word is in the reasons of a conflict. */
  async function untilHeard(editor: TestEditor): Promise<void> {
    for (;;) {
      const { stories } = await editor.stories();
      if (JSON.stringify(stories).includes('your own judge')) return;
    }
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-judge-'));
  });
  afterEach(async () => {
    for (const editor of editors.splice(0)) assert.equal(await editor.stop(), 0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('adds a hint after the squiggles are shown, and one edit elsewhere does not take it away', async () => {
    const editor = await startWith(
      `export const judge = (pairs) => pairs.map(({ left, right }) => (/market/.test(left + right) ? 0.95 : 0.5));`,
    );
    await editor.untilSquiggle('wire.txt', wire, '12');
    await editor.until(() => severityOf(editor, 'market') === hint);
    const first = editor.published.find(({ uri }) => uri === editor.uri('wire.txt'));
    assert.ok(first?.diagnostics.every(({ severity }) => severity !== hint));
    await editor.open('paper.txt', paper);
    const before = editor.published.length;
    await editor.replace('paper.txt', '15 dockers', '16 dockers');
    await editor.until(() => JSON.stringify(editor.published.slice(before)).includes('“16”'));
    const later = editor.published.slice(before).filter(({ uri }) => uri === editor.uri('wire.txt'));
    assert.ok(later.every(({ diagnostics }) => diagnostics.some(({ severity }) => severity === hint)));
  });

  it('cannot clear or lower a figure', async () => {
    const editor = await startWith(
      `export const judge = (pairs) => pairs.map(({ kind }) => { if (kind === 'number') throw new Error('asked of a figure'); return 0; });`,
    );
    await editor.untilSquiggle('wire.txt', wire, '12');
    const number = severityOf(editor, '12');
    await untilHeard(editor);
    const { stories } = await editor.stories();
    const kinds = stories.flatMap((story) => story.kinds).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['number', 'polarity']);
    assert.equal(severityOf(editor, '12'), number);
    assert.deepEqual(editor.logged, []);
  });

  it('lowers the confidence of opposite statements, and the card says so', async () => {
    const editor = await startWith(`export const judge = (pairs) => pairs.map(() => 0);`);
    const squiggle = await editor.untilSquiggle('wire.txt', wire, 'approved');
    await untilHeard(editor);
    const card = await editor.hover('wire.txt', squiggle.range.start);
    assert.match(card ?? '', /\(\d+%\): same passage, opposite words; .*your own judge gives 0%/);
  });

  for (const [what, source] of [
    ['throws', `export const judge = () => { throw new Error('out of memory'); };`],
    ['hangs', `export const judge = () => { for (;;); };`],
    ['answers nonsense', `export const judge = () => 'perhaps';`],
  ] as const) {
    it(`changes nothing where it ${what}, and says so once`, async () => {
      const editor = await startWith(source, 400);
      await editor.untilSquiggle('wire.txt', wire, '12');
      await editor.until(() => editor.logged.some((line) => line.includes('judge.mjs was not heard')));
      await editor.open('paper.txt', paper);
      await editor.replace('paper.txt', '15 dockers', '16 dockers');
      await editor.until(() => JSON.stringify(editor.shown.get(editor.uri('wire.txt'))).includes('“16”'));
      assert.equal(editor.logged.length, 1);
      assert.ok(severityOf(editor, 'approved') !== hint);
    });
  }

  it('is never taken from the files of a folder, trusted or not', async () => {
    const mark = join(folder, 'mark');
    const source = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, 'ran'); export const judge = (pairs) => pairs.map(() => 1);`;
    const configuration = '{ "judge": { "module": "./judge.mjs" } }';
    const files = {
      'wire.txt': wire,
      'paper.txt': paper,
      'judge.mjs': source,
      '.variorum.json': configuration,
    };
    const editor = await start({ files });
    await editor.untilSquiggle('.variorum.json', configuration, 'judge');
    await editor.untilSquiggle('wire.txt', wire, '12');
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.ok(!existsSync(mark));
    assert.ok((editor.shown.get(editor.uri('wire.txt')) ?? []).every(({ severity }) => severity !== hint));
  });

  it('is a setting of the machine, which VS Code reads from no workspace', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const text = JSON.stringify(manifest);
    const scopes = [...text.matchAll(/"variorum\.judge\.\w+":\{[^}]*"scope":"(\w+)"/g)].map(
      ([, scope]) => scope,
    );
    assert.deepEqual(scopes, ['machine', 'machine']);
  });
});
