import {time} from './dates.js';

const dayMs = 86_400_000;

/** How long it took from one step to another: of `of` cases both days are known in `n`. */
export interface Duration {
  readonly n: number;
  readonly of: number;
  readonly median: number;
  readonly shortest: number;
  readonly longest: number;
}

/** How many days lie between two dates; undefined unless both are known to the day. Negative where the second came first. */
export function daysBetween(from: string | undefined, until: string | undefined): number | undefined {
  if (from?.length !== 10 || until?.length !== 10) return undefined;
  return Math.round((time(until) - time(from)) / dayMs);
}

/** The middle and the ends of some durations, of which those that are not known are counted and left out. */
export function durationOf(lengths: readonly (number | undefined)[]): Duration {
  const known = lengths.filter((length) => length !== undefined).sort((a, b) => a - b);
  const at = (index: number): number => known[index] ?? 0;
  const middle = (known.length - 1) / 2;
  return {
    n: known.length,
    of: lengths.length,
    median: known.length === 0 ? 0 : (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    shortest: at(0),
    longest: at(known.length - 1)
  };
}
