import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {drawMap} from '../../src/charts/map.js';
import {radiusOf, sizesOf} from '../../src/charts/map-symbols.js';
import {drawTiles} from '../../src/charts/map-tiles.js';
import {statesOnMap} from '../../src/charts/map-states.view.js';
import type {MapSymbol, MapView} from '../../src/charts/map.view.js';
import {load} from '../../src/data/load.js';
import {loadFrame} from '../../src/geo/frames.js';
import type {FrameName} from '../../src/geo/frames.js';
import {tileGrid} from '../../src/geo/tiles.js';
import {loadWords} from '../../src/words/index.js';
import {published} from '../tools/fixtures.js';

const words = await loadWords('en');
const dataset = await load(published);
const nowhere = {ring: undefined, near: undefined};

async function drawn(frame: FrameName, width: number): Promise<{view: MapView; picture: HTMLElement}> {
  const ground = await loadFrame(frame);
  const facts = {dataset, instrument: 'CETS197', date: '2010-07-01'};
  const view = statesOnMap(facts, {}, {frame, form: 'map', show: 'since', measure: 'events', ground}, words);
  const picture = document.createElement('div');
  render(html`${drawMap(view, ground, width, nowhere)}`, picture);
  return {view, picture};
}

const symbols = (...values: number[]): Pick<MapView, 'symbols'> => ({
  symbols: values.map(
    (value): MapSymbol => ({
      key: String(value),
      label: '',
      state: 'FR',
      events: [],
      isPicked: false,
      tally: {key: '', value, precision: 'exact', n: value, of: value, withheld: 0}
    })
  )
});

describe('drawMap', () => {
  for (const frame of ['europe', 'osce', 'world'] as const) {
    it(`${frame}: every state that has a status and a place is one mark`, async () => {
      const {view, picture} = await drawn(frame, 800);
      const {anchors} = await loadFrame(frame);
      const expected = view.states.flatMap(({id, kind}) => (kind !== 'none' && anchors.has(id) ? [id] : []));
      const marked = [...picture.querySelectorAll<SVGElement>('[role=button]')].map((mark) => mark.dataset['key']);
      expect(marked).to.deep.equal(expected);
    });

    it(`${frame}: land outside the dataset and open territories have no status`, async () => {
      const {picture} = await drawn(frame, 800);
      for (const id of ['XK', 'PS']) {
        const shape = picture.querySelector(`[data-key=${id}]`);
        if (shape) expect([shape.getAttribute('role'), shape.classList.contains('none')]).to.deep.equal(['img', true]);
      }
      expect(picture.querySelectorAll('path.land')).to.have.length(1);
    });
  }

  it('leaves insets out below 480 px, and their names below 900', async () => {
    const count = async (width: number): Promise<readonly number[]> => {
      const {picture} = await drawn('europe', width);
      return ['.inset', '.inset-name'].map((each) => picture.querySelectorAll(each).length);
    };
    expect([await count(400), await count(800), await count(960)]).to.deep.equal([
      [0, 0],
      [3, 0],
      [3, 3]
    ]);
  });

  it('keeps patterns and dots as fine as on paper at any width', async () => {
    for (const width of [400, 960]) {
      const {picture} = await drawn('europe', width);
      const zoom = Number(/scale\((.+)\)/.exec(picture.querySelector('svg > g')!.getAttribute('transform')!)![1]);
      const scale = /scale\((.+)\)/.exec(picture.querySelector('pattern')!.getAttribute('patternTransform')!)![1];
      expect(zoom * Number(scale)).to.be.closeTo(1, 1e-9);
    }
  });
});

describe('drawTiles', () => {
  it('stands every state with its code once', () => {
    const facts = {dataset, instrument: 'CETS197', date: '2026-11-21'};
    const how = {frame: 'europe', form: 'tiles', show: 'since', measure: 'events', ground: undefined} as const;
    const picture = document.createElement('div');
    render(html`${drawTiles(statesOnMap(facts, {}, how, words), tileGrid('coe'), 320)}`, picture);
    const codes = [...picture.querySelectorAll('text')].map((text) => text.textContent);
    expect(codes).to.have.length(48);
    expect(new Set(codes).size).to.equal(48);
  });
});

describe('radiusOf', () => {
  it('makes the area four times as large for four times the number', () => {
    const radius = radiusOf(symbols(16), 20);
    expect(radius(16)).to.equal(20);
    expect(radius(16) ** 2).to.be.closeTo(4 * radius(4) ** 2, 1);
  });
});

describe('sizesOf', () => {
  it('gives up to three round numbers, none above the largest', () => {
    expect(sizesOf(symbols(24, 3))).to.deep.equal([20, 5, 1]);
    expect(sizesOf(symbols(1))).to.deep.equal([1]);
    expect(sizesOf(symbols(560))).to.deep.equal([500, 100, 20]);
  });
});
