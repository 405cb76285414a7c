/** Gives a part to the name that is read, with what it weighs; of two weights for one part the greater counts. */
export type GivePart = (part: string, weight: number) => void;

/** Weights of a part that a verb or noun gives, of one that only stands near, and of a neighbouring word. */
export const given = 3;
export const attached = 2;
export const near = 1;
export const beside = 0.4;

/** A subject stands no further before its verb than this many tokens. */
export const longestSubject = 14;
