import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {time, yearOf} from '../data/dates.js';
import {yearAxis, yearStart, yearTicks} from './axis.js';
import {textWidth} from './measure.js';
import {linear, px} from './scale.js';
import type {Scale} from './scale.js';
import {dayMs, extentOf} from './timeline-extent.js';
import type {Extent} from './timeline-extent.js';
import {fly, stack} from './timeline-pack.js';
import type {FlagPlace, Stretch} from './timeline-pack.js';
import type {TimelineEntry, TimelineLane, TimelineView} from './timeline.view.js';
import {tipText} from './view.js';

/** A row of marks, and a row of labels above the lanes, in CSS px. */
const rowPx = 18;
const markPx = 10;
/** A bar of a few days is no longer visible among years at its true width. */
const leastPx = 4;
const lanePadPx = 6;
const axisPx = 28;
/** Between a mark and its label. */
const gapPx = 5;
/** From this width on, the names of the lanes stand beside them, else above. */
const besidePx = 720;

interface Mark extends Stretch {
  readonly entry: TimelineEntry;
  readonly extent: Extent;
}

interface Lane {
  readonly lane: TimelineLane;
  readonly marks: readonly Mark[];
  readonly rows: readonly number[];
  readonly top: number;
  readonly height: number;
}

/** Draws events in lanes under their milestones, each as exact as its date; the height follows from what there is. */
export function drawTimeline(view: TimelineView, width: number): SVGTemplateResult {
  const {lanes, milestones, lines, span} = view;
  const isBeside = width >= besidePx;
  const left = isBeside ? 24 + Math.max(...[milestones, ...lanes].map(({label}) => textWidth(label))) : markPx;
  const right = width - markPx;
  const x = linear([time(span[0]), time(span[1]) + dayMs], [left, right]);
  const nameRoom = isBeside ? 0 : rowPx;
  const dates = lines.filter(({date}) => span[0] <= date && date <= span[1])
    .map((line) => ({...line, x: x(time(line.date) + dayMs / 2)})).sort((a, b) => a.x - b.x);
  const datePlaces = fly(dates.map((line) => ({x: line.x, width: gapPx + textWidth(line.text)})), left, right);
  const flagsTop = rowPx * (1 + lastOf(datePlaces)) + (milestones.entries.length > 0 ? nameRoom : 0);
  const flags = milestones.entries.map((entry) => ({...markOf(entry, x), text: shorten(entry.title, (right - left) / 2)}));
  const flagPlaces = fly(flags.map((flag) => ({x: middle(flag), width: flag.right - middle(flag) + gapPx + textWidth(flag.text)})), left, right);
  const lanesTop = flagsTop + rowPx * (1 + lastOf(flagPlaces)) + lanePadPx;
  let bottom = lanesTop;
  const placed = lanes.map((lane): Lane => {
    const marks = lane.entries.map((entry) => markOf(entry, x)).sort((a, b) => a.left - b.left);
    const rows = stack(marks, 2);
    const height = nameRoom + 2 * lanePadPx + rowPx * (1 + Math.max(0, ...rows));
    const top = bottom;
    bottom += height;
    return {lane, marks, rows, top, height};
  });
  const years = yearTicks(yearOf(span[0]), yearOf(span[1]), right - left);
  const from = isBeside ? 0 : left - markPx;
  return svg`
    <svg viewBox="0 0 ${width} ${bottom + axisPx}" role="group" aria-label=${view.title} class=${view.hasChosen ? 'choosing' : ''}>
      <g class="axis" aria-hidden="true">
        ${years.map((year) => svg`<line class="grid" x1=${px(x(yearStart(year)))} x2=${px(x(yearStart(year)))} y1=${lanesTop} y2=${bottom}></line>`)}
        ${[...placed.map(({top}) => top), bottom].map((y) => svg`<line class="grid" x1=${from} x2=${width} y1=${px(y)} y2=${px(y)}></line>`)}
      </g>
      ${yearAxis(years, x, bottom)}
      ${flags.map((flag, index) => flag.extent.kind === 'about' ? '' : svg`
        <line class="pole" x1=${px(middle(flag))} x2=${px(middle(flag))} y1=${flagsTop + rowPx * (flagPlaces[index]!.row + 0.5)} y2=${bottom}></line>`)}
      ${dates.map((line, index) => dateLine(line, datePlaces[index]!, bottom))}
      ${flags.length === 0 ? '' : svg`
        ${laneName(milestones.label, from, flagsTop - nameRoom)}
        <g role="list" aria-label=${milestones.label}>
          ${repeat(flags, ({entry}) => entry.key, (flag, index) => drawFlag(view, flag, flag.text, flagPlaces[index]!, flagsTop))}
        </g>
      `}
      ${repeat(placed, ({lane}) => lane.key, ({lane, marks, rows, top}) => svg`
        ${laneName(lane.label, from, top + (isBeside ? lanePadPx : 2))}
        <g role="list" aria-label=${lane.label}>
          ${repeat(marks, ({entry}) => entry.key, (mark, index) => drawMark(view, mark, top + nameRoom + lanePadPx + rowPx * (rows[index]! + 0.5)))}
        </g>
      `)}
    </svg>
  `;
}

