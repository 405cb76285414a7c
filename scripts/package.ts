import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

/*
 * Packs `variorum.vsix` and holds it to what SECURITY.md and the README promise: nothing but the files named here,
 * every file that the manifest names, and a size that installs in a moment. `npm run build` comes first.
 * vsce matches each pattern with each file below its folder, node_modules included, which takes 20 seconds; it is
 * therefore given a copy of what `.vscodeignore` lets through.
 */

const packagePath = 'variorum.vsix';
const stagingFolder = 'out/package';
const largestBytes = 3 * 1024 * 1024;
const allowed = [
  /^package(\.nls[.\w-]*)?\.json$/,
  /^(LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|THIRD_PARTY_NOTICES\.md)$/,
  /^client\/dist\/extension\.cjs$/,
  /^server\/dist\/(engine|server|cli)\.cjs$/,
  /^client\/media\/[\w-]+\.(png|svg)$/,
  /^client\/walkthrough\/[\w-]+\.(md|png|svg)$/,
  /^(syntaxes|schemas)\/[\w.-]+\.json$/,
  /^docs\/(kinds\/\w+|confidence)\.md$/,
  /^docs\/images\/[\w-]+\.png$/,
  /^test-fixtures\/sample\/[\w-]+\.(txt|md)$/,
];

stageFiles();
const files = await listFiles({ cwd: stagingFolder, packageManager: PackageManager.None });
await createVSIX({
  cwd: stagingFolder,
  packagePath: resolve(packagePath),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const bytes = statSync(packagePath).size;

const missing = namedInManifest(readFileSync('package.json', 'utf8')).filter((path) => !files.includes(path));
const unexpected = files.filter((path) => !allowed.some((pattern) => pattern.test(path)));
const complaints = [
  ...missing.map((path) => `package.json names ${path}, which is not packed: add it to .vscodeignore.`),
  ...unexpected.map((path) => `${path} is packed, and nobody has allowed it: see scripts/package.ts.`),
  ...(bytes > largestBytes ? [`The package has ${bytes} bytes, more than ${largestBytes}.`] : []),
];
for (const complaint of complaints) console.error(complaint);
const size = `${(bytes / 1024 / 1024).toFixed(2)} MiB`;
console.log(`${packagePath}: ${files.length} files, ${size}, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function stageFiles(): void {
  rmSync(stagingFolder, { recursive: true, force: true });
  const patterns = readFileSync('.vscodeignore', 'utf8').matchAll(/^!(.+)$/gm);
  for (const path of ['.vscodeignore', ...globSync([...patterns].map(([, pattern]) => pattern ?? ''))]) {
    cpSync(path, join(stagingFolder, path));
  }
}

/** Paths that the manifest gives as `"./…"` or as an icon, without the leading `./`. */
function namedInManifest(manifest: string): string[] {
  const paths = [
    ...manifest.matchAll(/"(?:\.\/)?((?:client|server|syntaxes|schemas|docs)\/[\w./-]+\.\w+)"/g),
  ];
  return [...new Set(paths.map(([, path]) => path ?? ''))].filter((path) => !path.startsWith('client/test/'));
}
