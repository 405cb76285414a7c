import { portfolioOf } from '../../language/portfolios.ts';
import type { Span } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { readCourtDeed, readCourtPart } from './courtDeeds.ts';
import { readBrief, readFieldDeed } from './fieldDeeds.ts';
import { isLearnedField, readChairHeld } from './taughtFields.ts';
import { bodyWords } from './titleBody.ts';

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
  {
    verb: /^produced$/,
    behind: /^(?:the|its) (?:film|series|show|album|play|documentary|record)$/,
    head: 'producer',
  },
  { verb: /^prosecute[sd]?$/, behind: /^(?:the|her|him|them) \S+$/, head: 'prosecutor' },
  { verb: /^(?:owns?|owned)$/, behind: /^(?:the|it)(?: \S+)?$/, head: 'owner' },
  {
    verb: /^(?:found(?:s|ed)|sets?|started|created|built)$/,
    behind: /^(?:the|it|up)(?: \S+)?$/,
    head: 'founder',
  },
];
const leading = /^(?:runs?|ran|heads?|headed|leads?|led|manages?|managed|commands?|commanded)$/;
/** Businesses as a story calls them once it has named them: an owner or founder of one is the story's own. */
const businesses =
  /^(?:board|firm|company|business|group|works|plant|factory|mill|maker|brewer|operator|yard|chain)$/;
/** Bodies that have somebody at their head, in distinction from races and talks, which are led as well. */
const bodies =
  /^(?:department|division|section|branch|desk|squad|units?|detachment|corps|bureau|directorate|secretariat|registry|observatory|laboratories|station|clinic|ward|diocese|parish|congregation|chamber|league|club|exchange|fund|body|watchdog|regulator|archive|library|gallery|zoo|embassy|mission|consulate|court|prison|port|airport|village|town|city|region|province|state|country|government|administration|opposition|caucus|network|alliance|movement|service|team|unit|office|agency|authority|association|federation|union|party|hospital|school|university|college|institute|museum|bank|board|committee|commission|council|panel|delegation|charity|trust|foundation|ministry|laboratory|project|campaign|brigade|force|rescuers|firefighters|police|faculty|programme|program|society|orchestra|choir|theatre|theater|inquiry|centre|center)$/;
/** Whoever leads one of these is its commander. */
const services = /^(?:coastguard|navy|army|fleet|regiment|battalion|garrison|squadron)$/;
const longestObject = 10;

/** `Ana Ruiz, who speaks for the council,`: an office told by a verb. */
export function readDeeds(tokens: readonly Token[], bearer: Span): readonly TitlePhrase[] {
  const name = tokens.findLastIndex(({ end }) => end <= bearer.end);
  const chair = readChairHeld(tokens, name + 1);
  if (chair !== undefined) return [toPhrase(tokens, name + 1, { ...chair, bearer, time: 'now' })];
  if (tokens[name + 1]?.text !== ',') return [];
  const part = readCourtPart(tokens, name + 1);
  if (part !== undefined) return [toPhrase(tokens, name + 2, { ...part, bearer, time: 'now' })];
  return readDeedBehind(tokens, behindApposition(tokens, name + 2), bearer);
}

/** `Ana Ruiz, the chief executive, who owns the firm`: whoever is named in between would be the one meant. */
function behindApposition(tokens: readonly Token[], from: number): number {
  if (/^who(?:se)?$/.test(tokens[from]?.normal ?? '')) return from;
  const length = tokens.slice(from, from + longestObject).findIndex(({ text }) => text === ',');
  const isNameless = tokens.slice(from, from + length).every(({ text }) => !/^\p{Lu}/u.test(text));
  return length > 0 && isNameless ? from + length + 1 : from;
}

