import { ESLint } from 'eslint';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { makeTemporaryTree } from './temporaryTree.ts';

/*
 * A rule that nobody has seen fail may be a rule that cannot. Every rule of the house is offended against once,
 * beside a clean neighbour, in a temporary tree; the whole list of complaints is compared.
 */

const packageOf = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'exports.value = 1;',
});

const offendingTree = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { 'vscode-languageserver': '1', 'vscode-languageclient': '1', 'wink-nlp': '1', yaml: '1' },
    devDependencies: { mocha: '1', ajv: '1' },
  }),
  ...packageOf('vscode-languageserver'),
  ...packageOf('vscode-languageclient'),
  ...packageOf('wink-nlp'),
  ...packageOf('yaml'),
  ...packageOf('mocha'),
  ...packageOf('ajv'),
  'node_modules/@types/vscode/package.json':
    '{ "name": "@types/vscode", "version": "1.0.0", "types": "index.d.ts" }',
  'node_modules/@types/vscode/index.d.ts': 'export const version: string;',
  // A clean house.
  'server/src/engine/model/span.ts': 'export const span = 1;',
  'server/src/engine/language/words.ts': "import wink from 'wink-nlp';\nexport const words = wink;",
  'server/src/engine/article/parse.ts':
    "import { span } from '../model/span.ts';\nexport const parse = span;",
  'server/src/engine/index.ts': "export { parse } from './article/parse.ts';",
  'server/src/protocol.ts': 'export const message = 1;',
  'server/src/session/files.ts': "import { parse } from '../engine/index.ts';\nexport const files = parse;",
  'client/src/extension.ts':
    "import 'vscode';\nimport { message } from '../../server/src/protocol.ts';\nexport const extension = message;",
  // One offence each.
  'server/src/session/a.ts': "import { b } from './b.ts';\nexport const a = b;",
  'server/src/session/b.ts': "import { a } from './a.ts';\nexport const b = a;",
  'server/src/engine/article/readDisk.ts':
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
  'server/src/engine/article/usePackage.ts': "import 'yaml';\nexport const used = 1;",
  'server/src/engine/claims/callStage.ts':
    "import { parse } from '../article/parse.ts';\nexport const call = parse;",
  'server/src/session/inside.ts':
    "import { span } from '../engine/model/span.ts';\nexport const inside = span;",
  'server/src/session/speak.ts': "import 'vscode-languageserver';\nexport const speak = 1;",
  'server/src/io/cross.ts': "import { message } from '../protocol.ts';\nexport const cross = message;",
  'server/src/lsp/disk.ts': "import { cross } from '../io/cross.ts';\nexport const disk = cross;",
  'client/src/reach.ts':
    "import { files } from '../../server/src/session/files.ts';\nexport const reach = files;",
  'server/src/lsp/editor.ts': "import 'vscode';\nexport const editor = 1;",
  'server/src/lsp/tested.test.ts': 'export const tested = 1;',
  'server/src/lsp/leanOnTest.ts': "import { tested } from './tested.test.ts';\nexport const lean = tested;",
  'server/src/lsp/leanOnTool.ts': "import 'ajv';\nexport const tool = 1;",
  'server/src/lsp/lost.ts': "import { nothing } from './nowhere.ts';\nexport const lost = nothing;",
} as const;

const expectedComplaints = [
  'client-imports-only-the-protocol: client/src/reach.ts → server/src/session/files.ts',
  'engine-has-one-door: server/src/session/inside.ts → server/src/engine/model/span.ts',
  'engine-is-pure: server/src/engine/article/readDisk.ts → fs',
  'engine-is-pure: server/src/engine/article/usePackage.ts → node_modules/yaml/index.js',
  'everything-resolves: server/src/lsp/lost.ts → ./nowhere.ts',
  'io-is-behind-files: server/src/io/cross.ts → server/src/protocol.ts',
  'lsp-knows-no-disk: server/src/lsp/disk.ts → server/src/io/cross.ts',
  'no-cycles: server/src/session/a.ts → server/src/session/b.ts',
  'product-imports-no-tests: server/src/lsp/leanOnTest.ts → server/src/lsp/tested.test.ts',
  'product-imports-no-tools: server/src/lsp/leanOnTool.ts → node_modules/ajv/index.js',
  'session-knows-no-lsp: server/src/session/speak.ts → node_modules/vscode-languageserver/index.js',
  'stages-share-only-nouns: server/src/engine/claims/callStage.ts → server/src/engine/article/parse.ts',
  'vscode-only-in-client: server/src/lsp/editor.ts → node_modules/@types/vscode/index.d.ts',
];

