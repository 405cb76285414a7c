/** A file-system error in words that an editor understands. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return (code === undefined ? undefined : reasonsByCode.get(code)) ?? error.message;
}

const reasonsByCode: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'moved or deleted'],
  ['ENOTDIR', 'moved or deleted'],
  ['EACCES', 'no permission to open it'],
  ['EPERM', 'no permission to open it'],
  ['EISDIR', 'a folder, not a file'],
  ['ELOOP', 'a link that leads to itself'],
  ['EMFILE', 'too many files are open'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
]);

/** `2 MiB`, `1.5 MiB`, `10 bytes`. */
export function inMebibytes(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} bytes`;
  if (bytes < 1024 * 1024) return `${rounded(bytes / 1024)} KiB`;
  return `${rounded(bytes / 1024 / 1024)} MiB`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
