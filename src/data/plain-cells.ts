import type {Field} from './check-header.js';
import type {Fault, Value} from './check-value.js';
import {dateOrder} from './dates.js';
import {KnownTexts} from './known-texts.js';
import type {Column} from './schema.js';

/**
 * Reads a part of a text as a cell of a column, where what it means is beyond doubt; undefined for any other cell, also for a
 * good one that is written in an unusual way. Characters are looked at where they stand: to make a text of each cell takes
 * longer than to read it.
 */
export interface PlainCell {
  read(text: string, from: number, to: number): Value | undefined;
  /** By which the last date that was read stands among others. */
  readonly order?: number;
}

const space = 0x20;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const rubout = 0x7f;
const slots = 1024;
const mostDigits = 15; // So many digits are a whole number without loss.
const powers = Array.from({length: mostDigits + 1}, (_, exponent) => 10 ** exponent);

/** How plain cells of a column are read. */
export function plainCell({name, column, isText, read}: Field): PlainCell {
  if (isText) return {read: name === 'id' ? readId : readText};
  let isFaulty = false;
  const fault: Fault = () => {
    isFaulty = true;
  };
  const readOther = (text: string) => {
    isFaulty = false;
    const value = read(text, fault);
    return isFaulty ? undefined : value;
  };
  if (column.type === 'date') return new DateCell(readOther);
  return column.type === 'integer' || column.type === 'number' ? new NumberCell(column) : new KnownCell(readOther);
}

function readText(text: string, from: number, to: number): string | undefined {
  return text.charCodeAt(from) > space ? text.slice(from, to) : undefined;
}

function readId(text: string, from: number, to: number): string | undefined {
  const last = text.charCodeAt(to - 1);
  return last > space && last < rubout && text.charCodeAt(from) < rubout ? readText(text, from, to) : undefined;
}

type ReadOther = (text: string) => Value | undefined;

/** Days are known by their number, 20170630. */
class DateCell implements PlainCell {
  order = 0;
  readonly #days = new Map<number, Value>();
  readonly #readOther: ReadOther;

  constructor(readOther: ReadOther) {
    this.#readOther = readOther;
  }

  read(text: string, from: number, to: number): Value | undefined {
    const isDay = to - from === 10 && text.charCodeAt(from + 4) === minus && text.charCodeAt(from + 7) === minus;
    const day = isDay
      ? two(text, from) * 1_000_000 + two(text, from + 2) * 10_000 + two(text, from + 5) * 100 + two(text, from + 8)
      : -1;
    const known = this.#days.get(day);
    this.order = day;
    if (known !== undefined) return known;
    const written = text.slice(from, to);
    const value = this.#readOther(written);
    if (day < 0) this.order = dateOrder(written);
    else if (value !== undefined) this.#days.set(day, value);
    return value;
  }
}

/** The number that two digits are; where they are none, so far below zero that the number of a day is below it as well. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000_000;
}

class NumberCell implements PlainCell {
  readonly #min: number;
  readonly #max: number;
  readonly #isWhole: boolean;

  constructor({type, min = -Infinity, max = Infinity}: Column) {
    this.#min = min;
    this.#max = max;
    this.#isWhole = type === 'integer';
  }

  read(text: string, from: number, to: number): number | undefined {
    const isNegative = text.charCodeAt(from) === minus;
    const start = isNegative ? from + 1 : from;
    if (to - start > mostDigits) return undefined;
    let size = 0;
    let decimals = 0;
    for (let at = start; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code === point && decimals === 0 && at > start && at < to - 1) decimals = to - at - 1;
      else if (code >= zero && code < zero + 10) size = size * 10 + code - zero;
      else return undefined;
    }
    if (start === to || (decimals > 0 && this.#isWhole)) return undefined;
    const value = (isNegative ? -size : size) / powers[decimals]!;
    return value >= this.#min && value <= this.#max ? value : undefined;
  }
}

/** Remembers what cells meant. */
class KnownCell implements PlainCell {
  readonly #known = new KnownTexts<Value>(slots);
  readonly #readOther: ReadOther;

  constructor(readOther: ReadOther) {
    this.#readOther = readOther;
  }

  read(text: string, from: number, to: number): Value | undefined {
    const known = this.#known.get(text, from, to);
    if (known !== undefined) return known;
    const written = text.slice(from, to);
    const value = this.#readOther(written);
    if (value !== undefined) this.#known.set(written, value);
    return value;
  }
}
