import type { Token } from '../../model/token.ts';
import type { RoleArgument } from './roleArguments.ts';

/** The words of a sentence with the names among them. */
interface NamedText {
  readonly tokens: readonly Token[];
  readonly names: readonly RoleArgument[];
}

const parting = /^(?:and|while|whereas|but|;)$/;

/** Whether a word may part two statements of one sentence: `Acme bought Brill and Cato bought Dorn`. */
export function partsStatements(normal: string): boolean {
  return parting.test(normal);
}

/** `Acme is advised by Brill and Cato by Dorn`: whole statements in another order say the same. */
export function isReordered(left: NamedText, right: NamedText): boolean {
  const statements = readStatements(left.tokens, left.names);
  if (statements.length < 2 || !statements.every((names) => isWhole(left.tokens, names))) return false;
  const own = statements.map(printNames);
  const other = readStatements(right.tokens, right.names).map(printNames);
  return own.join('|') !== other.join('|') && own.toSorted().join('|') === other.toSorted().join('|');
}

/** Tells something of one name by another, unlike `Galveston, Texas`. */
function isWhole(tokens: readonly Token[], [first, second]: readonly RoleArgument[]): boolean {
  if (first === undefined || second === undefined) return false;
  return tokens.slice(first.to, second.from).some(({ kind }) => kind !== 'punctuation');
}

/** The names of each of the statements that a sentence joins. */
export function readStatements(
  tokens: readonly Token[],
  names: readonly RoleArgument[],
): readonly (readonly RoleArgument[])[] {
  const statements: RoleArgument[][] = [];
  names.forEach((name, index) => {
    const before = names[index - 1];
    const between = before === undefined ? [] : tokens.slice(before.to, name.from);
    const last = between.some(({ normal }) => partsStatements(normal)) ? undefined : statements.at(-1);
    if (last) last.push(name);
    else statements.push([name]);
  });
  return statements;
}

function printNames(names: readonly RoleArgument[]): string {
  return names.map(({ key }) => key).join(' – ');
}