function cruise(folder: string): string[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'client', 'server'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  const complaints = run.stdout.matchAll(/^ *error ([\w-]+): (\S+) → *\n? *(\S+)/gm);
  return [...complaints].map(([, rule, from, to]) => `${rule ?? ''}: ${from ?? ''} → ${to ?? ''}`).sort();
}

describe('the layers', () => {
  it('complain of one offence against each rule, and of nothing else', function () {
    this.timeout(60_000);
    const tree = makeTemporaryTree(['.dependency-cruiser.cjs'], offendingTree);
    try {
      assert.deepEqual(cruise(tree.folder), expectedComplaints);
    } finally {
      tree.remove();
    }
  });
});

const lintOffences: Readonly<Record<string, string>> = {
  'max-lines': 'export const a = 1;\n'.repeat(1) + '// A line.\n'.repeat(300),
  'max-lines-per-function': `export function long(): number {\n${'  // A line.\n'.repeat(50)}  return 1;\n}\n`,
  '@typescript-eslint/no-explicit-any': 'export const a: any = 1;\n',
  '@typescript-eslint/no-non-null-assertion':
    'export const first = (a: readonly string[]): string => a[0]!;\n',
  'no-console': "console.log('a');\nexport const a = 1;\n",
  'no-restricted-syntax default export': 'export default 1;\n',
  'no-restricted-syntax enum': 'export enum Kind {\n  A,\n}\n',
  'no-restricted-syntax re-export': "export { clean } from './clean.ts';\n",
  'no-restricted-syntax boolean parameter':
    'export function show(isLoud: boolean): string {\n  return isLoud ? "a" : "b";\n}\n',
  'no-restricted-syntax boolean default':
    'export const show = (isLoud = false): string => (isLoud ? "a" : "b");\n',
  'no-restricted-syntax as': 'export const a = (b: unknown): string => b as string;\n',
};
const cleanFile = `type VersionId = string & { readonly brand: 'VersionId' };
export const clean = (text: string): VersionId => text as VersionId;
export const kinds = ['a', 'b'] as const;
`;
const fileOf = (rule: string): string => `server/src/session/${rule.replaceAll(/[^a-z]/g, '')}.ts`;

async function lint(folder: string): Promise<Map<string, Set<string>>> {
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: join(folder, 'eslint.config.js') });
  const rulesByFile = new Map<string, Set<string>>();
  for (const file of await eslint.lintFiles(['server/src/session/*.ts'])) {
    const rules = new Set(file.messages.map(({ ruleId }) => ruleId ?? 'unreadable'));
    rulesByFile.set(relative(folder, file.filePath).replaceAll('\\', '/'), rules);
  }
  return rulesByFile;
}

describe('the linter', () => {
  it('complains of one offence against each house rule and leaves a clean file alone', async function () {
    this.timeout(120_000);
    const offenders = Object.fromEntries(
      Object.entries(lintOffences).map(([rule, text]) => [fileOf(rule), text]),
    );
    const tree = makeTemporaryTree(['eslint.config.js', 'tsconfig.base.json', 'server/tsconfig.json'], {
      ...offenders,
      'package.json': '{ "type": "module" }',
      'server/src/session/clean.ts': cleanFile,
    });
    symlinkSync(resolve('node_modules'), join(tree.folder, 'node_modules'));
    try {
      const rulesByFile = await lint(tree.folder);
      assert.deepEqual([...(rulesByFile.get('server/src/session/clean.ts') ?? ['not linted'])], []);
      const unseen = Object.keys(lintOffences).filter(
        (rule) => !rulesByFile.get(fileOf(rule))?.has(rule.split(' ')[0] ?? rule),
      );
      assert.deepEqual(unseen, []);
    } finally {
      tree.remove();
    }
  });
});

describe('the compiler', () => {
  it('refuses the clock, the console and the disk inside the engine', function () {
    this.timeout(60_000);
    const tree = makeTemporaryTree(['tsconfig.base.json', 'server/src/engine/tsconfig.json'], {
      'package.json': '{ "type": "module" }',
      'server/src/engine/clock.ts': 'setTimeout(() => undefined, 1);\n',
      'server/src/engine/disk.ts':
        "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      'server/src/engine/speak.ts': "console.log('a');\n",
      'server/src/engine/clean.ts': "export const clean = 'a'.at(0);\n",
    });
    try {
      const program = resolve('node_modules/typescript/lib/tsc.js');
      const run = spawnSync(
        process.execPath,
        [program, '-p', 'server/src/engine', '--noEmit', '--pretty', 'false'],
        {
          cwd: tree.folder,
          encoding: 'utf8',
        },
      );
      const files = new Set(
        [...run.stdout.matchAll(/^server\/src\/engine\/(\w+)\.ts/gm)].map(([, name]) => name),
      );
      assert.deepEqual([...files].sort(), ['clock', 'disk', 'speak']);
    } finally {
      tree.remove();
    }
  });
});
