import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import { printName } from '../facts/nameDirectory.ts';
import type { Actor } from '../frames/placeFrames.ts';

/** Whose something is, where a name tells it: `Finn Agerer's corner`. */
export function ownerOf(
  { argument: { owner } }: Actor,
  { tokens, facts }: SentenceAnalysis,
): Actor | undefined {
  const head = owner && tokens[owner.head];
  const mention = head && facts.names.find(({ span }) => coversSpan(span, head));
  if (owner === undefined || mention === undefined) return undefined;
  const words = tokens.filter((token) => coversSpan(mention.span, token));
  return {
    argument: owner,
    entity: { name: printName(mention), sort: mention.entity },
    stems: new Set(words.map(({ stem }) => stem)),
    doubt: 0,
  };
}
