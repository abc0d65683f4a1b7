import {wholeTicks, yearTicks} from './axis.js';
import type {Bar, BarsView} from './bars.view.js';
import {shorten, textWidth} from './measure.js';

/** Below this width, in CSS px, a label stands above its bar. */
const narrowPx = 640;

/** Fonts differ by about so much from the widths that are measured without one. */
const slack = 1.1;

const roomFor = (text: string): number => textWidth(text) * slack;

/** How far a value stands from the end of its bar, past the arrow of those that are at least so many. */
export const valuePx = 16;

/** Where the bars of a view stand at a width, all in CSS px. */
export interface BarsLayout {
  /** Years stand side by side as columns; all else in rows. */
  readonly isColumns: boolean;
  /** Whether a row's label stands above its bar. */
  readonly isNarrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The length of a row, or the width of a column. */
  readonly step: number;
  /** How far from the start edge a row's label stands, after what comes before it. */
  readonly indent: number;
  /** The labels as far as there is room. */
  readonly labels: readonly string[];
  /** The round values on the axis of counts. */
  readonly ticks: readonly number[];
  /** What columns are, one for every year between the first and the last. */
  readonly keys: readonly string[];
  /** The keys that are written under columns. */
  readonly written: readonly string[];
}

/** Finds room for the bars of a view, their labels and their values at a width. */
export function layOut(view: BarsView, width: number): BarsLayout {
  return view.of === 'events' && view.by === 'year' ? columns(view, width) : rows(view, width);
}

function rows({bars, by, peak, unit}: BarsView, width: number): BarsLayout {
  const isNarrow = width < narrowPx;
  const step = isNarrow ? 46 : 28;
  const top = 28;
  const bottom = 4;
  const indent = by === 'event' ? 44 : 0;
  const longest = Math.max(0, ...bars.map(({label}) => roomFor(label)));
  const room = isNarrow ? width - indent : Math.min(longest, Math.floor(width * 0.46) - indent);
  const left = isNarrow ? 1 : indent + room + 16;
  // What is not known stands at the zero line, where there is room for it.
  const right = valuePx + 8 + Math.max(0, ...bars.map(({text, value}) => (value === undefined ? 0 : roomFor(text))));
  return {
    isColumns: false,
    isNarrow,
    width,
    height: top + bars.length * step + bottom,
    left,
    right,
    top,
    bottom,
    step,
    indent,
    labels: bars.map(({label}) => shorten(label, room / slack)),
    ticks: ticksWithin(peak, width - left - right, unit),
    keys: bars.map(({key}) => key),
    written: []
  };
}

/** As many round values as have room for their labels, the last of which carries the unit. */
function ticksWithin(peak: number, px: number, unit: string): readonly number[] {
  const fits = [5, 4, 3, 2]
    .map((count) => wholeTicks(peak, count))
    .find((ticks) => {
      const [last = 0, before = 0] = [ticks.at(-1), ticks.at(-2)];
      return (
        ((last - before) / Math.max(1, peak)) * px > (roomFor(`${last} ${unit}`) + roomFor(String(before))) / 2 + 8
      );
    });
  return fits ?? [0];
}

function columns({bars, peak}: BarsView, width: number): BarsLayout {
  const years = bars.flatMap(({key}) => (key === '' ? [] : [Number(key)]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const left = 40;
  const keys = Array.from({length: last - first + 1}, (_, index) => String(first + index));
  const right = 12;
  const step = (width - left - right) / keys.length;
  const height = width < narrowPx ? 240 : 300;
  return {
    isColumns: true,
    isNarrow: width < narrowPx,
    width,
    height,
    left,
    right,
    top: 28,
    bottom: 28,
    step,
    indent: 0,
    labels: bars.map(({label}) => label),
    ticks: wholeTicks(peak, 4),
    keys,
    written: yearTicks(first, last, width - left - right).map(String)
  };
}

/** Whether a column is wide enough for its value above it. */
export const hasRoom = ({step}: BarsLayout, {text}: Bar): boolean => roomFor(text) + 4 < step;
