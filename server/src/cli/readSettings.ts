import { relative, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import {
  configurationFile,
  defaultConfiguration,
  type Configuration,
  type Grouping,
} from '../session/configuration.ts';
import type { Files } from '../session/files.ts';
import { emptyLedger, ledgerFile, type Ledger } from '../session/ledger.ts';
import { parseConfiguration } from '../session/parseConfiguration.ts';
import { parseLedger } from '../session/parseLedger.ts';
import { UsageError } from './usageError.ts';

/** What decides the result of a check: the same two files that the editor obeys, with the options on top. */
export interface Settings {
  readonly configuration: Configuration;
  readonly ledger: Ledger;
}

/** Throws a `UsageError` that names file, line and column where a setting or decision cannot be read. */
export async function readSettings(
  files: Files,
  folder: string,
  options: { readonly config?: string; readonly grouping?: Grouping },
): Promise<Settings> {
  const configurationPath = resolve(options.config ?? resolve(folder, configurationFile));
  const configurationText = await readOwnFile(files, configurationPath);
  if (configurationText === undefined && options.config !== undefined) {
    throw new UsageError(
      `The configuration “${options.config}” does not exist. Name a file that does, or leave out --config.`,
    );
  }
  const configuration = parseStrictly(configurationPath, configurationText, defaultConfiguration, (text) => {
    const parsed = parseConfiguration(text);
    return { value: parsed.configuration, problems: parsed.problems };
  });
  const ledgerPath = resolve(folder, ledgerFile);
  const ledger = parseStrictly(ledgerPath, await readOwnFile(files, ledgerPath), emptyLedger, (text) => {
    const parsed = parseLedger(text);
    return { value: parsed.ledger, problems: parsed.problems };
  });
  return { configuration: withGrouping(configuration, options.grouping), ledger };
}

function withGrouping(configuration: Configuration, grouping: Grouping | undefined): Configuration {
  if (grouping === 'globs' && configuration.stories.length === 0) {
    throw new UsageError(
      `Grouping by globs needs stories: name them under “stories” in ${configurationFile}.`,
    );
  }
  return grouping === undefined ? configuration : { ...configuration, grouping };
}

interface Problem {
  readonly message: string;
  readonly start: number;
}

function parseStrictly<Value>(
  path: string,
  text: string | undefined,
  fallback: Value,
  parse: (text: string) => { readonly value: Value; readonly problems: readonly Problem[] },
): Value {
  if (text === undefined) return fallback;
  const { value, problems } = parse(text);
  if (problems.length === 0) return value;
  const shown = relative(process.cwd(), path);
  const page = TextDocument.create(path, '', 0, text);
  const lines = problems.map(({ message, start }) => {
    const { line, character } = page.positionAt(start);
    return `  ${shown}:${String(line + 1)}:${String(character + 1)}  ${message}`;
  });
  throw new UsageError(
    `${shown} cannot be used as it stands. Mend this, then try again:\n${lines.join('\n')}`,
  );
}

async function readOwnFile(files: Files, path: string): Promise<string | undefined> {
  try {
    return await files.readText(URI.file(path).toString());
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
