import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's quick collections quick. V8 learns where long-lived objects are made and puts those straight among the old
 * ones; but each edit's alignment lives until the next edit, never longer, and old objects that nobody needs any more
 * hold on to all the young ones they point to. So whatever an edit makes is made young, and dies young
 * (docs/decisions/010).
 */
export function tuneCollector(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
