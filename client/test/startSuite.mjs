/** Runs the bundled suite with @vscode/test-electron; a process of its own, because that prints as it likes. */
import { runTests } from '@vscode/test-electron';
import path from 'node:path';

const { program, workspace, folders } = JSON.parse(process.env.VARIORUM_SUITE ?? '{}');
try {
  await runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: path.resolve('client/test/stub'),
    extensionTestsPath: path.resolve('out/client-test/index.cjs'),
    launchArgs: [workspace, ...folders, '--disable-workspace-trust', '--skip-welcome', '--disable-gpu'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
