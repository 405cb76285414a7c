import type { TokenRange } from '../../model/hunk.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';

type Harm = 'injury' | 'death';

const none: ReadonlySet<string> = new Set();
const injuring = /^(?:hurt|injure|wound|harm|maim)$/;
const killing = /^(?:kill|die|perish|drown)$/;
/** Nouns for the harm itself, which there was or was not. */
const injuries = /^(?:injury|casualty|wounded)$/;
const deaths = /^(?:death|fatality)$/;
const unhurt = /^(?:unhurt|unharmed|unscathed|uninjured)$/;
/** Who it is told of without saying which people. */
const anybody =
  /^(?:nobody|no-one|one|none|person|people|everybody|everyone|all|man|woman|victim|those|both)$/;
const people =
  /^(?:person|people|passenger|resident|worker|employee|pupil|student|child|driver|pedestrian|cyclist|firefighter|officer|soldier|civilian|man|woman|boy|girl|guest|spectator|fan|crew|tourist|villager|miner|sailor|fisherman|patient|customer|visitor|bystander|protester|player|occupant|tenant|climber|skier|hiker|swimmer|rider|pilot|teenager|adult|inmate|guard|staff|neighbour|neighbor|motorist|victim|family|member|animal)$/;
/** `seriously hurt` and `hurt elsewhere` leave others who may be. */
const limiting =
  /^(?:seriously|badly|gravely|critically|severely|slightly|lightly|else|other|others|further|more|another|fatally|yet|still)$/;
const absence = /^(?:no|without|zero)$/;
/** A noun of harm before these is of something else: `an injury time goal`, `the death toll`. */
const compound = /^(?:time|toll|list|penalty|sentence|rate|threat|certificate|row|crisis|lawyer|claim)$/;

/**
 * Whether people came to harm: `nobody was hurt`, `all 84 were unharmed` against `injuries`, `left three people hurt`, and so of
 * deaths. It leaves alone what is said of some (`nobody in the car`, `no passengers` against a driver) and of the grave alone.
 */
export function casualtyClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  return tokens.flatMap((token, index) => {
    const told =
      readVerb(tokens, token, index) ?? readNoun(tokens, token, index) ?? readUnhurt(tokens, token, index);
    if (told === undefined || isSupposed(analysis, told.range)) return [];
    const { harm, side, range, group } = told;
    return [
      {
        topic: `occurrence ${harm}`,
        side,
        range,
        keys: group,
        sharedKeys: group.size === 0 ? 0 : 1,
        people: none,
        agents: none,
      } as const,
    ];
  });
}

interface Told extends Pick<OutcomeClaim, 'side' | 'range'> {
  readonly harm: Harm;
  readonly group: ReadonlySet<string>;
}

