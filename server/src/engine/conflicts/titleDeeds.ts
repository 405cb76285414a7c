import type { Span } from '../model/span.ts';
import type { TitlePhrase } from '../model/title.ts';
import type { Token } from '../model/token.ts';

/** What somebody is by what they do: `who speaks for the council` is its spokesperson. Verb, the words behind it, the office. */
const deeds: readonly { readonly verb: RegExp; readonly behind: RegExp; readonly head: string }[] = [
  { verb: /^(?:speak|spoke)s?$/, behind: /^for (?:the|its|a)$/, head: 'spokesperson' },
  { verb: /^(?:keep|keeps|kept)$/, behind: /^the books$/, head: 'bookkeeper' },
  { verb: /^chair(?:s|ed)?$/, behind: /^(?:the|its) \S+$/, head: 'chair' },
  { verb: /^coach(?:es|ed)?$/, behind: /^(?:the|its|her|him|them) \S+$/, head: 'coach' },
  { verb: /^referee[sd]?$/, behind: /^the \S+$/, head: 'referee' },
];

/** `Ana Ruiz, who speaks for the council,`: an office told by a verb. */
export function readDeeds(tokens: readonly Token[], bearer: Span): readonly TitlePhrase[] {
  const name = tokens.findLastIndex(({ end }) => end <= bearer.end);
  if (tokens[name + 1]?.text !== ',' || tokens[name + 2]?.normal !== 'who') return [];
  const verb = tokens[name + 3]?.normal === 'has' ? name + 4 : name + 3;
  const behind = `${tokens[verb + 1]?.normal ?? ''} ${tokens[verb + 2]?.normal ?? ''}`;
  const deed = deeds.find(
    (candidate) => candidate.verb.test(tokens[verb]?.normal ?? '') && candidate.behind.test(behind),
  );
  return deed === undefined ? [] : [toPhrase(tokens, verb, verb + 3, deed.head, bearer)];
}

function toPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: string,
  bearer: Span,
): TitlePhrase {
  return {
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    bearer,
    head,
    modifiers: new Set(),
    portfolios: new Set(),
    isDeputy: false,
    time: 'now',
    body: new Set(),
    position: 'beside',
  };
}
