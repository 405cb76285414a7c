import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { nounPhraseFrom, nounPhraseTo } from './nounPhrases.ts';

/*
 * Who is quoted where no verb says so: a name behind a dash, as under a pull quote, a name as the label before the
 * quotation, and the cue of a broadcast script above the clip.
 */

/** What a broadcast script calls a recording: sound on tape, a clip. The last ones are words of headlines as well. */
const cueWords = String.raw`(?:SOT|SOUND ?BITE|CLIP|SYNC|UPSOT|UPSOUND|IV)\b|(?:BITE|SOUND|CUT|TAPE|ACT|ACTUALITY|AUDIO|GRAB|INSERT|INTERVIEW)(?=(?:\s*#?\d{1,2})?\s*[-–—:/|([])`;
const cue = new RegExp(
  String.raw`^[\s([*_#]*(?:${cueWords})(?:\s*#?\d{1,2})?[\s\-–—:/|([]*(?:(?<=\()\p{Lu}\p{Ll}+\)\s*(?=\p{Lu}{2}))?(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})(?=$|[^\p{L}])`,
  'u',
);
/** A cue says no more than who, how long, and with which words the clip begins and ends. */
const longestCue = 120;
const dash = /^(?:[–—-]|--)$/;

/** `((SOT - RUIZ))`, `CLIP (MAYOR RUIZ) 0’06”`: where the cue names who is heard, in the cue's own text. */
export function readCue(text: string): Span | undefined {
  if (text.length > longestCue) return undefined;
  const match = cue.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const end = match[0].length;
  return { start: end - name.length, end };
}

/**
 * `“We swam.” — Ana Ruiz, the captain`, `“We swam.” (Ruiz)`: a name behind a dash or in brackets with nothing told of it.
 * `tokens` stand behind the quotation.
 */
export function readDashBehind(tokens: readonly Token[]): Span | undefined {
  const at = tokens.findIndex(({ text }) => !/^["'”’»*_.,]+$/.test(text));
  const mark = tokens[at]?.text ?? '';
  if (dash.test(mark)) return readSignature(tokens.slice(at + 1));
  const end = mark === '(' ? tokens.findIndex(({ text }) => text === ')') : -1;
  return end < 0 ? undefined : readSignature(tokens.slice(at + 1, end));
}

/** `Ana Ruiz, the captain` on its own: who has said what stands above. */
export function readSignature(tokens: readonly Token[]): Span | undefined {
  const speaker = nounPhraseFrom(tokens, 0);
  if (speaker === undefined || tokens[0]?.start !== speaker.start) return undefined;
  const behind = tokens.findIndex(({ start }) => start >= speaker.end);
  const isAlone = behind < 0 || /^[,.;(]$/.test(tokens[behind]?.text ?? '');
  return isAlone && holdsName(tokens, speaker) && !tells(tokens) ? speaker : undefined;
}

/**
 * `Chief executive Ana Ruiz – “We go on.”`, `What they said: Ana Ruiz: “We go on.”`: a name that fills the place between the
 * beginning, or a colon, and the mark before the quotation.
 */
export function readLabelBefore(tokens: readonly Token[]): Span | undefined {
  const mark = tokens.at(-1)?.text ?? '';
  if (mark !== ':' && !dash.test(mark)) return undefined;
  const speaker = nounPhraseTo(tokens, tokens.length - 1);
  const before = tokens.findLast(({ end }) => speaker !== undefined && end <= speaker.start);
  const fills = before === undefined || /^[:;.)|]$/.test(before.text);
  return speaker !== undefined && fills && holdsName(tokens, speaker) ? speaker : undefined;
}

/** What a list calls a quotation, which is nobody's name however it is written. */
const ofQuotation =
  /^(?:quotes?|quotations?|quoted|reactions?|verdict|comments?|response|reply|statement|words?|view|opinion|voices?|audio|video)$/;

/** Whether a phrase has a name in it, and is not what a list calls a quotation. */
export function holdsName(tokens: readonly Token[], span: Span): boolean {
  return tokens.some(
    ({ start, end, partOfSpeech, normal }) =>
      start >= span.start && end <= span.end && partOfSpeech === 'PROPN' && !ofQuotation.test(normal),
  );
}

function tells(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex(({ normal }) => /^(?:who|whose|which)$/.test(normal));
  return tokens
    .slice(0, relative < 0 ? tokens.length : relative)
    .some(({ partOfSpeech }) => /^(?:VERB|AUX)$/.test(partOfSpeech));
}
