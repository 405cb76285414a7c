import type { TokenRange } from '../../model/hunk.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { keysOfThing } from './deedThings.ts';

const nobody: ReadonlySet<string> = new Set();
/** What holds for some and not for others: who is left out of a count of the dead is another matter. */
const rule =
  /^(?:fee|charge|tax|tariff|duty|ban|rule|law|limit|toll|levy|fine|price|fare|cut|restriction|curfew|obligation|apply|pay|must|allow|permit|admit|require|close|shut|open|strike|rise|increase|discount|subsidy|benefit|grant|free|cost|price|regulation|measure|order|exempt|exemption|lockdown|quota|embargo|sanction|freeze|amnesty|recall|boycott|vaccinate|reopen)$/;
/** How far behind its words the noun phrase may reach that is left out or taken in. */
const reach = 6;
const end = /^(?:and|but|who|which|that|while|when|will|would|is|are|was|were|has|have|must|may|can)$/;

interface Mark extends TokenRange {
  readonly side: OutcomeClaim['side'];
  readonly words: readonly Token[];
}

/**
 * Who is left out of a rule and who is not: `with one exception: holders of student accounts` against `students included`. It leaves
 * alone what is no rule: who is among the dead, and who is not, are two groups.
 */
export function inclusionClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  if (!tokens.some(({ lemma }) => rule.test(lemma))) return [];
  return tokens.flatMap((_, index) => {
    const mark = markAt(tokens, index);
    const keys = mark ? keysOfThing(mark.words) : nobody;
    if (mark === undefined || keys.size === 0) return [];
    const { side, from, to } = mark;
    return [
      { topic: 'deed cover', side, range: { from, to }, keys, sharedKeys: 1, people: nobody, agents: nobody },
    ];
  });
}

function markAt(tokens: readonly Token[], index: number): Mark | undefined {
  const { normal = '', text = '' } = tokens[index] ?? {};
  const [next, third] = [tokens[index + 1]?.normal ?? '', tokens[index + 2]?.normal ?? ''];
  if (/^(?:except|excepting|excluding|bar|barring)$/.test(normal) && tokens[index]?.partOfSpeech !== 'NOUN')
    return behind(tokens, index, next === 'for' ? 2 : 1, 'no');
  if (
    (normal === 'apart' && next === 'from') ||
    (normal === 'other' && next === 'than') ||
    (normal === 'aside' && next === 'from')
  )
    return behind(tokens, index, 2, 'no');
  if (/^exceptions?$/.test(normal) && /^(?:of|:|is|are|for)$/.test(next)) {
    const isNone = /^(?:no|without)$/.test(tokens[index - 1]?.normal ?? '');
    return behind(tokens, index, 2, isNone ? 'yes' : 'no');
  }
  if (/^(?:including|even)$/.test(normal)) return behind(tokens, index, next === 'for' ? 2 : 1, 'yes');
  if (/^(?:included|excepted|excluded|exempted)$/.test(normal) && isLoose(tokens, index))
    return before(tokens, index, normal === 'included' ? 'yes' : 'no');
  return text === 'exempt' && third !== '' && next === 'are' ? behind(tokens, index, 2, 'no') : undefined;
}

function behind(tokens: readonly Token[], from: number, skip: number, side: Mark['side']): Mark | undefined {
  const words = tokens.slice(from + skip, from + skip + reach);
  const stop = words.findIndex(({ kind, normal }) => kind === 'punctuation' || end.test(normal));
  const own = stop < 0 ? words : words.slice(0, stop);
  return own.length === 0 ? undefined : { side, from, to: from + skip + own.length, words: own };
}

/** `students included`, between marks. */
function isLoose(tokens: readonly Token[], index: number): boolean {
  const [last, next] = [tokens[index - 1], tokens[index + 1]];
  return last?.partOfSpeech === 'NOUN' && (next === undefined || next.kind === 'punctuation');
}

function before(tokens: readonly Token[], index: number, side: Mark['side']): Mark {
  let from = index - 1;
  while (/^(?:ADJ|NOUN|DET)$/.test(tokens[from - 1]?.partOfSpeech ?? '')) from -= 1;
  return { side, from, to: index + 1, words: tokens.slice(from, index) };
}
