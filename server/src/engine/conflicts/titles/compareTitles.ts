import { isKin } from '../../language/offices.ts';
import { testAlignment, type AlignmentTest, type StoryAlignment } from '../../model/alignment.ts';
import type { Family } from '../../model/analysis.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import { shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import { findCopied } from './copiedTitles.ts';
import type { PlacedTitle } from './gatherTitles.ts';
import { relateTitles, saysLess } from './relateTitles.ts';
import { findTitleWitnesses } from './titleWitnesses.ts';

/** All places where one person is called the same. */
type Group = readonly PlacedTitle[];

interface Context {
  readonly areAligned: AlignmentTest;
  readonly families: readonly Family[];
}

/** Independent families that must call somebody the one before the other that people may be as well is a slip. */
const fewestBehind = 2;
const confidenceOfSlip = 0.65;
/** A witness speaks for no difference of its own. */
const confidenceOfWitness = 0.6;

/** Titles of one person meet again after every edit, and the same two phrases always say the same of each other. */
const relate = rememberPair(relateTitles);

/** What versions call each person where it differs, with every place that bears one of the readings out. */
export function compareTitles(
  titlesByPerson: ReadonlyMap<Person, Group>,
  alignment: StoryAlignment,
): readonly Comparison[] {
  const context = { areAligned: testAlignment(alignment.versionPairs), families: alignment.families };
  return collect([...titlesByPerson], ([person, titles]) => {
    if (titles.length < 2) return [];
    const groups = groupByValue(titles);
    const { differences, disputed } = findDifferences(groups, context);
    if (differences.length === 0) return [];
    return [
      ...collect([...disputed.keys()], agree),
      ...collect([...disputed], ([group, rivals]) => bearOut(group, rivals, groups)),
      ...hearNameless([...disputed.keys()], person, titlesByPerson, alignment),
      ...differences,
    ];
  });
}

/** Places that call one person the same, for what is corroborated. */
export function agreeOnTitles(titles: Group): readonly Comparison[] {
  return collect(groupByValue(titles), agree);
}

/** The titles that are disputed, each with those that it is held against. */
type Disputes = ReadonlyMap<Group, ReadonlySet<Group>>;

function findDifferences(
  groups: readonly Group[],
  context: Context,
): { readonly differences: readonly Comparison[]; readonly disputed: Disputes } {
  const disputed = new Map<Group, Set<Group>>();
  const note = (group: Group, rival: Group) =>
    disputed.set(group, (disputed.get(group) ?? new Set()).add(rival));
  const differences = collect(groups, (group, index) =>
    collect(groups.slice(index + 1), (other) => {
      const found = differ(group, other, groups, context);
      if (found.length > 0) {
        note(group, other);
        note(other, group);
      }
      return found;
    }),
  );
  return { differences, disputed };
}

function groupByValue(titles: Group): readonly Group[] {
  return [...groupBy(titles, ({ value }) => value).values()];
}

function agree([first, ...rest]: Group): readonly Comparison[] {
  return first ? rest.map((other) => compare(first, other, 'equivalent', 0.9)) : [];
}

/** Another word for the same office, `chief` for `head`, or fewer words for it bear it out, unless a copy dropped them. */
function bearOut(group: Group, rivals: ReadonlySet<Group>, groups: readonly Group[]): readonly Comparison[] {
  return collect(groups, (other) => {
    if (other === group || rivals.has(other)) return [];
    const pair = firstPairBearingOut(group, other);
    return pair === undefined || isOfBothSides(other, group, groups)
      ? []
      : [compare(...pair, 'equivalent', 0.85), ...agree(other)];
  });
}

/** `her deputy` bears out no deputy of research where another version has a deputy for education. */
function isOfBothSides(witness: Group, group: Group, groups: readonly Group[]): boolean {
  return groups.some(
    (rival) =>
      firstPairBearingOut(rival, witness) !== undefined && firstPair(rival, group, 'exclusive') !== undefined,
  );
}

type TitlePair = readonly [PlacedTitle, PlacedTitle];

function firstPairBearingOut(group: Group, other: Group): TitlePair | undefined {
  return (
    firstPair(group, other, 'equivalent') ?? findPair(group, other, (a, b) => saysLess(a.title, b.title))
  );
}

function firstPair(group: Group, other: Group, relation: Comparison['relation']): TitlePair | undefined {
  return findPair(group, other, (a, b) => relate(a.title, b.title).relation === relation);
}

