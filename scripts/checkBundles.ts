import { existsSync, readFileSync } from 'node:fs';
import { findNetworkCode } from './networkCode.ts';

/*
 * Fails where a bundle that ships is missing or holds network code. `npm run build` comes first.
 */

const bundles = [
  'client/dist/extension.cjs',
  'server/dist/engine.cjs',
  'server/dist/server.cjs',
  'server/dist/cli.cjs',
];

const complaints = bundles.flatMap((bundle) => {
  const found = existsSync(bundle) ? findNetworkCode(readFileSync(bundle, 'utf8')) : ['it was not built'];
  return found.map((place) => `${bundle}: ${place}`);
});
for (const complaint of complaints) console.error(complaint);
console.log(`${bundles.length} bundles searched for network code, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
