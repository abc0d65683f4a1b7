/**
 * Partial dates: ISO text of 4, 7 or 10 characters, where the length is the precision. They are compared by overlap
 * and never turned into a JavaScript Date, which shifts days by time zone and rolls 31 February over into March.
 */

/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

const form = /^[1-9]\d{3}(-\d\d(-\d\d)?)?$/;

const pad = (number: number): string => String(number).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** What is wrong with a text as a date; undefined for a real year, month or day of the calendar. */
export function dateFault(text: string): 'bad-date' | 'impossible-date' | undefined {
  if (!form.test(text)) return 'bad-date';
  const month = Number(text.slice(5, 7) || 1);
  const day = Number(text.slice(8) || 1);
  const isReal = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(yearOf(text), month));
  return isReal ? undefined : 'impossible-date';
}

/** Whether a text is a real year, month or day of the calendar. */
export const isDate = (text: string): boolean => dateFault(text) === undefined;

export function precision(date: string): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that a date may mean: 2010-05 begins on 2010-05-01. Empty for an empty text. */
export const firstDay = (date: string): string => (date ? date + '-01-01'.slice(date.length - 4) : '');

/** The last day that a date may mean: 2010-02 ends on 2010-02-28. Empty for an empty text. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(yearOf(date), Number(date.slice(5)))}` : date;
}

/** The year of a date, as a number. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether a step has certainly been taken by the end of a date; a step without a date has not. */
export const isBy = (step: string | undefined, date: string): boolean =>
  Boolean(step) && lastDay(step as string) <= lastDay(date);

/** Whether a step may have been taken by the end of a date: a step in 2023 may have been by 2023-03-31. */
export const mayBeBy = (step: string | undefined, date: string): boolean =>
  Boolean(step) && firstDay(step as string) <= lastDay(date);

/** Whether a date is certainly later than another: the two do not overlap. */
export const isAfter = (later: string, earlier: string): boolean =>
  later > earlier && firstDay(later) > lastDay(earlier);

/** Whether two spans of time have a day in common; an absent or empty end is open. */
export function overlaps(
  a: {readonly from?: string; readonly until?: string},
  b: {readonly from?: string; readonly until?: string}
): boolean {
  return !(a.from && b.until && isAfter(a.from, b.until)) && !(b.from && a.until && isAfter(b.from, a.until));
}

/** The day some months after a day (of a month or year: after its first day); 2015-11-30 and three months give 2016-02-29. */
export function addMonths(date: string, months: number): string {
  const day = firstDay(date);
  const total = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${year}-${pad(month)}-${pad(Math.min(Number(day.slice(8)), daysIn(year, month)))}`;
}

/** The first day of the month that follows a date. */
const firstOfNextMonth = (date: string): string => addMonths(`${firstDay(date).slice(0, 7)}-01`, 1);

/**
 * When a convention enters into force for who deposited on a day: so many full months later and, where its rule says so,
 * on the first day of the month that follows. 2015-11-30 and three months give 2016-03-01.
 */
export function entryByRule(deposit: string, months: number, firstOfMonth: boolean): string {
  const expiry = addMonths(deposit, months);
  return firstOfMonth ? firstOfNextMonth(expiry) : expiry;
}

/** A number by which dates are put in order, a year before its months and a month before its days. */
export function dateOrder(date: string): number {
  let order = 0;
  for (let at = 0; at < 10; at += 1) if (at !== 4 && at !== 7) order = order * 10 + (date.charCodeAt(at) - 48 || 0);
  return order;
}

/** The first moment of a date, in milliseconds UTC, for scales. */
export function time(date: string): number {
  const day = firstDay(date);
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}

/** How many whole months lie between two days. */
export function monthsBetween(from: string, until: string): number {
  const count = (date: string): number => yearOf(date) * 12 + Number(firstDay(date).slice(5, 7));
  const isShort = firstDay(until).slice(8) < firstDay(from).slice(8);
  return count(until) - count(from) - Number(isShort);
}

/** The day of a moment in milliseconds UTC. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
