import {expect} from '@open-wc/testing';
import {tileGrid} from '../../src/geo/tiles.js';
import patches from '../../scripts/geometry/patches.json';

const at = (grid: ReturnType<typeof tileGrid>, id: string) => grid.tiles.find((tile) => tile.id === id);

describe('tileGrid', () => {
  for (const name of ['coe', 'osce'] as const) {
    it(`gives every state of ${name} one square, and no square two states`, () => {
      const {tiles, columns, rows} = tileGrid(name);
      expect(new Set(tiles.map(({column, row}) => `${column} ${row}`)).size).to.equal(tiles.length);
      expect(tiles.map(({id}) => id).sort()).to.deep.equal(patches.focus[name].split(' '));
      expect([columns, rows]).to.deep.equal([12, 9]);
    });
  }

  it('has no square for Kosovo*', () => {
    expect(at(tileGrid('coe'), 'XK')).to.equal(undefined);
  });

  it('keeps Canada west of Iceland, and Kazakhstan beside Russia, Kyrgyzstan and Uzbekistan', () => {
    const grid = tileGrid('osce');
    expect(at(grid, 'CA')).to.deep.equal({id: 'CA', column: 0, row: 1});
    const [x, y] = [at(grid, 'KZ')?.column ?? 0, at(grid, 'KZ')?.row ?? 0];
    for (const id of ['RU', 'KG', 'UZ']) {
      const tile = at(grid, id);
      expect(Math.max(Math.abs((tile?.column ?? 99) - x), Math.abs((tile?.row ?? 99) - y)), id).to.equal(1);
    }
  });

  it('puts Parties that have no place, such as the EU, in a row below, once each and in order', () => {
    const grid = tileGrid('coe', ['TN', 'LV', 'EU', 'TN']);
    expect(grid.rows).to.equal(10);
    expect(grid.tiles.slice(-2)).to.deep.equal([
      {id: 'EU', column: 0, row: 9},
      {id: 'TN', column: 1, row: 9}
    ]);
  });

  it('begins a second row below when the first is full', () => {
    const ids = Array.from({length: 13}, (_, i) => `X${String.fromCharCode(65 + i)}`);
    const grid = tileGrid('coe', ids);
    expect(grid.rows).to.equal(11);
    expect(at(grid, 'XM')).to.deep.equal({id: 'XM', column: 0, row: 10});
  });
});