const lastOf = (places: readonly FlagPlace[]): number => Math.max(-1, ...places.map(({row}) => row));

const middle = ({extent, left, right}: Mark): number => (extent.kind === 'day' ? (left + right) / 2 : left);

const laneName = (label: string, x: number, top: number): SVGTemplateResult =>
  svg`<text class="lane" aria-hidden="true" x=${x} y=${px(top + 13)}>${label}</text>`;

function markOf(entry: TimelineEntry, x: Scale): Mark {
  const extent = extentOf(entry.from, entry.until);
  const left = x(extent.from);
  const right = x(extent.until);
  const center = (left + right) / 2;
  if (extent.kind === 'day') return {entry, extent, left: center - markPx / 2, right: center + markPx / 2};
  return {entry, extent, left, right: Math.max(right, left + leastPx)};
}

const bar = (left: number, right: number, y: number): string =>
  `M${px(left)},${px(y - markPx / 2)}H${px(right)}v${markPx}H${px(left)}Z`;

/** A disc for a day, a bar for days with true ends or the time in which an unknown day lies, a diamond for a milestone's day. */
function shape({entry, extent, left, right}: Mark, y: number): string {
  if (extent.kind !== 'day') return bar(left, right, y);
  const r = markPx / 2;
  if (entry.isMilestone) return `M${px(left - 1)},${px(y)}l${r + 1},${-r - 1}l${r + 1},${r + 1}l${-r - 1},${r + 1}Z`;
  return `M${px(left)},${px(y)}a${r},${r} 0 1,0 ${markPx},0a${r},${r} 0 1,0 ${-markPx},0`;
}

const classOf = ({entry, extent}: Mark): string => `mark ${extent.kind}${entry.isChosen ? ' chosen' : ''}`;

function drawMark(view: TimelineView, mark: Mark, y: number): SVGTemplateResult {
  const {entry: {key}, extent: {from, until, sure}, left, right} = mark;
  const inside = (moment: number): number => left + ((moment - from) / (until - from)) * (right - left);
  return svg`<g role="listitem"><path role="button" class=${classOf(mark)} data-key=${key} aria-label=${tipText(view.tip(key)!)} d=${shape(mark, y)}></path>${
    sure ? svg`<path class="sure" aria-hidden="true" d=${bar(inside(sure[0]), inside(sure[1]), y)}></path>` : ''}</g>`;
}

function drawFlag(view: TimelineView, mark: Mark, text: string, {row, isBefore}: FlagPlace, top: number): SVGTemplateResult {
  const y = top + rowPx * (row + 0.5);
  const {key, lang} = mark.entry;
  return svg`<g role="listitem"><g role="button" class="flag" data-key=${key} aria-label=${tipText(view.tip(key)!)}>
    <path class=${classOf(mark)} d=${shape(mark, y)}></path>
    <text class=${isBefore ? 'before' : ''} lang=${lang ?? view.lang} x=${px(isBefore ? mark.left - gapPx : mark.right + gapPx)} y=${px(y + 4)}>${text}</text>
  </g></g>`;
}

function dateLine({x, text}: {readonly x: number; readonly text: string}, {row, isBefore}: FlagPlace, bottom: number): SVGTemplateResult {
  return svg`<g class="date" aria-hidden="true">
    <line x1=${px(x)} x2=${px(x)} y1=${rowPx * row + 2} y2=${bottom}></line>
    <text class=${isBefore ? 'before' : ''} x=${px(x + (isBefore ? -gapPx : gapPx))} y=${rowPx * row + 13}>${text}</text>
  </g>`;
}

/** A text cut at a word's end so that it fits; the whole of it is in the plate and in the table. */
function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`) > width) words.pop();
  return `${words.join(' ')}…`;
}
