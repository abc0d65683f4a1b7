import {svg, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {SVGTemplateResult} from 'lit';
import type {FrameName, MapFrame, Shape} from '../geo/frames.js';
import {projections} from '../geo/frames/projections.js';
import {drawHatches} from './map-hatches.js';
import {drawSymbols, largestRadius} from './map-symbols.js';
import type {MapState, MapView} from './map.view.js';
import {textWidth} from './measure.js';
import {px} from './scale.js';

/** Below these widths insets are left out, or stand without their names. */
const [insetPx, insetNamePx] = [480, 900];

/** What is pointed at: a state that is focused or hovered, and a small one near the pointer. */
export interface MapPointer {
  readonly ring: string | undefined;
  readonly near: string | undefined;
}

/** How wide a frame is drawn at most, so that a map does not outgrow a screen. */
export const widest: {readonly [F in FrameName]: number} = {europe: 960, osce: 1120, world: 1440};

/** The width and height of a map in the room it has, in CSS px, and CSS px to one of the frame. */
export function mapSize(
  frame: FrameName,
  room: number
): {readonly width: number; readonly height: number; readonly zoom: number} {
  const [frameWidth, frameHeight] = projections[frame].size;
  const width = Math.min(room, widest[frame]);
  return {width, height: Math.round((width * frameHeight) / frameWidth), zoom: width / frameWidth};
}

/** The land of a state, with its remote parts as far as they are shown. */
function landOf({shapes}: MapFrame, zoom: number): ReadonlyMap<string, string> {
  const land = new Map<string, string>();
  for (const {id, parent = id, path, inset} of shapes) {
    if (!inset || zoom * 1200 >= insetPx) land.set(parent, (land.get(parent) ?? '') + path);
  }
  return land;
}

/** So much land, in square CSS px, is too large for a plate to stand beside. */
const vast = 40_000;

/** Whether the plate of a state stands beside its anchor, since its land is too large or lies scattered. */
const isVast = ({shapes}: MapFrame, key: string, zoom: number): boolean =>
  shapes.some(({id, parent, area}) => parent === key || (id === key && area * zoom ** 2 > vast));

/** Draws states, or events over neutral land, on one of the frames; without its geometry only the sea, in its true size. */
export function drawMap(
  view: MapView,
  ground: MapFrame | undefined,
  room: number,
  {ring, near}: MapPointer
): SVGTemplateResult {
  const {width, height, zoom} = mapSize(view.frame, room);
  if (ground === undefined)
    return svg`<svg class="map" viewBox="0 0 ${width} ${height}" aria-hidden="true"><rect class="sea" width=${width} height=${height}></rect></svg>`;
  const land = landOf(ground, zoom);
  const named = new Set(view.states.map(({id}) => id));
  const picked = view.states.filter(({isPicked, label}) => isPicked && label);
  const dot = width < 500 ? 3 : 4.5;
  const at = (id: string): string => {
    const [x, y] = ground.anchors.get(id) ?? [0, 0];
    return `translate(${px(x * zoom)} ${px(y * zoom)})`;
  };
  const rings = [...picked.map(({id}) => id), ...(ring !== undefined && ground.anchors.has(ring) ? [ring] : [])];
  const kinds = new Map(view.states.map((state) => [state.id, state]));
  return svg`
    <svg class="map ${view.hasPicked ? 'picking' : ''}" viewBox="0 0 ${width} ${height}" role="group" aria-label=${view.title}>
      ${drawHatches(zoom)}
      <rect class="sea" width=${width} height=${height}></rect>
      <g transform="scale(${zoom})">
        <path class="land" d=${[...land]
          .filter(([id]) => !named.has(id))
          .map(([, path]) => path)
          .join('')}></path>
        ${zoom * 1200 < insetPx ? nothing : ground.insets.map((box) => svg`<rect class="inset" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`)}
        <g role="list" aria-label=${view.title}>
          ${repeat(
            view.states,
            ({id}) => id,
            (state) => drawState(state, land.get(state.id), ground.anchors.get(state.id), zoom)
          )}
        </g>
        <path class="border" d=${ground.borders}></path>
        <path class="border open" d=${ground.openBorders}></path>
        ${rings.map((id) => svg`<path class="halo" d=${land.get(id) ?? ''}></path>`)}
        ${rings.map((id) => svg`<path class="ring" d=${land.get(id) ?? ''}></path>`)}
      </g>
      ${
        width < insetNamePx
          ? nothing
          : ground.insets.map((box) => {
              const name = view.insetNames[box.id] ?? box.id;
              const isOver = textWidth(name, 12) > box.width * zoom;
              return svg`<text class="inset-name" x=${px((box.x + box.width / 2) * zoom)} y=${px((box.y + box.height) * zoom + (isOver ? 12 : -3))}>${name}</text>`;
            })
      }
      ${view.show === 'events' ? nothing : ground.markers.map(({id}) => drawDot(kinds.get(id), at(id), dot, rings.includes(id)))}
      ${ground.shapes.map(({id, open}) => (open && kinds.get(id)?.label ? svg`<text class="star" transform=${at(id)} y="6" aria-hidden="true">*</text>` : nothing))}
      ${drawSymbols(
        view,
        view.symbols.flatMap((symbol) =>
          symbol.point ? [{symbol, x: symbol.point[0] * zoom, y: symbol.point[1] * zoom}] : []
        ),
        largestRadius(width)
      )}
      ${near === undefined ? nothing : svg`<circle class="magnet" data-key=${near} transform=${at(near)} r="12"></circle>`}
      ${ring === undefined || !isVast(ground, ring, zoom) ? nothing : svg`<circle class="magnet" data-tip-for=${ring} transform=${at(ring)} r="12"></circle>`}
    </svg>
  `;
}

/** A state: a mark where it has a status, else land like any other. What has no land is a mark at its place. */
function drawState(
  {id, kind, label, isPicked}: MapState,
  path: string | undefined,
  anchor: Shape['anchor'] | undefined,
  zoom: number
): SVGTemplateResult | typeof nothing {
  if (anchor === undefined) return nothing;
  const isMark = label !== undefined;
  const role = isMark ? roleOf(kind) : nothing;
  return svg`<g role=${isMark ? 'listitem' : nothing}>
    ${
      path === undefined
        ? svg`<circle class="magnet" role=${role} data-key=${isMark ? id : nothing} aria-label=${label ?? nothing} aria-pressed=${pressed(kind, label, isPicked)} cx=${anchor[0]} cy=${anchor[1]} r=${12 / zoom}></circle>`
        : svg`<path class="state ${kind} ${isPicked ? 'on' : ''}" role=${role} data-key=${isMark ? id : nothing} aria-label=${label ?? nothing} aria-pressed=${pressed(kind, label, isPicked)} d=${path}></path>`
    }
  </g>`;
}

/** What can be picked is a button; what is only named, such as a territory without a status, is an image. */
export const roleOf = (kind: string): string => (kind === 'none' ? 'img' : 'button');

export const pressed = (kind: string, label: string | undefined, isPicked: boolean): string | typeof nothing =>
  label === undefined || kind === 'none' ? nothing : String(isPicked);

/** A state too small for its land: a dot in its status with a ring. */
function drawDot(
  state: MapState | undefined,
  transform: string,
  radius: number,
  isRinged: boolean
): SVGTemplateResult | typeof nothing {
  if (state?.label === undefined || state.kind === 'none') return nothing;
  return svg`<g class="dot" data-key=${state.id} transform=${transform}>
    <circle class=${isRinged ? 'dot-halo ringed' : 'dot-halo'} r=${isRinged ? radius + 4 : radius + 1}></circle>
    <circle class="state ${state.kind} ${state.isPicked ? 'on' : ''}" r=${radius - 0.75}></circle>
  </g>`;
}
