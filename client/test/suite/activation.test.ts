import { strict as assert } from 'node:assert';
import { commands, extensions, version } from 'vscode';
import { eventually, openVersion, tidyUp, variorum } from './desk.ts';

describe('activation', () => {
  after(tidyUp);

  it('runs in the release of VS Code that was asked for', () => {
    const wanted = process.env['VARIORUM_SUITE_RELEASE'] ?? '';
    if (wanted !== '') assert.equal(version, wanted);
  });

  it('is the packaged extension, from the folder that the VSIX was installed into', () => {
    const path = extensions.getExtension('variorum.variorum')?.extensionPath ?? 'nowhere';
    const folder = process.env['VARIORUM_SUITE_EXTENSIONS'] ?? '';
    assert.ok(path.startsWith(folder), path);
  });

  it('starts by itself, with its server, when an article is opened', async () => {
    await openVersion('wire.txt');
    await eventually('activation', () => extensions.getExtension('variorum.variorum')?.isActive);
    assert.ok((await variorum()).serverProcessId());
  });

  it('has every command that the palette lists', async () => {
    const manifest: unknown = extensions.getExtension('variorum.variorum')?.packageJSON;
    const known = new Set(await commands.getCommands(true));
    const missing = commandsOf(manifest).filter((command) => !known.has(command));
    assert.deepEqual(missing, []);
    assert.ok(commandsOf(manifest).length > 8);
  });
});

function commandsOf(manifest: unknown): readonly string[] {
  return [...JSON.stringify(manifest).matchAll(/"command":"(variorum\.\w+)"/g)].map(
    (match) => match[1] ?? '',
  );
}
