import type { Token } from '../../model/token.ts';

/** Whose part somebody takes in court, however it is told. */
const sides: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\w+ ){0,4}(?:(?:for|leads?|led|leading|heads?|headed|heading) the prosecution|prosecuting the case)\b/,
    'prosecutor',
  ],
  [/^(?:\w+ ){0,4}(?:for|leads?|led|leading) the defen[cs]e\b/, 'defence lawyer'],
  [
    /^(?:is |was )?(?:presid\w+ over|hear(?:s|d|ing)|tr(?:ies|ied|ying)) the (?:trial|case|hearing|appeal|court)\b/,
    'judge',
  ],
];
/** Verbs of those who speak for a side: who leaked a paper for the defence is none of its lawyers. */
const acting =
  /^(?:is |was |has been )?(?:handl|argu|present|lead|led|head|conduct|act|appear|speak|spoke|plead|prosecut|presid|hear|tr(?:y|ie))/;
const longestDeed = 9;

/** `Marc Olin, prosecuting, said`: how a report from court names who speaks for which side. `behind` is the index behind the name. */
export function readCourtPart(
  tokens: readonly Token[],
  behind: number,
): { readonly head: string; readonly to: number } | undefined {
  const [opening, part, closing] = tokens.slice(behind, behind + 3);
  if (opening?.text !== ',' || closing?.text !== ',') return undefined;
  if (part?.normal === 'prosecuting') return { head: 'prosecutor', to: behind + 2 };
  return part?.normal === 'defending' ? { head: 'defence lawyer', to: behind + 2 } : undefined;
}

/** `who is handling the case for the prosecution`: the office of who does so, with the index behind it. */
export function readCourtDeed(
  tokens: readonly Token[],
  verb: number,
): { readonly head: string; readonly to: number } | undefined {
  const words = tokens.slice(verb, verb + longestDeed).map(({ normal }) => normal);
  const text = words.join(' ');
  if (!acting.test(text)) return undefined;
  for (const [side, head] of sides) {
    const told = side.exec(text)?.[0];
    if (told !== undefined) return { head, to: verb + told.split(' ').length };
  }
  return undefined;
}
