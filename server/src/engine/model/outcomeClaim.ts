import type { TokenRange } from './hunk.ts';

/**
 * One of two opposite things that a sentence tells of something: that the dike *held*, that an inspection *found no
 * defects*, that exporters *deny* a deed. Claims of one topic that share a key are of one thing.
 */
export interface OutcomeClaim {
  /** `custody`; of findings the noun goes with it, `finding defect`. */
  readonly topic: string;
  readonly side: 'yes' | 'no';
  /** What is underlined. */
  readonly range: TokenRange;
  /** What it is told of, by nouns or stems: `dike`; empty where names alone can tell, as of who is held in custody. */
  readonly keys: ReadonlySet<string>;
  /** How many keys two claims of one thing must share. */
  readonly sharedKeys: number;
  /** Stems of names in the clause, where the topic is told of people: different names are different people. */
  readonly people: ReadonlySet<string>;
  /** Stems of who does it, or who says so. */
  readonly agents: ReadonlySet<string>;
  /** `will close`: told as settled, though it is still to come; it meets no claim on what has been. */
  readonly isComing?: boolean;
}
