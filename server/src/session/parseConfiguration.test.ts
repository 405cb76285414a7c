import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { conflictKinds } from '../engine/index.ts';
import { defaultConfiguration } from './configuration.ts';
import { parseConfiguration } from './parseConfiguration.ts';

const full = `{
  // The desk's own settings.
  "$schema": "./variorum.schema.json",
  "include": ["copy/**/*.txt"],
  "exclude": ["copy/old/**"],
  "useIgnoreFiles": false,
  "grouping": "globs",
  "stories": [{ "id": "bridge", "include": ["copy/bridge/*"], "lead": "copy/bridge/lead.txt" }],
  "lead": "lead.*",
  "maxFileSize": 1000, "maxFiles": 50, "maxVersions": 9,
  "severity": { "term": "off", "number": "error" },
  "minimumConfidence": 0.6,
}`;

const problemsOf = (text: string): readonly string[] =>
  parseConfiguration(text).problems.map(({ message }) => message);

describe('parseConfiguration', () => {
  it('reads every setting, with comments and trailing commas', () => {
    const { configuration, problems } = parseConfiguration(full);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, {
      include: ['copy/**/*.txt'],
      exclude: ['copy/old/**'],
      useIgnoreFiles: false,
      grouping: 'globs',
      stories: [{ id: 'bridge', include: ['copy/bridge/*'], lead: 'copy/bridge/lead.txt' }],
      lead: 'lead.*',
      maxFileSize: 1000,
      maxFiles: 50,
      maxVersions: 9,
      severity: { number: 'error', term: 'off' },
      minimumConfidence: 0.6,
    });
  });

  it('has a default for everything', () => {
    for (const text of ['', '  ', '{}']) {
      assert.deepEqual(parseConfiguration(text), { configuration: defaultConfiguration, problems: [] });
    }
  });

  it('keeps what can be read where one setting cannot', () => {
    const { configuration, problems } = parseConfiguration('{ "maxFiles": -1, "grouping": "folder" }');
    assert.equal(configuration.grouping, 'folder');
    assert.equal(configuration.maxFiles, defaultConfiguration.maxFiles);
    assert.deepEqual(problems, [{ message: '“maxFiles” must be a number, 1 or more.', start: 14, end: 16 }]);
  });

  it('asks whether another setting was meant', () => {
    assert.deepEqual(problemsOf('{ "groupng": "auto" }'), [
      '“groupng” is not a setting here. Did you mean “grouping”?',
    ]);
    assert.match(problemsOf('{ "grouping": "folders" }')[0] ?? '', /Did you mean “folder”\?$/);
    assert.match(problemsOf('{ "severity": { "numbers": "off" } }')[0] ?? '', /Did you mean “number”\?$/);
    assert.match(
      problemsOf('{ "stories": [{ "id": "a", "includes": [] }] }')[0] ?? '',
      /Did you mean “include”\?$/,
    );
  });

  it('says where stories are missing or named twice', () => {
    assert.match(problemsOf('{ "grouping": "globs" }')[0] ?? '', /needs “stories”/);
    const twice = '{ "stories": [{ "id": "a", "include": ["a"] }, { "id": "a", "include": ["b"] }] }';
    assert.match(problemsOf(twice)[0] ?? '', /Two stories have the id “a”/);
  });

  it('says where the JSON breaks, and does not throw on any text', () => {
    assert.match(problemsOf('{ "include": [')[0] ?? '', /^Not valid JSON: /);
    assert.match(problemsOf('[]')[0] ?? '', /must be an object/);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseConfiguration(text)));
  });
});

describe('variorum.schema.json', () => {
  const schema: unknown = JSON.parse(readFileSync('schemas/variorum.schema.json', 'utf8'));
  const ajv = new Ajv({ strict: false, useDefaults: true });

  it('gives the defaults that hold, and accepts what is accepted', () => {
    const validate = ajv.compile(Object(schema));
    const settings: Record<string, unknown> = {};
    assert.ok(validate(settings), JSON.stringify(validate.errors));
    assert.deepEqual(settings, { ...defaultConfiguration });
    const severity = Object.fromEntries(conflictKinds.map((kind) => [kind, 'off']));
    assert.ok(
      validate({ ...parseConfiguration(full).configuration, severity }),
      JSON.stringify(validate.errors),
    );
  });

  it('refuses what is refused', () => {
    const validate = ajv.compile(Object(schema));
    for (const text of [
      '{"groupng":1}',
      '{"grouping":"folders"}',
      '{"maxVersions":1}',
      '{"severity":{"x":"off"}}',
      '{"stories":[{"id":"a"}]}',
    ]) {
      assert.equal(validate(JSON.parse(text)), false, text);
      assert.notDeepEqual(problemsOf(text), [], text);
    }
  });
});
