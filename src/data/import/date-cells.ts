import {addMonths, dateFault, dayOf, isAfter, time, yearOf} from '../dates.js';
import {isAbsent} from './absent.js';
import type {Notation} from './date-notation.js';
import {notationOf} from './date-notation.js';
import type {DatePart, NumberOrder} from './date-parts.js';
import {datePart, isoOf} from './date-parts.js';
import type {Remark, Told} from './evidence.js';

/** How the dates of a column are written, as a recipe names it. */
export type DateOrder = NumberOrder | 'serial-1900' | 'serial-1904';

/** The days that a cell means. */
export interface Days {
  readonly from: string;
  /** The last day, month or year of a range. */
  readonly until?: string;
}

/** What a notation means when its numbers stand in one order. */
export interface Meaning {
  readonly days?: Days;
  readonly remarks: readonly Remark[];
  /** Another order of its numbers may mean other days. */
  readonly hasOrder: boolean;
}

const longestAcross = 62;
const isoForm = /^[1-9]\d{3}(-\d\d(-\d\d)?)?$/;
const plainForm = /^(\d\d?)([./-])(\d\d?)\2([12]\d{3})$/;
const serialForm = /^([2-5]\d{4}|60000)([.,]\d+)?$/;
const dayLength = 86_400_000;
const firstSerial = {'serial-1900': -25_569, 'serial-1904': -24_107};

/** The days that a cell means; none where it says that there are none, or where a remark says why it cannot be read. */
export function readDateCell(raw: string, order?: DateOrder): Told<Days> {
  if (isoForm.test(raw) && dateFault(raw) === undefined) return {value: {from: raw}, remarks: []};
  const plain = (order === 'dmy' || order === 'mdy') && plainDate(raw, order);
  if (plain) return {value: {from: plain}, remarks: []};
  if (isAbsent(raw)) return {remarks: []};
  if (order === 'serial-1900' || order === 'serial-1904') {
    const match = serialForm.exec(raw.trim());
    if (match) return serialDate(Number(match[1]), match[2] !== undefined, order);
  }
  const notation = notationOf(raw);
  if (notation.text === undefined) return failed('bad-date');
  return told(meaningOf(notation.text, order), notation);
}

/** The day of 26/06/2016, which most cells of a column in an order are: a way past all that other cells may be. */
export function plainDate(raw: string, order: 'dmy' | 'mdy'): string | undefined {
  const match = plainForm.exec(raw);
  if (!match) return undefined;
  const [, a = '', , b = '', year] = match;
  const [month, day] = order === 'dmy' ? [b, a] : [a, b];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateFault(date) === undefined ? date : undefined;
}

/** What a cell means in each order of numbers; in all three alike where its numbers have none. */
export function meaningsOf(text: string): Readonly<Record<NumberOrder, Meaning>> {
  const dmy = meaning(text, 'dmy');
  return dmy.hasOrder ? {dmy, mdy: meaning(text, 'mdy'), ymd: meaning(text, 'ymd')} : {dmy, mdy: dmy, ymd: dmy};
}

function told({days, remarks}: Meaning, {hasMark, hasTime, zone}: Notation): Told<Days> {
  if (!days) return {remarks};
  const value = [days.from, days.until].filter(Boolean).join('/');
  const all = [...remarks];
  if (hasMark) all.push({code: 'footnote-mark', severity: 'warning', repair: {value, applied: true}});
  if (hasTime || zone)
    all.push({
      code: 'time-left-out',
      severity: 'warning',
      ...(zone && {params: {zone}}),
      repair: {value, applied: true}
    });
  return {value: days, remarks: all};
}

function serialDate(serial: number, hasTime: boolean, order: keyof typeof firstSerial): Told<Days> {
  const from = dayOf((serial + firstSerial[order]) * dayLength);
  const remark: Remark = {code: 'serial-date', severity: 'warning', repair: {value: from, applied: true}};
  return told({days: {from}, remarks: [remark], hasOrder: false}, {text: '', hasMark: false, hasTime});
}

/** What a notation means in the order of its column; in an undecided column, what it means in every order. */
function meaningOf(text: string, order: DateOrder | undefined): Meaning {
  if (order === 'dmy' || order === 'mdy' || order === 'ymd') {
    const own = meaning(text, order);
    // A date with its year last is read in a column of years first as well, if it can only be one day.
    if (own.days || order !== 'ymd') return own;
  }
  const meanings = meaningsOf(text);
  const all = [meanings.dmy, meanings.mdy, meanings.ymd];
  const good = all.filter(({days}) => days);
  const different = new Set(good.map(({days}) => `${days?.from}/${days?.until ?? ''}`));
  if (different.size === 0)
    return all.find(({remarks}) => remarks.some(({code}) => code !== 'bad-date')) ?? meanings.dmy;
  if (different.size === 1) return good[0]!;
  const answers = (['dmy', 'mdy', 'ymd'] as const).filter((one) => meanings[one].days).join(';');
  return {remarks: [{code: 'ambiguous-date-order', severity: 'question', params: {answers}}], hasOrder: true};
}

const failed = (code: Remark['code'], hasOrder = false, rest: Partial<Remark> = {}): Meaning => ({
  remarks: [{code, severity: 'error', ...rest}],
  hasOrder
});

function meaning(text: string, order: NumberOrder): Meaning {
  const part = datePart(text, order);
  if (part && isoOf(part)) return single(part);
  const range = rangeIn(text, order);
  if (range) return range;
  if (part?.isUnclear) return unclearDay(part);
  const isDay = part?.month !== undefined;
  return failed(isDay ? 'missing-year' : 'bad-date', part?.hasOrder);
}

