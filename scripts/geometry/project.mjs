import {geoAzimuthalEqualArea, geoBounds, geoEqualEarth} from 'd3-geo';
import {geoHammer, geoProject} from 'd3-geo-projection';

const projections = {geoAzimuthalEqualArea, geoEqualEarth, geoHammer};

/** The d3 projection of a frame. Precision 0: every point is projected by itself, so shared borders stay shared. */
export function projectionOf({projection, rotate, scale, translate, clip_angle}) {
  const made = projections[projection]().rotate(rotate).scale(scale).translate(translate).precision(0);
  return clip_angle ? made.clipAngle(clip_angle) : made;
}

/** The land in the frame's pixels, cut at its edges, with remote islands in their insets. */
export function project(land, frame) {
  const cut = projectionOf(frame).clipExtent([[0, 0], frame.size]);
  const shapes = [];
  for (const {id, parent, polygons} of land) {
    if (frame.drop?.includes(id)) continue;
    const multi = {type: 'MultiPolygon', coordinates: polygons};
    const box = frame.insets.find((inset) => inset.id === id)?.box;
    const drawn = geoProject(multi, box ? insetProjection(multi, box, frame.scale) : cut);
    if (!drawn?.coordinates.length) continue;
    const coordinates = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
    const properties = {id, ...(parent && {parent})};
    shapes.push({type: 'Feature', properties, geometry: {type: 'MultiPolygon', coordinates}});
  }
  return shapes;
}

/** The islands at the frame's own scale, north upwards, in the middle of a box, a little above it: the label stands below. */
function insetProjection(islands, [left, top, width, height], scale) {
  const [[west, south], [east, north]] = geoBounds(islands);
  const made = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .scale(scale)
    .precision(0)
    .translate([0, 0]);
  const {coordinates} = geoProject(islands, made);
  const points = coordinates.flat(islands.coordinates.length > 1 ? 2 : 1);
  const [x0, x1] = range(points.map((p) => p[0]));
  const [y0, y1] = range(points.map((p) => p[1]));
  return made.translate([left + (width - x0 - x1) / 2, top + (height - labelHeight - y0 - y1) / 2]);
}

const labelHeight = 12;

const range = (values) => [Math.min(...values), Math.max(...values)];
