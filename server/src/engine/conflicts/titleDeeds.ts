import { portfolioOf } from '../language/portfolios.ts';
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
  { verb: /^captain(?:s|ed)?$/, behind: /^(?:the|its|her|him|them) \S+$/, head: 'captain' },
  { verb: /^edit(?:s|ed)?$/, behind: /^(?:the|its) \S+$/, head: 'editor' },
  { verb: /^direct(?:s|ed)?$/, behind: /^(?:the|its) \S+$/, head: 'director' },
  { verb: /^prosecute[sd]?$/, behind: /^(?:the|her|him|them) \S+$/, head: 'prosecutor' },
];

/** `Ana Ruiz, who speaks for the council,`: an office told by a verb. */
export function readDeeds(tokens: readonly Token[], bearer: Span): readonly TitlePhrase[] {
  const name = tokens.findLastIndex(({ end }) => end <= bearer.end);
  return tokens[name + 1]?.text === ',' ? readDeedBehind(tokens, name + 2, bearer) : [];
}

/** What a clause with *who* at `who` makes of its bearer: `the man who once ran the engineering department`. */
export function readDeedBehind(tokens: readonly Token[], who: number, bearer: Span): readonly TitlePhrase[] {
  if (tokens[who]?.normal !== 'who') return [];
  const opening = tokens[who + 1]?.normal ?? '';
  const verb = /^(?:has|once|formerly|long)$/.test(opening) ? who + 2 : who + 1;
  const behind = `${tokens[verb + 1]?.normal ?? ''} ${tokens[verb + 2]?.normal ?? ''}`;
  const deed = deeds.find(
    (candidate) => candidate.verb.test(tokens[verb]?.normal ?? '') && candidate.behind.test(behind),
  );
  const time = /^(?:once|formerly)$/.test(opening) ? 'past' : 'now';
  if (deed !== undefined) return [toPhrase(tokens, verb, verb + 3, { head: deed.head, bearer, time })];
  const portfolio = departmentRun(tokens, verb);
  if (portfolio === undefined) return [];
  return [toPhrase(tokens, verb, verb + 4, { head: 'head', bearer, time, portfolio })];
}

/** `who ran the engineering department`: what its head is responsible for. */
function departmentRun(tokens: readonly Token[], verb: number): string | undefined {
  const [does = '', the = '', field = '', unit = ''] = tokens
    .slice(verb, verb + 4)
    .map(({ normal }) => normal);
  if (!/^(?:runs?|ran|heads?|headed|leads?|led)$/.test(does) || !/^(?:the|its)$/.test(the)) return undefined;
  return /^(?:department|division|section|branch|desk)$/.test(unit) ? portfolioOf(field) : undefined;
}

interface Deed {
  readonly head: string;
  readonly bearer: Span;
  readonly time: TitlePhrase['time'];
  readonly portfolio?: string;
}

function toPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  { head, bearer, time, portfolio }: Deed,
): TitlePhrase {
  return {
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    bearer,
    head,
    modifiers: new Set(),
    portfolios: new Set(portfolio === undefined ? [] : [portfolio]),
    isDeputy: false,
    time,
    body: new Set(),
    position: 'beside',
  };
}
