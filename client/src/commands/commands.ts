import { checkWorkspace } from './checkWorkspace.ts';
import type { Command } from './command.ts';
import { comparePlace } from './comparePlace.ts';
import { compareWithVersion } from './compareWithVersion.ts';
import { nextConflict } from './nextConflict.ts';
import { openSampleStory } from './openSampleStory.ts';
import { previousConflict } from './previousConflict.ts';
import { refreshConflicts } from './refreshConflicts.ts';
import { restartServer } from './restartServer.ts';
import { showConflicts } from './showConflicts.ts';
import { showOutput } from './showOutput.ts';
import { stet } from './stet.ts';

/** Every command that package.json contributes. */
export const commands: readonly Command[] = [
  checkWorkspace,
  nextConflict,
  previousConflict,
  compareWithVersion,
  comparePlace,
  stet,
  showConflicts,
  openSampleStory,
  showOutput,
  restartServer,
  refreshConflicts,
];
