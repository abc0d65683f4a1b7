import type {PackedFrame} from './unpack.js';
import {unpack} from './unpack.js';

/** A place in a frame: x to the right, y down, in the frame's own pixels. */
export type Point = readonly [x: number, y: number];

/** One state or territory as it is drawn in a frame. */
export interface Shape {
  /** ISO 3166 alpha-2 (`UA`), `XK`, or a remote part of a state (`NO-SJ`). */
  readonly id: string;
  /** The state whose status a remote part shares: `NO` for `NO-SJ`. */
  readonly parent?: string;
  /** SVG path data, closed rings; holes run the other way, so either fill rule does. */
  readonly path: string;
  /** Land drawn, in square pixels of the frame. */
  readonly area: number;
  /** Where a label, a symbol or a focus ring stands: inside the largest part of the land. */
  readonly anchor: Point;
  /** True where the status of the territory is open (XK, PS, EH): land colour, never a status. */
  readonly open: boolean;
  /** True for islands that stand in the inset of the same id. */
  readonly inset: boolean;
}

/** A box at the frame's edge that shows, at the same scale, islands too far out. */
export interface Inset {
  /** The remote part in it: `PT-20`. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A state too small for its polygon: drawn as a ringed dot, in every view of the frame. */
export interface Marker {
  readonly id: string;
  readonly point: Point;
}

/** A map ready to draw: every shape as a path in a box of `width` by `height` pixels. */
export interface MapFrame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  /** Every shape once, in alphabetical order of ids. */
  readonly shapes: readonly Shape[];
  /** The lines between neighbours, as one path; coasts are not in it. */
  readonly borders: string;
  /** The lines round territories whose status is open, to be drawn dashed. */
  readonly openBorders: string;
  readonly markers: readonly Marker[];
  readonly insets: readonly Inset[];
  /** Id → anchor, for shapes and markers alike; a state that is not in it is not on this map. */
  readonly anchors: ReadonlyMap<string, Point>;
}

const loaders = {
  europe: () => import('./frames/europe.js'),
  osce: () => import('./frames/osce.js'),
  world: () => import('./frames/world.js')
} satisfies Record<string, () => Promise<{packed: PackedFrame}>>;

/** The three maps that are drawn in advance. */
export type FrameName = keyof typeof loaders;

const loaded = new Map<FrameName, Promise<MapFrame>>();

/** The names of the frames, from near to far. */
export const frameNames = Object.keys(loaders) as readonly FrameName[];

/** True for the name of a frame. */
export const isFrameName = (name: string): name is FrameName => Object.hasOwn(loaders, name);

/** The frame of that name, fetched and decoded once; throws a TypeError for any other name. */
export function loadFrame(name: FrameName): Promise<MapFrame> {
  if (!isFrameName(name)) throw new TypeError(`unknown frame: ${name}`);
  const known = loaded.get(name);
  if (known) return known;
  const frame = loaders[name]().then(({packed}) => unpack(name, packed));
  loaded.set(name, frame);
  frame.catch(() => loaded.delete(name));
  return frame;
}
