import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import { checkAsJson } from './commandLine.ts';
import { paper, wire, withDead } from './harbourStory.ts';
import { TestEditor } from './testEditor.ts';

const severities = ['error', 'warning', 'information', 'hint'] as const;

/** The articles of all fixture stories, by path, as one desk would hold them. */
function fixtureFiles(): Readonly<Record<string, string>> {
  const folders = readdirSync('test-fixtures', { withFileTypes: true }).filter((found) =>
    found.isDirectory(),
  );
  return Object.fromEntries(
    folders.flatMap(({ name }) =>
      readdirSync(join('test-fixtures', name))
        .filter((file) => /\.(?:txt|md)$/.test(file))
        .map((file) => [`${name}/${file}`, readFileSync(join('test-fixtures', name, file), 'utf8')]),
    ),
  );
}

/** Every squiggle that the command line prints, a line each. */
function printedFor(folder: string): readonly string[] {
  return checkAsJson(folder)
    .stories.flatMap(({ conflicts }) => conflicts)
    .flatMap(({ kind, findings }) =>
      findings.map(({ file, range, severity, message }) =>
        [file, `${kind}-differs`, where(range), severity, message].join(' '),
      ),
    )
    .sort();
}

/** The readings of the first conflict, as a stet names them. */
function readingsIn(folder: string): readonly string[] {
  const [conflict] = checkAsJson(folder).stories.flatMap(({ conflicts }) => conflicts);
  return conflict?.readings.map(({ value }) => value) ?? [];
}

/** Every squiggle that the editor shows, in the same form. */
function shownIn(editor: TestEditor, files: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(files)
    .flatMap((file) =>
      (editor.shown.get(editor.uri(file)) ?? []).map(({ code, range, severity, message }) =>
        [file, String(code), where(range), severities[(severity ?? 1) - 1], wordsOf(message)].join(' '),
      ),
    )
    .sort();
}

/** Newer versions of the protocol allow marked-up messages; ours are plain. */
function wordsOf(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message);
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

function where({ start, end }: Range): string {
  return `${String(start.line)}:${String(start.character)}-${String(end.line)}:${String(end.character)}`;
}

describe('the editor and the command line', function () {
  this.timeout(60_000);
  let editor: TestEditor | undefined;

  async function stopEditor(): Promise<void> {
    await editor?.stop();
    editor = undefined;
  }

  afterEach(stopEditor);

  /** Starts both on the same files, and waits until the editor shows as many squiggles as are printed. */
  async function compare(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    await stopEditor();
    const started = await TestEditor.start({ files });
    editor = started;
    const printed = printedFor(started.root);
    const [first] = Object.keys(files);
    await started.untilState(first ?? '', ({ kind }) => kind === 'compared');
    await started.until(() => shownIn(started, files).length >= printed.length);
    assert.deepEqual(shownIn(started, files), printed);
    return printed;
  }

  it('say the same of every fixture story, all in one folder', async () => {
    assert.ok((await compare(fixtureFiles())).length > 20);
  });

  it('obey the same configuration and the same ledger', async () => {
    const files = { 'wire.txt': wire, 'paper.txt': withDead(paper, '14 people') };
    const [loud] = await compare({ ...files, '.variorum.json': '{ "severity": { "number": "error" } }' });
    assert.match(loud ?? '', / error /);
    const readings = JSON.stringify(readingsIn(editor?.root ?? ''));
    assert.deepEqual(
      await compare({ ...files, '.variorum.json': '{ "severity": { "number": "off" } }' }),
      [],
    );
    const stet = `{ kind: number, readings: ${readings}, scope: story, reason: The toll rose. }`;
    assert.deepEqual(await compare({ ...files, '.variorum/ledger.yaml': `stets: [${stet}]` }), []);
  });
});
