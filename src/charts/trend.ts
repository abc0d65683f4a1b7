import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {lastDay, time} from '../data/dates.js';
import {countAxis, wholeTicks, yearAxis, yearStart, yearTicks} from './axis.js';
import {textWidth} from './measure.js';
import {linear, px} from './scale.js';
import {trendLines} from './trend.view.js';
import type {TrendLine, TrendView} from './trend.view.js';
import {tipText} from './view.js';

/** A line of text and the space to the next, in CSS px. */
const linePx = 17;
const top = 44;
const bottom = 28;

/** How tall the picture is at a width, in CSS px. */
export const trendHeight = (width: number): number => (width < 480 ? 240 : 320);

/** Draws signatures, deposits and Parties as stepped lines with their names at the end. */
export function drawTrend(view: TrendView, width: number): SVGTemplateResult {
  const {steps, labels, until, years, date, standing, last} = view;
  const height = trendHeight(width);
  const ends = trendLines.map((name) => ({
    name,
    text: `${labels[name]} ${last?.[name] ?? 0}`,
    value: last?.[name] ?? 0
  }));
  const right = width - 12 - Math.max(...ends.map(({text}) => textWidth(text)));
  const left = 0;
  const x = linear([yearStart(years[0]), time(until)], [left + 36, right]);
  const y = linear([0, Math.max(1, view.peak)], [height - bottom, top]);
  const path = (name: TrendLine): string =>
    `M${left + 36},${px(y(0))}${steps.map((step) => `H${px(x(time(lastDay(step.date))))}V${px(y(step[name]))}`).join('')}H${px(right)}`;
  const points = steps.map((step) => x(time(lastDay(step.date))));
  return svg`
    <svg viewBox="0 0 ${width} ${height}" role="group" aria-label=${view.title}>
      <text class="unit" aria-hidden="true" x="0" y="12">${view.unit}</text>
      ${countAxis(wholeTicks(view.peak, 4), y, left, right)}
      ${yearAxis(yearTicks(years[0], years[1], right - left - 36), x, height - bottom)}
      ${trendLines.map((name) => svg`<path class="line ${name}" part="line" d=${path(name)}></path>`)}
      ${spread(ends.map((end) => ({...end, y: y(end.value)}))).map(
        (end) => svg`
        <text class="end ${end.name}" x=${px(right + 8)} y=${px(end.y + 4)}>${end.text}</text>
      `
      )}
      ${
        lastDay(date) < lastDay(until) && standing
          ? svg`
        <g class="date" aria-hidden="true">
          <line x1=${px(x(time(date)))} x2=${px(x(time(date)))} y1=${top - 6} y2=${height - bottom}></line>
          <text class=${x(time(date)) > width / 2 ? 'last' : ''} x=${px(x(time(date)))} y=${top - 12}>${view.dateLabel}</text>
          ${trendLines.map((name) => svg`<circle class=${name} cx=${px(x(time(date)))} cy=${px(y(standing[name]))} r="4"></circle>`)}
        </g>
      `
          : ''
      }
      <g role="list" aria-label=${view.title}>
        ${steps.map((step, index) => {
          const from = index === 0 ? x(yearStart(years[0])) : (points[index - 1]! + points[index]!) / 2;
          const to = index === steps.length - 1 ? right : (points[index]! + points[index + 1]!) / 2;
          return svg`<g role="listitem"><rect class="hit" role="button" data-key=${step.date} aria-label=${tipText(view.tip(step.date)!)}
            x=${px(from)} width=${px(Math.max(0, to - from))} y=${top} height=${height - top - bottom}></rect></g>`;
        })}
      </g>
    </svg>
  `;
}

/** Moves labels apart until none covers another, keeping their order. */
function spread<T extends {readonly y: number}>(labels: readonly T[]): T[] {
  // Of lines that end together, the last drawn lies on top: its label comes first.
  const sorted = [...labels].reverse().sort((a, b) => a.y - b.y);
  let floor = -Infinity;
  return sorted.map((label) => {
    const y = Math.max(label.y, floor);
    floor = y + linePx;
    return {...label, y};
  });
}
