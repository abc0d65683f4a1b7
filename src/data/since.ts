import type {Dataset} from './dataset.js';
import {yearOf} from './dates.js';
import {lastDate, statuses} from './status.js';
import {coursesOf} from './steps.js';

/** A class of a legend: the years from the first to the last, and how many Parties joined in them. */
export interface SinceClass {
  readonly from: number;
  readonly until: number;
  readonly parties: number;
}

/** The Parties on a date (by default the last that is known), each with the date since which it is one. */
export function partySince(
  dataset: Dataset,
  instrument: string,
  date = lastDate(dataset, instrument)
): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  for (const [state, standing] of statuses(dataset, instrument, date)) {
    if (standing.status === 'party') since.set(state, standing.since ?? '');
  }
  return since;
}

/**
 * Up to four classes of whole years that hold about as many Parties each, those that left among them, the same for every
 * date of a dataset.
 * A class takes years until it holds its share of the Parties that are left; equal years are never parted.
 */
export function sinceClasses(dataset: Dataset, instrument: string, count = 4): readonly SinceClass[] {
  const courses = [...coursesOf(dataset, instrument).values()].flat();
  const entries = courses.flatMap(({steps}) => steps.find(({kind}) => kind === 'entry') ?? []);
  const years = entries.map(({date}) => yearOf(date)).sort((a, b) => a - b);
  const classes: SinceClass[] = [];
  for (let start = 0; start < years.length; ) {
    const share = Math.ceil((years.length - start) / Math.max(1, count - classes.length));
    const until = years[start + share - 1] as number;
    const end = years.lastIndexOf(until) + 1;
    classes.push({from: years[start] as number, until, parties: end - start});
    start = end;
  }
  return classes;
}
