import type {Unit} from '../../data/counting.js';
import type {events as english} from '../en/counted.js';
import {common} from './common.js';
import {events as names} from './events.js';

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  persons: ['personne', 'personnes'],
  states: ['État', 'États'],
  countries: ['pays', 'pays'],
  organisations: ['organisation', 'organisations']
};

// In French 0 and 1 are singular.
const form = (count: number): 0 | 1 => (count < 2 ? 0 : 1);

/** Comment les événements sont nommés, et le nombre de participants. */
export const events: typeof english = {
  ...names,
  unit: (unit, count) => units[unit][form(count)],
  count: (tally, unit) =>
    tally.precision === 'none' ? common.amount(tally) : `${common.amount(tally)} ${units[unit][form(tally.value)]}`
};
