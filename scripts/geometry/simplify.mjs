import {mergeArcs, quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, simplify} from 'topojson-simplify';

/** One topology of the shapes with fewer points: {arcs, shapes: [{...properties, polygons: arc numbers}]} on a grid of `step`. */
export function simplified(
  features,
  {focus, area, context_area, small_island, small_island_area, smallest_island, protect, step}
) {
  const dense = topology({land: {type: 'FeatureCollection', features}}, 1e6);
  // Halves of a state on either side of the 180th meridian become one.
  const whole = dense.objects.land.geometries.map((g) => ({
    ...g,
    arcs: asMulti(mergeArcs(dense, [g])),
    type: 'MultiPolygon'
  }));
  dense.objects.land.geometries = whole;
  const weighed = presimplify(dense);
  const inFocus = arcsOf(whole, (id) => focus.has(id.slice(0, 2)));
  const guarded = arcsOf(whole, (id) => protect.includes(id));
  const least = (arc, i) => {
    if (guarded.has(i)) return 0;
    if (!inFocus.has(i)) return context_area;
    return isSmallIsland(arc, small_island) ? small_island_area : area;
  };
  weighed.arcs.forEach((arc, i) => {
    const limit = least(arc, i);
    for (const point of arc) point[2] = point[2] >= limit ? Infinity : 0;
  });
  whole.splice(0, whole.length, ...dropIslands(weighed, smallest_island, protect));
  const coarse = simplify(weighed, 1);
  const grid = quantize(coarse, {scale: [step, step], translate: [0, 0]});
  const arcs = grid.arcs.map((arc) => straight(absolute(arc)));
  return {arcs, shapes: withoutEmpty(grid.objects.land.geometries, arcs)};
}

const asMulti = ({type, arcs}) => (type === 'Polygon' ? [arcs] : arcs);
const at = (i) => (i < 0 ? ~i : i);

function arcsOf(geometries, wanted) {
  return new Set(
    geometries
      .filter((g) => wanted(g.properties.id))
      .flatMap((g) => g.arcs.flat(2))
      .map(at)
  );
}

/** True for an island of its own with less land than `limit`, which would lose its form first. */
function isSmallIsland(arc, limit) {
  const [first, last] = [arc[0], arc.at(-1)];
  return first[0] === last[0] && first[1] === last[1] && Math.abs(area(arc)) < limit;
}

/** Leaves out small islands and lakes, but never the largest part of a shape, nor a hole that such a part fills. */
function dropIslands(dense, smallest, protect) {
  const size = (ring) => Math.abs(area(ringPoints(ring, dense.arcs)));
  const largest = new Set();
  for (const {arcs, properties} of dense.objects.land.geometries) {
    const outer = arcs.map((polygon) => polygon[0]);
    const big = outer.reduce((a, b) => (size(a) >= size(b) ? a : b));
    largest.add(key(big));
    if (protect.includes(properties.id)) for (const ring of outer) largest.add(key(ring));
  }
  const stays = (ring) => size(ring) >= smallest || largest.has(key(ring));
  return dense.objects.land.geometries.map((g) => ({
    ...g,
    arcs: g.arcs.filter((polygon) => stays(polygon[0])).map((polygon) => polygon.filter(stays))
  }));
}

const key = (ring) =>
  ring
    .map(at)
    .sort((a, b) => a - b)
    .join();

export function ringPoints(ring, arcs) {
  return ring.flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(1));
}

export function area(points) {
  return points.reduce((sum, [x, y], i) => {
    const [u, v] = points.at(i - 1);
    return sum + (u * y - x * v) / 2;
  }, 0);
}

function absolute(deltas) {
  let [x, y] = [0, 0];
  return deltas.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

/** The arc without points that lie on a straight line between their neighbours. */
function straight(arc) {
  const kept = [];
  for (const point of arc) {
    while (kept.length > 1 && onLine(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const onLine = ([ax, ay], [bx, by], [cx, cy]) =>
  (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) >= 0;

function withoutEmpty(geometries, arcs) {
  const seen = (ring) => area(ringPoints(ring, arcs)) !== 0;
  return geometries
    .map((g) => ({...g.properties, polygons: g.arcs.filter((p) => seen(p[0])).map((p) => p.filter(seen))}))
    .filter((shape) => shape.polygons.length);
}
