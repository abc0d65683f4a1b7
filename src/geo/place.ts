import type {FrameName, Point} from './frames.js';
import {projections} from './frames/projections.js';

type Plane = (longitude: number, latitude: number) => Point;

const {asin, cos, hypot, sin, sqrt, atan2} = Math;

/** Lambert's azimuthal equal-area projection of the unit sphere, y upwards. */
const azimuthal: Plane = (l, f) => {
  const k = sqrt(2 / (1 + cos(f) * cos(l)));
  return [k * cos(f) * sin(l), k * sin(f)];
};

/** Hammer's: the azimuthal one of half the longitude, twice as wide. */
const hammer: Plane = (l, f) => {
  const [x, y] = azimuthal(l / 2, f);
  return [2 * x, y];
};

/** Equal Earth, by its authors' polynomial. */
const equalEarth: Plane = (l, f) => {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = sqrt(3) / 2;
  const t = asin(m * sin(f));
  const [t2, t6] = [t ** 2, t ** 6];
  const width = m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2));
  return [(l * cos(t)) / width, t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
};

const planes: Readonly<Record<FrameName, Plane>> = {europe: azimuthal, osce: hammer, world: equalEarth};

/** Where a place stands in a frame, in its pixels; undefined outside it. Latitude and longitude in degrees. */
export function place(latitude: number, longitude: number, frame: FrameName): Point | undefined {
  const {rotate, scale, translate, size} = projections[frame];
  const [a, b] = planes[frame](...rotated(longitude, latitude, rotate));
  const [x, y] = [translate[0] + scale * a, translate[1] - scale * b];
  return x >= 0 && x <= size[0] && y >= 0 && y <= size[1] ? [x, y] : undefined;
}

/** Longitude and latitude in radians as seen from a centre that is brought to 0, 0. */
function rotated(longitude: number, latitude: number, [dLongitude, dLatitude]: Point): Point {
  const radians = Math.PI / 180;
  const l = (longitude + dLongitude) * radians;
  const [f, tilt] = [latitude * radians, dLatitude * radians];
  const x = cos(l) * cos(f);
  const y = sin(l) * cos(f);
  const z = sin(f);
  const forward = x * cos(tilt) - z * sin(tilt);
  const up = z * cos(tilt) + x * sin(tilt);
  return [atan2(y, forward), atan2(up, hypot(forward, y))];
}
