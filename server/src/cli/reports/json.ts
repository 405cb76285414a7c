import { productVersion } from '../../version.ts';
import type { Report } from './report.ts';

/** The report for scripts: one JSON document, a line for each story. */
export function createJsonReport(): Report {
  let isFirst = true;
  return {
    opening: () =>
      `{"schema":1,"tool":${JSON.stringify({ name: 'variorum', version: productVersion })},"stories":[`,
    story: (story) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(story);
    },
    closing: ({ skipped, alone, summary }) =>
      `\n],\n"skipped":${JSON.stringify(skipped)},\n"alone":${JSON.stringify(alone)},\n"summary":${JSON.stringify(summary)}}\n`,
  };
}
