/** Deeds that end a state and presuppose it: what reopens was closed, who is found was missing. */
const returns: ReadonlySet<string> = new Set(
  'reopen resume restart restore reinstate reconnect return rejoin recover find rescue release free lift refloat repair'.split(
    ' ',
  ),
);

/** Whether a verb, by its dictionary form, tells that a state has ended. */
export function isReturn(lemma: string): boolean {
  return returns.has(lemma);
}
