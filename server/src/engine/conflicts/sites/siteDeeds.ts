import type { Article } from '../../model/article.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { Token } from '../../model/token.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { framesTelling } from '../frames/framesTelling.ts';
import type { Actor, PlacedFrame } from '../frames/placeFrames.ts';

/** What is done to somebody's works, shop or office, with the place where it lies: `will close its plant at Selm`. */
export interface SiteDeed {
  readonly placed: PlacedSentence;
  /** `close plant`: the deed and the sort of site, each by the first word of its line. */
  readonly key: string;
  /** Whose site it is, where that is told. */
  readonly owner: Actor | undefined;
  readonly place: PlaceMention;
  /** `its plant`, `the depot`, but not `a shop`. */
  readonly isDefinite: boolean;
}

const deeds = indexLines(`
close shut close_down shut_down mothball axe wind_down shutter
open reopen inaugurate unveil
build construct erect
expand extend enlarge
sell dispose_of offload
`);
const siteSorts = indexLines(`
plant factory works mill smelter refinery brewery bakery dairy foundry steelworks sawmill
depot warehouse
mine pit colliery
shop store branch supermarket
hospital clinic
school academy
office headquarters
yard shipyard
hotel resort
prison jail
`);
const local = /^(?:in|at|near|outside)$/;
/** Between *where* and its verb stands no more than who does it. */
const longestSubject = 7;

/** The deeds of an article that are told of one site, in reading order. */
export const siteDeedsOf: (article: Article, directory: NameDirectory) => readonly SiteDeed[] = rememberPair(
  (article: Article, directory: NameDirectory) => collect(framesOfDeeds(article, directory), readDeed),
);

const framesOfDeeds = framesTelling(({ predicate }) => deeds.has(predicate));

function readDeed(told: PlacedFrame): readonly SiteDeed[] {
  const { frame, subject, object, placed } = told;
  const deed = deeds.get(frame.predicate);
  const site = object ?? (frame.isPassive ? undefined : subject);
  if (deed === undefined || frame.isNegated || frame.sort === 'noun' || !site) return [];
  const { tokens, facts } = placed.sentence.analysis;
  const head = tokens[site.argument.head];
  const sort = siteSorts.get(head?.lemma ?? '');
  if (sort === undefined || !head || !isSingle(head) || site.argument.beside.length > 0) return [];
  const place = placeBehind(tokens, facts.places, site.argument.head) ?? placeOfWhere(told);
  if (place === undefined) return [];
  const owner = object && subject !== site ? subject : undefined;
  return [{ placed, key: `${deed} ${sort}`, owner, place, isDefinite: isDefinite(tokens, site) }];
}

/** `works` is one, `plants` are several. */
function isSingle({ normal, lemma }: Token): boolean {
  return normal === lemma || /works$|^headquarters$/.test(normal);
}

function isDefinite(tokens: readonly Token[], { argument }: Actor): boolean {
  return (
    argument.owner !== undefined || /^(?:the|its|his|her|their)$/.test(tokens[argument.from]?.normal ?? '')
  );
}

/** `its plant at Selm`, `the factory in the town of Selm`. */
function placeBehind(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  head: number,
): PlaceMention | undefined {
  if (!local.test(tokens[head + 1]?.normal ?? '')) return undefined;
  return places.find(
    ({ span, adjective }) =>
      !adjective && tokens.slice(head + 2, head + 6).some((token) => overlapsSpan(token, span)),
  );
}

/** `Selm, where Acme is shutting its factory`: the place that a clause is told of. */
function placeOfWhere({ frame, placed }: PlacedFrame): PlaceMention | undefined {
  const { tokens, facts } = placed.sentence.analysis;
  const where = tokens.findLastIndex(({ normal }, index) => index < frame.group.from && normal === 'where');
  if (where < 0 || frame.group.from - where > longestSubject) return undefined;
  const before = tokens[where - 1]?.text === ',' ? tokens[where - 2] : tokens[where - 1];
  return facts.places.find(
    ({ span, adjective }) => !adjective && before !== undefined && overlapsSpan(before, span),
  );
}

function indexLines(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(' ').map((word) => word.replaceAll('_', ' '));
        return [first, ...others].map((word) => [word, first] as const);
      }),
  );
}
