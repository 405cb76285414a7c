import type { PlacedSentence } from '../../model/alignment.ts';

/** Words that set an event apart from the one that the rest of the story is about. */
const setsApart = /^(?:last|previous|previously|earlier|again|revenge|rematch|formerly|return|once|ago)$/;

/** Whether a sentence tells of another time than the story: `Varkaus outran Ostra last year`. */
export function isSetApart({ sentence }: PlacedSentence): boolean {
  return sentence.analysis.tokens.some(({ normal }) => setsApart.test(normal));
}
