/**
 * What a story states once: where a storm came ashore, how many died, how long a match took. Two versions that
 * each have one value for it speak of one thing, in whatever words they do. One line a topic, as newsrooms word it.
 */
export interface ValueTopic {
  readonly topic: string;
  /** Words before the value, in its own clause, that say what it is. */
  readonly before?: RegExp;
  /** Words right behind the value that do. */
  readonly after?: RegExp;
  /** A seat or birthplace is that of somebody: a name before the words must be one that the other sentence has. */
  readonly isOfSomebody?: true;
  /** Only the first value behind the words is theirs: `ashore at Baras in Catanduanes`. */
  readonly isOfFirst?: true;
  /** A story has one law or ban that comes into force: where no name says whose it is, it is that. */
  readonly isOfStory?: true;
  /** A tally grows: it holds for the time at which it was told. */
  readonly isRunning?: true;
}

/** Between the words that name the topic and the value. */
const gap = String.raw`\b:?(?:[^;:]|:\d){0,60}$`;
/** Between the value and the words behind it: the people counted. */
const counted = String.raw`^,?(?: (?:more|other|people|persons|men|women|children|civilians|soldiers|residents|passengers|passengers and crew|(?:\p{L}+ )?(?:workers|employees|officers|students)|others|are|were|was|is|have|had|has|been|confirmed|known|reported|listed as|still)){0,5} `;

function before(words: string): RegExp {
  return new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})${gap}`, 'iu');
}

/** `Deaths: 21`, `the death toll rose to 21`. */
function tallied(words: string): RegExp {
  return new RegExp(
    String.raw`(?:^|[^\p{L}])(?:${words})(?::| [^;:]{0,60}\b(?:to|at|of|is|was|reached|reaches|hit|hits))\s*$`,
    'iu',
  );
}

function after(words: string): RegExp {
  return new RegExp(String.raw`${counted}(?:${words})(?![\p{L}-])`, 'iu');
}

const landfall = before('landfall|(?:come|came|comes|coming) ashore');
const birth = before('was born|were born|born|birthplace');

export const placeTopics: readonly ValueTopic[] = [
  { topic: 'landfall', before: landfall, isOfFirst: true },
  { topic: 'epicentre', before: before('epicent(?:re|er)'), isOfFirst: true },
  {
    topic: 'headquarters',
    before: before(
      'headquarters|headquartered|head office|registered office|(?:has|have|had|keeps?|with) (?:its|their|a) (?:seat|home)|seated|based(?= (?:in|at|near)\\b)',
    ),
    isOfFirst: true,
    isOfSomebody: true,
  },
  { topic: 'birthplace', before: birth, isOfFirst: true, isOfSomebody: true },
  {
    topic: 'new site',
    before:
      /(?:^|[^\p{L}])(?:mov(?:e|es|ed|ing)|relocat\p{L}+|transfer\p{L}*|shift(?:s|ed|ing)?)\b[^;:.,]{0,40}\bto\s+$/iu,
    isOfFirst: true,
  },
];

/** A film, record or book comes out once in a market. */
const release: ValueTopic = {
  topic: 'release',
  before:
    /(?:^|[^\p{L}])(?:releas(?:e|es|ed|ing)|in (?:cinemas|theat(?:re|er)s)|comes? out|go(?:es)? on sale)\b[^;:]{0,40}$/iu,
  after: /^,? when [^;:]{0,80}\b(?:cinemas|theat(?:re|er)s|bookshops|bookstores)\b/i,
  isOfFirst: true,
};

export const dateTopics: readonly ValueTopic[] = [
  release,
  { topic: 'last time before', before: /(?:^|[^\p{L}])(?:first|no)\b[^;:]{0,90}\bsince\s+$/iu },
  { topic: 'birth', before: birth, isOfFirst: true, isOfSomebody: true },
  {
    topic: 'in force',
    before:
      /(?:^|[^\p{L}])(?:(?:takes?|took|taking) effect|(?:comes?|came|coming|enters?|entered|entering|goes|go|went|going|is|are|be) (?:in|into) (?:force|effect|operation)|(?:law|act|levy|ban|tax|rules?|tariffs?|duties|duty|directive|regulations?|measures?|charge|fee|toll) (?:will |is to |are to )?(?:apply|applies|applied|be applied)(?: from| on| as of)?)\s+(?:(?:on|from|as of|in|only|at|by|the|start of|beginning of|with effect from)\s+){0,4}$/iu,
    isOfFirst: true,
    isOfStory: true,
  },
];

export const countTopics: readonly ValueTopic[] = [
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
  {
    topic: 'attendance',
    before: tallied('attendance'),
    after: /^ (?:spectators|fans) (?:watched|attended|saw)\b/i,
  },
];

export const durationTopics: readonly ValueTopic[] = [
  {
    topic: 'duration',
    before:
      /(?:^|[^\p{L}])(?:duration:?|running time:?|playing time:?|lasted|needed|took|takes|running for|ran for)(?: (?:him|her|them|only|just|some|a little|for|of|a|total|was|is)){0,3}\s*$/iu,
  },
];

/** A board, committee or court votes on the matter once. */
export const scoreTopics: readonly ValueTopic[] = [
  { topic: 'vote', before: before('vote|voted|votes|voting') },
];

/** `moves from No. 31 to No. 19`, `will rise to 17th`: where somebody stands after the change. */
export const rankTopics: readonly ValueTopic[] = [
  {
    topic: 'new rank',
    before:
      /(?:^|[^\p{L}])(?:ris(?:e|es|en|ing)|rose|climb\p{L}*|mov(?:e|es|ed|ing)|jump\p{L}*|leap\p{L}*|f[ae]ll(?:s|en)?|drop\p{L}*|slip\p{L}*|up|down)\b[^;]{0,50}\bto\s+(?:the\s+)?(?:world\s+)?(?:(?:no\.?|number|rank)\s*)?$/iu,
  },
];
