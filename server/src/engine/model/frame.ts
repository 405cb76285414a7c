import type { DateExpression } from './date.ts';
import type { TokenRange } from './hunk.ts';
import type { PlaceMention } from './place.ts';

/** Somebody or something that takes part in what a clause tells: tokens of a noun phrase or of a pronoun. */
export interface Argument extends TokenRange {
  /** Index of its head: `mayor` of `the mayor of Split`. */
  readonly head: number;
  readonly sort: 'name' | 'noun' | 'pronoun' | 'figure';
  /** Whose it is, or of what: `Acme` of `Acme's lawyers`, `Split` of `the mayor of Split`. */
  readonly owner?: Argument | undefined;
  /** Others that are joined with it: `Brill` of `Acme and Brill`. */
  readonly beside: readonly Argument[];
  /** 0 where it stands beside its verb; more the more there was to pass over or to choose from. */
  readonly doubt: number;
}

/** `with Acme`, `in the final`. */
export interface AttachedArgument {
  readonly preposition: string;
  readonly argument: Argument;
}

/**
 * What a verb, or a noun that tells a deed, says of those who take part: active and passive alike, so that the subject
 * is who does it and the object whom it is done to. All indexes count tokens of the sentence.
 */
export interface Frame {
  /** Index of the verb, or of the noun. */
  readonly head: number;
  readonly sort: 'verb' | 'noun';
  /** In its dictionary form, a particle with it (`carry out`); of a noun, the verb that it is made of. */
  readonly predicate: string;
  /** How it stands in its sentence: `to buy` is an infinitive. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'noun';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly subject?: Argument | undefined;
  readonly object?: Argument | undefined;
  /** `Acme` of `gave Acme a loan`. */
  readonly receiver?: Argument | undefined;
  readonly attached: readonly AttachedArgument[];
  readonly dates: readonly DateExpression[];
  readonly places: readonly PlaceMention[];
  /** Who says so, where the same sentence tells. */
  readonly source?: Argument | undefined;
  /** The words that tell the deed alone: auxiliaries, verb and particle. */
  readonly group: TokenRange;
  /** From the first of its words and arguments to the last. */
  readonly range: TokenRange;
}
