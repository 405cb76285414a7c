import type { Span } from './span.ts';

/**
 * What a sentence calls somebody: an office, a rank, a relation, a seeding or an award.
 * `Brandt's deputy chief engineer, Ana Ruiz,` gives the head `engineer`, the modifiers `chief`, the body
 * `brandt`, and is a deputy's office.
 */
export interface TitlePhrase {
  /** The words to underline, counted from the start of the sentence: `deputy chief engineer`. */
  readonly span: Span;
  /** The name of its bearer, in the same sentence. */
  readonly bearer: Span;
  /** The noun in its usual form: `spokesperson`, `chief executive`, `general`. */
  readonly head: string;
  /** What stands before the head and is neither rank, time, portfolio nor body, in usual form. */
  readonly modifiers: ReadonlySet<string>;
  /** What a minister or editor is responsible for: `foreign`, `finance`. */
  readonly portfolios: ReadonlySet<string>;
  /** `deputy`, `vice`, `assistant`: below the one who has the office itself. */
  readonly isDeputy: boolean;
  readonly time: 'now' | 'past' | 'future';
  /** `who speaks for the growers`: a spokesperson, or whoever leads them. */
  readonly isByDeed?: true;
  /** What the sentence tells of the bearer was before the rest of the story: the office is that of then. */
  readonly isOfThen?: true;
  /** A word before the office itself puts it into that time: `former`, `designate`. No verb, and no `then`, which does not tell the present. */
  readonly standing?: 'former' | 'outgoing' | 'designate';
  /** `retired teacher`: what somebody was for a working life. */
  readonly isRetired?: true;
  /** Words that name the body or country, in lower case: `national`, `disaster`, `council`. */
  readonly body: ReadonlySet<string>;
  /** Straight before the name as a part of it, or told of it. */
  readonly position: 'before' | 'beside';
}