/** `nobody was hurt`, `no passengers died`, `three people were injured`. */
function readVerb(
  tokens: readonly Token[],
  { lemma, partOfSpeech, normal }: Token,
  index: number,
): Told | undefined {
  const harm = injuring.test(lemma) ? 'injury' : killing.test(lemma) ? 'death' : undefined;
  if (harm === undefined || !/^(?:VERB|ADJ)$/.test(partOfSpeech) || normal.endsWith('ing')) return undefined;
  const subject = subjectBefore(tokens, index);
  if (subject === undefined) return undefined;
  const words = tokens.slice(subject.from, index + 1);
  if (words.some((word) => limiting.test(word.normal) || /^(?:not|n't|never)$/.test(word.normal)))
    return undefined;
  const isNobody = /^(?:nobody|no-one|none|no)$/.test(tokens[subject.from]?.normal ?? '');
  if (!isNobody && harm === 'death' && !isCounted(words)) return undefined;
  return {
    harm,
    side: isNobody ? 'no' : 'yes',
    range: { from: subject.from, to: index + 1 },
    group: groupOf(words),
  };
}

/** The people straight before the verb and its auxiliaries. */
function subjectBefore(tokens: readonly Token[], verb: number): TokenRange | undefined {
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
  const to = at + 1;
  const head = tokens[at];
  if (head === undefined) return undefined;
  const isOfPeople = people.test(head.lemma) || anybody.test(head.normal) || head.partOfSpeech === 'NUM';
  if (!isOfPeople) return undefined;
  while (/^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[at - 1]?.partOfSpeech ?? '') || tokens[at - 1]?.normal === 'no')
    at -= 1;
  return tokens[at - 1]?.partOfSpeech === 'ADP' ? undefined : { from: at, to };
}

/** `no injuries were reported`, `without loss of life`; `injuries as ferry runs aground`. */
function readNoun(tokens: readonly Token[], { lemma, partOfSpeech }: Token, index: number): Told | undefined {
  const isLoss =
    lemma === 'life' && tokens[index - 1]?.normal === 'of' && tokens[index - 2]?.lemma === 'loss';
  const harm = injuries.test(lemma) ? 'injury' : deaths.test(lemma) || isLoss ? 'death' : undefined;
  if (harm === undefined || !/^(?:NOUN|PROPN)$/.test(partOfSpeech)) return undefined;
  if (compound.test(tokens[index + 1]?.normal ?? '') || limiting.test(tokens[index - 1]?.normal ?? ''))
    return undefined;
  const first = isLoss ? index - 2 : index;
  const at = /^(?:reported|known)$/.test(tokens[first - 1]?.normal ?? '') ? first - 1 : first;
  const isReport = tokens[at - 1]?.normal === 'of' && tokens[at - 2]?.lemma === 'report';
  const from = isReport ? at - 3 : at - 1;
  const before = tokens[from]?.normal ?? '';
  if (absence.test(before) && !isOfPart(tokens, index + 1))
    return { harm, side: 'no', range: { from, to: index + 1 }, group: none };
  const isBare =
    index === first && tokens[index]?.normal !== lemma && (at === 0 || isTellingHarm(tokens, at - 1));
  return isBare && harm === 'injury'
    ? { harm, side: 'yes', range: { from: at, to: index + 1 }, group: none }
    : undefined;
}

/** `suffered injuries`, `left with injuries`, `delays, injuries`: there were some. */
function isTellingHarm(tokens: readonly Token[], at: number): boolean {
  const { lemma = '', text = '' } = tokens[at] ?? {};
  return (
    /^(?:suffer|sustain|cause|report|leave|bring)$/.test(lemma) ||
    (text === ',' && at < 4 && tokens.length < 14)
  );
}

/** `no injuries in the second car`. */
function isOfPart(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|on|at|among|aboard)$/.test(tokens[at]?.normal ?? '');
}

/** `all 84 passengers escaped unhurt`. */
function readUnhurt(tokens: readonly Token[], { normal }: Token, index: number): Told | undefined {
  if (!unhurt.test(normal)) return undefined;
  const start = tokens
    .slice(0, index)
    .findLastIndex((word) => /^(?:all|everyone|everybody|both)$/.test(word.normal));
  if (start < 0 || index - start > 9 || tokens.slice(start, index).some(({ text }) => text === ','))
    return undefined;
  const before = tokens.slice(start, index);
  if (before.some((word) => limiting.test(word.normal) || word.normal === 'but')) return undefined;
  return { harm: 'injury', side: 'no', range: { from: index, to: index + 1 }, group: groupOf(before) };
}

function isCounted(words: readonly Token[]): boolean {
  return words.some(
    ({ partOfSpeech, normal }) => partOfSpeech === 'NUM' || /^(?:several|many|dozens|people)$/.test(normal),
  );
}

/** `passenger` of `no passengers were hurt`; nothing of people at large. */
function groupOf(words: readonly Token[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ lemma, stem }) => (people.test(lemma) && !anybody.test(lemma) ? [stem] : [])),
  );
}
