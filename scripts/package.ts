import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { readFileSync, statSync } from 'node:fs';

/*
 * Packs `variorum.vsix` and holds it to what SECURITY.md and the README promise: nothing but the files named here,
 * every file that the manifest names, and a size that installs in a moment. `npm run build` comes first.
 */

const packagePath = 'variorum.vsix';
const largestBytes = 3 * 1024 * 1024;
const allowed = [
  /^package(\.nls[.\w-]*)?\.json$/,
  /^(LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|THIRD_PARTY_NOTICES\.md)$/,
  /^client\/dist\/extension\.cjs$/,
  /^server\/dist\/(server|cli)\.cjs$/,
  /^client\/media\/[\w-]+\.(png|svg)$/,
  /^client\/walkthrough\/[\w-]+\.(md|png|svg)$/,
  /^(syntaxes|schemas)\/[\w.-]+\.json$/,
  /^docs\/kinds\/\w+\.md$/,
  /^docs\/images\/[\w-]+\.png$/,
  /^test-fixtures\/sample\/[\w-]+\.(txt|md)$/,
];

const files = await listFiles({ packageManager: PackageManager.None });
const missing = namedInManifest(readFileSync('package.json', 'utf8')).filter((path) => !files.includes(path));
const unexpected = files.filter((path) => !allowed.some((pattern) => pattern.test(path)));
await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true });
const bytes = statSync(packagePath).size;

const complaints = [
  ...missing.map((path) => `package.json names ${path}, which is not packed: add it to .vscodeignore.`),
  ...unexpected.map((path) => `${path} is packed, and nobody has allowed it: see scripts/package.ts.`),
  ...(bytes > largestBytes ? [`The package has ${bytes} bytes, more than ${largestBytes}.`] : []),
];
for (const complaint of complaints) console.error(complaint);
console.log(
  `${packagePath}: ${files.length} files, ${(bytes / 1024 / 1024).toFixed(2)} MiB, ${complaints.length} complaints`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** Paths that the manifest gives as `"./…"` or as an icon, without the leading `./`. */
function namedInManifest(manifest: string): string[] {
  const paths = [
    ...manifest.matchAll(/"(?:\.\/)?((?:client|server|syntaxes|schemas|docs)\/[\w./-]+\.\w+)"/g),
  ];
  return [...new Set(paths.map(([, path]) => path ?? ''))];
}
