import tseslint from 'typescript-eslint';

/**
 * The rules of docs/architecture.md that a linter can hold.
 * Layers (who may import whom) are in .dependency-cruiser.cjs; `scripts/checkRules.test.ts` sees every rule fail once.
 */
const noSyntax = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a name that can be searched for is the same everywhere.',
  },
  enumeration: {
    selector: 'TSEnumDeclaration',
    message: 'No enums: use a union of string literals.',
  },
  reExport: {
    selector: 'ExportNamedDeclaration[source], ExportAllDeclaration',
    message: 'No re-exports but in engine/index.ts: import from the file that declares the name.',
  },
  booleanParameter: {
    selector:
      ':function > Identifier.params > TSTypeAnnotation > TSBooleanKeyword, :function > AssignmentPattern.params > Literal[raw=/^(true|false)$/]',
    message: 'No boolean parameters: make two functions, or take a named choice.',
  },
  assertion: {
    selector:
      'TSAsExpression:not([typeAnnotation.type="TSTypeReference"][typeAnnotation.typeName.name="const"]):not([typeAnnotation.typeName.name=/Id$/])',
    message: '`as` only for brands (…Id) and `as const`: narrow with a type guard.',
  },
};

const product = ['defaultExport', 'enumeration', 'reExport', 'booleanParameter', 'assertion'];
const withoutReExport = product.filter((name) => name !== 'reExport');
const restricted = (names) => ['error', ...names.map((name) => noSyntax[name])];
const tests = ['**/*.test.ts', 'server/src/testing/**/*.ts', 'server/test/**/*.ts', 'client/test/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'out/**',
      'coverage/**',
      'tools/**',
      '.vscode-test/**',
      'test-results/**',
      'client/test/**/*.mjs',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-restricted-syntax': restricted(product),
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['server/src/engine/index.ts'],
    rules: { 'no-restricted-syntax': restricted(withoutReExport) },
  },
  {
    // What a package without types of its own exports is not ours to choose.
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': restricted(product.filter((name) => name !== 'defaultExport')) },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['scripts/**/*.ts', 'bench/**/*.ts', 'server/src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      eqeqeq: 'error',
    },
  },
);
