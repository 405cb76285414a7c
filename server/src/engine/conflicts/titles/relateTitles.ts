import { isBusinessStem } from '../../language/bodyNouns.ts';
import {
  areBothChief,
  areBothTop,
  areClergyOfTwoRanks,
  areExclusiveOffices,
  areExclusiveRanks,
  arePlainHeads,
  areRivalBosses,
  isChiefBesideBoss,
  isChiefBesideHead,
  isHolderBeside,
  isJointBesideSole,
  isKin,
  isMinisterBeside,
  isPlainBoss,
  isRank,
  speaksForBody,
} from '../../language/offices.ts';
import { haveExclusiveModifiers, isOfOtherRank } from '../../language/officeStanding.ts';
import { areRivalOccupations } from '../../language/occupations.ts';
import { isFieldBesideTop, relateFieldOffices } from '../../language/fieldOffices.ts';
import { isSurvivor } from '../../language/kinTies.ts';
import { hasPortfolio } from '../../language/portfolios.ts';
import { relateTownOffices } from '../../language/councilOffices.ts';
import type { Relation } from '../../model/relation.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { areApart } from '../../util/areApart.ts';
import { areNearFields, isTeaching } from './taughtFields.ts';
import { relatePosts, type Bodies, type PostRivalry } from './relatePosts.ts';

/** How two descriptions of one person stand to each other, with how sure it is, 0–1. */
export interface TitleRelation {
  readonly relation: Relation;
  readonly confidence: number;
  /** Where one person may well be both, so that only more than the two words tells a slip. */
  readonly rivals?: 'bosses' | 'holders' | PostRivalry;
}

const unrelated: TitleRelation = { relation: 'unrelated', confidence: 0 };
/** Where some writers call any boss a chairman: told as a hint only. */
const unsure: TitleRelation = { relation: 'exclusive', confidence: 0.4, rivals: 'bosses' };
const sure = {
  office: 0.85,
  deputy: 0.88,
  portfolio: 0.88,
  rank: 0.85,
  honour: 0.88,
  kin: 0.75,
  time: 0.8,
} as const;

/**
 * Two true descriptions of one person usually live side by side (`son-in-law`, `adviser`); they exclude
 * each other only where both fill one office slot: the same noun with words that exclude each other, a deputy
 * against the office itself, two offices or ranks that nobody holds together. `engineer` for `chief
 * engineer` says less, and is left alone, as are offices in two bodies or at two times.
 */
export function relateTitles(a: TitlePhrase, b: TitlePhrase): TitleRelation {
  if (a.time !== b.time && !areOfOneLife(a, b)) return relateTimes(a, b);
  if (a.head === b.head) return relateSameHead(a, b);
  if (maySpeakFor(a, b) || maySpeakFor(b, a)) return unrelated;
  if (isPlainDeputy(a, b) || isPlainDeputy(b, a) || areDeputiesOfOneTop(a, b))
    return { relation: 'equivalent', confidence: 0.85 };
  const found = relateHeads(a, b);
  if (found !== unrelated) return found;
  const rivals = relatePosts(a, b, bodiesOf(a, b));
  return rivals === undefined ? unrelated : { ...unsure, confidence: 0, rivals };
}

/** Whoever heads a body speaks for it, without being its spokesperson. */
function maySpeakFor(speaker: TitlePhrase, { head }: TitlePhrase): boolean {
  return speaker.isByDeed === true && speaksForBody(head);
}

/** Whether one of two names the office with fewer words: `Supt` and `Detective Superintendent`. */
export function saysLess(a: TitlePhrase, b: TitlePhrase): boolean {
  if (a.head !== b.head || a.isDeputy !== b.isDeputy || a.time !== b.time || haveTwoBodies(a, b))
    return false;
  const isPart = (less: TitlePhrase, more: TitlePhrase) =>
    holdsAll(more.modifiers, less.modifiers) && holdsAll(more.portfolios, less.portfolios);
  return relateSameHead(a, b).relation !== 'exclusive' && (isPart(a, b) || isPart(b, a));
}

/**
 * `former mayor` and `Ana Ruiz, the mayor`: nobody is both. Before a name many keep the office that they had (`Mayor Ruiz`),
 * and of an office that only a verb puts into another time the two may tell of two days.
 */
function relateTimes(a: TitlePhrase, b: TitlePhrase): TitleRelation {
  const [told, other] = a.standing === undefined ? [b, a] : [a, b];
  const isOver = told.standing === 'former' || told.standing === 'designate';
  const isNow = isOver && other.time === 'now' && other.position === 'beside' && other.isOfThen !== true;
  const isTurned =
    [told, other].some(({ standing }) => standing === 'designate') && other.standing !== undefined;
  if ((!isNow && !isTurned) || told.head !== other.head) return unrelated;
  const isSame = relateSameHead(told, other).relation === 'equivalent';
  return isSame ? exclusive(sure.time) : unrelated;
}

