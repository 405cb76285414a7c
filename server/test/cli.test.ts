import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  checkAsJson,
  commandLine,
  readFields,
  readPrinted,
  runVariorum,
  type Printed,
  type Run,
} from './commandLine.ts';
import { paper, wire, withDead } from './harbourStory.ts';

describe('variorum check', function () {
  this.timeout(30_000);
  let root = '';

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-cli-')));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  const variorum = (...words: readonly string[]): Run => runVariorum(root, ...words);
  const checkJson = (...words: readonly string[]): Printed => checkAsJson(root, ...words);

  /** Two agencies copied the same count; a third telling has another. */
  function writeConflict(): void {
    write('wire.txt', wire);
    write('paper.md', withDead(paper, '14 people'));
  }

  const places = ({ stories }: Printed): readonly string[] =>
    stories.flatMap(({ conflicts }) =>
      conflicts.flatMap(({ kind, readings }) =>
        readings.flatMap(({ passages }) => passages.map(({ file, text }) => `${kind} ${file} ${text}`)),
      ),
    );

  describe('usage', () => {
    it('prints the version of the package', () => {
      const version = String(readFields('package.json')['version']);
      assert.deepEqual(variorum('--version'), { exitCode: 0, output: `${version}\n`, errors: '' });
    });

    it('explains itself, with examples', () => {
      const { exitCode, output } = variorum('check', '--help');
      assert.equal(exitCode, 0);
      assert.match(output, /Examples:\n {2}variorum check /);
      assert.match(output, /Exit codes: 0/);
    });

    const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
      [
        'an unknown option',
        ['check', '--formt', 'json'],
        /unknown option '--formt'[\s\S]*--format[\s\S]*variorum check --help/,
      ],
      ['an unknown format', ['check', '--format', 'xml'], /Allowed choices are pretty, json/],
      ['an unknown severity', ['check', '--fail-on', 'loud'], /Allowed choices are error, warning/],
      ['an unknown command', ['compare'], /unknown command 'compare'/],
      ['no command', [], /Usage: variorum/],
      [
        'a path that does not exist',
        ['check', 'nowhere'],
        /nowhere” does not exist\. Name a folder or an article/,
      ],
      [
        'globs without stories',
        ['check', '--grouping', 'globs'],
        /name them under “stories” in \.variorum\.json/,
      ],
      [
        'a configuration that does not exist',
        ['check', '--config', 'none.json'],
        /“none\.json” does not exist/,
      ],
    ];
    for (const [what, words, message] of wrong) {
      it(`ends with 2 and says what to do on ${what}`, () => {
        const { exitCode, output, errors } = variorum(...words);
        assert.equal(exitCode, 2);
        assert.equal(output, '');
        assert.match(errors, message);
        assert.doesNotMatch(errors, /\n\s+at /);
      });
    }

    it('ends with 2 and gives line and column of a broken configuration', () => {
      write('.variorum.json', '{\n  "groupng": "auto"\n}');
      const { exitCode, output, errors } = variorum('check');
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(
        errors,
        /\.variorum\.json:2:3 {2}“groupng” is not a setting here\. Did you mean “grouping”\?/,
      );
    });

    it('ends with 2 and gives line and column of a broken ledger', () => {
      write('.variorum/ledger.yaml', 'stets:\n  - kind: number\n    readings: [a, b]\n   scope: story\n');
      const { exitCode, output, errors } = variorum('check');
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, /ledger\.yaml:\d+:\d+ {2}Not valid YAML: /);
    });
  });

  describe('JSON', () => {
    it('keeps to its schema, on the stories of the fixtures', () => {
      const fixtures = resolve('test-fixtures');
      const printed = checkJson(fixtures, '--grouping', 'folder');
      assert.ok(printed.stories.length >= 4);
      assert.ok(printed.summary.conflicts > 0);
      for (const { versions, conflicts } of printed.stories) {
        const pages = new Map(
          versions.map(({ file }) => {
            const text = readFileSync(join(fixtures, file), 'utf8').replace(/^\uFEFF/, '');
            return [file, TextDocument.create(file, '', 0, text)] as const;
          }),
        );
        for (const { readings, findings } of conflicts) {
          for (const place of [...readings.flatMap(({ passages }) => passages), ...findings]) {
            const page = pages.get(place.file);
            assert.deepEqual(place.range, {
              start: page?.positionAt(place.start),
              end: page?.positionAt(place.end),
            });
            if ('text' in place) assert.equal(page?.getText().slice(place.start, place.end), place.text);
          }
        }
      }
    });

    it('is printed alone on standard output, also where there is nothing', () => {
      const printed = checkJson();
      assert.deepEqual(printed.stories, []);
      assert.deepEqual(
        { ...printed.summary, milliseconds: 0 },
        { stories: 0, versions: 0, conflicts: 0, milliseconds: 0 },
      );
    });

    it('finds the conflict and the versions that differ', () => {
      writeConflict();
      const printed = checkJson();
      assert.deepEqual(
        printed.stories.map(({ versions }) => versions.map(({ file }) => file)),
        [['paper.md', 'wire.txt']],
      );
      const found = places(printed);
      assert.ok(
        found.some((line) => line.startsWith('number wire.txt 12')),
        found.join('\n'),
      );
      assert.ok(
        found.some((line) => line.startsWith('number paper.md 14')),
        found.join('\n'),
      );
      assert.ok(printed.summary.conflicts > 0);
    });

    it('says the same twice', () => {
      writeConflict();
      assert.deepEqual(checkJson().stories, checkJson().stories);
    });

    it('counts offsets in the decoded text: byte-order mark, CRLF and emoji', () => {
      const text = `🚢 ${wire}`.replaceAll('\n', '\r\n');
      write('wire.txt', `\uFEFF${text}`);
      write('paper.md', withDead(paper, '14 people'));
      const passages = checkJson().stories.flatMap(({ conflicts }) =>
        conflicts.flatMap(({ readings }) => readings.flatMap((reading) => reading.passages)),
      );
      const inWire = passages.filter(({ file }) => file === 'wire.txt');
      assert.ok(inWire.length > 0);
      for (const passage of inWire) {
        assert.equal(text.slice(passage.start, passage.end), passage.text);
        assert.equal(
          text
            .split('\r\n')
            [passage.range.start.line]?.slice(passage.range.start.character)
            .startsWith(passage.text),
          true,
        );
      }
    });

    it('tells what it could not read, and goes on', () => {
      writeConflict();
      write('picture.txt', new Uint8Array([0x89, 0x50, 0, 0, 1]));
      write('empty.md', '');
      write('blank.md', ' \r\n');
      write('huge.txt', 'word '.repeat(500_000));
      const { skipped, stories } = checkJson();
      assert.deepEqual(skipped, [
        { file: 'blank.md', reason: 'empty' },
        { file: 'empty.md', reason: 'empty' },
        { file: 'huge.txt', reason: 'larger than maxFileSize (2 MiB)' },
        { file: 'picture.txt', reason: 'binary, no text' },
      ]);
      assert.equal(stories.length, 1);
    });

    it('reads an old encoding and says so on standard error only', () => {
      write('wire.txt', Buffer.from(`${wire}Caf\u00e9.\n`, 'latin1'));
      write('paper.md', withDead(paper, '14 people'));
      const { output, errors } = variorum('check', '--format', 'json');
      assert.equal(errors, 'variorum: wire.txt: no UTF-8: read as Windows-1252\n');
      assert.equal(readPrinted(output).stories.length, 1);
    });

    it('names files from the folder that is checked, or from here where there are several', () => {
      write('desk/monday/wire.txt', wire);
      write('desk/monday/paper.md', paper);
      const files = (...words: readonly string[]): readonly string[] =>
        checkJson(...words).stories.flatMap(({ versions }) => versions.map(({ file }) => file));
      assert.deepEqual(files('desk'), ['monday/paper.md', 'monday/wire.txt']);
      assert.deepEqual(files('desk/monday/wire.txt', 'desk/monday/paper.md'), [
        'desk/monday/paper.md',
        'desk/monday/wire.txt',
      ]);
      assert.deepEqual(files('desk/monday', 'desk'), ['desk/monday/paper.md', 'desk/monday/wire.txt']);
    });
  });

  describe('settings', () => {
    const codeFor = (...words: readonly string[]): number | null => variorum('check', ...words).exitCode;

    it('ends with 1 from the severity that was asked for', () => {
      writeConflict();
      write('.variorum.json', '{ "severity": { "number": "information" } }');
      assert.deepEqual(
        [
          codeFor(),
          codeFor('--fail-on', 'information'),
          codeFor('--fail-on', 'error'),
          codeFor('--fail-on', 'never'),
        ],
        [0, 1, 0, 0],
      );
      write('.variorum.json', '{ "severity": { "number": "error" } }');
      assert.deepEqual([codeFor(), codeFor('--fail-on', 'error'), codeFor('--fail-on', 'never')], [1, 1, 0]);
    });

    it('obeys the configuration above the folder, and --config over it', () => {
      write('.variorum.json', '{ "severity": { "number": "off" } }');
      write('loud.json', '{ "severity": { "number": "error" } }');
      write('desk/wire.txt', wire);
      write('desk/paper.md', withDead(paper, '14 people'));
      assert.deepEqual(places(checkJson('desk')), []);
      assert.equal(codeFor('desk', '--config', 'loud.json'), 1);
    });

    it('obeys the ledger: what may stand is not printed', () => {
      writeConflict();
      const [conflict] = checkJson().stories.flatMap(({ conflicts }) => conflicts);
      assert.ok(conflict !== undefined);
      const values = JSON.stringify(conflict.readings.map(({ value }) => value));
      write(
        '.variorum/ledger.yaml',
        `stets:\n  - { kind: number, readings: ${values}, scope: story, reason: The toll rose. }\n`,
      );
      assert.deepEqual(
        places(checkJson()).filter((line) => line.startsWith('number')),
        [],
      );
    });

    it('groups as it is told', () => {
      write('a/wire.txt', wire);
      write('b/paper.md', paper);
      write('b/snow.md', 'Snow fell on the hills.');
      const stories = (...words: readonly string[]): readonly (readonly string[])[] =>
        checkJson(...words).stories.map(({ versions }) => versions.map(({ file }) => file));
      assert.deepEqual(stories(), [['a/wire.txt', 'b/paper.md']]);
      assert.deepEqual(stories('--grouping', 'folder'), [['b/paper.md', 'b/snow.md']]);
      assert.deepEqual(stories('--grouping', 'frontMatter'), []);
    });
  });

  describe('pretty', () => {
    it('shows kind, places and words, without colour where no terminal reads it', () => {
      writeConflict();
      const { output, errors } = variorum('check');
      assert.match(output, /number · (?:review|amend)/);
      assert.match(output, /wire\.txt:\d+:\d+ .*\[.*12.*\]/);
      assert.match(output, /\d+ conflicts? in 1 story of 2 versions/);
      assert.equal(output.includes('\u001b'), false);
      assert.equal(errors, '');
    });

    it('says that there is none', () => {
      write('wire.txt', wire);
      write('paper.md', paper);
      assert.match(variorum('check').output, /^No conflicts in 1 story of 2 versions/);
    });

    it('ends quietly where nobody reads on', async () => {
      for (let index = 0; index < 60; index += 1) {
        write(`${String(index)}/wire.txt`, wire);
        write(`${String(index)}/paper.md`, withDead(paper, '14 people'));
      }
      const child = spawn(
        process.execPath,
        [commandLine, 'check', '--grouping', 'folder', '--format', 'json'],
        {
          cwd: root,
        },
      );
      let errors = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
      child.stdout.destroy();
      const exitCode = await new Promise((done) => child.once('exit', done));
      assert.deepEqual([exitCode, errors], [0, '']);
    });
  });
});
