import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {yearAxis, yearStart} from './axis.js';
import {bandPx, layOut} from './profile-layout.js';
import type {LaidLane, ProfileLayout, ProfileMark, ProfilePole} from './profile-layout.js';
import {shape} from './profile-signs.js';
import type {ProfileView} from './profile.view.js';
import {px} from './scale.js';
import {bar, markPx, sureBar, upright} from './timeline-marks.js';
import {tipText} from './view.js';

/** The patterns of the statuses that are not solid, as on the map. */
const hatches = [
  ['consent', 6, 'M0 3H6'],
  ['signatory', 6, 'M-1 1L1 -1M-1 7L7 -1M5 7L7 5'],
  ['former', 8, 'M-1 1L1 -1M-1 9L9 -1M7 9L9 7M-1 -1L9 9M-1 7L1 9M7 -1L9 1']
] as const;

/** Draws the status of a state over time, the steps that changed it, and evaluations, events and projects in lanes. */
export function drawProfile(view: ProfileView, width: number): SVGTemplateResult {
  const layout = layOut(view, width);
  const {x, years, poles, bands, bandY, lanes, bottom, height, left} = layout;
  return svg`
    <svg viewBox="0 0 ${width} ${px(height)}" role="group" aria-label=${view.title}>
      <defs>${hatches.map(
        ([name, side, path]) => svg`
        <pattern id="profile-${name}" class="hatch ${name}" patternUnits="userSpaceOnUse" width=${side} height=${side}><rect width=${side} height=${side}></rect><path d=${path}></path></pattern>
      `
      )}</defs>
      <g class="axis" aria-hidden="true">
        ${years.map((year) => upright('grid', x(yearStart(year)), bands.length > 0 ? bandY : 0, bottom))}
        ${[...lanes.map(({top}) => top), bottom].map((y) => svg`<line class="grid" x2=${width} y1=${px(y)} y2=${px(y)}></line>`)}
      </g>
      ${yearAxis(years, x, px(bottom))}
      ${drawPointed(view, layout)}
      ${bands.length > 0 && left > markPx ? svg`<text class="lane" aria-hidden="true" y=${px(bandY + bandPx - 2)}>${view.statusLabel}</text>` : ''}
      ${bands.map(
        ({span, left: from, right: until}) => svg`
        <rect class="band ${span.status}" aria-hidden="true" x=${px(from)} width=${px(until - from)} y=${px(bandY)} height=${bandPx}></rect>
      `
      )}
      ${
        poles.length === 0
          ? ''
          : svg`<g role="list" aria-label=${view.statusLabel}>${repeat(
              poles,
              ({entry}) => entry.key,
              (pole) => svg`<g role="listitem">${drawPole(view, pole)}</g>`
            )}</g>`
      }
      ${repeat(
        lanes,
        ({lane}) => lane.key,
        (lane) => drawLane(view, lane)
      )}
    </svg>
  `;
}

function drawPointed({pointed}: ProfileView, {pointed: at, bottom}: ProfileLayout): SVGTemplateResult | typeof nothing {
  if (pointed === undefined || at === undefined) return nothing;
  return svg`<g class="date" aria-hidden="true">${upright('', at.x, 2, bottom)}<text class=${at.isBefore ? 'before' : ''} x=${px(at.x + (at.isBefore ? -6 : 6))} y="13">${pointed.text}</text></g>`;
}

function drawPole(view: ProfileView, pole: ProfilePole): SVGTemplateResult {
  const {entry, extent, x, y, labelX, labelY, isBefore, left, right} = pole;
  const mark =
    extent.kind === 'day'
      ? svg`<circle class="mark step" cx=${px(x)} cy=${px(y)} r=${markPx / 2}></circle>`
      : svg`<path class="mark step about" d=${bar(left, right, y)}></path>`;
  return svg`<g role="button" class="pole" data-key=${entry.key} aria-label=${nameOf(view, entry.key)}>
    ${upright('', x, labelY, y - markPx / 2)}
    <text class=${isBefore ? 'before' : nothing} x=${px(labelX)} y=${px(labelY + 4)}>${entry.label}</text>${mark}</g>`;
}

function drawLane(view: ProfileView, {lane, marks, nameX, nameY}: LaidLane): SVGTemplateResult {
  const isJoined = marks.some(({entry}) => entry.sign === 'visit' || entry.sign === 'adopted');
  const middle = ({left, right}: ProfileMark): number => (left + right) / 2;
  const way = marks
    .filter(({extent}) => extent.kind !== 'about')
    .map((mark, index) => `${index === 0 ? 'M' : 'L'}${px(middle(mark))},${px(mark.y)}`)
    .join('');
  return svg`
    <text class="lane" aria-hidden="true" x=${nameX} y=${px(nameY)}>${lane.label}</text>
    ${isJoined && marks.length > 1 ? svg`<path class="way" aria-hidden="true" d=${way}></path>` : ''}
    <g role="list" aria-label=${lane.label}>
      ${repeat(
        marks,
        ({entry}) => entry.key,
        (mark) => svg`<g role="listitem">${drawMark(view, mark)}</g>`
      )}
    </g>
  `;
}

function drawMark(view: ProfileView, mark: ProfileMark): SVGTemplateResult {
  const {entry, extent, left, right, y} = mark;
  const {key, sign = 'event', selects} = entry;
  const {kind} = extent;
  const isChosen = view.highlighted.has(key);
  return svg`<path role=${selects ? 'button' : 'img'} class=${`mark ${sign} ${kind}${isChosen ? ' chosen' : ''}`} data-key=${key}
    aria-label=${nameOf(view, key)} d=${shape(sign, kind, left, right, y)}></path>${sureBar(extent, mark, y)}`;
}

const nameOf = ({tip}: ProfileView, key: string): string => tipText(tip(key)!);