/** A `retired teacher` has no other trade; who was a teacher once may be a lawyer now. */
function areOfOneLife(a: TitlePhrase, b: TitlePhrase): boolean {
  const isOver = (one: TitlePhrase) =>
    one.time === 'past' && one.standing === undefined && one.isRetired === true;
  return areRivalOccupations(a.head, b.head) && [a, b].every((one) => one.time === 'now' || isOver(one));
}

/** `Her deputy, Tomas Relling,` is said of a deputy governor; before a name it may be that of a member of parliament. */
function isPlainDeputy({ head, position }: TitlePhrase, { isDeputy }: TitlePhrase): boolean {
  return head === 'deputy' && position === 'beside' && isDeputy;
}

/** `deputy head of the inspectorate` and `deputy director of the inspectorate`: whatever it calls whoever is first in it. */
function areDeputiesOfOneTop(a: TitlePhrase, b: TitlePhrase): boolean {
  if (!a.isDeputy || !b.isDeputy || !areBothTop(a.head, b.head)) return false;
  return (
    a.modifiers.size + b.modifiers.size + a.portfolios.size + b.portfolios.size === 0 && haveOneBody(a, b)
  );
}

function relateSameHead(a: TitlePhrase, b: TitlePhrase): TitleRelation {
  if (isHonour(a)) return relateHonours(a, b);
  if (haveTwoBodies(a, b)) return unrelated;
  if (a.isDeputy !== b.isDeputy) return relateDeputy(a.isDeputy ? a : b, a.isDeputy ? b : a);
  if (hasPortfolio(a.head) && areApart(a.portfolios, b.portfolios))
    return areNearFields(a, b) ? unrelated : exclusive(sure.portfolio);
  if (haveExclusiveModifiers(a.modifiers, b.modifiers)) return exclusive(sure.honour);
  if (isOfOtherRank(a) !== isOfOtherRank(b)) return exclusive(sure.office);
  if (!haveSameWords(a.portfolios, b.portfolios)) return unrelated;
  const isSame =
    haveSameWords(a.modifiers, b.modifiers) ||
    (haveOneBody(a, b) && haveSameWords(withChief(a.modifiers), withChief(b.modifiers)));
  return isSame ? { relation: 'equivalent', confidence: 0.9 } : unrelated;
}

/** The `leading hydrologist at the authority` is its chief hydrologist, though a leading economist may be nobody's chief. */
function withChief(modifiers: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...modifiers].map((word) => (/^(?:lead|leading|head|principal)$/.test(word) ? 'chief' : word)),
  );
}

/** `deputy chief engineer` excludes `chief engineer`, while `engineer` is said of both. */
function relateDeputy(deputy: TitlePhrase, other: TitlePhrase): TitleRelation {
  const isSameOffice =
    holdsAll(other.modifiers, deputy.modifiers) && holdsAll(other.portfolios, deputy.portfolios);
  return isSameOffice ? exclusive(sure.deputy) : unrelated;
}

function relateHeads(a: TitlePhrase, b: TitlePhrase): TitleRelation {
  if (isKin(a.head) && isKin(b.head))
    return haveTwoBodies(a, b) || isSurvivor(a.head, b.head) ? unrelated : exclusive(sure.kin);
  if (areClergyOfTwoRanks(a.head, b.head)) return exclusive(sure.rank);
  if (isJointBesideSole(a, b) || isJointBesideSole(b, a)) return exclusive(sure.office);
  if (areRivalOccupations(a.head, b.head)) return { ...unsure, confidence: 0, rivals: 'occupations' };
  if (relateTownOffices(a, b) === 'apart') return exclusive(sure.office);
  if (haveTwoBodies(a, b)) return unrelated;
  const ofFields = relateFieldOffices(a, b);
  if (ofFields === 'apart') return exclusive(sure.portfolio);
  if (ofFields === 'same') return { relation: 'equivalent', confidence: 0.85 };
  if (arePlainHeads(a.head, b.head)) return haveOneBody(a, b) ? relateSameHead(a, b) : unrelated;
  if (areOneTop(a, b)) return exclusive(sure.deputy);
  if ((a.isDeputy || b.isDeputy) && !(isAppointment(a) && isAppointment(b))) return unrelated;
  if (areExclusiveRanks(rankOf(a), rankOf(b))) {
    // `the detective sergeant in charge of the case` may be short for another rank: the story must speak against it.
    return a.position === 'before' && b.position === 'before'
      ? exclusive(sure.rank)
      : { ...unsure, confidence: 0, rivals: 'bosses' };
  }
  if (isBesideMinister(a, b) || isBesideMinister(b, a)) return exclusive(sure.office);
  if (isFieldBesideTop(a, b) || arePresidentAndSecretary(a, b)) return exclusive(sure.office);
  if ([a, b].some(({ head, portfolios }) => portfolios.size > 0 && !isTeaching(head))) return unrelated;
  if (isBareBoss(a, b.head) || isBareBoss(b, a.head)) return { relation: 'equivalent', confidence: 0.85 };
  if (areBothChief(a.modifiers, b.modifiers) && !isRank(a.head) && !isRank(b.head))
    return exclusive(sure.office);
  return relateOffices(a, b);
}

