import { build } from 'esbuild';

/** The suite as one file for the extension host, which knows neither TypeScript nor imports that end in `.ts`. */
export async function bundleSuite() {
  await build({
    entryPoints: ['client/test/suite/index.ts'],
    outfile: 'out/client-test/index.cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
