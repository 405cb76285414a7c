import type { ConflictKind } from '../model/conflict.ts';
import type { HouseStyle, VerifiedFact } from '../model/deskRules.ts';
import type { Story } from '../model/story.ts';

/** Why the desk's own word decides a conflict. */
export interface DeskRuling {
  /** Index of the reading that the desk has settled on. */
  readonly reading: number;
  /** `verified: ministry press release`, `house style`. */
  readonly reason: string;
}

/** The reading that a verified fact or house style settles: it beats any count (PRODUCT §3). */
export function applyDeskRules(
  kind: ConflictKind,
  values: readonly string[],
  story: Story,
): DeskRuling | undefined {
  const verified = story.verifiedFacts.find((fact) => fact.kind === kind && settles(values, fact));
  if (verified)
    return { reading: indexOfValue(values, verified.value), reason: `verified: ${verified.source}` };
  const style = story.houseStyle.find((rule) => isStyled(kind) && styles(values, rule));
  return style && { reading: indexOfValue(values, style.preferred), reason: 'house style' };
}

function isStyled(kind: ConflictKind): boolean {
  return kind === 'name' || kind === 'term';
}

function settles(values: readonly string[], fact: VerifiedFact): boolean {
  if (indexOfValue(values, fact.value) < 0) return false;
  return fact.against.length === 0 || fact.against.some((value) => indexOfValue(values, value) >= 0);
}

function styles(values: readonly string[], rule: HouseStyle): boolean {
  return (
    indexOfValue(values, rule.preferred) >= 0 &&
    rule.instead.some((value) => indexOfValue(values, value) >= 0)
  );
}

function indexOfValue(values: readonly string[], value: string): number {
  const exact = findValue(values, value.toLowerCase());
  return exact >= 0 ? exact : indexOfFigure(values, value.toLowerCase());
}

function findValue(values: readonly string[], folded: string): number {
  return values.findIndex((candidate) => candidate.toLowerCase() === folded);
}

/** A figure was recorded without its `by`, `to` or `from`; it settles nothing where two readings differ by that alone. */
function indexOfFigure(values: readonly string[], folded: string): number {
  const figure = withoutChange(folded);
  const figures = values.map((candidate) => withoutChange(candidate.toLowerCase()));
  const first = figures.indexOf(figure);
  if (first !== figures.lastIndexOf(figure)) return -1;
  const found = values[first]?.toLowerCase();
  return found === figure || folded === figure ? first : -1;
}

function withoutChange(value: string): string {
  return value.replace(/^(?:by|to|from) (?=\d)/, '');
}
