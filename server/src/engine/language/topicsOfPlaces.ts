import { before, birth, type ValueTopic } from './valueTopics.ts';

const landfall = before('landfall|(?:come|came|comes|coming) ashore');

/** What places a story names once. */
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