/** `the union's state secretary` and `the union's president`, whatever the secretary is secretary of. */
function arePresidentAndSecretary(a: TitlePhrase, b: TitlePhrase): boolean {
  return [a, b].some(({ head }) => head === 'secretary') && areExclusiveOffices(a.head, b.head);
}

/** `Fire Chief Ruiz` has a rank as `Capt. Ruiz` has. */
function rankOf({ head, portfolios }: TitlePhrase): string {
  const isOfService = portfolios.size === 1 && (portfolios.has('fire') || portfolios.has('police'));
  return head === 'chief' && isOfService ? 'service chief' : head;
}

/**
 * `interim chief executive` and `the authority's permanent head`, `deputy director of the zoo` and `who runs the zoo`:
 * whatever a body calls whoever is first in it.
 */
function areOneTop(a: TitlePhrase, b: TitlePhrase): boolean {
  if (isDeputyOf(a, b) || isDeputyOf(b, a)) return haveOneBody(a, b);
  if (!areBothTop(a.head, b.head)) return false;
  if (haveExclusiveModifiers(a.modifiers, b.modifiers)) return true;
  const areBare = a.modifiers.size + b.modifiers.size + a.portfolios.size + b.portfolios.size === 0;
  return a.isDeputy !== b.isDeputy && areBare && haveOneBody(a, b);
}

/** `the squad's second-in-command`, `who runs the squad`. */
function isDeputyOf(deputy: TitlePhrase, top: TitlePhrase): boolean {
  return (
    deputy.head === 'deputy' &&
    deputy.position === 'beside' &&
    !top.isDeputy &&
    areBothTop(top.head, top.head)
  );
}

function isBesideMinister(minister: TitlePhrase, other: TitlePhrase): boolean {
  return minister.portfolios.size > 0 && isMinisterBeside(minister.head, other.head);
}

function relateOffices(a: TitlePhrase, b: TitlePhrase): TitleRelation {
  if (areExclusiveOffices(a.head, b.head)) {
    return mayBeHeldTogether(a.head, b.head) && !haveOneBody(a, b) ? unsure : exclusive(sure.office);
  }
  const areRivals =
    areRivalBosses(a.head, b.head) ||
    isChiefBesideBoss(a, b.head) ||
    isChiefBesideBoss(b, a.head) ||
    (haveOneBody(a, b) && (isChiefBesideHead(a, b.head) || isChiefBesideHead(b, a.head)));
  if (!areRivals) return unrelated;
  return { ...unsure, confidence: 0, rivals: isHolderBeside(a.head, b.head) ? 'holders' : 'bosses' };
}

/** `boss Ida Krag`; a `fire chief` is the boss of no business. */
function isBareBoss({ head, modifiers }: TitlePhrase, office: string): boolean {
  return modifiers.size === 0 && isPlainBoss(head, office);
}

/** `will become vice chairman`: one change gives somebody one office, even where a deputy may hold another as well. */
function isAppointment({ time, position }: TitlePhrase): boolean {
  return time === 'future' && position === 'beside';
}

/** Some companies have one person in both chairs, and some writers call any boss a chairman. */
function mayBeHeldTogether(a: string, b: string): boolean {
  return [a, b].every((head) => head === 'chair' || head === 'chief executive' || head === 'president');
}

function isHonour({ head }: TitlePhrase): boolean {
  return head === 'seed' || head.startsWith('best ');
}

function relateHonours(a: TitlePhrase, b: TitlePhrase): TitleRelation {
  return haveSameWords(a.modifiers, b.modifiers)
    ? { relation: 'equivalent', confidence: 0.9 }
    : exclusive(sure.honour);
}

function exclusive(confidence: number): TitleRelation {
  return { relation: 'exclusive', confidence };
}

/** Both name a body, and no word is common to them. `The airline's chairman` is that of the airline which has been named. */
function haveTwoBodies(a: TitlePhrase, b: TitlePhrase): boolean {
  return areApart(a.body, b.body) && !isBusinessAlone(a.body) && !isBusinessAlone(b.body);
}

function isBusinessAlone(body: ReadonlySet<string>): boolean {
  const [word] = body;
  return body.size === 1 && word !== undefined && isBusinessStem(word);
}

function bodiesOf(a: TitlePhrase, b: TitlePhrase): Bodies {
  if (haveOneBody(a, b)) return 'one';
  return haveTwoBodies(a, b) ? 'two' : undefined;
}

function haveOneBody(a: TitlePhrase, b: TitlePhrase): boolean {
  return [...a.body].some((word) => b.body.has(word));
}

function haveSameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && holdsAll(a, b);
}

function holdsAll(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word));
}
