import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {yearAxis, yearStart} from './axis.js';
import {px} from './scale.js';
import {layOut, poleOf} from './timeline-layout.js';
import type {Label, LabelledMark, LaidLane, Mark, Pole} from './timeline-layout.js';
import {bar, diamond, disc, sureBar, upright} from './timeline-marks.js';
import type {TimelineView} from './timeline.view.js';
import {tipText} from './view.js';

/** Draws events in lanes under their milestones, each as exact as its date; the height follows from what there is. */
export function drawTimeline(view: TimelineView, width: number): SVGTemplateResult {
  const {x, years, lanes, milestones, dates, height, top, bottom} = layOut(view, width);
  return svg`
    <svg viewBox="0 0 ${width} ${px(height)}" role="group" aria-label=${view.title} class=${view.hasChosen ? 'choosing' : ''}>
      <g class="axis" aria-hidden="true">
        ${years.map((year) => upright('grid', x(yearStart(year)), top, bottom))}
        ${[...lanes.map((lane) => lane.top), bottom].map((y) => svg`<line class="grid" x2=${width} y1=${px(y)} y2=${px(y)}></line>`)}
      </g>
      ${yearAxis(years, x, px(bottom))}
      ${milestones.marks.filter(({extent}) => extent.kind !== 'about').map((mark) => upright('pole', poleOf(mark), mark.y, bottom))}
      ${dates.map((pole) => drawDate(pole, bottom))}
      ${milestones.marks.length === 0 ? '' : drawLane(view, milestones, drawFlag)}
      ${repeat(
        lanes,
        ({lane}) => lane.key,
        (lane) => drawLane(view, lane, drawMark)
      )}
    </svg>
  `;
}

function drawLane(view: TimelineView, {lane, marks, nameY}: LaidLane, draw: typeof drawMark): SVGTemplateResult {
  return svg`
    <text class="lane" aria-hidden="true" y=${px(nameY + 13)}>${lane.label}</text>
    <g role="list" aria-label=${lane.label}>
      ${repeat(
        marks,
        ({entry}) => entry.key,
        (mark) => svg`<g role="listitem">${draw(view, mark)}</g>`
      )}
    </g>
  `;
}

function drawMark(view: TimelineView, mark: LabelledMark): SVGTemplateResult {
  const {entry, extent, label, y} = mark;
  const {key, lang} = entry;
  return svg`<path role="button" class=${classOf(mark)} data-key=${key} aria-label=${nameOf(view, key)} d=${shape(mark)}></path>${sureBar(extent, mark, y)}${label ? drawLabel(label, 'label', lang) : ''}`;
}

/** A milestone: its mark and its title are one, so that both can be pointed at. */
function drawFlag(view: TimelineView, mark: LabelledMark): SVGTemplateResult {
  const {key, lang} = mark.entry;
  return svg`<g role="button" class="flag" data-key=${key} aria-label=${nameOf(view, key)}>
    <path class=${classOf(mark)} d=${shape(mark)}></path>${mark.label ? drawLabel(mark.label, '', lang) : ''}</g>`;
}

function drawDate({x, y, label}: Pole, bottom: number): SVGTemplateResult {
  return svg`<g class="date">${upright('', x, y - 7, bottom)}${drawLabel(label, '')}</g>`;
}

function drawLabel({text, x, y, isBefore}: Label, name: string, lang?: string): SVGTemplateResult {
  return svg`<text class=${isBefore ? `${name} before` : name} aria-hidden="true" lang=${lang ?? nothing} x=${px(x)} y=${px(y + 4)}>${text}</text>`;
}

const nameOf = ({tip}: TimelineView, key: string): string => tipText(tip(key)!);

const classOf = ({entry, extent}: Mark): string => `mark ${extent.kind}${entry.isChosen ? ' chosen' : ''}`;

/** A disc for a day, a bar for days with true ends or the time in which an unknown day lies, a diamond for a milestone's day. */
function shape({entry, extent, left, right, y}: Mark): string {
  if (extent.kind !== 'day') return bar(left, right, y);
  return entry.isMilestone ? diamond(left, y) : disc(left, y);
}
