import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Sign} from './profile-entries.view.js';
import {bar, diamond, disc, markPx} from './timeline-marks.js';

/** A sign as it stands in the picture, for a key or a list. */
export function drawSign(sign: Sign, kind = sign === 'visit' ? 'days' : 'day'): SVGTemplateResult {
  const side = markPx + 4;
  const path = kind === 'day' ? shape(sign, kind, 2, side - 2, side / 2) : bar(1, side - 1, side / 2);
  return svg`<svg class="sign" viewBox="0 0 ${side} ${side}" width=${side} height=${side} aria-hidden="true"><path class="mark ${sign} ${kind}" d=${path}></path></svg>`;
}

/** A bar for days, or the time in which an unknown day lies; a ring for a report adopted, a diamond for a recommendation, else a disc. */
export function shape(sign: Sign, kind: string, left: number, right: number, y: number): string {
  if (kind !== 'day' || sign === 'visit') return bar(left, right, y);
  return sign === 'recommendation' ? diamond(left, y) : disc(left, y);
}
