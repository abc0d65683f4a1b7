import {svg, nothing} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {FrameName, MapFrame, Point} from '../geo/frames.js';
import {projections} from '../geo/frames/projections.js';
import {drawHatches} from './map-hatches.js';
import {listOf, markOf} from './map-marks.js';
import type {DrawSymbols} from './map-symbols.js';
import type {MapState, MapView} from './map.view.js';
import {textWidth} from './measure.js';
import {px} from './scale.js';

/** Below these widths insets are left out, or stand without their names; in CSS px. */
const [insetPx, insetNamePx] = [480, 900];

/** So much land, in square CSS px, is too large for a plate to stand beside. */
const vast = 40_000;

/** What a pointer or the focus is on: a state to ring, and a small state near the pointer. */
export interface MapPointer {
  readonly ring: string | undefined;
  readonly near: string | undefined;
}

/** How wide a frame is drawn at most, in CSS px, so that a map does not outgrow a screen. */
export const widest: {readonly [F in FrameName]: number} = {europe: 960, osce: 1120, world: 1440};

/** A map's width and height in the room it has, in CSS px, and CSS px to one of the frame. */
export function mapSize(
  frame: FrameName,
  room: number
): {readonly width: number; readonly height: number; readonly zoom: number} {
  const [frameWidth, frameHeight] = projections[frame].size;
  const width = Math.min(room, widest[frame]);
  return {width, height: Math.round((width * frameHeight) / frameWidth), zoom: width / frameWidth};
}

/** How much of a map's width the radius of its largest disc takes: the smaller Europe is on it, the less. */
const discShare: {readonly [F in FrameName]: number} = {europe: 1 / 26, osce: 1 / 36, world: 1 / 70};

/** The radius of the largest disc on a map of some width, in CSS px. */
export const largestDisc = (frame: FrameName, width: number): number =>
  Math.min(34, Math.max(10, width * discShare[frame]));

/** Draws states, or events over neutral land; without its geometry only the sea, in its true size. */
export function drawMap(
  view: MapView,
  ground: MapFrame | undefined,
  room: number,
  {ring = '', near}: MapPointer,
  drawSymbols?: DrawSymbols
): SVGTemplateResult {
  const {width, height, zoom} = mapSize(view.frame, room);
  const sea = svg`<rect class="sea" width=${width} height=${height}></rect>`;
  if (ground === undefined)
    return svg`<svg class="map" part="loading" viewBox="0 0 ${width} ${height}" aria-hidden="true">${sea}</svg>`;
  const {anchors, shapes, markers, borders, openBorders} = ground;
  const land = landOf(ground, width);
  const states = new Map(view.states.map((state) => [state.id, state]));
  const others = [...land].flatMap(([id, path]) => (states.has(id) ? [] : path));
  const list = listOf(view.title, !view.states.some(({id, label}) => label !== undefined && anchors.has(id)));
  const insets = width < insetPx ? [] : ground.insets;
  const scaled = (id: string): readonly number[] => (anchors.get(id) ?? [0, 0]).map((value) => px(value * zoom));
  const at = (id: string): string => `translate(${scaled(id).join(' ')})`;
  const rings = [
    ...view.states.filter(({isPicked, label}) => isPicked && label).map(({id}) => id),
    ...(anchors.has(ring) ? [ring] : [])
  ];
  const isVast = shapes.some(({id, parent, area}) => parent === ring || (id === ring && area * zoom ** 2 > vast));
  const placed = view.symbols.flatMap((symbol) =>
    symbol.point ? [{symbol, x: symbol.point[0] * zoom, y: symbol.point[1] * zoom}] : []
  );
  return svg`
    <svg class=${`map ${view.show} ${view.hasPicked ? 'picking' : ''}`} viewBox="0 0 ${width} ${height}" role="group" aria-label=${view.title}>
      ${drawHatches(zoom)}${sea}
      <g transform="scale(${zoom})">
        <path class="land" d=${others.join('')}></path>
        ${insets.map((box) => svg`<rect class="inset" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`)}
        <g role=${list.role} aria-label=${list.label}>
          ${view.states.map((state) => drawState(state, land.get(state.id), anchors.get(state.id), zoom))}
        </g>
        <path class="border" d=${borders}></path>
        <path class="border open" d=${openBorders}></path>
        ${['halo', 'ring'].map((layer) => rings.map((id) => svg`<path class=${layer} d=${land.get(id) ?? ''}></path>`))}
      </g>
      ${
        width < insetNamePx
          ? nothing
          : insets.map(({id, ...box}) => {
              const name = view.insetNames[id] ?? id;
              const isOver = textWidth(name, 12) > box.width * zoom;
              return svg`<text class="inset-name" x=${px((box.x + box.width / 2) * zoom)} y=${px((box.y + box.height) * zoom + (isOver ? 12 : -3))}>${name}</text>`;
            })
      }
      ${markers.map(({id}) => drawDot(states.get(id), at(id), width < 500 ? 3 : 4.5, rings.includes(id)))}
      ${shapes.map(({id, open}) => (open && states.get(id)?.label ? svg`<text class="star" transform=${at(id)} y="6" aria-hidden="true">*</text>` : nothing))}
      ${drawSymbols?.(view, placed, largestDisc(view.frame, width))}
      ${near === undefined ? nothing : svg`<circle class="magnet" data-key=${near} transform=${at(near)} r="12"></circle>`}
      ${isVast ? svg`<circle class="magnet" data-tip-for=${ring} transform=${at(ring)} r="12"></circle>` : nothing}
    </svg>
  `;
}

/** The land of each state with its remote parts, those in insets only where there is room for these. */
function landOf({shapes}: MapFrame, width: number): ReadonlyMap<string, string> {
  const land = new Map<string, string>();
  for (const {id, parent = id, path, inset} of shapes) {
    if (!inset || width >= insetPx) land.set(parent, (land.get(parent) ?? '') + path);
  }
  return land;
}

/** A state: a mark where it has a status, else land like any other. What has no land has its mark where it lies. */
function drawState(
  {id, kind, label, isPicked}: MapState,
  path: string | undefined,
  [x, y]: Point | readonly [] = [],
  zoom: number
): SVGTemplateResult | typeof nothing {
  if (x === undefined) return nothing;
  const r = 12 / zoom;
  const circle = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  const mark = markOf(id, kind, label, isPicked);
  return svg`<g role=${mark.item}><path class="${path ? 'state' : 'magnet'} ${kind} ${isPicked ? 'on' : ''}" role=${mark.role}
    data-key=${mark.key} aria-label=${label ?? nothing} aria-pressed=${mark.pressed} d=${path ?? circle}></path></g>`;
}

/** A state too small for its land: a dot in its status with a ring. */
function drawDot(
  state: MapState | undefined,
  transform: string,
  radius: number,
  isRinged: boolean
): SVGTemplateResult | typeof nothing {
  if (!state?.label || state.kind === 'none') return nothing;
  return svg`<g class="dot" data-key=${state.id} transform=${transform}>
    <circle class=${isRinged ? 'dot-halo ringed' : 'dot-halo'} r=${isRinged ? radius + 4 : radius + 1}></circle>
    <circle class="state ${state.kind} ${state.isPicked ? 'on' : ''}" r=${radius - 0.75}></circle>
  </g>`;
}
