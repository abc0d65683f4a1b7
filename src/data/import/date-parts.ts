/** Which number of 03/06/2016 is the day. */
export type NumberOrder = 'dmy' | 'mdy' | 'ymd';

/** Whether a text is the name of an order. */
export const isNumberOrder = (text: string): text is NumberOrder => /^(?:dmy|mdy|ymd)$/.test(text);

/** What a piece of a date says: 2014 and May, or the 8th without a month. */
export interface DatePart {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The year was written with two digits. */
  readonly isShort?: boolean;
  /** Another order of its numbers would be another date. */
  readonly hasOrder?: boolean;
  /** "Sep-20" is a day or a year. */
  readonly isUnclear?: boolean;
}

/** The century of a year of two digits, by a rule that does not move with the clock: 00 to 39 are 2000 to 2039. */
const centuryOf = (year: number): number => (year < 40 ? 2000 : 1900) + year;

function yearPart(text: string): Pick<DatePart, 'year' | 'isShort'> {
  const digits = text.replace("'", '');
  return digits.length === 4 ? {year: Number(digits)} : {year: centuryOf(Number(digits)), isShort: true};
}

type Build = (groups: readonly string[], order: NumberOrder) => DatePart | undefined;

const year = String.raw`(\d{4}|'?\d\d)`;
const form = (source: string): RegExp => new RegExp(`^${source}$`);

/** Every way of writing a date, or a piece of one, in the notation of `notationOf`. */
const forms: readonly (readonly [RegExp, Build])[] = [
  [form(String.raw`(\d{4})`), ([y]) => ({year: Number(y)})],
  [form(String.raw`(\d{4})([-/.])(\d\d?)\2(\d\d?)`), ([y, , m, d]) => full(y, m, d)],
  [form(String.raw`((?:19|20)\d\d)(\d\d)(\d\d)`), ([y, m, d]) => full(y, m, d)],
  [form(String.raw`(\d\d?)([-/.])(\d\d?)\2${year}`), ([a, , b, c], order) => byOrder(a, b, c, order)],
  [form(String.raw`(\d{4})[-/.](\d\d?)`), ([y, m]) => ({year: Number(y), month: Number(m)})],
  [form(String.raw`(\d\d?)[-/.](\d{4})`), ([m, y]) => ({year: Number(y), month: Number(m)})],
  [form(String.raw`(\d\d?)[-/. ]?m(\d\d)[-/. ]?${year}`), ([d, m, y]) => named(d, m, y)],
  [form(String.raw`m(\d\d)[-/. ]?(\d\d?)[-/ ](\d{4})`), ([m, d, y]) => full(y, m, d)],
  [form(String.raw`m(\d\d)[. ]?(\d\d?) ('\d\d)`), ([m, d, y]) => full(y, m, d)],
  [form(String.raw`m(\d\d)([-/])(\d\d?)\2(\d\d)`), ([m, , d, y]) => full(y, m, d)],
  [form(String.raw`(\d{4})[-/. ]?m(\d\d)[-/. ](\d\d?)`), ([y, m, d]) => full(y, m, d)],
  [form(String.raw`m(\d\d)[-/. ]?(\d{4}|'\d\d)`), ([m, y]) => ({...yearPart(y ?? ''), month: Number(m)})],
  [form(String.raw`(\d{4})[-/. ]?m(\d\d)`), ([y, m]) => ({year: Number(y), month: Number(m)})],
  [form(String.raw`m(\d\d)-(\d\d)`), ([m, n]) => unclear(m, n)],
  [form(String.raw`m(\d\d)[-/. ]?(\d\d?)`), ([m, d]) => ({month: Number(m), day: Number(d)})],
  [form(String.raw`(\d\d?)[-/. ]?m(\d\d)`), ([d, m]) => ({month: Number(m), day: Number(d)})],
  [form(String.raw`m(\d\d)`), ([m]) => ({month: Number(m)})],
  [form(String.raw`(\d\d?)[./-](\d\d?)`), ([a, b], order) => pair(a, b, order)],
  [form(String.raw`(\d\d?)`), ([d]) => ({day: Number(d)})],
  [form(String.raw`(\d\d?) (\d{4})`), ([d, y]) => ({year: Number(y), day: Number(d)})]
];

/** What a piece says when its numbers stand in an order; undefined for a piece that is no date, or has another order. */
export function datePart(text: string, order: NumberOrder): DatePart | undefined {
  for (const [pattern, build] of forms) {
    const match = pattern.exec(text);
    const part = match && build(match.slice(1), order);
    if (part) return part;
  }
  return undefined;
}

function full(y = '', m = '', d = ''): DatePart {
  return {...yearPart(y), month: Number(m), day: Number(d)};
}

/** "98-Sep-11" has its year first, as no month has 98 days; else a day stands before the name of a month. */
function named(d = '', m = '', y = ''): DatePart {
  return Number(d) > 31 && y.length === 2 ? full(d, m, y) : full(y, m, d);
}

function byOrder(a = '', b = '', c = '', order: NumberOrder): DatePart | undefined {
  if (order === 'ymd') return c.length === 2 ? {...full(a.padStart(2, '0'), b, c), hasOrder: true} : undefined;
  return {...(order === 'dmy' ? full(c, b, a) : full(c, a, b)), hasOrder: true};
}

function pair(a = '', b = '', order: NumberOrder): DatePart | undefined {
  const [month, day] = order === 'dmy' ? [Number(b), Number(a)] : [Number(a), Number(b)];
  return {month, day, hasOrder: true};
}

function unclear(m = '', n = ''): DatePart {
  const isYear = Number(n) > 31 || n === '00';
  return isYear ? {...yearPart(n), month: Number(m)} : {month: Number(m), day: Number(n), isUnclear: true};
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** A part as ISO text; undefined where it has a day without its month, or no year. */
export function isoOf({year: y, month, day}: DatePart): string | undefined {
  if (y === undefined || (day !== undefined && month === undefined)) return undefined;
  const text = [pad(y, 4), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])];
  return text.join('-');
}
