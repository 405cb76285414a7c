import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { Closing, StoryReport } from '../src/cli/reports/report.ts';

/** The bundled command line, as users get it. */
export const commandLine = resolve(process.env['VARIORUM_CLI'] ?? 'server/dist/cli.cjs');

/** What one run of the command did. */
export interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The JSON document that a check prints. */
export interface Printed extends Closing {
  readonly stories: readonly StoryReport[];
}

/** Runs `variorum` with these words in a folder. */
export function runVariorum(folder: string, ...words: readonly string[]): Run {
  assert.ok(existsSync(commandLine), `${commandLine} is missing: run “npm run build” first.`);
  const done = spawnSync(process.execPath, [commandLine, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { exitCode: done.status, output: done.stdout, errors: done.stderr };
}

/** Runs a check that prints JSON, and gives it. */
export function checkAsJson(folder: string, ...words: readonly string[]): Printed {
  const { exitCode, output, errors } = runVariorum(folder, 'check', '--format', 'json', ...words);
  assert.ok(exitCode === 0 || exitCode === 1, errors);
  return readPrinted(output);
}

/** Reads what was printed; every output that a test reads is held against the schema first. */
export function readPrinted(output: string): Printed {
  const printed: unknown = JSON.parse(output);
  assert.ok(isPrinted(printed), JSON.stringify(isPrinted.errors, undefined, 1));
  return printed;
}

/** The fields of a JSON file of the project. */
export function readFields(path: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  assert.ok(typeof parsed === 'object' && parsed !== null);
  return { ...parsed };
}

const isPrinted = new Ajv({ allErrors: true }).compile<Printed>(
  readFields('schemas/check-output.schema.json'),
);
