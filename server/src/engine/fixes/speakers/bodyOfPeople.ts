import { isBodyNoun } from '../../language/bodyNouns.ts';

const people =
  '(?:inspectors|officials|investigators|officers|scientists|researchers|analysts|experts|staff|lawyers)';
const ahead = new RegExp(`^(?:the )?((?:\\p{Lu}[\\p{L}.’'-]* )+)${people}$`, 'u');
const behind = new RegExp(`^(?:the )?${people} (?:of|from|at) the (\\p{Lu}.*)$`, 'u');

/** The body for which people speak, where a body gave way to them: `the Labor Department` of `Labor Department inspectors`. */
export function bodyOfPeople(own: string, people: string): string | undefined {
  if (!/^the (?:\p{Ll}+ ?)+$/iu.test(own)) return undefined;
  const body = (ahead.exec(people)?.[1] ?? behind.exec(people)?.[1])?.trim();
  return body === undefined || !isBodyNoun(body.split(' ').at(-1)?.toLowerCase() ?? '')
    ? undefined
    : `the ${body}`;
}
