import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Box, MatrixMark} from './matrix.view.js';

/** A box of a strip, the space between two, and the size of every mark, in CSS px. */
const boxPx = 8;
const stepPx = 11;
const widthPx = 41;
const heightPx = 12;

const lines = (count: number, at: (index: number) => string): string =>
  Array.from({length: count}, (_, i) => at(i)).join('');
const frame = 'M0.5 0.5H40.5V11.5H0.5Z';
const rising = lines(10, (i) => `M${i * 5 - 6} 12L${i * 5 + 6} 0`);
const falling = lines(10, (i) => `M${i * 5 - 6} 0L${i * 5 + 6} 12`);

/** What each mark is drawn with beside its area: the same families of patterns as on the map. */
const patterns: Readonly<Record<string, string>> = {
  absent: rising,
  'not-party': 'M8 6H33',
  'not-yet': 'M4 6h.01M12 6h.01M20 6h.01M28 6h.01M36 6h.01',
  perhaps: 'M4 6h.01M12 6h.01M20 6h.01M28 6h.01M36 6h.01',
  consent: `${frame}M0 3.5H41M0 6.5H41M0 9.5H41`,
  signatory: rising,
  entitled: lines(21, (i) => `M${4 + (i % 7) * 5.5} ${2.5 + Math.floor(i / 7) * 3.5}h.01`),
  invited: `${frame}${lines(9, (i) => `M${4.5 + i * 4} 0V12`)}`,
  former: rising + falling
};

const areas = new Set(['absent', 'party', 'signatory', 'entitled', 'former']);

const draw: Readonly<Record<Box, (x: number) => string>> = {
  known: (x) => `M${x} 0H${x + boxPx}V${heightPx}H${x}Z`,
  gap: (x) => `M${x + 0.75} 0.75H${x + boxPx - 0.75}V${heightPx - 0.75}H${x + 0.75}Z`,
  open: (x) => `M${x} ${heightPx - 0.5}H${x + boxPx}`
};

const strip = (boxes: readonly Box[], kind: Box): string =>
  boxes.map((box, index) => (box === kind ? draw[kind](index * stepPx) : '')).join('');

/** A mark of the matrix: a strip with a box for each step, a status, or the pattern of what is missing. */
export function drawMark(mark: MatrixMark): SVGTemplateResult {
  if (typeof mark !== 'string')
    return svg`<path class="open" d=${strip(mark, 'open')}></path><path class="gap" d=${strip(mark, 'gap')}></path><path class="known" d=${strip(mark, 'known')}></path>`;
  return svg`<g class=${mark}>${areas.has(mark) ? svg`<path class="area" d=${`M0 0H${widthPx}V${heightPx}H0Z`}></path>` : ''}<path class="lines" d=${patterns[mark] ?? ''}></path></g>`;
}

/** The room of a mark, as an SVG sees it. */
export const markBox = `0 0 ${widthPx} ${heightPx}`;
