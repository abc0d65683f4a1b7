import {time, yearOf} from '../data/dates.js';
import {yearTicks} from './axis.js';
import {textWidth} from './measure.js';
import {linear} from './scale.js';
import type {Scale} from './scale.js';
import {dayMs, extentOf} from './timeline-extent.js';
import type {Extent} from './timeline-extent.js';
import {markPx, stretchOf} from './timeline-marks.js';
import {fly, stack} from './timeline-pack.js';
import type {FlagPlace, Stretch} from './timeline-pack.js';
import type {TimelineEntry, TimelineLane, TimelineView} from './timeline.view.js';

/** Between a mark and its label. */
const gapPx = 5;
/** The height of a row of marks or of labels. */
const rowPx = 18;
/** A bar is at least so wide. */
const leastPx = 4;
const lanePadPx = 6;
const axisPx = 28;
/** From this width on, the names of the lanes stand beside them. */
const besidePx = 720;

/** An entry at its place along the axis. */
export interface Mark extends Stretch {
  readonly entry: TimelineEntry;
  readonly extent: Extent;
  /** Its place from the top. */
  readonly y: number;
}

/** A text at its place; one that stands before its place ends there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isBefore: boolean;
}

/** A mark that bears its title. */
export type LabelledMark = Mark & {readonly label?: Label};

/** A line across the lanes, from its label down. */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly label: Label;
}

/** A lane with its marks stacked. */
export interface LaidLane {
  readonly lane: TimelineLane;
  readonly marks: readonly LabelledMark[];
  readonly top: number;
  readonly nameY: number;
}

/** Where everything in a timeline stands, in CSS px. */
export interface TimelineLayout {
  readonly x: Scale;
  readonly years: readonly number[];
  readonly lanes: readonly LaidLane[];
  readonly milestones: LaidLane;
  readonly dates: readonly Pole[];
  /** The height of all of it, and the part that lines run across. */
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lays out a timeline at a width; its height follows from what there is to show. */
export function layOut({lanes, milestones, lines, span}: TimelineView, width: number): TimelineLayout {
  const isBeside = width >= besidePx;
  const names = [milestones, ...lanes].map(({label}) => roomFor(label));
  const ends = {left: isBeside ? 24 + Math.max(...names) : 16, right: width - markPx};
  const x = linear([time(span[0]), time(span[1]) + dayMs], [ends.left, ends.right]);
  const dates = datePoles(
    lines.filter(({date}) => span[0] <= date && date <= span[1]),
    x,
    ends
  );
  const nameY = rowPx * rowCount(dates.places);
  const flagsTop = nameY + (isBeside || milestones.entries.length === 0 ? 0 : rowPx);
  const flags = flagMarks(milestones.entries, x, ends, flagsTop);
  const top = flagsTop + rowPx * rowCount(flags.places) + lanePadPx;
  let bottom = top;
  const laid = lanes.map((lane): LaidLane => {
    const {entries, label, isLabelled} = lane;
    const marks = entries.map((entry) => markOf(entry, x)).sort((a, b) => a.left - b.left);
    // A name stands in the first row of its lane where no mark is in its way, else in a row of its own.
    const isFree = isBeside || (!isLabelled && marks.every(({left}) => left > roomFor(label) + gapPx));
    const laneTop = bottom;
    const firstY = laneTop + lanePadPx + (isFree ? 0 : rowPx) + rowPx / 2;
    const stacked = isLabelled ? underLabels(marks, firstY, ends) : stackedFrom(marks, firstY);
    bottom = Math.max(...stacked.map(({y}) => y)) + rowPx / 2 + lanePadPx;
    return {lane, marks: stacked, top: laneTop, nameY: laneTop + lanePadPx};
  });
  return {
    x,
    years: yearTicks(yearOf(span[0]), yearOf(span[1]), ends.right - ends.left),
    lanes: laid,
    milestones: {lane: milestones, marks: flags.marks, top: flagsTop, nameY},
    dates: dates.poles,
    height: bottom + axisPx,
    top,
    bottom
  };
}

/** Text may be drawn in a wider type than was measured. */
const roomFor = (text: string): number => textWidth(text) * 1.1;

const rowCount = (places: readonly FlagPlace[]): number => 1 + Math.max(-1, ...places.map(({row}) => row));

function markOf(entry: TimelineEntry, x: Scale): Mark {
  const extent = extentOf(entry.from, entry.until);
  return {entry, extent, ...stretchOf(extent, x, leastPx), y: 0};
}

/** Where the line of a mark runs: through the middle of its day, or where its days begin. */
export const poleOf = ({extent, left, right}: Mark): number => (extent.kind === 'day' ? (left + right) / 2 : left);

function datePoles(lines: TimelineView['lines'], x: Scale, {left, right}: Stretch) {
  const poles = lines
    .map(({date, text}) => ({text, x: x(time(date) + dayMs / 2), width: gapPx + roomFor(text)}))
    .sort((a, b) => a.x - b.x);
  const places = fly(poles, left, right);
  return {
    places,
    poles: poles.map((pole, index): Pole => {
      const {row, isBefore} = places[index]!;
      const y = rowPx * (row + 0.5);
      return {x: pole.x, y, label: {text: pole.text, x: pole.x + (isBefore ? -gapPx : gapPx), y, isBefore}};
    })
  };
}

function flagMarks(entries: readonly TimelineEntry[], x: Scale, {left, right}: Stretch, top: number) {
  const marks = entries.map((entry) => markOf(entry, x)).sort((a, b) => poleOf(a) - poleOf(b));
  const texts = marks.map((mark) => shorten(mark.entry.title, Math.max(right - mark.right, mark.left - left) - gapPx));
  const flags = marks.map((mark, index) => {
    const at = poleOf(mark);
    return {x: at, width: mark.right - at + gapPx + roomFor(texts[index]!)};
  });
  const places = fly(flags, left, right);
  return {
    places,
    marks: marks.map((mark, index): LabelledMark => {
      const {row, isBefore} = places[index]!;
      const y = top + rowPx * (row + 0.5);
      return {
        ...mark,
        y,
        label: {text: texts[index]!, x: isBefore ? mark.left - gapPx : mark.right + gapPx, y, isBefore}
      };
    })
  };
}

function stackedFrom(marks: readonly Mark[], firstY: number): readonly LabelledMark[] {
  const rows = stack(marks, 2);
  return marks.map((mark, index) => ({...mark, y: firstY + rowPx * rows[index]!}));
}

/** Bars one under the other, each with its title beside it where there is room, else over it. */
function underLabels(marks: readonly Mark[], firstY: number, {left, right}: Stretch): readonly LabelledMark[] {
  let y = firstY;
  return marks.map((mark): LabelledMark => {
    const {title} = mark.entry;
    const isBefore = mark.left - left > right - mark.right;
    if (roomFor(title) + gapPx <= (isBefore ? mark.left - left : right - mark.right)) {
      const label = {text: title, x: isBefore ? mark.left - gapPx : mark.right + gapPx, y, isBefore};
      y += rowPx;
      return {...mark, y: label.y, label};
    }
    const text = shorten(title, right - left);
    const label = {text, x: Math.max(left, Math.min(mark.left, right - roomFor(text))), y, isBefore: false};
    // A title is nearer to its own bar than to the one before.
    y += 2.3 * rowPx;
    return {...mark, y: label.y + rowPx, label};
  });
}

/** A text cut at a word's end so that it fits; the plate and the table have all of it. */
function shorten(text: string, width: number): string {
  if (roomFor(text) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && roomFor(`${words.join(' ')}…`) > width) words.pop();
  return `${words.join(' ')}…`;
}
