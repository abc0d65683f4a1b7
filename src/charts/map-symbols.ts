import {svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {SVGTemplateResult} from 'lit';
import type {Precision} from '../data/facts.js';
import {listOf} from './map-marks.js';
import type {MapSymbol, MapView} from './map.view.js';
import {px} from './scale.js';

/** A symbol where it stands, in CSS px. */
export interface PlacedSymbol {
  readonly symbol: MapSymbol;
  readonly x: number;
  readonly y: number;
}

/** The radius of the ring of a place whose number is not known, and of what can be hit at least; in CSS px. */
const [unknownPx, reachPx] = [5, 12];

/** How a number is drawn, by how exact it is. */
const kinds: {readonly [P in Precision]: string} = {
  exact: 'exact',
  approximate: 'inexact',
  'at-least': 'inexact',
  'at-most': 'inexact',
  none: 'unknown'
};

/** The radius of a number: the area is in proportion, the largest number has the largest disc. */
export function radiusOf({symbols}: Pick<MapView, 'symbols'>, largest: number): (value: number) => number {
  const most = Math.max(1, ...symbols.map(({tally}) => tally.value || 0));
  return (value) => px(largest * Math.sqrt(value / most));
}

/** Three round numbers for the legend, the largest first, none above the largest that is drawn. */
export function sizesOf({symbols}: Pick<MapView, 'symbols'>): readonly number[] {
  const most = Math.max(1, ...symbols.map(({tally}) => tally.value || 0));
  const round = (value: number): number => {
    const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    return ([5, 2, 1].find((step) => step * unit <= value) ?? 1) * unit;
  };
  return [...new Set([most, most / 4, most / 20].map(round))];
}

/** How the symbols of a map are drawn, for drawings that only at times have any. */
export type DrawSymbols = typeof drawSymbols;

/** Discs on paper with an edge of ink, dashed where a number is not exact; a ring where it is not known. */
export function drawSymbols(view: MapView, placed: readonly PlacedSymbol[], largest: number): SVGTemplateResult {
  const radius = radiusOf(view, largest);
  const list = listOf(view.title, placed.length === 0);
  return svg`<g role=${list.role} aria-label=${list.label}>
    ${repeat(
      placed,
      ({symbol}) => symbol.key,
      ({symbol: {key, label, tally, isPicked}, x, y}) => {
        const kind = kinds[tally.precision];
        const r = kind === 'unknown' ? unknownPx : radius(tally.value);
        return svg`<g role="listitem"><g class="symbol ${kind} ${isPicked ? 'on' : ''}" role="button" data-key=${key} aria-label=${label} aria-pressed=${String(isPicked)} transform="translate(${px(x)} ${px(y)})">
        <circle class="magnet" r=${Math.max(reachPx, r + 5)}></circle><circle class="edge" r=${r}></circle><circle class="disc" r=${r}></circle>
      </g></g>`;
      }
    )}
  </g>`;
}
