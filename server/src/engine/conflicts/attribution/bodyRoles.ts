import {
  isFinderNoun,
  isFindingNoun,
  isInstitution,
  isMediumWord,
  loneSort,
} from '../../language/institutions.ts';
import { makesKnown } from '../../language/claimVerbs.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { originBehind } from './attributionNouns.ts';
import { findAttributions } from './attributionPhrases.ts';
import { endOfSource } from './sourceBounds.ts';

/** A body with a name, in a part of which a story has one. */
export interface BodyRole {
  /** `finding`: whose study or poll it is; `medium`: to which somebody spoke; `claimant`: who did it by their own word; else its sort. */
  readonly role: string;
  readonly range: TokenRange;
  /** The words of its name that tell which it is, by stem: `groningen` of `the University of Groningen`. */
  readonly name: ReadonlySet<string>;
}

/** Remembered by the analysis, which never changes. */
export const bodyRolesOf = sentenceReaders.remember((analysis: SentenceAnalysis): readonly BodyRole[] => {
  const { tokens } = analysis;
  const found = [
    ...collect(tokens, (token, index) => [
      ...readFinding(tokens, index, token),
      ...readMedium(tokens, index, token),
      ...readSort(tokens, index, token),
    ]),
    ...readClaimants(analysis),
  ];
  return collect(found, ({ role, range }) => {
    const name = nameIn(tokens, range);
    return name.size === 0 || holdsPerson(analysis, range) ? [] : [{ role, range, name }];
  });
});

type Found = Pick<BodyRole, 'role' | 'range'>;

/** `a survey (published on Thursday) by the Sonda institute`, `scientists at Selm University`, `the Sonda institute's poll`. */
function readFinding(tokens: readonly Token[], index: number, { normal }: Token): readonly Found[] {
  const next = tokens[index + 1]?.normal ?? '';
  const isOwned = isFindingNoun(normal) && /^(?:by|from)$/.test(next);
  const isStaff = isFinderNoun(normal) && /^(?:at|from|of)$/.test(next);
  const range = isOwned || isStaff ? { from: index + 2, to: endOfSource(tokens, index + 2) } : undefined;
  const origin =
    range ??
    (isFindingNoun(normal) && makesKnown(next, tokens[index + 2]?.normal ?? '')
      ? originBehind(tokens, index + 1)
      : undefined);
  if (origin === undefined) return [];
  const isBody = tokens.slice(origin.from, origin.to).some((token) => isInstitution(token.normal));
  return isBody ? [{ role: 'finding', range: origin }] : [];
}

/** `told ABC radio`, `in an interview with the Herald`. */
function readMedium(tokens: readonly Token[], index: number, { normal }: Token): readonly Found[] {
  const isInterview = normal === 'interview' && /^(?:with|to|for|in)$/.test(tokens[index + 1]?.normal ?? '');
  if (!isInterview && !/^(?:told|tells)$/.test(normal)) return [];
  const from = isInterview ? index + 2 : index + 1;
  const range = { from, to: endOfSource(tokens, from) };
  const words = tokens.slice(range.from, range.to);
  const isMedium = words.some((token) => isMediumWord(token.normal) || /^\p{Lu}{3,}$/u.test(token.text));
  return isMedium ? [{ role: 'medium', range }] : [];
}

/** `credit rating agency Ferris`. */
function readSort(tokens: readonly Token[], index: number, { normal }: Token): readonly Found[] {
  const role = loneSort(tokens[index - 1]?.normal ?? '', normal);
  const range = { from: index + 1, to: endOfName(tokens, index + 1) };
  return role === undefined || range.to === range.from ? [] : [{ role, range }];
}

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to += 1;
  return to;
}

const attack =
  /^(?:fired?|launch(?:ed)?|carried|attack(?:ed)?|bomb(?:ed)?|plant(?:ed)?|shot|kill(?:ed)?|struck|target(?:ed)?|behind|blown|responsib(?:le|ility)|hit|shelled|ambushed|abducted|kidnapped|hacked|set)$/;

/** `the Brigade said it had fired the drone`, `claimed responsibility for it`, `claimed that the drone was its own`. */
function readClaimants(analysis: SentenceAnalysis): readonly Found[] {
  const { tokens } = analysis;
  return collect(findAttributions(analysis), ({ source }) => {
    const behind = tokens.slice(source.to, source.to + 12).map(({ normal }) => normal);
    const itself = behind.findIndex((word) => /^(?:it|they|its|their)$/.test(word));
    const owns = itself >= 0 && behind[itself + 1] === 'own';
    const did = itself >= 0 && behind.slice(itself + 1, itself + 5).some((word) => attack.test(word));
    const isClaim = /^claim/.test(behind[0] ?? '') && behind.slice(1, 3).includes('responsibility');
    return owns || did || isClaim ? [{ role: 'claimant', range: source }] : [];
  });
}

/** The capitalised words that are no sort of body. */
function nameIn(tokens: readonly Token[], { from, to }: TokenRange): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(from, to)
      .filter(({ text, normal }) => /^\p{Lu}/u.test(text) && !isInstitution(normal) && normal !== 'the')
      .map(({ normal }) => normal),
  );
}

function holdsPerson({ tokens, facts }: SentenceAnalysis, { from, to }: TokenRange): boolean {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (tokens[from]?.normal === 'the') return false;
  return facts.names.some(({ entity, span: name }) => entity === 'person' && overlapsSpan(name, span));
}
