import {expect} from '@open-wc/testing';
import type {GeoProjection} from 'd3-geo';
import {geoAzimuthalEqualArea, geoEqualEarth} from 'd3-geo';
import {geoHammer} from 'd3-geo-projection';
import gazetteer from '../../data/gazetteer.csv?raw';
import type {FrameName} from '../../src/geo/frames.js';
import {projections} from '../../src/geo/frames/projections.js';
import {place} from '../../src/geo/place.js';

const d3: Readonly<Record<FrameName, () => GeoProjection>> = {
  europe: geoAzimuthalEqualArea,
  osce: geoHammer,
  world: geoEqualEarth
};

const [header = '', ...lines] = gazetteer.trim().split(/\r?\n/);
const columns = header.split(',');
const cities = lines.map((line) => {
  const cells = line.split(',');
  const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
  return {city: cell('city'), latitude: Number(cell('lat')), longitude: Number(cell('lon'))};
});

describe('place', () => {
  for (const name of ['europe', 'osce', 'world'] as const) {
    it(`agrees with d3-geo on every city of the gazetteer in the frame ${name}`, () => {
      const {rotate, scale, translate, size} = projections[name];
      const projection = d3[name]()
        .rotate([...rotate])
        .scale(scale)
        .translate([...translate]);
      let inside = 0;
      for (const {city, latitude, longitude} of cities) {
        const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
        const point = place(latitude, longitude, name);
        const within = x >= 0 && x <= size[0] && y >= 0 && y <= size[1];
        expect(point !== undefined, city).to.equal(within);
        if (!point) continue;
        inside++;
        expect(Math.hypot(point[0] - x, point[1] - y), city).to.be.below(1e-6);
      }
      expect(inside).to.be.greaterThan(45);
    });
  }

  it('is undefined outside the frame', () => {
    for (const [latitude, longitude] of [
      [40.71, -74.01],
      [51.18, 71.45],
      [-52, -165]
    ] as const) {
      expect(place(latitude, longitude, 'europe')).to.equal(undefined);
    }
  });

  it('finds Astana and New York in the frame osce', () => {
    expect(place(51.18, 71.45, 'osce')).to.have.length(2);
    expect(place(40.71, -74.01, 'osce')).to.have.length(2);
  });

  it('is undefined where a coordinate is missing', () => {
    expect(place(Number.NaN, 7.75, 'europe')).to.equal(undefined);
  });
});
