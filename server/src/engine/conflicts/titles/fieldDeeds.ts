import { isFieldOfCharge } from '../../language/fieldOffices.ts';
import { portfolioOf } from '../../language/portfolios.ts';
import type { Token } from '../../model/token.ts';

/** What somebody looks after, with whose it is and the words that tell so. */
export interface FieldDeed {
  readonly head: string;
  readonly to: number;
  readonly portfolio: string;
  readonly body?: readonly Token[];
}

/** By the words behind *who*: `runs the council's finances`, `is in charge of leisure`, `holds the housing brief`. */
const charges = [
  /^(?:runs?|ran|heads?|headed|manages?|managed|handles?|handled|oversees?|oversaw|controls?|controlled|holds?|held) /,
  /^(?:looks?|looked) after /,
  /^(?:is|was|has been) (?:in charge of|responsible for) /,
  /^(?:has|had) (?:charge of|responsibility for) /,
];
const briefs = /^(?:brief|portfolio|remit|department|responsibility)$/;
/** Between the verb and the field stands no more than whose it is. */
const farthestField = 6;

/** `who runs the council's finances`: whoever looks after one field of a body. `verb` is the first token behind *who*. */
export function readFieldDeed(tokens: readonly Token[], verb: number): FieldDeed | undefined {
  const words = tokens.slice(verb, verb + 4).map(({ normal }) => normal);
  const opening = charges.flatMap((charge) => charge.exec(`${words.join(' ')} `)?.[0] ?? [])[0];
  return opening === undefined ? undefined : readField(tokens, verb + opening.trim().split(' ').length);
}

/** `whose brief is leisure`: `at` is the token behind *whose*. */
export function readBrief(tokens: readonly Token[], at: number): FieldDeed | undefined {
  if (!briefs.test(tokens[at]?.normal ?? '') || !/^(?:is|was|covers)$/.test(tokens[at + 1]?.normal ?? ''))
    return undefined;
  const field = readField(tokens, at + 2);
  return field && { ...field, head: 'cabinet member' };
}

function readField(tokens: readonly Token[], from: number): FieldDeed | undefined {
  for (let at = from; at < from + farthestField; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isOfPhrase(token)) return undefined;
    const portfolio = portfolioOf(token.text);
    if (portfolio === undefined || !isFieldOfCharge(portfolio)) continue;
    const to = briefs.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1;
    if (!endsField(tokens[to])) return undefined;
    return { head: 'head', to, portfolio, body: tokens.slice(from, at) };
  }
  return undefined;
}

function isOfPhrase({ kind, text, partOfSpeech }: Token): boolean {
  return (
    /^['’]s?$/.test(text) || (kind === 'word' && /^(?:DET|ADJ|NOUN|PROPN|PRON|VERB)$/.test(partOfSpeech))
  );
}

/** `the finance committee` is another thing, `finances and housing` more than one. */
function endsField(token: Token | undefined): boolean {
  return token === undefined || !/^(?:NOUN|PROPN|CCONJ|PART|ADJ)$/.test(token.partOfSpeech);
}
