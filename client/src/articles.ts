/** Which texts of the editor are articles: saved or not, as plain text or Markdown. */
export const articleSelector = [
  { scheme: 'file', language: 'plaintext' },
  { scheme: 'file', language: 'markdown' },
  { scheme: 'untitled', language: 'plaintext' },
  { scheme: 'untitled', language: 'markdown' },
] as const;
