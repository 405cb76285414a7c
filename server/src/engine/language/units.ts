import type { Dimension } from '../model/quantity.ts';

/**
 * Units of measure with their size in the base unit of their dimension: metre, square metre,
 * litre, kilogram, metre per second, degree Celsius, second, joule, watt.
 */
export interface Unit {
  readonly dimension: Dimension;
  /** The base unit. */
  readonly base: string;
  readonly factor: number;
  /** Added after multiplication: degrees Fahrenheit only. */
  readonly offset: number;
  /** How labels print it: `mile` in `600 mile`. */
  readonly print: string;
  /**
   * How far the name itself may mislead: a `ton` is 907 kg to an American, 1,016 kg to an older
   * Briton and 1,000 kg to most others, a gallon 3.8 or 4.5 litres. The least and greatest multiple of `factor`.
   */
  readonly spread: readonly [number, number];
}

type Row = readonly [dimension: Dimension, base: string, factor: number, names: string];

const rows: readonly Row[] = [
  ['length', 'metre', 1, 'metre metres meter meters'],
  ['length', 'metre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['length', 'metre', 0.01, 'centimetre centimetres centimeter centimeters cm cms'],
  ['length', 'metre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['length', 'metre', 1609.344, 'mile miles'],
  ['length', 'metre', 1852, 'nautical-mile nautical-miles'],
  ['length', 'metre', 0.9144, 'yard yards yd yds'],
  ['length', 'metre', 0.3048, 'foot feet ft'],
  ['length', 'metre', 0.0254, 'inch inches'],
  ['area', 'square metre', 1, 'square-metre square-metres square-meter square-meters'],
  [
    'area',
    'square metre',
    1e6,
    'square-kilometre square-kilometres square-kilometer square-kilometers square-km',
  ],
  ['area', 'square metre', 2589988.11, 'square-mile square-miles'],
  ['area', 'square metre', 0.09290304, 'square-foot square-feet square-ft'],
  ['area', 'square metre', 0.83612736, 'square-yard square-yards'],
  ['area', 'square metre', 10000, 'hectare hectares ha'],
  ['area', 'square metre', 4046.8564224, 'acre acres'],
  ['volume', 'litre', 1, 'litre litres liter liters'],
  ['volume', 'litre', 0.001, 'millilitre millilitres milliliter milliliters ml'],
  ['volume', 'litre', 1000, 'cubic-metre cubic-metres cubic-meter cubic-meters'],
  ['volume', 'litre', 28.316846592, 'cubic-foot cubic-feet'],
  ['volume', 'litre', 764.554857984, 'cubic-yard cubic-yards'],
  ['volume', 'litre', 3.785411784, 'gallon gallons gal'],
  ['volume', 'litre', 0.473176473, 'pint pints'],
  ['volume', 'litre', 158.987294928, 'barrel barrels bbl'],
  ['mass', 'kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['mass', 'kilogram', 0.001, 'gram grams gramme grammes'],
  ['mass', 'kilogram', 1e-6, 'milligram milligrams mg'],
  ['mass', 'kilogram', 1000, 'tonne tonnes metric-ton metric-tons'],
  ['mass', 'kilogram', 1e6, 'kilotonne kilotonnes kiloton kilotons'],
  ['mass', 'kilogram', 907.18474, 'ton tons short-ton short-tons'],
  ['mass', 'kilogram', 0.45359237, 'pound pounds lb lbs'],
  ['mass', 'kilogram', 0.028349523125, 'ounce ounces oz'],
  ['mass', 'kilogram', 6.35029318, 'stone'],
  ['speed', 'metre per second', 1 / 3.6, 'km/h kph kmh kmph'],
  ['speed', 'metre per second', 0.44704, 'mph'],
  ['speed', 'metre per second', 1852 / 3600, 'knot knots'],
  ['speed', 'metre per second', 1, 'm/s'],
  ['speed', 'metre per second', 1000, 'km/s'],
  ['duration', 'second', 1, 'second seconds sec secs'],
  ['duration', 'second', 60, 'minute minutes min mins'],
  ['duration', 'second', 3600, 'hour hours hr hrs'],
  ['duration', 'second', 86400, 'day days'],
  ['duration', 'second', 86400, 'night nights'],
  ['duration', 'second', 604800, 'week weeks'],
  ['duration', 'second', 1209600, 'fortnight fortnights'],
  ['duration', 'second', 2629746, 'month months'],
  ['duration', 'second', 31556952, 'year years yr yrs'],
  ['duration', 'second', 315569520, 'decade decades'],
  ['duration', 'second', 3155695200, 'century centuries'],
  ['energy', 'joule', 1, 'joule joules'],
  ['energy', 'joule', 1000, 'kilojoule kilojoules kj'],
  ['energy', 'joule', 4184, 'kilocalorie kilocalories kcal calorie calories'],
  ['energy', 'joule', 3.6e6, 'kilowatt-hour kilowatt-hours kwh'],
  ['energy', 'joule', 3.6e9, 'megawatt-hour megawatt-hours mwh'],
  ['energy', 'joule', 3.6e12, 'gigawatt-hour gigawatt-hours gwh'],
  ['energy', 'joule', 3.6e15, 'terawatt-hour terawatt-hours twh'],
  ['power', 'watt', 1, 'watt watts'],
  ['power', 'watt', 1000, 'kilowatt kilowatts kw'],
  ['power', 'watt', 1e6, 'megawatt megawatts mw'],
  ['power', 'watt', 1e9, 'gigawatt gigawatts gw'],
  ['power', 'watt', 745.7, 'horsepower hp bhp'],
];

const spreadsByUnit: Readonly<Record<string, readonly [number, number]>> = {
  ton: [1, 1.12],
  gallon: [1, 1.201],
  pint: [1, 1.201],
  month: [28 / 30.44, 31 / 30.44],
};

function unitOf([dimension, base, factor, names]: Row): readonly [string, Unit][] {
  const [print = base, ...others] = names.split(' ');
  const unit = {
    dimension,
    base,
    factor,
    offset: 0,
    print: print.replaceAll('-', ' '),
    spread: spreadsByUnit[print] ?? [1, 1],
  } as const;
  return [print, ...others].map((name) => [name, unit]);
}

/** Units by every name and abbreviation that is clear without its figure. Parts of a compound are joined by hyphens. */
export const unitsByName: ReadonlyMap<string, Unit> = new Map(rows.flatMap(unitOf));

export const celsius: Unit = {
  dimension: 'temperature',
  base: 'celsius',
  factor: 1,
  offset: 0,
  print: '°C',
  spread: [1, 1],
};
export const fahrenheit: Unit = {
  dimension: 'temperature',
  base: 'celsius',
  factor: 5 / 9,
  offset: -160 / 9,
  print: '°F',
  spread: [1, 1],
};
/** Degrees that do not say of what: they compare with their own kind only. */
export const bareDegree: Unit = {
  dimension: 'temperature',
  base: 'degree',
  factor: 1,
  offset: 0,
  print: '°',
  spread: [1, 1],
};

/** Letters that are units only when they stand solid against a figure: `5m`, `30g`, `2h`. */
export const solidUnits: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['g', 'gram'],
  ['l', 'litre'],
  ['t', 'tonne'],
  ['h', 'hour'],
  ['s', 'second'],
  ['w', 'watt'],
]);

/** Adjectives that follow a measure without ending its noun phrase: `14 inches long`. */
export const measureAdjectives: ReadonlySet<string> = new Set([
  'long',
  'wide',
  'deep',
  'high',
  'tall',
  'thick',
  'old',
  'broad',
  'across',
  'heavy',
  'away',
  'off',
]);
