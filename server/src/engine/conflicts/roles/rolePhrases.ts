import type { Token } from '../../model/token.ts';

/** `shipping` of *the shipping group*. */
export function isGerundBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.partOfSpeech;
  return (
    tokens[at]?.normal.endsWith('ing') === true &&
    tokens[at + 1]?.partOfSpeech === 'NOUN' &&
    (before === 'PROPN' || before === 'DET' || before === 'ADJ')
  );
}

/** A verb, or a participle that the tagger takes for a quality: `was trained`, `ridden by`. */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech === 'VERB') return true;
  if (token === undefined || !/(?:ed|en)$/.test(token.normal)) return false;
  if (token.partOfSpeech !== 'ADJ' && token.partOfSpeech !== 'NOUN') return false;
  const isAgentNamed = tokens[index + 1]?.normal === 'by';
  return isAgentNamed || (token.partOfSpeech === 'ADJ' && tokens[index - 1]?.partOfSpeech === 'AUX');
}

/** The last noun of the first run of nouns: `chief engineer` gives `engineer`. */
export function headNoun(
  tokens: readonly Token[],
  from: number,
  isName: ReadonlySet<number>,
): Token | undefined {
  let noun: Token | undefined;
  for (let index = from; index < from + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.partOfSpeech === 'NOUN' && !isName.has(index)) noun = token;
    else if (noun || !/^(?:DET|ADJ|NUM|ADV|PROPN|PUNCT)$/.test(token.partOfSpeech) || token.text === ',')
      break;
  }
  return noun;
}
