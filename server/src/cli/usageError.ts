/** The command cannot do what was asked; the message says what to do. Exit code 2. */
export class UsageError extends Error {}
