import {ticks} from 'd3-array';
import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Scale} from './scale.js';
import {px} from './scale.js';

/** Room for a year’s label and the space to the next, in CSS px: d3 may give half as many ticks again as it was asked for. */
const yearPx = 64;

/** The moment a year begins, in milliseconds UTC. */
export const yearStart = (year: number): number => Date.UTC(year, 0, 1);

/** Whole numbers for a count's axis: there is no half a Party. */
export function wholeTicks(max: number, count: number): readonly number[] {
  return ticks(0, Math.max(1, max), count).filter(Number.isInteger);
}

/** The years to write on an axis that leaves `width` px for those from the first to the last. */
export function yearTicks(from: number, until: number, width: number): readonly number[] {
  return ticks(from, until, Math.max(1, Math.floor(width / yearPx))).filter(Number.isInteger);
}

/** Hairlines with their numbers above them at the start edge. */
export function countAxis(values: readonly number[], y: Scale, left: number, right: number): SVGTemplateResult {
  return svg`<g class="axis" aria-hidden="true">${values.map(
    (value) => svg`
    <line class=${value === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${px(y(value))} y2=${px(y(value))}></line>
    <text x=${left} y=${px(y(value) - 4)}>${value}</text>
  `
  )}</g>`;
}

/** Years under a picture, each with a short tick at its first day. */
export function yearAxis(years: readonly number[], x: Scale, y: number): SVGTemplateResult {
  return svg`<g class="axis" aria-hidden="true">${years.map(
    (year) => svg`
    <line class="zero" x1=${px(x(yearStart(year)))} x2=${px(x(yearStart(year)))} y1=${y} y2=${y + 5}></line>
    <text class="middle" x=${px(x(yearStart(year)))} y=${y + 19}>${year}</text>
  `
  )}</g>`;
}
