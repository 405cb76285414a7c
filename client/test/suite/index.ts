/**
 * Loaded by the extension host: runs every suite with mocha's BDD words as globals, and ends with
 * `N passed, N failed`. VARIORUM_SUITE_GREP picks tests by their names. The editor is asked through its own commands, as any extension would.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 30_000,
    forbidOnly: true,
    forbidPending: true,
  });
  const wanted = process.env['VARIORUM_SUITE_GREP'];
  if (wanted !== undefined) mocha.grep(wanted);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.test.ts');
  await import('./squiggles.test.ts');
  await import('./files.test.ts');
  await import('./card.test.ts');
  await import('./codeActions.test.ts');
  await import('./navigation.test.ts');
  await import('./views.test.ts');
  await import('./commands.test.ts');
  await import('./stet.test.ts');
  await import('./settings.test.ts');
  await import('./configuration.test.ts');
  await import('./restart.test.ts');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const { passes = 0, failures: failed = 0 } = runner.stats ?? {};
      // eslint-disable-next-line no-console -- This is the report that the harness reads.
      console.log(`${passes} passed, ${failed} failed`);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
