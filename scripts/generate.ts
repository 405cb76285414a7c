import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { detectors } from '../server/src/engine/conflicts/findConflicts.ts';
import { renewKindPage, renewSchema } from './generateKinds.ts';
import { writeNotices } from './generateNotices.ts';

/*
 * `npm run generate`: writes what follows from something else, so that it is said once. The heads of docs/kinds and
 * the schema's severities follow from the detectors, the notices from package-lock.json.
 * With --check nothing is written; it fails where a file is not what it would be.
 */

interface GeneratedFile {
  readonly path: string;
  readonly renew: (present: string) => string;
}

const generatedFiles: readonly GeneratedFile[] = [
  ...detectors.map((detector) => ({
    path: `docs/kinds/${detector.kind}.md`,
    renew: (present: string) => renewKindPage(present, detector),
  })),
  {
    path: 'schemas/variorum.schema.json',
    renew: (present) => renewSchema(present, detectors),
  },
  { path: 'THIRD_PARTY_NOTICES.md', renew: () => writeNotices() },
];

const isCheck = process.argv.includes('--check');
const stale = generatedFiles.filter(({ path, renew }) => {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const renewed = renew(present);
  if (renewed === present) return false;
  if (!isCheck) writeFileSync(path, renewed);
  return true;
});
for (const { path } of stale)
  console.log(isCheck ? `${path} is stale: run "npm run generate".` : `${path} written`);
if (isCheck && stale.length > 0) process.exitCode = 1;
