import {expect} from '@open-wc/testing';
import {barsView} from '../../src/charts/bars.view.js';
import {eventsOnMap} from '../../src/charts/map-events.view.js';
import {statesOnMap} from '../../src/charts/map-states.view.js';
import type {MapAsk} from '../../src/charts/map.view.js';
import {tableView} from '../../src/charts/table.view.js';
import {timelineView} from '../../src/charts/timeline.view.js';
import type {Facts} from '../../src/data/facts.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import {gatherings, small} from '../tools/fixtures.js';

const facts: Facts = {dataset: small(gatherings), instrument: 'CETS1', date: '2026-11-21'};
const how: MapAsk = {frame: 'europe', form: 'tiles', show: 'status', measure: 'events', ground: undefined};

/** What each picture brings forward of events and states under a selection. */
async function forward(selection: Selection): Promise<Readonly<Record<string, readonly string[]>>> {
  const words = await loadWords('en');
  const entries = timelineView(facts, selection, words);
  const bars = barsView(facts, selection, words, {of: 'participants', by: 'event', on: selection.highlight ?? []});
  const table = tableView(facts, selection, words, {of: 'events', query: '', sort: undefined, page: 0});
  const states = tableView(facts, selection, words, {of: 'states', query: '', sort: undefined, page: 0});
  const map = statesOnMap(facts, selection, how, words);
  const places = eventsOnMap(facts, selection, {...how, show: 'events'}, words);
  return {
    timeline: entries.lanes.flatMap((lane) => lane.entries.filter(({isChosen}) => isChosen).map(({key}) => key)),
    bars: bars.bars.filter(({isOn}) => isOn).map(({key}) => key),
    table: table.rows.filter(({isHighlighted}) => isHighlighted).map(({key}) => key),
    states: states.rows.filter(({isHighlighted}) => isHighlighted).map(({key}) => key),
    map: map.states.filter(({isPicked}) => isPicked).map(({id}) => id),
    places: places.symbols.filter(({isPicked}) => isPicked).map(({key}) => key)
  };
}

describe('selection.highlight', () => {
  it('brings an event forward in every picture that shows events, and no state', async () => {
    expect(await forward({highlight: ['exact']})).to.deep.equal({
      timeline: ['exact'],
      bars: ['exact'],
      table: ['exact'],
      states: [],
      map: [],
      places: ['LV']
    });
  });

  it('brings a state forward on the map and in its table, and the events held in it wherever they are shown', async () => {
    expect(await forward({highlight: ['LV']})).to.deep.equal({
      timeline: ['exact'],
      bars: ['exact'],
      table: ['exact'],
      states: ['LV'],
      map: ['LV'],
      places: ['LV']
    });
  });

  it('leaves everything as it is where nothing is highlighted', async () => {
    for (const keys of Object.values(await forward({}))) expect(keys).to.deep.equal([]);
  });

  it('takes the other bars back, and keeps them', async () => {
    const words = await loadWords('en');
    const {bars} = barsView(facts, {}, words, {of: 'participants', by: 'event', on: ['LV']});
    expect(bars.map(({key, isBack}) => [key, isBack])).to.deep.equal([
      ['exact', false],
      ['some', true],
      ['more', true]
    ]);
  });
});
