import type {Dataset, Interval} from './dataset.js';
import {firstDay, lastDay} from './dates.js';

type Index = ReadonlyMap<string, readonly Interval[]> | undefined;

const regions = new WeakMap<Dataset, Map<string, readonly string[]>>();
const indexes = new WeakMap<Dataset, Map<string, Index>>();

/** Whether an interval covers a date, or may: its end is the first day on which it no longer holds, an absent end is open. */
export function holds({from, until}: Pick<Interval, 'from' | 'until'>, date: string): boolean {
  return (!from || firstDay(from) <= lastDay(date)) && (!until || firstDay(date) < lastDay(until));
}

/** Whether a state belonged to a region on a date; false where nobody listed the region's members. */
export function isMember(dataset: Dataset, region: string, state: string, date: string): boolean {
  return (
    indexOf(dataset, region)
      ?.get(state)
      ?.some((interval) => holds(interval, date)) ?? false
  );
}

/** The states that belonged to a region on a date, each once; undefined where nobody listed its members. */
export function membersAt(dataset: Dataset, region: string, date: string): readonly string[] | undefined {
  const index = indexOf(dataset, region);
  return index && [...index.keys()].filter((state) => isMember(dataset, region, state, date));
}

/** The regions to which a state belonged on a date, in the order of the table. */
export function regionsOf(dataset: Dataset, state: string, date: string): readonly string[] {
  let known = regions.get(dataset);
  if (!known) regions.set(dataset, (known = new Map()));
  const key = `${state} ${date}`;
  let found = known.get(key);
  if (!found) {
    found = dataset.tables.regions.map(({id}) => id).filter((region) => isMember(dataset, region, state, date));
    known.set(key, found);
  }
  return found;
}

function indexOf(dataset: Dataset, region: string): Index {
  let index = indexes.get(dataset);
  if (!index) indexes.set(dataset, (index = new Map()));
  if (!index.has(region)) index.set(region, byState(dataset.membersOf(region)));
  return index.get(region);
}

function byState(intervals: readonly Interval[] | undefined): Index {
  if (!intervals) return undefined;
  const states = new Map<string, Interval[]>();
  for (const interval of intervals) states.set(interval.id, [...(states.get(interval.id) ?? []), interval]);
  return states;
}
