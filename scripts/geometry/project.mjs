import {geoAzimuthalEqualArea, geoEqualEarth} from 'd3-geo';
import {geoHammer, geoProject} from 'd3-geo-projection';

const projections = {geoAzimuthalEqualArea, geoEqualEarth, geoHammer};

/** The d3 projection of a frame. Precision 0: every point is projected by itself, so shared borders stay shared. */
export function projectionOf({projection, rotate, scale, translate, clip_angle}) {
  const made = projections[projection]().rotate(rotate).scale(scale).translate(translate).precision(0);
  return clip_angle ? made.clipAngle(clip_angle) : made;
}

/** The land in the frame's pixels, cut at its edges, with remote islands moved into their insets. */
export function project(land, frame) {
  const [width, height] = frame.size;
  const whole = projectionOf(frame);
  const cut = projectionOf(frame).clipExtent([
    [0, 0],
    [width, height]
  ]);
  const shapes = [];
  for (const {id, parent, polygons} of land) {
    const box = frame.insets.find((inset) => inset.id === id)?.box;
    const multi = {type: 'MultiPolygon', coordinates: polygons};
    const drawn = geoProject(multi, box ? whole : cut);
    if (!drawn?.coordinates.length) continue;
    const parts = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
    const coordinates = box ? moveInto(box, parts) : parts;
    const properties = {id, ...(parent && {parent}), ...(box && {inset: id})};
    shapes.push({type: 'Feature', properties, geometry: {type: 'MultiPolygon', coordinates}});
  }
  return shapes;
}

/** Moves shapes, without scaling, to the middle of a box, a little above it: the label stands below. */
function moveInto([left, top, width, height], polygons) {
  const points = polygons.flat(2);
  const [x0, x1] = range(points.map((p) => p[0]));
  const [y0, y1] = range(points.map((p) => p[1]));
  const dx = left + width / 2 - (x0 + x1) / 2;
  const dy = top + (height - 16) / 2 - (y0 + y1) / 2;
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x + dx, y + dy])));
}

const range = (values) => [Math.min(...values), Math.max(...values)];
