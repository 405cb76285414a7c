import { after, before, tallied, type ValueTopic } from './valueTopics.ts';

/** What became of people: a story may count the dead, the injured, the missing and the arrested, each by themselves. */
export const fateTopics: readonly ValueTopic[] = [
  {
    topic: 'dead',
    before: tallied('death toll|toll|deaths|fatalities|number of (?:deaths|dead|fatalities)|dead'),
    after: after('dead|died|killed|deaths|fatalities|dead bodies'),
    isRunning: true,
  },
  {
    topic: 'injured',
    before: tallied('injured|injuries|wounded|number of (?:injured|wounded)'),
    after: after('injured|wounded|hurt|injuries'),
    isRunning: true,
  },
  {
    topic: 'missing',
    before: tallied('missing|number of (?:the )?missing'),
    after: after('missing|unaccounted for'),
    isRunning: true,
  },
  {
    topic: 'arrested',
    before: new RegExp(
      String.raw`${tallied('arrests|number of arrests').source}|(?:^|[^\p{L}])(?:arrest(?:s|ed|ing)|detain(?:s|ed|ing)) (?:at least |some |about )?$`,
      'iu',
    ),
    after: after('arrested|detained|arrests|taken into custody'),
    isRunning: true,
  },
];

/** What a story counts once. */
export const countTopics: readonly ValueTopic[] = [
  ...fateTopics,
  {
    topic: 'attendance',
    before: new RegExp(
      String.raw`${tallied('attendance|audience|crowd').source}|(?:^|[^\p{L}])(?:(?:crowd|audience|gate) of|watched by|attended by) (?:(?:about|some|around|nearly|almost|over|more than|a record) ){0,2}$`,
      'iu',
    ),
    after:
      /^ (?:spectators|fans|supporters|people|visitors|onlookers|mourners|protesters|demonstrators|marchers|guests)(?: (?:who|that))?(?: had| have)? (?:watched|watching|attended|saw|turned out|turned up|came|come|marched|gathered|lined|walked|filled|packed)\b/i,
    isOfStory: true,
  },
  {
    topic: 'aboard',
    after: /^ (?:people|passengers|passengers and crew|persons|souls) (?:were |was )?(?:aboard|on board)\b/i,
    isOfStory: true,
  },
  {
    topic: 'jobs lost',
    before:
      /(?:^|[^\p{L}])(?:lay|lays|laying|laid) off (?:(?:up to|about|some|around|nearly|almost|over|more than) ){0,2}$/iu,
    after:
      /^(?: \p{L}+)? (?:jobs|posts|positions|workers|employees|people)(?: (?:will|are to|would|are|were|is|to))* (?:go|be cut|be lost|lost|at risk|laid off|dismissed|made redundant|lose their jobs)\b/iu,
    isOfStory: true,
  },
  {
    topic: 'workforce',
    before:
      /(?:^|[^\p{L}])(?:employs|employed|employing|workforce of|staff of|has a staff of) (?:(?:about|some|around|nearly|almost|over|more than) ){0,2}$/iu,
    isOfSomebody: true,
  },
  {
    topic: 'signatures',
    after: /^ (?:signatures|people (?:have |had )?signed)\b/i,
    isOfStory: true,
  },
  {
    topic: 'evacuated',
    after: after('evacuated|moved to safety|forced (?:out|from their homes)|told to leave'),
    isRunning: true,
  },
  {
    topic: 'without power',
    after:
      /^ (?:homes|households|customers|people|homes and businesses|households and businesses|properties)(?: (?:are|were|was|is|still|left|remained|had|have|been))* (?:without (?:power|electricity)|in the dark|cut off)\b/i,
    isRunning: true,
  },
];

/** What a story tells the price of once. */
export const moneyTopics: readonly ValueTopic[] = [
  {
    topic: 'fine',
    before:
      /(?:^|[^\p{L}])(?:fined|fine of|fines of|penalty of|fine:|fined (?:him|her|it|them|the \p{L}+)) (?:a total of )?$/iu,
    after: /^ (?:fine|penalty)\b/i,
    isOfStory: true,
  },
  {
    topic: 'bail',
    before: /(?:^|[^\p{L}])bail (?:of|at|:|was set at|set at|is|to) ?$/iu,
    after: /^ bail\b/i,
    isOfStory: true,
  },
  {
    topic: 'reward',
    before: /(?:^|[^\p{L}])(?:reward|ransom) (?:of|:|is|was) ?$/iu,
    after: /^ (?:reward|ransom)\b/i,
    isOfStory: true,
  },
];

/** What share a story tells once. */
export const percentTopics: readonly ValueTopic[] = [
  { topic: 'turnout', before: tallied('turnout'), after: /^ turnout\b/i, isOfStory: true },
];

export const durationTopics: readonly ValueTopic[] = [
  {
    topic: 'duration',
    before:
      /(?:^|[^\p{L}])(?:duration:?|running time:?|playing time:?|lasted|needed|took|takes|running for|ran for)(?: (?:him|her|them|only|just|some|a little|for|of|a|total|was|is)){0,3}\s*$/iu,
  },
  {
    topic: 'sentence',
    before:
      /(?:^|[^\p{L}])(?:sentenced(?: \p{L}+){0,4} to|jailed(?: \p{L}+){0,3} for|imprisoned for|(?:prison|jail) (?:term|sentence) of|sentence of) (?:a total of )?$/iu,
    after:
      /^ (?:in (?:prison|jail|custody|a young offenders)|behind bars|(?:prison|jail) (?:term|sentence)|imprisonment|sentence)\b/i,
    isOfStory: true,
  },
  {
    topic: 'ban',
    before: /(?:^|[^\p{L}])(?:banned|suspended|disqualified)(?: \p{L}+){0,6} for $/iu,
    after: /^ (?:ban|suspension|disqualification)\b/i,
    isOfStory: true,
  },
];

/** A board, committee or court votes on the matter once. */
export const scoreTopics: readonly ValueTopic[] = [
  {
    topic: 'vote',
    before: before(
      'vote|voted|votes|voting|approved|passed|carried|rejected|ratified|granted|adopted|backed|defeated|decision|permission|motion|margin',
    ),
    isOfStory: true,
  },
];

/** `moves from No. 31 to No. 19`, `will rise to 17th`: where somebody stands after the change. */
export const rankTopics: readonly ValueTopic[] = [
  {
    topic: 'new rank',
    before:
      /(?:^|[^\p{L}])(?:ris(?:e|es|en|ing)|rose|climb\p{L}*|mov(?:e|es|ed|ing)|jump\p{L}*|leap\p{L}*|f[ae]ll(?:s|en)?|drop\p{L}*|slip\p{L}*|up|down)\b[^;]{0,50}\bto\s+(?:the\s+)?(?:world\s+)?(?:(?:no\.?|number|rank)\s*)?$/iu,
  },
];
