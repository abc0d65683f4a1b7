import {time, yearOf} from '../data/dates.js';
import {yearTicks} from './axis.js';
import {textWidth} from './measure.js';
import type {ProfileEntry} from './profile-entries.view.js';
import type {ProfileLane} from './profile-lanes.view.js';
import type {StatusSpan} from './profile-law.view.js';
import type {ProfileView} from './profile.view.js';
import {linear} from './scale.js';
import type {Scale} from './scale.js';
import {dayMs, extentOf} from './timeline-extent.js';
import type {Extent} from './timeline-extent.js';
import {markPx, stretchOf} from './timeline-marks.js';
import {fly, stack} from './timeline-pack.js';

/** The height of the bar of the status. */
export const bandPx = 14;
const gapPx = 6;
const rowPx = 18;
const lanePadPx = 8;
const axisPx = 28;
/** A bar is at least so wide. */
const leastPx = 6;
/** From this width on, the names of the lanes stand beside them. */
const besidePx = 640;

/** An entry at its place. */
export interface ProfileMark {
  readonly entry: ProfileEntry;
  readonly extent: Extent;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** A step of the law: its mark on the bar, and its label above. */
export interface ProfilePole extends ProfileMark {
  readonly x: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly isBefore: boolean;
}

/** A lane with its marks stacked, and the line that joins the stages of one evaluation. */
export interface LaidLane {
  readonly lane: ProfileLane;
  readonly top: number;
  readonly nameX: number;
  readonly nameY: number;
  readonly marks: readonly ProfileMark[];
}

/** Where everything in a profile stands, in CSS px. */
export interface ProfileLayout {
  readonly x: Scale;
  readonly left: number;
  readonly years: readonly number[];
  readonly poles: readonly ProfilePole[];
  readonly bands: readonly {readonly span: StatusSpan; readonly left: number; readonly right: number}[];
  readonly bandY: number;
  readonly lanes: readonly LaidLane[];
  readonly pointed: {readonly x: number; readonly isBefore: boolean} | undefined;
  readonly bottom: number;
  readonly height: number;
}

/** Text may be drawn in a wider type than was measured. */
const roomFor = (text: string): number => textWidth(text) * 1.1;

/** Lays out the status and the lanes of a profile at a width; its height follows from what there is to show. */
export function layOut(view: ProfileView, width: number): ProfileLayout {
  const {status, steps, lanes, span, pointed} = view;
  const isBeside = width >= besidePx;
  const left = isBeside
    ? 24 + Math.max(0, ...[view.statusLabel, ...lanes.map(({label}) => label)].map(roomFor))
    : markPx;
  const right = width - markPx;
  const x = linear([time(span[0]), time(span[1]) + dayMs], [left, right]);
  const mark = (entry: ProfileEntry): ProfileMark => markOf(entry, x);
  const pointedRow = pointed === undefined ? 0 : rowPx;
  const marked = steps.map(mark).sort((a, b) => a.left - b.left);
  const flags = marked.map((each) => ({x: poleX(each), width: gapPx + textWidth(each.entry.label ?? '')}));
  const places = fly(flags, left, right);
  const flagRows = 1 + Math.max(-1, ...places.map(({row}) => row));
  const bandY = pointedRow + rowPx * flagRows + (flagRows > 0 ? 6 : 0);
  const poles = marked.map((each, index): ProfilePole => {
    const {row, isBefore} = places[index]!;
    const at = flags[index]!.x;
    return {
      ...each,
      y: bandY + bandPx / 2,
      x: at,
      labelX: at + (isBefore ? -gapPx : gapPx),
      labelY: pointedRow + rowPx * (row + 0.5),
      isBefore
    };
  });
  let bottom = steps.length > 0 ? bandY + bandPx + lanePadPx : pointedRow;
  const laid = lanes.map((lane): LaidLane => {
    const marks = lane.entries.map(mark).sort((a, b) => a.left - b.left);
    const rows = stack(marks, 3);
    const top = bottom;
    const firstY = top + lanePadPx + (isBeside ? 0 : rowPx) + markPx / 2;
    const placed = marks.map((each, index) => ({...each, y: firstY + (markPx + 4) * rows[index]!}));
    bottom = Math.max(...placed.map(({y}) => y)) + markPx / 2 + lanePadPx;
    return {lane, top, nameX: 0, nameY: top + lanePadPx + markPx, marks: placed};
  });
  const pointedX = pointed && x(time(pointed.date) + dayMs / 2);
  return {
    x,
    left,
    years: yearTicks(yearOf(span[0]), yearOf(span[1]), right - left),
    poles,
    bands: status.map((each) => ({span: each, left: x(time(each.from)), right: x(time(each.until) + dayMs)})),
    bandY,
    lanes: laid,
    pointed:
      pointed && pointedX !== undefined && pointedX >= left
        ? {x: pointedX, isBefore: pointedX + roomFor(pointed.text) > right}
        : undefined,
    bottom,
    height: bottom + axisPx
  };
}

function markOf(entry: ProfileEntry, x: Scale): ProfileMark {
  const extent = extentOf(entry.from, entry.until);
  return {entry, extent, ...stretchOf(extent, x, leastPx), y: 0};
}

/** Where the line of a step runs: through the middle of its day, or where its days begin. */
const poleX = ({extent, left, right}: ProfileMark): number => (extent.kind === 'day' ? (left + right) / 2 : left);
