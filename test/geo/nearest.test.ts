import {expect} from '@open-wc/testing';
import {loadFrame} from '../../src/geo/frames.js';
import {nearestSmallState} from '../../src/geo/nearest.js';
import {place} from '../../src/geo/place.js';

const europe = await loadFrame('europe');
const [x, y] = place(35.9, 14.51, 'europe') as readonly [number, number];

describe('nearestSmallState', () => {
  it('finds Malta for a pointer in the sea beside it', () => {
    expect(nearestSmallState(europe, x + 8, y - 4, 12)).to.equal('MT');
  });

  it('finds nothing in the open sea', () => {
    expect(nearestSmallState(europe, x + 60, y, 12)).to.equal(undefined);
  });

  it('measures reach on the screen, whatever the size of the map', () => {
    expect(nearestSmallState(europe, x + 30, y, 12)).to.equal(undefined);
    expect(nearestSmallState(europe, x + 30, y, 12, 0.3)).to.equal('MT');
  });

  it('leaves large states to the shape under the pointer', () => {
    const [fx, fy] = europe.anchors.get('FR') ?? [0, 0];
    expect(nearestSmallState(europe, fx, fy, 12)).to.equal(undefined);
  });

  it('never offers Kosovo*, which has no status', () => {
    const [kx, ky] = europe.anchors.get('XK') ?? [0, 0];
    expect(nearestSmallState(europe, kx, ky, 4, 0.5)).to.equal(undefined);
  });
});
