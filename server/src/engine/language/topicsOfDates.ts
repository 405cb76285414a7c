import { before, birth, type ValueTopic } from './valueTopics.ts';

/** A film, record or book comes out once in a market. */
const release: ValueTopic = {
  topic: 'release',
  before:
    /(?:^|[^\p{L}])(?:releas(?:e|es|ed|ing)|in (?:cinemas|theat(?:re|er)s)|comes? out|go(?:es)? on sale)\b[^;:]{0,40}$/iu,
  after: /^,? when [^;:]{0,80}\b(?:cinemas|theat(?:re|er)s|bookshops|bookstores)\b/i,
  isOfFirst: true,
};

/** What dates a story tells once. */
export const dateTopics: readonly ValueTopic[] = [
  release,
  {
    topic: 'last time before',
    before:
      /(?:^|[^\p{L}])(?:first|no|not|never|worst|best|biggest|largest|greatest|heaviest|highest|lowest|most|least|strongest|deadliest|coldest|hottest|wettest|driest)\b[^;:]{0,90}\bsince\s+$/iu,
  },
  { topic: 'birth', before: birth, isOfFirst: true, isOfSomebody: true },
  {
    topic: 'in force',
    before:
      /(?:^|[^\p{L}])(?:(?:takes?|took|taking) effect|(?:comes?|came|coming|enters?|entered|entering|goes|go|went|going|is|are|be) (?:in|into) (?:force|effect|operation)|(?:law|act|levy|ban|tax|rules?|tariffs?|duties|duty|directive|regulations?|measures?|charge|fee|toll) (?:will |is to |are to )?(?:apply|applies|applied|be applied)(?: from| on| as of)?)\s+(?:(?:on|from|as of|in|only|at|by|the|start of|beginning of|with effect from)\s+){0,4}$/iu,
    isOfFirst: true,
    isOfStory: true,
  },
  {
    topic: 'deadline',
    before:
      /(?:^|[^\p{L}])(?:deadline|closing date|cut-off date|closing time|(?:applications?|entries|bids|nominations|submissions|comments|voting|polls|registration) (?:close|closes|closed|end|ends|must be in|(?:is|are) (?:due|open until)))\b[^;:.,]{0,40}$/iu,
    isOfFirst: true,
    isOfStory: true,
  },
  {
    topic: 'completion',
    before:
      /(?:^|[^\p{L}])(?:complet(?:ed|ion)|finish(?:ed|es)?|be (?:ready|done|over|complete)|hand(?:ed)? over|handover|last(?:s)? until)\b[^;:.,]{0,25}\b(?:by|in|at|on|until|for|is|:)\s+(?:the\s+)?$/iu,
    isOfFirst: true,
    isOfStory: true,
  },
  {
    topic: 'next hearing',
    before:
      /(?:^|[^\p{L}])(?:(?:next|further|another|preliminary|bail) hearing|hearing (?:is|was) (?:set|scheduled|due)|(?:appear|appears|be|go|goes) (?:back )?(?:in court|before (?:a|the) (?:judge|court|magistrate|bench))(?: again)?|trial (?:is|was) (?:set|scheduled|due)|sentenc(?:ed|ing) (?:is|was)? ?(?:set|scheduled|due)|adjourn(?:ed|s) (?:the (?:case|hearing|trial) )?(?:until|to))\b[^;:.]{0,30}$/iu,
    isOfFirst: true,
    isOfStory: true,
  },
  {
    topic: 'founded',
    before: before('founded|established|set up|incorporated'),
    isOfFirst: true,
    isOfSomebody: true,
  },
];
