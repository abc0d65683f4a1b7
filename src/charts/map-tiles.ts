import {svg, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {SVGTemplateResult} from 'lit';
import type {TileGrid} from '../geo/tiles.js';
import {drawHatches} from './map-hatches.js';
import {drawSymbols} from './map-symbols.js';
import {pressed, roleOf} from './map.js';
import type {MapState, MapView} from './map.view.js';

/** A tile is never wider, so that a grid does not outgrow a screen. */
const widest = 56;

/** The side of a tile with the space to the next, in CSS px. */
export const tilePitch = ({columns}: TileGrid, room: number): number => Math.min(widest, room / columns);

/** Draws every state as one square about where it lies, with its ISO code. */
export function drawTiles(view: MapView, grid: TileGrid, room: number): SVGTemplateResult {
  const pitch = tilePitch(grid, room);
  // A disc stands under the code of its state.
  const tall = view.show === 'events' ? pitch + 16 : pitch;
  const [width, height] = [grid.columns * pitch, grid.rows * tall];
  const tiles = new Map(grid.tiles.map((tile) => [tile.id, tile]));
  const shown = view.states.filter(({id}) => tiles.has(id));
  const placed = view.symbols.flatMap((symbol) => {
    const tile = tiles.get(symbol.state);
    return tile ? [{symbol, x: (tile.column + 0.5) * pitch, y: (tile.row + 1) * tall - pitch / 2}] : [];
  });
  return svg`
    <svg class="tiles ${view.hasPicked ? 'picking' : ''}" viewBox="0 0 ${width} ${height}" role="group" aria-label=${view.title}>
      ${drawHatches(1)}
      <g role="list" aria-label=${view.title}>
        ${repeat(
          shown,
          ({id}) => id,
          (state) => {
            const {column = 0, row = 0} = tiles.get(state.id) ?? {};
            return drawTile(state, column * pitch, row * tall, pitch, tall);
          }
        )}
      </g>
      ${placed.length === 0 ? nothing : drawSymbols(view, placed, pitch / 2 - 1)}
    </svg>
  `;
}

function drawTile(
  {id, kind, label, isPicked}: MapState,
  x: number,
  y: number,
  pitch: number,
  tall: number
): SVGTemplateResult {
  const isMark = label !== undefined;
  const side = pitch - 2;
  const isSmall = pitch < 30;
  const [wide, high] = isSmall ? [19, 14] : [24, 18];
  return svg`<g role=${isMark ? 'listitem' : nothing}>
    <g class="tile ${kind} ${isPicked ? 'on' : ''}" transform="translate(${x} ${y})" role=${isMark ? roleOf(kind) : nothing}
      data-key=${isMark ? id : nothing} aria-label=${label ?? nothing} aria-pressed=${pressed(kind, label, isPicked)}>
      <rect class="magnet" width=${pitch} height=${tall}></rect>
      <rect class="state ${kind} ${isPicked ? 'on' : ''}" x="1" y="1" width=${side} height=${tall - 2}></rect>
      <rect class="plate" x=${(pitch - wide) / 2} y=${(pitch - high) / 2} width=${wide} height=${high}></rect>
      <text class=${isSmall ? 'small-code' : nothing} x=${pitch / 2} y=${tall === pitch ? pitch / 2 + 4.5 : 14}>${id}</text>
      <rect class="halo" x="1" y="1" width=${side} height=${tall - 2}></rect>
      <rect class="ring" x="1" y="1" width=${side} height=${tall - 2}></rect>
    </g>
  </g>`;
}
