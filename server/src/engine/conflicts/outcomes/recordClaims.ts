import { wordSenses } from '../../language/wordnet.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';

const none: ReadonlySet<string> = new Set();
const ordinal = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joint|2nd|3rd|\d+th)$/;
/** Words that end like degrees and are none. */
const plain =
  /^(?:after|other|under|over|never|ever|water|order|member|power|paper|number|minister|winter|summer|later|former|her|their|per|interest|request|forest|west|rest|guest|test|protest|arrest|harvest|latest|earliest|first|last|nearest|rather|either|whether|together|another|however|former|order|offer|officer|leader|user|earlier|better|further)$/;
const reach = 7;

/**
 * Whether something was the utmost that was ever known: `the driest February on record` against `only once, in 1990, has there been a
 * drier one` and `the driest since 1990`. It leaves alone degrees of other qualities and of other things.
 */
export function recordClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  return tokens.flatMap((token, index) => {
    const quality = qualityOf(token);
    const side = quality === undefined ? undefined : sideOf(tokens, index);
    if (quality === undefined || side === undefined || isSupposed(analysis, { from: index, to: index + 1 }))
      return [];
    const keys = thingOf(tokens[index + 1]);
    return [
      {
        topic: `occurrence record ${quality}`,
        side,
        range: { from: startOf(tokens, index), to: endOf(tokens, index) },
        keys,
        sharedKeys: keys.size,
        people: none,
        agents: none,
      } as const,
    ];
  });
}

/** `dry` of *driest* and *drier*, roughly: the letters that both have. */
function qualityOf({ normal, partOfSpeech }: Token): string | undefined {
  const own = normal.replace(/^(?:second|third|fourth|fifth)-/, '');
  if (!/^[a-z]{3,}(?:er|est)$/.test(own) || plain.test(own) || partOfSpeech === 'VERB') return undefined;
  const quality = own
    .replace(/(?:er|est)$/, '')
    .replace(/i$/, 'y')
    .replace(/(.)\1$/, '$1');
  const isKnown = [quality, `${quality}e`].some((word) => wordSenses(word, 'adjective').length > 0);
  return isKnown ? quality : undefined;
}

function sideOf(tokens: readonly Token[], index: number): OutcomeClaim['side'] | undefined {
  const own = tokens[index]?.normal ?? '';
  const before = tokens.slice(Math.max(0, index - reach), index).map(({ normal }) => normal);
  const behind = tokens.slice(index + 1, index + 1 + reach).map(({ normal }) => normal);
  if (own.endsWith('er')) return isOnlyOnce(tokens.slice(0, index)) ? 'no' : undefined;
  if (own.includes('-') || before.slice(-2).some((word) => ordinal.test(word))) return 'no';
  if (isOfAllTime(behind.join(' '))) return 'yes';
  return behind.some((word, at) => word === 'since' && /^\d{4}$/.test(behind[at + 1] ?? ''))
    ? 'no'
    : undefined;
}

/** `only once, in 1990, has it seen a drier one`. */
function isOnlyOnce(before: readonly Token[]): boolean {
  const only = before.findLastIndex(({ normal }) => normal === 'only');
  return only >= 0 && /^(?:once|twice|in)$/.test(before[only + 1]?.normal ?? '');
}

function isOfAllTime(behind: string): boolean {
  return /\b(?:on record|ever|in history|of all time|since (?:records|measurements|measuring))\b/.test(
    behind,
  );
}

/** From `only once`, if it is told so. */
function startOf(tokens: readonly Token[], index: number): number {
  const isMore = tokens[index]?.normal.endsWith('er') === true;
  const only = tokens.slice(0, index).findLastIndex(({ normal }) => /^only$/.test(normal));
  return isMore && only >= 0 ? only : index;
}

/** The words up to what it is measured by: `driest on record`. */
function endOf(tokens: readonly Token[], index: number): number {
  const end = tokens.findIndex(
    ({ normal }, at) =>
      at > index && at <= index + reach && /^(?:record|ever|history|time|records|\d{4})$/.test(normal),
  );
  return end < 0 ? index + 1 : end + 1;
}

function thingOf(token: Token | undefined): ReadonlySet<string> {
  return token?.partOfSpeech === 'NOUN' || token?.partOfSpeech === 'PROPN' ? new Set([token.stem]) : none;
}
