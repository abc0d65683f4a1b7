import type {Unit} from '../../data/counting.js';
import type {Count} from '../intl.js';
import {common} from './common.js';
import {events as names} from './events.js';

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  persons: ['person', 'persons'],
  states: ['State', 'States'],
  countries: ['country', 'countries'],
  organisations: ['organisation', 'organisations']
};

/** How events are named, and the counts of who took part. */
export const events = {
  ...names,
  unit: (unit: Unit, count: number) => units[unit][count === 1 ? 0 : 1],
  /** "≈ 50 persons"; "not known", which is not zero. */
  count: (tally: Count, unit: Unit) =>
    tally.precision === 'none'
      ? common.amount(tally)
      : `${common.amount(tally)} ${units[unit][tally.value === 1 ? 0 : 1]}`
};
