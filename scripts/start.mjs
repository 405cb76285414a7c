/** `npm start`: sets up, builds, checks the sample story, and says how to see it in the editor. */
import { resolve } from 'node:path';
import { run, setUp, stop } from './setUp.mjs';

await setUp();
console.log('Building …');
const build = await run(process.execPath, ['esbuild.mjs']);
if (build.code !== 0) stop(`The build failed:\n${build.output}`);

console.log('\n$ variorum check test-fixtures/sample\n');
const check = await run(process.execPath, ['server/dist/cli.cjs', 'check', 'test-fixtures/sample'], {
  shows: true,
});
if (check.code > 1) stop(`The check of the sample story ended with ${check.code}.`);

const root = resolve('.');
console.log(`
The same in VS Code, inline:
  code --extensionDevelopmentPath=${root} ${resolve('test-fixtures/sample')}
or press F5 in this folder; or pack it and install it:
  npm run package && code --install-extension variorum.vsix
`);
