import type { Token } from '../../model/token.ts';

/** Heads of office that name their field behind `of` or `for`: `Secretary of State`. */
const heads = new Set('secretary undersecretary minister chancellor commissioner'.split(' '));

/** The first and the later words of such fields: `State`, `Homeland Security`, `Veterans Affairs`. */
const fields = new Set(
  (
    'state exchequer treasury defence defense war interior home foreign affairs homeland security health human services ' +
    'education labor labour commerce trade agriculture energy transport transportation housing urban development ' +
    'veterans environment justice finance culture work pensions army navy industry science technology duchy'
  ).split(' '),
);

function isField(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && fields.has(token.normal);
}

/**
 * The index behind the field of an office whose head stands at `head`, or nothing where none follows:
 * behind `State` in `Secretary of State Ana Ruiz`, behind `Health` in `Secretary of State for Health`.
 */
export function endOfOffice(tokens: readonly Token[], head: number): number | undefined {
  if (!heads.has(tokens[head]?.normal ?? '')) return undefined;
  const end = endOfField(tokens, head + 1);
  return end === undefined ? undefined : (endOfField(tokens, end) ?? end);
}

function endOfField(tokens: readonly Token[], link: number): number | undefined {
  if (!/^(?:of|for)$/.test(tokens[link]?.text ?? '')) return undefined;
  const first = tokens[link + 1]?.normal === 'the' ? link + 2 : link + 1;
  let end = first;
  while (isField(tokens[end]) || (end > first && isAndBeforeField(tokens, end))) end += 1;
  return end > first ? end : undefined;
}

/** `Health and Human Services`. */
function isAndBeforeField(tokens: readonly Token[], index: number): boolean {
  return /^(?:and|&)$/.test(tokens[index]?.text ?? '') && isField(tokens[index + 1]);
}
