/**
 * Alternation classes: kinds of thing of which one slot of a sentence holds a single one, so that
 * `a guitar` and `a drum` in the same place cannot both be right. Each class is the tree below some
 * noun senses of WordNet (`food#2` is the second noun sense of *food*), without the trees below `without`.
 */
export interface AlternationRoots {
  readonly name: string;
  readonly roots: readonly string[];
  /** Senses that are members themselves, with the trees below them. */
  readonly members?: readonly string[];
  readonly without?: readonly string[];
  /** `always`: members exclude one another even where one's definition names the other (Tuesday is `after Monday`). */
  readonly apart?: 'always';
  /** `common`: only members that occur in WordNet's texts or definitions. */
  readonly keep?: 'common' | 'all';
}

export const alternationRoots: readonly AlternationRoots[] = [
  { name: 'colour', apart: 'always', roots: ['chromatic_color', 'achromatic_color'] },
  {
    name: 'animal',
    roots: ['animal'],
    without: ['young', 'male', 'female', 'game#7', 'pet', 'stray', 'prey#2'],
  },
  { name: 'instrument', roots: ['musical_instrument'] },
  { name: 'vehicle', roots: ['vehicle'], without: ['military_vehicle'] },
  { name: 'food', roots: ['food', 'food#2', 'beverage', 'edible_fruit', 'vegetable', 'flavorer', 'nut'] },
  { name: 'plant', roots: ['vascular_plant'] },
  { name: 'family', apart: 'always', roots: ['relative', 'spouse'] },
  {
    name: 'profession',
    roots: [
      'professional',
      'skilled_worker',
      'scientist',
      'artist',
      'entertainer',
      'athlete',
      'clergyman',
      'craftsman',
      'serviceman',
      'health_professional',
      'businessperson',
      'student',
      'athlete',
      'player',
      'monarch',
      'lawman',
      'employee',
      'criminal',
    ],
  },
  { name: 'bodyPart', roots: ['body_part'] },
  { name: 'sport', roots: ['sport'] },
  { name: 'country', apart: 'always', roots: ['country#2', 'state#4'], keep: 'all' },
  {
    name: 'nationality',
    apart: 'always',
    roots: ['european', 'american', 'african', 'asian', 'inhabitant', 'nation#2'],
  },
  { name: 'language', apart: 'always', roots: ['natural_language'], keep: 'all' },
  { name: 'day', apart: 'always', roots: ['day_of_the_week'] },
  { name: 'month', apart: 'always', roots: ['calendar_month'] },
  { name: 'season', apart: 'always', roots: ['season#2'] },
  {
    name: 'celestialBody',
    apart: 'always',
    roots: ['celestial_body', 'planet', 'satellite#3'],
    members: ['galaxy#3'],
    keep: 'all',
  },
  { name: 'direction', apart: 'always', roots: ['direction#1'] },
  { name: 'room', roots: ['room'] },
  { name: 'building', roots: ['building'] },
  { name: 'weapon', roots: ['weapon'] },
  { name: 'crime', apart: 'always', roots: ['crime', 'homicide'] },
  { name: 'illness', roots: ['illness', 'disease'] },
  { name: 'religion', apart: 'always', roots: ['religion'], keep: 'all' },
  { name: 'currency', apart: 'always', roots: ['monetary_unit'], keep: 'all' },
  { name: 'shape', apart: 'always', roots: ['plane_figure', 'solid#3'] },
  { name: 'clothing', roots: ['clothing', 'footwear', 'headdress'] },
  { name: 'furniture', roots: ['furniture'] },
  { name: 'fabric', roots: ['fabric'] },
  {
    name: 'material',
    roots: [
      'metallic_element',
      'metal',
      'plant_material',
      'building_material',
      'paper',
      'chemical_element',
      'animal_product',
      'mineral',
      'rock#2',
      'plastic',
      'glass',
    ],
  },
  { name: 'landform', roots: ['geological_formation', 'body_of_water', 'land#4', 'tract'] },
  { name: 'weather', roots: ['precipitation#3', 'storm'] },
  { name: 'meal', apart: 'always', roots: ['meal#1'] },
  { name: 'tool', roots: ['hand_tool', 'kitchen_utensil', 'cutlery'] },
  { name: 'timeUnit', apart: 'always', roots: ['time_unit'] },
  { name: 'toy', roots: ['ball#1', 'toy'] },
  {
    name: 'creativeWork',
    apart: 'always',
    roots: [],
    members: [
      'movie',
      'book',
      'song',
      'poem',
      'painting',
      'sculpture',
      'photograph',
      'newspaper',
      'magazine',
      'opera',
      'album',
    ],
  },
  { name: 'discipline', roots: ['science', 'humanistic_discipline', 'engineering#2', 'theology#2'] },
  {
    name: 'disaster',
    apart: 'always',
    roots: [],
    members: [
      'earthquake',
      'explosion',
      'flood',
      'storm',
      'avalanche',
      'fire',
      'drought',
      'tsunami',
      'collision#1',
      'shipwreck#2',
    ],
  },
  {
    name: 'device',
    roots: ['computer', 'machine#1'],
    members: ['telephone', 'laptop', 'camera', 'television_receiver', 'radio_receiver'],
  },
];
