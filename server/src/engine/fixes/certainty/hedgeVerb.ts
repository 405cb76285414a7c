import { inflectLike, verbBaseOf } from '../../language/inflect.ts';
import type { Token } from '../../model/token.ts';

/**
 * A verb group that tells a fact, made one that leaves it open: `has closed` and `closed` give `may have closed`, `will
 * close` gives `may close`. Undefined for what is no verb group or leaves it open already.
 */
export function hedgeVerb(words: readonly Token[]): string | undefined {
  const [first, ...others] = words;
  if (first === undefined || !words.every(isVerbal) || words.at(-1)?.partOfSpeech !== 'VERB')
    return undefined;
  if (others.length === 0) return hedgeLoneVerb(first);
  const rest = others.map(({ text }) => text).join(' ');
  switch (first.normal) {
    case 'will':
      return `may ${rest}`;
    case 'is':
    case 'are':
      return `may be ${rest}`;
    case 'was':
    case 'were':
      return `may have been ${rest}`;
    case 'has':
    case 'have':
    case 'had':
      return `may have ${rest}`;
    default:
      return undefined;
  }
}

function isVerbal({ partOfSpeech }: Token): boolean {
  return /^(?:VERB|AUX|ADV)$/.test(partOfSpeech);
}

function hedgeLoneVerb(token: Token): string | undefined {
  const { normal } = token;
  const lemma = verbBaseOf(token);
  if (normal === lemma || normal.endsWith('ing')) return undefined;
  return normal.endsWith('s') ? `may ${lemma}` : `may have ${inflectLike(lemma, 'gone')}`;
}
