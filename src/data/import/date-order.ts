import type {DateOrder} from './date-cells.js';
import {isSerial, meaningsOf, plainDate} from './date-cells.js';
import {isAbsent} from './absent.js';
import {notationOf} from './date-notation.js';
import type {NumberOrder} from './date-parts.js';
import type {Evidence} from './evidence.js';
import type {Steps} from '../in-slices.js';
import {atOnce} from '../in-slices.js';

/** A cell of a column and its physical line. */
export interface CellAt {
  readonly line: number;
  readonly text: string;
}

/** How the dates of a column are written, as far as its own cells prove it. */
export interface DateOrderFound {
  readonly order?: DateOrder;
  readonly evidence: readonly Evidence[];
  /** Some of its cells may mean several days, and nothing in the column decides between them: one question. */
  readonly isUndecidable: boolean;
  /** What the answer may be, where there is a question. */
  readonly answers: readonly DateOrder[];
}

const orders: readonly NumberOrder[] = ['dmy', 'mdy', 'ymd'];
const slice = 500;
const isoForm = /^\d{4}-\d\d(-\d\d)?$/;

/**
 * The order of the numbers in a column's dates. A cell decides by being a real date in some orders only: 26/06/2016 has
 * its day first. Cells that contradict each other leave the column undecided, and so does a column in which all fit.
 * A column in which every cell is a whole number from 20000 to 60000 counts days as spreadsheets do, from 1900.
 */
export const dateOrder = (cells: Iterable<CellAt>): DateOrderFound => atOnce(dateOrderSteps(cells));

/** The same in steps. */
export function* dateOrderSteps(cells: Iterable<CellAt>): Steps<DateOrderFound> {
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  let left = orders;
  let hasIso = false;
  let isMixed = false;
  let isUnclear = false;
  let serials = 0;
  let serial: CellAt | undefined;
  for (const {line, text} of cells) {
    const isIso = isoForm.test(text);
    hasIso ||= isIso;
    if (isIso || seen.has(text) || isAbsent(text)) continue;
    seen.add(text);
    if (seen.size % slice === 0) yield;
    if (isSerial(text)) {
      serials += 1;
      serial ??= {line, text};
      continue;
    }
    const fits = fittingOrders(text);
    if (!fits) continue;
    isUnclear ||= fits.isUnclear;
    const rest = left.filter((order) => fits.orders.includes(order));
    if (fits.orders.length === 0 || rest.length === left.length) continue;
    isMixed ||= rest.length === 0;
    if (fits.orders.length === 1) evidence.push({decision: `dates ${fits.orders[0]}`, line, raw: text});
    left = rest;
  }
  if (serial && !hasIso && serials === seen.size) {
    const {line, text} = serial;
    return {
      order: 'serial-1900',
      evidence: [{decision: 'dates serial-1900', line, raw: text}],
      isUndecidable: false,
      answers: ['serial-1900', 'serial-1904']
    };
  }
  const order = !isMixed && left.length === 1 ? left[0] : undefined;
  const answers = isMixed ? orders.slice(0, 2) : left;
  return {...(order && {order}), evidence, isUndecidable: isUnclear && order === undefined, answers};
}

/** The orders in which a text is a real date, and whether they are different dates; undefined for one without an order. */
function fittingOrders(
  text: string
): {readonly orders: readonly NumberOrder[]; readonly isUnclear: boolean} | undefined {
  const day = plainDate(text, 'dmy');
  const month = plainDate(text, 'mdy');
  if (day && month) return {orders: ['dmy', 'mdy'], isUnclear: day !== month};
  if (day || month) return {orders: [day ? 'dmy' : 'mdy'], isUnclear: false};
  const notation = notationOf(text).text;
  if (notation === undefined) return undefined;
  const meanings = meaningsOf(notation);
  if (!meanings.dmy.hasOrder) return undefined;
  const fitting = orders.filter((order) => meanings[order].days);
  const days = fitting.map((order) => JSON.stringify(meanings[order].days));
  return {orders: fitting, isUnclear: new Set(days).size > 1};
}
