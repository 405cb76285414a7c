import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { URI } from 'vscode-uri';
import { defaultConfiguration } from '../session/configuration.ts';
import type { ListOptions } from '../session/files.ts';
import { createNodeFiles } from './nodeFiles.ts';

describe('nodeFiles', () => {
  const files = createNodeFiles();
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'variorum-files-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const uriOf = (path: string): string => URI.file(join(root, path)).toString();

  function write(path: string, content: string | Uint8Array = 'Text.'): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  async function list(settings: Partial<ListOptions> = {}, below = ''): Promise<readonly string[]> {
    const found = await files.list(uriOf(below), { ...defaultConfiguration, ...settings });
    const shorten = (uri: string): string => URI.parse(uri).fsPath.slice(root.length + 1);
    return [
      ...found.files.map(({ uri }) => shorten(uri)),
      ...found.skipped.map(({ uri, reason }) => `${shorten(uri)}: ${reason}`),
    ];
  }

  describe('list', () => {
    it('finds articles in all folders, sorted, and nothing else', async () => {
      for (const path of [
        'b.md',
        'a.txt',
        'us/ä b.txt',
        'page.html',
        '.hidden/x.txt',
        'node_modules/y/readme.md',
        '.git/z.txt',
      ]) {
        write(path);
      }
      assert.deepEqual(await list(), ['a.txt', 'b.md', 'us/ä b.txt']);
    });

    it('obeys include and exclude globs', async () => {
      for (const path of ['copy/a.txt', 'copy/old/b.txt', 'c.txt', '.desk/d.txt']) write(path);
      assert.deepEqual(await list({ include: ['copy/**', '.desk/*'], exclude: ['**/old/**'] }), [
        '.desk/d.txt',
        'copy/a.txt',
      ]);
      assert.deepEqual(await list({ include: ['./copy/**/*.txt'], exclude: ['copy/*.txt'] }), [
        'copy/old/b.txt',
      ]);
    });

    it('counts globs from the folder of the configuration where only a part is listed', async () => {
      write('copy/mon/a.txt');
      write('copy/mon/old/b.txt');
      const settings = { include: ['copy/**/*.txt'], exclude: ['copy/mon/old/**'], globsFrom: uriOf('') };
      assert.deepEqual(await list(settings, 'copy/mon'), ['copy/mon/a.txt']);
    });

    it('obeys ignore files, nested ones over outer ones', async () => {
      write('.gitignore', 'drafts/\n*.tmp.txt\n');
      write('us/.variorumignore', '!keep.tmp.txt\nsecret*\n');
      for (const path of [
        'drafts/a.txt',
        'b.tmp.txt',
        'us/keep.tmp.txt',
        'us/secret.txt',
        'us/deep/secret2.txt',
        'us/c.txt',
      ]) {
        write(path);
      }
      assert.deepEqual(await list(), ['us/c.txt', 'us/keep.tmp.txt']);
      assert.equal((await list({ useIgnoreFiles: false })).length, 6);
    });

    it('says why a file is left out', async () => {
      write('empty.txt', '');
      write('large.txt', 'x'.repeat(2000));
      for (const name of ['1', '2', '3']) write(`n${name}.txt`);
      assert.deepEqual(await list({ maxFileSize: 1024, maxFiles: 2 }), [
        'n1.txt',
        'n2.txt',
        ': more than maxFiles (2): 1 files left out',
        'empty.txt: empty',
        'large.txt: larger than maxFileSize (1 KiB)',
      ]);
    });

    it('follows links, but not in circles, and lists no file twice', async () => {
      write('a/one.txt');
      const outside = mkdtempSync(join(tmpdir(), 'variorum-outside-'));
      writeFileSync(join(outside, 'two.txt'), 'Text.');
      symlinkSync('..', join(root, 'a/up'));
      symlinkSync('one.txt', join(root, 'a/again.txt'));
      symlinkSync('nowhere.txt', join(root, 'a/broken.txt'));
      symlinkSync('self', join(root, 'self'));
      symlinkSync(outside, join(root, 'linked'));
      symlinkSync(join(outside, 'two.txt'), join(root, 'a-two-again.txt'));
      assert.deepEqual(await list(), ['a/one.txt', 'linked/two.txt']);
      rmSync(outside, { recursive: true });
    });

    it('says that a folder is gone', async () => {
      assert.deepEqual(await list({}, 'nowhere'), ['nowhere: moved or deleted']);
    });
  });

  describe('read', () => {
    it('reads a text and reports what is none', async () => {
      write('a.txt', '\uFEFFOne\r\ntwo');
      write('b.txt', new Uint8Array([0, 1, 2]));
      assert.deepEqual(await files.read(uriOf('a.txt')), { kind: 'text', text: 'One\r\ntwo' });
      assert.deepEqual(await files.read(uriOf('b.txt')), { kind: 'unreadable', reason: 'binary, no text' });
    });

    it('never reads more than allowed', async () => {
      write('a.txt', 'x'.repeat(11));
      const reason = 'larger than maxFileSize (10 bytes)';
      assert.deepEqual(await files.read(uriOf('a.txt'), 10), { kind: 'unreadable', reason });
      assert.equal((await files.read(uriOf('a.txt'), 11)).kind, 'text');
    });

    it('says that a file has vanished, is a folder, or never ends', async () => {
      const reasonFor = async (uri: string): Promise<string> => {
        const content = await files.read(uri);
        return content.kind === 'unreadable' ? content.reason : 'text';
      };
      mkdirSync(join(root, 'folder.txt'));
      assert.equal(await reasonFor(uriOf('gone.txt')), 'moved or deleted');
      assert.equal(await reasonFor(uriOf('folder.txt')), 'not a regular file');
      assert.equal(await reasonFor('https://example.org/a.txt'), 'not a file on this machine');
      if (process.platform === 'win32') return;
      assert.equal(await reasonFor('file:///dev/zero'), 'not a regular file');
    });
  });

  describe('our own files', () => {
    it('makes the folder, replaces the file as a whole, and leaves nothing beside it', async () => {
      const uri = uriOf('.variorum/ledger.yaml');
      assert.equal(await files.readText(uri), undefined);
      await files.writeText(uri, 'first');
      await files.writeText(uri, 'second — é');
      assert.equal(await files.readText(uri), 'second — é');
      assert.deepEqual(readdirSync(join(root, '.variorum')), ['ledger.yaml']);
      assert.equal(readFileSync(join(root, '.variorum/ledger.yaml'), 'utf8'), 'second — é');
    });

    it('says in words why it cannot write', async () => {
      write('.variorum', 'a file where the folder should be');
      await assert.rejects(
        files.writeText(uriOf('.variorum/ledger.yaml'), 'text'),
        /ledger\.yaml cannot be written: /,
      );
      assert.equal(await files.readText(uriOf('.variorum/ledger.yaml')), undefined);
    });

    it('says in words why it cannot read', async function () {
      if (process.getuid?.() === 0) {
        mkdirSync(join(root, 'settings'));
        await assert.rejects(
          files.readText(uriOf('settings')),
          /settings cannot be read: not a regular file\./,
        );
        return;
      }
      write('settings');
      chmodSync(join(root, 'settings'), 0);
      await assert.rejects(
        files.readText(uriOf('settings')),
        /settings cannot be read: no permission to open it\./,
      );
    });
  });
});
