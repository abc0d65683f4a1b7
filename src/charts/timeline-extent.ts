import {lastDay, time} from '../data/dates.js';

/** A day in milliseconds. */
export const dayMs = 86_400_000;

/** Two dates as time: all that they may cover and, where there is such a part, what they certainly cover. */
export interface Extent {
  /** One day, days with true ends, or a time within which the days are not known. */
  readonly kind: 'day' | 'days' | 'about';
  readonly from: number;
  /** The moment after the last day. */
  readonly until: number;
  readonly sure?: readonly [from: number, until: number];
}

/** The time between two dates, never drawn more exact than they are known: 2019–2022 is sure of 2020 and 2021 only. */
export function extentOf(from: string, until: string): Extent {
  const start = time(from);
  const end = time(lastDay(until)) + dayMs;
  if (from.length === 10 && until.length === 10)
    return {kind: from === until ? 'day' : 'days', from: start, until: end};
  const sure = [
    from.length === 10 ? start : time(lastDay(from)) + dayMs,
    until.length === 10 ? end : time(until)
  ] as const;
  return {kind: 'about', from: start, until: end, ...(sure[0] < sure[1] && {sure})};
}