/** What a clause with *who* at `who` makes of its bearer: `the man who once ran the engineering department`. */
export function readDeedBehind(tokens: readonly Token[], who: number, bearer: Span): readonly TitlePhrase[] {
  if (tokens[who]?.normal === 'whose') {
    const brief = readBrief(tokens, who + 1);
    return brief === undefined ? [] : [toPhrase(tokens, who + 1, { ...brief, bearer, time: 'now' })];
  }
  if (tokens[who]?.normal !== 'who') return [];
  const opening = tokens[who + 1]?.normal ?? '';
  const isUsed = opening === 'used' && tokens[who + 2]?.normal === 'to';
  const isPast = isUsed || /^(?:once|formerly|previously)$/.test(opening);
  const verb = isUsed ? who + 3 : isPast || /^(?:has|long|now|currently)$/.test(opening) ? who + 2 : who + 1;
  const deed =
    readCourtDeed(tokens, verb) ??
    readDeed(tokens, verb) ??
    readLeading(tokens, verb) ??
    readChairHeld(tokens, verb) ??
    readFieldDeed(tokens, verb);
  if (deed === undefined) return [];
  const phrase = toPhrase(tokens, verb, { ...deed, bearer, time: isPast ? 'past' : 'now' });
  const told = deed.head === 'spokesperson' ? { ...phrase, isByDeed: true as const } : phrase;
  return [isPast ? { ...told, standing: 'former' } : told];
}

interface Deed {
  readonly to: number;
  readonly head: string;
  readonly portfolio?: string;
  readonly fields?: readonly string[];
  readonly modifiers?: readonly string[];
  readonly body?: readonly Token[];
}

function readDeed(tokens: readonly Token[], verb: number): Deed | undefined {
  const behind = `${tokens[verb + 1]?.normal ?? ''} ${tokens[verb + 2]?.normal ?? ''}`.trim();
  const deed = deeds.find(
    (candidate) => candidate.verb.test(tokens[verb]?.normal ?? '') && candidate.behind.test(behind),
  );
  if (deed === undefined) return undefined;
  const isAlone = deed.head === 'founder' && tellsAlone(tokens, verb);
  if (isAlone) return { head: deed.head, modifiers: ['sole'], to: verb + 3 };
  const isBusiness = businesses.test(tokens[verb + 2]?.normal ?? '');
  if (/^(?:owner|founder)$/.test(deed.head) && !isBusiness) return undefined;
  return { head: deed.head, to: verb + 3 };
}

/** `founded the service on her own`. */
function tellsAlone(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(verb, verb + longestObject).map(({ normal }) => normal);
  return /\b(?:on (?:his|her|their|its) own|alone|single-handed(?:ly)?|by (?:himself|herself)|unaided)\b/.test(
    words.join(' '),
  );
}

/** `who ran the engineering department`, `who heads the mountain rescue service`: whoever is first there. */
function readLeading(tokens: readonly Token[], verb: number): Deed | undefined {
  if (!leading.test(tokens[verb]?.normal ?? '')) return undefined;
  let to = verb + 1;
  while (to - verb <= longestObject && isObject(tokens[to])) to += 1;
  const object = tokens.slice(verb + 1, to);
  const body = object.at(-1)?.normal ?? '';
  if (object.length < 2 || (!bodies.test(body) && !services.test(body))) return undefined;
  const [first, field] = object;
  const portfolio = object.length === 3 && /^(?:the|its)$/.test(first?.normal ?? '') ? field : undefined;
  const ownField =
    portfolio && (portfolioOf(portfolio.text) ?? (isLearnedField(portfolio) ? portfolio.normal : undefined));
  return {
    head: services.test(body) ? 'commander' : 'head',
    to,
    ...(ownField === undefined ? { body: object } : { portfolio: ownField }),
  };
}

/** A noun phrase without complement: `the village’s rescuers`. */
function isObject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^['’]s?$/.test(token.text) ||
      (token.kind === 'word' && !/^(?:ADP|VERB|AUX|CCONJ|SCONJ|ADV)$/.test(token.partOfSpeech)) ||
      // The tagger takes a `ward` for a verb.
      bodies.test(token.normal))
  );
}

function toPhrase(
  tokens: readonly Token[],
  from: number,
  deed: Deed & { readonly bearer: Span; readonly time: TitlePhrase['time'] },
): TitlePhrase {
  return {
    span: { start: tokens[from]?.start ?? 0, end: tokens[deed.to - 1]?.end ?? 0 },
    bearer: deed.bearer,
    head: deed.head,
    modifiers: new Set(deed.modifiers ?? []),
    portfolios: new Set(deed.fields ?? (deed.portfolio === undefined ? [] : [deed.portfolio])),
    isDeputy: false,
    time: deed.time,
    body: new Set((deed.body ?? []).flatMap(bodyWords)),
    position: 'beside',
  };
}
