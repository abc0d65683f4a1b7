import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Tile, TileGrid} from '../geo/tiles.js';
import {drawHatches} from './map-hatches.js';
import type {DrawSymbols} from './map-symbols.js';
import {listOf, markOf} from './map-marks.js';
import type {MapState, MapView} from './map.view.js';

/** A tile is never wider, in CSS px, so that a grid does not outgrow a screen. */
const widest = 56;

/** Above a disc stands the code of its state, in CSS px. */
const codePx = 16;

/** The side of a tile with the space to the next, in CSS px. */
const pitchOf = ({columns}: TileGrid, room: number): number => Math.min(widest, room / columns);

/** The radius of the largest disc in a tile, in CSS px. */
export const largestDisc = (grid: TileGrid, room: number): number => pitchOf(grid, room) / 2 - 1;

/** Draws every state as one square about where it lies, with its ISO code; taller ones where discs stand under the codes. */
export function drawTiles(view: MapView, grid: TileGrid, room: number, drawSymbols?: DrawSymbols): SVGTemplateResult {
  const pitch = pitchOf(grid, room);
  const tall = view.show === 'events' ? pitch + codePx : pitch;
  const tiles = new Map(grid.tiles.map((tile) => [tile.id, tile]));
  const list = listOf(view.title, !view.states.some(({id, label}) => label !== undefined && tiles.has(id)));
  const placed = view.symbols.flatMap((symbol) => {
    const tile = tiles.get(symbol.state);
    return tile ? [{symbol, x: (tile.column + 0.5) * pitch, y: (tile.row + 1) * tall - pitch / 2}] : [];
  });
  return svg`
    <svg class=${view.hasPicked ? 'tiles picking' : 'tiles'} viewBox="0 0 ${grid.columns * pitch} ${grid.rows * tall}" role="group" aria-label=${view.title}>
      ${drawHatches(1)}
      <g role=${list.role} aria-label=${list.label}>
        ${view.states.flatMap((state) => {
          const tile = tiles.get(state.id);
          return tile ? drawTile(state, tile, pitch, tall) : [];
        })}
      </g>
      ${drawSymbols?.(view, placed, largestDisc(grid, room))}
    </svg>
  `;
}

function drawTile(
  {id, kind, label, isPicked}: MapState,
  {column, row}: Tile,
  pitch: number,
  tall: number
): SVGTemplateResult {
  const mark = markOf(id, kind, label, isPicked);
  const isNamed = label !== undefined;
  const [isSmall, isTall] = [pitch < 30, tall > pitch];
  const [wide, high] = isSmall ? [19, 14] : [24, 18];
  const on = isPicked ? 'on' : '';
  const square = (name: string): SVGTemplateResult =>
    svg`<rect class=${name} x="1" y="1" width=${pitch - 2} height=${tall - 2}></rect>`;
  return svg`<g role=${mark.item}>
    <g class="tile ${kind} ${on}" transform="translate(${column * pitch} ${row * tall})" role=${mark.role}
      data-key=${mark.key} aria-label=${isNamed ? `${label}, ${id}` : nothing} aria-pressed=${mark.pressed}>
      <rect class="magnet" width=${pitch} height=${tall}></rect>
      ${square(`state ${kind} ${on}`)}
      <rect class="plate" x=${(pitch - wide) / 2} y=${(pitch - high) / 2} width=${wide} height=${high}></rect>
      <text class=${isSmall ? 'small-code' : ''} x=${pitch / 2} y=${isTall ? 14 : pitch / 2 + 4.5}>${id}</text>
      ${square('halo')}${square('ring')}
    </g>
  </g>`;
}
