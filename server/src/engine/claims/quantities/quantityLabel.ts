import type { Quantity } from '../../model/quantity.ts';

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function groupDigits(value: number): string {
  const [whole = '0', part] = String(Number.parseFloat(value.toPrecision(12))).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** `40,012`, `2.3 million`: a number as labels print it, whichever way the text wrote it. */
export function printNumber(value: number): string {
  for (const [scale, name] of scales) {
    const scaled = value / scale;
    if (
      Math.abs(scaled) >= 1 &&
      Math.abs(scaled) < 1000 &&
      /^-?\d+(?:\.\d{1,3})?$/.test(String(Number.parseFloat(scaled.toPrecision(12))))
    ) {
      return `${String(Number.parseFloat(scaled.toPrecision(12)))} ${name}`;
    }
  }
  return groupDigits(value);
}

function ordinalSuffix(value: number): string {
  const rest = value % 100;
  if (rest > 10 && rest < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** What the parts of a label are made from: numbers in the unit stated. */
export interface Printed {
  readonly dimension: Quantity['dimension'];
  readonly values: readonly number[];
  readonly unit: string | undefined;
  readonly prefix: string;
}

function printUnit(number: string, printed: Printed): string {
  const { dimension, unit = '' } = printed;
  if (dimension === 'percent' || dimension === 'fraction') return `${number}%`;
  if (dimension === 'percentagePoints') return `${number} percentage points`;
  if (dimension === 'ordinal') return `${number}${ordinalSuffix(printed.values[0] ?? 0)}`;
  if (unit === '') return number;
  const isWord = /^[a-z]+(?: [a-z]+)*$/.test(unit) && unit !== 'mph';
  return `${number} ${isWord && number !== '1' ? pluralOf(unit) : unit}`;
}

function pluralOf(unit: string): string {
  if (unit.endsWith('foot')) return `${unit.slice(0, -4)}feet`;
  if (unit.endsWith('century')) return `${unit.slice(0, -1)}ies`;
  return unit.endsWith('inch') ? `${unit}es` : `${unit}s`;
}

/** Canonical print of a value: `12`, `2.3 million GBP`, `31%`, `5–7 kilometres`, `about 40`. */
export function printQuantity(printed: Printed): string {
  const numbers = printed.values.map((value) =>
    printNumber(printed.dimension === 'fraction' ? Number((value * 100).toFixed(1)) : value),
  );
  const text = printUnit(numbers.join('–'), printed);
  return printed.prefix === '' ? text : `${printed.prefix} ${text}`;
}
