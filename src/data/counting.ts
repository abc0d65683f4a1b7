import type {Dataset} from './dataset.js';
import type {Precision, Tally} from './facts.js';
import type {Participation} from './records.js';

/** What was counted; units are never added to one another. */
export type Unit = Participation['unit'];

/**
 * What a count is good for: the one that enters sums; a count kept back to protect people; a forecast written before
 * the event; the speakers we counted ourselves; an alternative to, or a part of, the one that enters sums.
 */
export type CountKind = 'summed' | 'withheld' | 'forecast' | 'speakers' | 'alternative';

/** What a count is good for. */
export function kindOf({basis, unit, counted, qualifier, count}: Participation): CountKind {
  if (basis === 'announced-before') return 'forecast';
  // Persons whom we counted ourselves are names on a programme, not heads in a room.
  if (basis === 'own-count' && unit === 'persons') return 'speakers';
  if (counted === 'no') return 'alternative';
  return qualifier === 'withheld' || count === undefined ? 'withheld' : 'summed';
}

/** The count of an event that enters sums, for one unit. */
export function countOf(dataset: Dataset, event: string, unit: Unit): Participation | undefined {
  return dataset.countsOf(event).find((count) => count.unit === unit && kindOf(count) === 'summed');
}

/** The sum of one unit over events, and at how many of them it is known. */
export function sumCounts(dataset: Dataset, events: readonly string[], unit: Unit, key = ''): Tally {
  const counts = events.flatMap((event) => countOf(dataset, event, unit) ?? []);
  const withheld = events
    .flatMap((event) => dataset.countsOf(event))
    .filter((count) => count.unit === unit && kindOf(count) === 'withheld');
  return {
    key,
    precision: precisionOf(counts.map(({qualifier}) => qualifier)),
    n: counts.length,
    of: events.length,
    // Nothing known is not zero: a number that nobody can draw or add by mistake.
    value: counts.length > 0 ? counts.reduce((sum, {count = 0}) => sum + count, 0) : Number.NaN,
    withheld: withheld.length
  };
}

/** How exact a sum is, from the qualifiers of its parts. */
export function precisionOf(qualifiers: readonly string[]): Precision {
  if (qualifiers.length === 0) return 'none';
  const has = (qualifier: string) => qualifiers.includes(qualifier);
  if (has('approximate') || (has('at-least') && has('at-most'))) return 'approximate';
  if (has('at-least')) return 'at-least';
  return has('at-most') ? 'at-most' : 'exact';
}
