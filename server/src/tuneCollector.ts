import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's quick collections quick, and between keystrokes.
 *
 * V8 learns where long-lived objects are made and puts those straight among the old ones; but each edit's alignment lives
 * until the next edit, never longer, and old objects that nobody needs any more hold on to all the young ones they point
 * to. So whatever an edit makes is made young, and dies young (docs/decisions/010).
 *
 * V8 collects as a task of its own once so much of the space for young objects is taken, and at once when it is full. From
 * half on there is room enough left for what one edit makes, so that the task comes when its answer is out.
 */
export function tuneCollector(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--minor-gc-task-trigger=50');
}
