import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {px} from './scale.js';
import type {Scale} from './scale.js';
import type {Extent} from './timeline-extent.js';
import type {Stretch} from './timeline-pack.js';

/** The height of a mark and the width of a disc, in CSS px. */
export const markPx = 10;

const radius = markPx / 2;

/** What a mark takes up: a disc for a day, else its time; a bar of a few days would be too thin to see among years at its true width. */
export function stretchOf({kind, from, until}: Extent, x: Scale, leastPx: number): Stretch {
  const left = x(from);
  const right = x(until);
  const center = (left + right) / 2;
  if (kind === 'day') return {left: center - radius, right: center + radius};
  return {left, right: Math.max(right, left + leastPx)};
}

/** The outline of a bar. */
export const bar = (left: number, right: number, y: number): string =>
  `M${px(left)},${px(y - radius)}H${px(right)}v${markPx}H${px(left)}Z`;

/** The outline of a disc. */
export const disc = (left: number, y: number): string =>
  `M${px(left)},${px(y)}a${radius},${radius} 0 1,0 ${markPx},0a${radius},${radius} 0 1,0 ${-markPx},0`;

/** The outline of a diamond, a little larger than a disc, as the eye wants it. */
export function diamond(left: number, y: number): string {
  const d = radius + 1;
  return `M${px(left - 1)},${px(y)}l${d},${-d}l${d},${d}l${-d},${d}Z`;
}

/** The part of a pale bar that is certain, where there is one. */
export function sureBar({from, until, sure}: Extent, {left, right}: Stretch, y: number): SVGTemplateResult | '' {
  if (sure === undefined) return '';
  const inside = (moment: number): number => left + ((moment - from) / (until - from)) * (right - left);
  return svg`<path class="sure" aria-hidden="true" d=${bar(inside(sure[0]), inside(sure[1]), y)}></path>`;
}

/** A line from top to bottom. */
export const upright = (name: string, x: number, top: number, bottom: number): SVGTemplateResult =>
  svg`<line class=${name} x1=${px(x)} x2=${px(x)} y1=${px(top)} y2=${px(bottom)}></line>`;
