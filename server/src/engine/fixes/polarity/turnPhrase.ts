import { oppositePhrase } from '../../language/oppositeDeeds.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';

/** The opposite of a phrase without a verb, in the same build: `without its frame` for `still in its frame`. */
export function turnPhrase({ passage }: FitPlace): Replacement | undefined {
  const newText = oppositePhrase(passage.text);
  return newText === undefined ? undefined : { span: passage.span, newText };
}
