import type { HouseStyle, VerifiedFact } from './deskRules.ts';

/** Names one version for as long as the story is held: its URI. */
export type VersionId = string & { readonly brand: 'VersionId' };

/** One telling of a story. The text is decoded, without a byte-order mark, with the line ends of the file. */
export interface Version {
  readonly id: VersionId;
  readonly text: string;
}

/** All versions of one piece of news, with what the desk has decided about it. */
export interface Story {
  readonly id: string;
  readonly versions: readonly Version[];
  /** The version the desk edits from: marked in every list, and it breaks no tie. */
  readonly leadVersion?: VersionId;
  readonly houseStyle: readonly HouseStyle[];
  readonly verifiedFacts: readonly VerifiedFact[];
}