function findPair(
  group: Group,
  other: Group,
  isWanted: (a: PlacedTitle, b: PlacedTitle) => boolean,
): TitlePair | undefined {
  for (const a of group) {
    for (const b of other) if (isWanted(a, b)) return [a, b];
  }
  return undefined;
}

/** The first places of two titles may exclude each other; every other place of either bears it out. */
function differ(
  group: Group,
  other: Group,
  groups: readonly Group[],
  context: Context,
): readonly Comparison[] {
  if (group.some((a) => other.some((b) => a.placed.version === b.placed.version))) return [];
  if (groups.some((third) => holdsFieldsOfBoth(third, group, other))) return [];
  const copied = findCopied(group, other, relate, context.areAligned);
  if (copied !== undefined) return [compare(...copied, 'exclusive', confidenceOfSlip)];
  for (const a of group) {
    for (const b of other) {
      const { relation, confidence, rivals } = relate(a.title, b.title);
      if (relation !== 'exclusive') return [];
      const [left, right] = [a.placed, b.placed];
      const isElsewhere = !context.areAligned(left.version, left.index, right.version, right.index);
      if (isKin(a.title.head) && isElsewhere) continue;
      const isSlip =
        (rivals !== undefined && isOutvoted(group, other, groups, context)) ||
        (rivals === 'occupations' && !isElsewhere);
      const own = isSlip ? confidenceOfSlip : confidence;
      if (own > 0) return [compare(a, b, 'exclusive', own)];
    }
  }
  return [];
}

/** `the cabinet member for housing and culture`: one version may name the one field, and one the other. */
function holdsFieldsOfBoth([whole]: Group, [a]: Group, [b]: Group): boolean {
  const [own, others] = [a?.title.portfolios, b?.title.portfolios];
  if (!own || !others || own.size === 0 || [...own].some((field) => others.has(field))) return false;
  return others.size > 0 && [...own, ...others].every((field) => whole?.title.portfolios.has(field) === true);
}

/**
 * `who chairs the board` of whom all others call chief executive: people may be both, but where independent families
 * agree on one and a single family has the other, and nobody a third, it is worth a look.
 */
function isOutvoted(a: Group, b: Group, groups: readonly Group[], { families }: Context): boolean {
  const others = groups.filter((group) => group !== a && group !== b);
  const isThird = (group: Group) =>
    [a, b].some((own) => firstPair(own, group, 'exclusive') !== undefined) &&
    [a, b].every((own) => firstPairBearingOut(own, group) === undefined);
  if (others.some(isThird)) return false;
  const [one, two] = [familiesBehind(a, b, groups, families), familiesBehind(b, a, groups, families)];
  if ([...one].some((family) => two.has(family))) return false;
  return Math.max(one.size, two.size) >= fewestBehind && Math.min(one.size, two.size) === 1;
}

/** The families that call somebody so, by another word for it or with fewer words, which say nothing for the rival. */
function familiesBehind(
  group: Group,
  rival: Group,
  groups: readonly Group[],
  families: readonly Family[],
): ReadonlySet<Family> {
  const others = groups.filter(
    (other) =>
      other === group ||
      (firstPairBearingOut(group, other) !== undefined && firstPairBearingOut(rival, other) === undefined),
  );
  return familiesOf(others.flat(), families);
}

function familiesOf(group: Group, families: readonly Family[]): ReadonlySet<Family> {
  const told = new Set(group.map(({ placed }) => placed.version));
  return new Set(families.filter(({ versions }) => versions.some((version) => told.has(version))));
}

/** Whoever tells the office without the name beside it; printed as the title that it bears out. */
function hearNameless(
  disputed: readonly Group[],
  person: Person,
  titlesByPerson: ReadonlyMap<Person, Group>,
  alignment: StoryAlignment,
): readonly Comparison[] {
  const others = collect([...titlesByPerson], ([other, titles]) => (other === person ? [] : titles));
  return findTitleWitnesses(person, disputed.flat(), others, alignment).map(({ backed, title, placed }) =>
    compare(backed, { title, placed, value: backed.value }, 'equivalent', confidenceOfWitness),
  );
}

function compare(
  a: PlacedTitle,
  b: PlacedTitle,
  relation: Comparison['relation'],
  confidence: number,
): Comparison {
  const reason = relation === 'exclusive' ? 'same person, different title' : 'same person, same title';
  return { left: state(a), right: state(b), relation, confidence, reason };
}

function state({ title, placed, value }: PlacedTitle): Statement {
  return {
    version: placed.version,
    span: shiftSpan(title.span, placed.sentence.span.start),
    value,
    sentence: placed.sentence.span,
  };
}
