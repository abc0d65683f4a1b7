import {expect} from '@open-wc/testing';
import type {FrameName, MapFrame} from '../../src/geo/frames.js';
import {frameNames, isFrameName, loadFrame} from '../../src/geo/frames.js';
import {place} from '../../src/geo/place.js';
import {tileGrid} from '../../src/geo/tiles.js';
import patches from '../../scripts/geometry/patches.json';

const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

function idsAt(frame: MapFrame, longitude: number, latitude: number): string[] {
  const point = place(latitude, longitude, frame.name);
  if (!point) return [];
  const hit = frame.shapes.filter(({path}) => canvas.isPointInPath(new Path2D(path), point[0], point[1], 'evenodd'));
  return hit.map(({id}) => id);
}

const ids = (grid: 'coe' | 'osce') => tileGrid(grid).tiles.map(({id}) => id);
const frames = await Promise.all(frameNames.map(loadFrame));
const exceptions: Partial<Record<FrameName, readonly string[]>> = patches.policy_exceptions;

describe('loadFrame', () => {
  it('refuses a name that is not a frame’s', () => {
    expect(() => loadFrame('eurpe' as FrameName)).to.throw(TypeError, 'unknown frame: eurpe');
    expect(isFrameName('toString')).to.equal(false);
  });

  it('decodes a frame once', async () => {
    expect(await loadFrame('world')).to.equal(await loadFrame('world'));
  });

  it('shows the 46 members of the Council of Europe, Belarus and Israel in every frame', () => {
    expect(ids('coe')).to.have.length(48);
    for (const {name, anchors} of frames) {
      expect(
        ids('coe').filter((id) => !anchors.has(id)),
        name
      ).to.deep.equal([]);
    }
  });

  it('shows the 57 states of the OSCE in the frames osce and world', () => {
    expect(ids('osce')).to.have.length(57);
    for (const {name, anchors} of frames.filter(({name}) => name !== 'europe')) {
      expect(
        ids('osce').filter((id) => !anchors.has(id)),
        name
      ).to.deep.equal([]);
    }
  });
});

for (const frame of frames) {
  describe(`the frame ${frame.name}`, () => {
    for (const [state, points] of Object.entries(patches.policy_points)) {
      for (const [name, point] of Object.entries(points)) {
        const [longitude = 0, latitude = 0] = point;
        const except = exceptions[frame.name]?.includes(name);
        it(`draws ${name} ${except ? 'not at all, being outside' : `in ${state} alone`}`, () => {
          expect(idsAt(frame, longitude, latitude)).to.deep.equal(except ? [] : [state]);
        });
      }
    }

    it('gives Kosovo*, Palestine* and Western Sahara no status of their own', () => {
      const open = frame.shapes.filter((shape) => shape.open).map(({id}) => id);
      expect(open).to.deep.equal(frame.name === 'europe' ? ['PS', 'XK'] : ['EH', 'PS', 'XK']);
      expect(frame.openBorders).to.match(/^M/);
    });

    it('draws Cyprus without a line across it', () => {
      const near = (path: string) => path.split(/[Ml,]/).filter(Boolean).map(Number);
      const [x, y] = place(35.12, 33, frame.name) as readonly [number, number];
      const starts = `${frame.borders}${frame.openBorders}`.split('M').slice(1).map(near);
      expect(starts.filter(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 4)).to.deep.equal([]);
    });

    it('has every shape once, in order, on the map, with its label on its land', () => {
      const known = frame.shapes.map(({id}) => id);
      expect(known).to.deep.equal([...new Set(known)].sort());
      for (const {id, path, area, anchor} of frame.shapes) {
        expect(path, id).to.match(/^(M[\d.]+,[\d.]+l-?[\d.]+,-?[\d.]+(,-?[\d.]+,-?[\d.]+)+z)+$/);
        expect(area, id).to.be.greaterThan(0);
        expect(anchor[0] >= 0 && anchor[0] <= frame.width && anchor[1] >= 0 && anchor[1] <= frame.height, id).to.equal(
          true
        );
        if (area > 50) expect(canvas.isPointInPath(new Path2D(path), ...anchor), id).to.equal(true);
      }
    });

    it('draws borders within the map', () => {
      const numbers = `${frame.borders}${frame.openBorders}`.split(/[Ml,]/).filter(Boolean).map(Number);
      expect(numbers.length).to.be.greaterThan(1000);
      expect(numbers.every(Number.isFinite)).to.equal(true);
    });

    it('knows the parent of remote parts', () => {
      const parts = frame.shapes.filter(({parent}) => parent);
      expect(parts.map(({id}) => id)).to.include(`NO-${frame.name === 'world' ? 'SJ' : 'JM'}`);
      for (const {id, parent} of parts) expect(id.startsWith(`${parent}-`), id).to.equal(true);
    });
  });
}

describe('the frame europe', () => {
  const europe = frames[0] as MapFrame;

  it('marks the small states', () => {
    expect(europe.markers.map(({id}) => id)).to.deep.equal(['AD', 'LI', 'LU', 'MC', 'MT', 'SM', 'VA']);
  });

  it('shows the Azores, the Canary Islands and Madeira in insets that hold them', () => {
    const inset = europe.shapes.filter((shape) => shape.inset);
    expect(inset.map(({id}) => id)).to.deep.equal(['ES-CN', 'PT-20', 'PT-30']);
    for (const {id, path} of inset) {
      const {x, y, width, height} = europe.insets.find((box) => box.id === id) ?? {x: 0, y: 0, width: 0, height: 0};
      const starts = [...path.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
      for (const [a, b] of starts) {
        expect(a > x && a < x + width && b > y && b < y + height, `${id} at ${a}, ${b}`).to.equal(true);
      }
    }
  });
});
