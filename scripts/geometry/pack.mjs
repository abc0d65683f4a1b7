import {area, ringPoints} from './simplify.mjs';

/** The frame as `unpack` in src/geo reads it. */
export function pack({arcs, shapes}, frame, {step, open, markers}) {
  const order = new Map();
  const [rings, dx, dy] = [[], [], []];
  let last = [0, 0];
  const go = ([x, y], [u, v]) => {
    dx.push(sign(u - x));
    dy.push(sign(v - y));
  };
  for (const shape of shapes) {
    const all = shape.polygons.flat();
    rings.push(...anchorOf(shape.polygons, arcs), all.length);
    for (const ring of all) {
      const start = ends(ring[0], arcs)[0];
      rings.push(ring.length);
      ring.forEach((ref, i) => {
        const number = ref < 0 ? ~ref : ref;
        const known = order.get(number);
        if (known) {
          if (known.ref === ref || known.used) throw new Error(`${shape.id}: a line is used twice the same way`);
          known.used = true;
          rings.push(2 * (order.size - known.at) - 1);
          return;
        }
        const points = ref < 0 ? arcs[number].toReversed() : arcs[number];
        order.set(number, {ref, at: order.size});
        rings.push(2 * (points.length - 1));
        if (i === 0) go(last, start);
        const written = i === ring.length - 1 ? points.slice(0, -1) : points;
        written.slice(1).forEach((point, j) => go(points[j], point));
      });
      last = start;
    }
  }
  const [width, height] = frame.size;
  return {
    width,
    height,
    step,
    ids: shapes.map((shape) => shape.id).join(' '),
    open: open.filter((id) => shapes.some((shape) => shape.id === id)),
    rings: rings.map(digits).join(''),
    dx: dx.map(digits).join(''),
    dy: dy.map(digits).join(''),
    markers,
    insets: frame.insets.map(({id, box: [x, y, width, height]}) => ({id, x, y, width, height}))
  };
}

const sign = (value) => (value < 0 ? -2 * value - 1 : 2 * value);

function digits(value) {
  let [text, rest] = ['', value];
  for (; rest >= 52; rest = Math.floor(rest / 30)) text += String.fromCharCode(97 + (rest % 30));
  return text + String.fromCharCode(40 + rest);
}

function ends(ref, arcs) {
  const arc = arcs[ref < 0 ? ~ref : ref];
  return ref < 0 ? [arc.at(-1), arc[0]] : [arc[0], arc.at(-1)];
}

/** The point of the grid farthest from the shore and borders of the largest part. */
function anchorOf(polygons, arcs) {
  const sizes = polygons.map(([outer]) => Math.abs(area(ringPoints(outer, arcs))));
  const rings = polygons[sizes.indexOf(Math.max(...sizes))].map((ring) => ringPoints(ring, arcs));
  const [xs, ys] = [0, 1].map((k) => rings[0].map((p) => p[k]));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = {depth: -Infinity, point: [left, top]};
  const search = (x0, y0, x1, y1, stride) => {
    for (let x = x0; x <= x1; x += stride) {
      for (let y = y0; y <= y1; y += stride) {
        const depth = depthOf([x, y], rings);
        if (depth > best.depth) best = {depth, point: [x, y]};
      }
    }
  };
  const coarse = Math.max(1, Math.round(Math.max(right - left, bottom - top) / 40));
  search(left, top, right, bottom, coarse);
  const [x, y] = best.point;
  search(Math.max(0, x - coarse), Math.max(0, y - coarse), x + coarse, y + coarse, 1);
  return best.point;
}

/** How far inside the rings a point lies; negative outside. */
function depthOf([x, y], rings) {
  let [inside, depth] = [false, Infinity];
  for (const ring of rings) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      depth = Math.min(depth, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    });
  }
  return inside ? depth : -depth;
}
