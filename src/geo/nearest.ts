import type {MapFrame} from './frames.js';

/** Land smaller than this, in square pixels of the screen, is hard to hit. */
const smallest = 24 * 24;

/**
 * The small state, or marker, whose anchor is nearest to a point of the frame, within `reach` pixels of the screen;
 * undefined where none is near, and the shape under the pointer counts. `zoom` is pixels of the screen to one of the frame.
 */
export function nearestSmallState(frame: MapFrame, x: number, y: number, reach: number, zoom = 1): string | undefined {
  const marked = new Set(frame.markers.map(({id}) => id));
  const small = frame.shapes.filter(({area, open, parent}) => !open && !parent && area * zoom ** 2 < smallest);
  let found: {id: string; distance: number} | undefined;
  for (const id of new Set([...small.map((shape) => shape.id), ...marked])) {
    const [ax, ay] = frame.anchors.get(id) ?? [Number.NaN, Number.NaN];
    const distance = Math.hypot(ax - x, ay - y) * zoom;
    if (distance <= reach && distance < (found?.distance ?? Infinity)) found = {id, distance};
  }
  return found?.id;
}