function single(part: DatePart): Meaning {
  const hasOrder = part.hasOrder ?? false;
  const from = isoOf(part)!;
  const fault = dateFault(from);
  return fault ? failed(fault, hasOrder) : {days: {from}, remarks: shortYear([part], from), hasOrder};
}

function unclearDay({month = 0, day = 0}: DatePart): Meaning {
  const value = isoOf({year: 2000 + day, month})!;
  return {
    remarks: [{code: 'short-year', severity: 'question', params: {answers: value}, repair: {value, applied: false}}],
    hasOrder: false
  };
}

const shortYear = (parts: readonly DatePart[], value: string): readonly Remark[] =>
  parts.some(({isShort}) => isShort) ? [{code: 'short-year', severity: 'warning', repair: {value, applied: true}}] : [];

/** The range that a text is, cut at the one place where both sides are dates; "~" stands for a clear cut. */
function rangeIn(text: string, order: NumberOrder): Meaning | undefined {
  const monthFirst = /^(\d\d?\/\d\d?)[-~&](\d\d?)\/(\d{4})$/.exec(text); // 11/8-9/2017
  if (monthFirst) {
    const [, left = '', day = '', year = ''] = monthFirst;
    return order === 'mdy' ? range('-', left, `${day} ${year}`, order) : failed('bad-date', true);
  }
  const marks = text.includes('~') ? /~/g : /[-/&]/g;
  for (const {0: mark, index} of text.matchAll(marks)) {
    const found = range(mark, text.slice(0, index), text.slice(index + 1), order);
    if (found) return found;
  }
  return undefined;
}

function range(mark: string, left: string, right: string, order: NumberOrder): Meaning | undefined {
  const [start = '', ...between] = left.split('&');
  const first = datePart(start, order);
  const last = datePart(right, order);
  if (!first || !last || between.some((day) => !/^\d\d?$/.test(day))) return undefined;
  const ends = joined(first, last, order);
  if (!ends) return undefined;
  const hasOrder = Boolean(first.hasOrder || last.hasOrder);
  const [from, until] = ends.map(isoOf);
  if (from === undefined || until === undefined) return failed('missing-year', hasOrder);
  const fault = dateFault(from) ?? dateFault(until);
  if (fault) return failed(fault, hasOrder);
  // An interval of ISO 8601 has a slash too: 2017-11-08/2017-11-12.
  const isList = mark === '&' || (mark === '/' && isoOf(first) === undefined);
  const steps = [from, ...between.map((day) => isoOf({...ends[0], day: Number(day)})!), until];
  const isApart = isList && steps.some((step, at) => at > 0 && !follows(step, steps[at - 1]!));
  if (isApart) return daysApart(`${from}/${until}`, hasOrder);
  return ordered(from, until, first, last, hasOrder);
}

function daysApart(answers: string, hasOrder: boolean): Meaning {
  const repair = {value: answers, applied: false};
  return {remarks: [{code: 'days-apart', severity: 'question', params: {answers}, repair}], hasOrder};
}

function ordered(from: string, until: string, first: DatePart, last: DatePart, hasOrder: boolean): Meaning {
  if (!isAfter(from, until)) {
    const days = from === until ? {from} : {from, until};
    return {days, remarks: shortYear([first, last], [from, until].join('/')), hasOrder};
  }
  // "30 December - 2 January 2016" began the year before; a longer way round is a slip.
  const before = `${yearOf(from) - 1}${from.slice(4)}`;
  const isAcross = first.year === undefined && first.month !== undefined && dateFault(before) === undefined;
  if (!isAcross || (time(until) - time(before)) / dayLength > longestAcross)
    return failed('end-before-start', hasOrder, {params: {first: 'start_date', date: from}});
  const repair = {value: `${before}/${until}`, applied: true};
  return {days: {from: before, until}, remarks: [{code: 'missing-year', severity: 'warning', repair}], hasOrder};
}

/** Both ends of a range, each with what the other says for both: "8-9 November 2017", "June 29 - July 1, 2000". */
function joined(first: DatePart, last: DatePart, order: NumberOrder): readonly [DatePart, DatePart] | undefined {
  const {year, month, day} = last;
  if (first.isUnclear || last.isUnclear) return undefined;
  // "1-2-3 May": two numbers before a month by name are no date.
  if (first.hasOrder && first.year === undefined && last.month !== undefined && !last.hasOrder) return undefined;
  if (isoOf(first) !== undefined) {
    if (isoOf(last) !== undefined) return [first, last];
    // ISO 8601 leaves out of the end what the start has said: 2017-11-08/09.
    const isRest = year === undefined && day !== undefined && first.day !== undefined && !first.hasOrder;
    return isRest ? [first, {...first, month: month ?? first.month ?? 1, day}] : undefined;
  }
  const years = year === undefined ? {} : {year};
  if (day === undefined) return first.day === undefined && month ? [{...first, ...years}, last] : undefined;
  if (first.day === undefined) return undefined;
  if (month === undefined)
    return first.month
      ? [
          {...first, ...years},
          {...years, month: first.month, day}
        ]
      : undefined;
  // In "8-9/11/2017" the days stand first.
  if (first.month === undefined && last.hasOrder && order !== 'dmy') return undefined;
  return [{month, ...years, ...first}, last];
}

/** Whether a day, month or year comes right after another. */
function follows(later: string, earlier: string): boolean {
  if (later.length !== earlier.length) return false;
  if (later.length === 10) return time(later) - time(earlier) === dayLength;
  return later === (later.length === 7 ? addMonths(earlier, 1).slice(0, 7) : String(yearOf(earlier) + 1));
}

/** Whether a cell may be the number of a day as spreadsheets count them. */
export const isSerial = (text: string): boolean => serialForm.test(text.trim());
