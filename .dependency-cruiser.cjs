/**
 * Who may import whom: the arrows of docs/architecture.md, one rule for each.
 * `scripts/checkRules.test.ts` seeds an offence against every rule and sees it fail.
 */
const testFiles = '\\.test\\.ts$|^server/src/testing/|^server/test/|^client/test/|^bench/|^scripts/';
const enginePackages = [
  'wink-nlp',
  'wink-eng-lite-web-model',
  'wink-porter2-stemmer',
  'jaro-winkler',
  'string-similarity',
  'diff',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or lack a third. Nouns may name one another as types: that is erased.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'engine-is-pure',
      comment: 'Text in, values out: the engine knows no disk, editor, protocol or clock.',
      severity: 'error',
      from: { path: '^server/src/engine/', pathNot: testFiles },
      to: {
        pathNot: ['^server/src/engine/', `^node_modules/(${enginePackages.join('|')})/`],
      },
    },
    {
      name: 'engine-has-one-door',
      comment: 'Whoever uses the engine imports engine/index.ts, so that its inside can change.',
      severity: 'error',
      from: { pathNot: ['^server/src/engine/', '^scripts/generate'] },
      to: { path: '^server/src/engine/', pathNot: '^server/src/engine/index\\.ts$' },
    },
    {
      name: 'stages-share-only-nouns',
      comment:
        'Stages meet in analyzeStory.ts; they share model, language and util, and never import one another.',
      severity: 'error',
      from: { path: '^server/src/engine/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^server/src/engine/',
        pathNot: ['^server/src/engine/$1/', '^server/src/engine/(model|language|util)/'],
      },
    },
    {
      name: 'session-knows-no-lsp',
      comment: 'The session holds the story; how it is shown is the concern of lsp and cli.',
      severity: 'error',
      from: { path: '^server/src/session/', pathNot: testFiles },
      to: {
        path: [
          '^server/src/(lsp|cli|io)/',
          '^server/src/(main|browserMain|protocol)\\.ts$',
          '^node_modules/vscode-languageserver[^/]*/',
        ],
        pathNot: '^node_modules/vscode-languageserver-textdocument/',
      },
    },
    {
      name: 'io-is-behind-files',
      comment: 'The disk knows only the interface that the session has of it.',
      severity: 'error',
      from: { path: '^server/src/io/', pathNot: testFiles },
      to: { path: '^server/src/', pathNot: '^server/src/(io|session)/' },
    },
    {
      name: 'lsp-knows-no-disk',
      comment: 'The editor side is handed its files; main.ts chooses them.',
      severity: 'error',
      from: { path: '^server/src/lsp/', pathNot: testFiles },
      to: { path: '^server/src/(io|cli)/' },
    },
    {
      name: 'client-imports-only-the-protocol',
      comment: 'The client and the server meet in messages.',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^server/', pathNot: '^server/src/protocol\\.ts$' },
    },
    {
      name: 'vscode-only-in-client',
      comment: 'The server serves any editor.',
      severity: 'error',
      from: { pathNot: '^client/' },
      to: { path: '^(vscode$|node_modules/(vscode-languageclient|@types/vscode)/)' },
    },
    {
      name: 'product-imports-no-tests',
      comment: 'What ships does not hang on what checks it.',
      severity: 'error',
      from: { path: '^(client|server)/src/', pathNot: '\\.test\\.ts$|^server/src/testing/' },
      to: { path: `${testFiles}|^node_modules/(mocha|fast-check|tinybench|tsx)/` },
    },
    {
      name: 'product-imports-no-tools',
      comment: 'What ships has its packages under "dependencies", each with a note in docs/decisions.',
      severity: 'error',
      from: { path: '^(client|server)/src/', pathNot: '\\.test\\.ts$|^server/src/testing/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
