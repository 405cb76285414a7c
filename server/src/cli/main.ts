import { Argument, Command, CommanderError, Option } from 'commander';
import { productVersion } from '../version.ts';
import type { CheckOptions } from './check.ts';
import { endOfPipe } from './output.ts';
import { UsageError } from './usageError.ts';

const examples = `
Examples:
  variorum check                          compare the articles below this folder
  variorum check desk/monday --format json > conflicts.json
  variorum check wire.txt paper.md        compare these two
  variorum check --grouping folder        every folder is one story

Exit codes: 0 nothing at or above --fail-on, 1 something was found, 2 it could not be checked.`;

function createProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('variorum')
    .description('Shows where one version of a story contradicts the others.')
    .version(productVersion, '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .showHelpAfterError('Run “variorum check --help” to see what is possible.')
    .configureHelp({ sortOptions: false })
    .exitOverride();
  program
    .command('check')
    .description('Compare the versions of each story and print where they contradict one another.')
    .addArgument(new Argument('[paths...]', 'folders or articles').default(['.'], 'this folder'))
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(
      new Option('--grouping <grouping>', 'which files are one story; over the configuration').choices([
        'auto',
        'folder',
        'frontMatter',
        'globs',
      ]),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'information', 'hint', 'never'])
        .default('warning'),
    )
    .addOption(new Option('--config <file>', 'read the settings here instead of .variorum.json'))
    .addOption(new Option('--no-color', 'print without colours'))
    .helpOption('--help', 'show this help')
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], options: Omit<CheckOptions, 'paths'>) => {
      // Loaded only now, so that help and version answer at once.
      const { check } = await import('./check.ts');
      setExitCode(await check({ ...options, paths }));
    });
  return program;
}

/** Runs the command line; gives the exit code. */
async function run(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await createProgram((code) => {
      exitCode = code;
    }).parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error === endOfPipe) return exitCode;
    const message = error instanceof Error ? error.message : String(error);
    const isOurs = error instanceof UsageError || !(error instanceof Error);
    process.stderr.write(`variorum: ${isOurs ? message : (error.stack ?? message)}\n`);
    return 2;
  }
}

// The exit code is set, not forced, so that what has been printed reaches a slow pipe.
void run(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
