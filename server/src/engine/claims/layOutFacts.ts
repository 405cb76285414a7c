import type { DateExpression } from '../model/date.ts';
import type { NameMention } from '../model/name.ts';
import type { PlaceMention } from '../model/place.ts';
import type { Quantity } from '../model/quantity.ts';

/*
 * Facts are read in many ways, each of which knows other things of them; and what is known of them is asked thousands of
 * times at every edit. So all of one sort get the same fields in the same order, those of which nothing is known as well:
 * V8 finds a field at once where all objects that are asked for it are laid out alike, and looks it up where they are not.
 */

export function layOutQuantity(quantity: Quantity): Quantity {
  return {
    kind: quantity.kind,
    span: quantity.span,
    figure: quantity.figure,
    dimension: quantity.dimension,
    unit: quantity.unit,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    head: quantity.head,
    modifiers: quantity.modifiers,
    whole: quantity.whole,
    change: quantity.change,
    per: quantity.per,
    step: quantity.step,
    measure: quantity.measure,
    implicit: quantity.implicit,
    label: quantity.label,
  };
}

export function layOutDate(date: DateExpression): DateExpression {
  return {
    kind: date.kind,
    span: date.span,
    year: date.year,
    month: date.month,
    day: date.day,
    weekday: date.weekday,
    occurrence: date.occurrence,
    hour: date.hour,
    minute: date.minute,
    season: date.season,
    part: date.part,
    zone: date.zone,
    relative: date.relative,
    until: date.until,
    order: date.order,
    half: date.half,
    quarter: date.quarter,
    decade: date.decade,
    century: date.century,
    granularity: date.granularity,
    relation: date.relation,
    label: date.label,
  };
}

export function layOutName(name: NameMention): NameMention {
  return {
    kind: name.kind,
    span: name.span,
    entity: name.entity,
    words: name.words,
    title: name.title,
    descriptor: name.descriptor,
    age: name.age,
    isDoubtful: name.isDoubtful,
  };
}

export function layOutPlace(place: PlaceMention): PlaceMention {
  return {
    kind: place.kind,
    span: place.span,
    place: place.place,
    type: place.type,
    within: place.within,
    adjective: place.adjective,
    preposition: place.preposition,
    metonymOf: place.metonymOf,
    direction: place.direction,
  };
}
