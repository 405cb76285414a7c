import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import writeFileAtomic from 'write-file-atomic';
import { decodeText } from '../session/decodeText.ts';
import { defaultMaxFileSize, type FileContent, type Files } from '../session/files.ts';
import { inMebibytes, reasonOf } from './reasons.ts';
import { walkFolder } from './walkFolder.ts';

/** The disk of this machine, for `file:` URIs. */
export function createNodeFiles(): Files {
  return { list: walkFolder, read: readArticle, readText: readSmallFile, writeText };
}

async function readArticle(uri: string, maxFileSize: number = defaultMaxFileSize): Promise<FileContent> {
  const path = pathOf(uri);
  if (path === undefined) return unreadable('not a file on this machine');
  try {
    // Opening a pipe or device could wait for ever, so it is asked what it is before it is opened.
    const { size } = await statFile(path);
    if (size > maxFileSize) return unreadable(tooLarge(maxFileSize));
    const bytes = await readAtMost(path, maxFileSize + 1);
    return bytes.length > maxFileSize ? unreadable(tooLarge(maxFileSize)) : decodeText(bytes);
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

async function readSmallFile(uri: string): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    await statFile(path);
    const bytes = await readAtMost(path, defaultMaxFileSize);
    return new TextDecoder('utf-8').decode(bytes);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new Error(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

async function writeText(uri: string, text: string): Promise<void> {
  const path = pathOf(uri);
  if (path === undefined) throw new Error(`${uri} is not a file on this machine, so it cannot be written.`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text, { encoding: 'utf8' });
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}

async function statFile(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error('not a regular file');
  return found;
}

/** The first bytes of a file: one that grows while it is read cannot fill the memory. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const buffer = new Uint8Array(Math.min(limit, size + 1));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function unreadable(reason: string): FileContent {
  return { kind: 'unreadable', reason };
}

function tooLarge(maxFileSize: number): string {
  return `larger than maxFileSize (${inMebibytes(maxFileSize)})`;
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
