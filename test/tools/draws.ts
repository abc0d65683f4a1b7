import {barsBy, barsOf, barsView} from '../../src/charts/bars.view.js';
import {eventsOnMap} from '../../src/charts/map-events.view.js';
import {statesOnMap} from '../../src/charts/map-states.view.js';
import {mapMeasures} from '../../src/charts/map.view.js';
import {instrumentsInMatrix} from '../../src/charts/matrix-instruments.view.js';
import {roundsInMatrix} from '../../src/charts/matrix-rounds.view.js';
import {profileView} from '../../src/charts/profile.view.js';
import {summaryView} from '../../src/charts/summary.view.js';
import {tableView} from '../../src/charts/table.view.js';
import {timelineView} from '../../src/charts/timeline.view.js';
import {trendView} from '../../src/charts/trend.view.js';
import type {View} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {Facts} from '../../src/data/facts.js';
import {figureNames} from '../../src/data/figures.js';
import {eventTypes, pillars, tableNames} from '../../src/data/schema.js';
import type {Selection} from '../../src/data/selection.js';
import {clampDate} from '../../src/data/status.js';
import {loadFrame} from '../../src/geo/frames.js';
import type {Words} from '../../src/words/index.js';

const ground = await loadFrame('europe');

type Draw = () => number;

/** What was drawn by lot: a selection, and the facts as an element under it would ask them. */
export interface Drawn {
  readonly selection: Selection;
  readonly facts: Facts;
  /** For whatever else is to be chosen. */
  readonly pick: <T>(values: readonly T[]) => T;
}

/** Selections drawn by lot, the same ones for the same seed; most of them narrow little, so that something is left. */
export function draws(dataset: Dataset, seed: number, count: number): readonly Drawn[] {
  const draw = lot(seed);
  return Array.from({length: count}, () => drawOne(dataset, draw));
}

/** Numbers from 0 to 1 by the generator "mulberry32". */
function lot(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawOne(dataset: Dataset, draw: Draw): Drawn {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(draw() * values.length)]!;
  const some = <T>(chance: number, values: readonly T[]): readonly T[] | undefined =>
    draw() < chance ? [...new Set(Array.from({length: 1 + Math.floor(draw() * 3)}, () => pick(values)))] : undefined;
  const {events, states, regions} = dataset.tables;
  const dateOf = (): string => {
    const [year, month] = [2000 + Math.floor(draw() * 27), 1 + Math.floor(draw() * 12)].map((part) =>
      String(part).padStart(2, '0')
    );
    return pick([`${year}`, `${year}-${month}`, `${year}-${month}-${pick(['01', '15', '28'])}`]);
  };
  const periodOf = (): readonly [string, string] => {
    const [from = '', until = ''] = [dateOf(), dateOf()].sort();
    return pick([
      [from, until],
      [from, ''],
      ['', until]
    ] as const);
  };
  const all = (key: 'themes' | 'organisers' | 'partners'): readonly string[] =>
    events.flatMap((event) => event[key] ?? []);
  const optional: {readonly [K in keyof Selection]: Selection[K] | undefined} = {
    date: draw() < 0.5 ? dateOf() : undefined,
    period: draw() < 0.3 ? periodOf() : undefined,
    states: some(
      0.15,
      states.map(({id}) => id)
    ),
    regions: some(
      0.25,
      regions.map(({id}) => id)
    ),
    where: draw() < 0.5 ? pick(['held', 'attended', 'about'] as const) : undefined,
    types: some(0.2, eventTypes),
    themes: some(0.2, all('themes')),
    pillars: some(0.1, pillars),
    organisers: some(0.1, all('organisers')),
    partners: some(0.05, all('partners')),
    q: draw() < 0.1 ? pick(['strasbourg', 'workshop', 'GRETA', 'é', '2023', 'nowhere at all']) : undefined,
    highlight: some(
      0.1,
      states.map(({id}) => id)
    )
  };
  const selection = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined)
  ) as Selection;
  const instrument = dataset.tables.instruments[0]!.id;
  return {selection, facts: {dataset, instrument, date: clampDate(dataset, instrument, selection.date)}, pick};
}

/** The names of the views. */
export const viewNames = [
  'states on the map',
  'events on the map',
  'trend',
  'timeline',
  'bars',
  'summary',
  'table',
  'matrix of rounds',
  'matrix of instruments',
  'profile'
] as const;

export type ViewName = (typeof viewNames)[number];

/** A view of what was drawn; what the element itself may be asked is drawn, too. */
export function viewOf(name: ViewName, {facts, selection, pick}: Drawn, words: Words, page = 0): View {
  switch (name) {
    case 'states on the map': {
      const show = pick(['since', 'status'] as const);
      return statesOnMap(facts, selection, {frame: 'europe', form: 'map', show, measure: 'events', ground}, words);
    }
    case 'events on the map': {
      const measure = pick(mapMeasures);
      return eventsOnMap(facts, selection, {frame: 'europe', form: 'map', show: 'events', measure, ground}, words);
    }
    case 'trend':
      return trendView(facts, words);
    case 'timeline':
      return timelineView(facts, selection, words);
    case 'bars': {
      const of = pick(barsOf);
      // Events are not counted by event: the element refuses it.
      const by = pick(barsBy.slice(of === 'events' ? 1 : 0));
      return barsView(facts, selection, words, {of, by, on: []});
    }
    case 'summary':
      return summaryView(facts, selection, words, pick([[], figureNames]));
    case 'table':
      return tableView(facts, selection, words, {of: pick(tableNames), query: '', sort: undefined, page});
    case 'matrix of rounds':
      return roundsInMatrix(facts, selection, words);
    case 'matrix of instruments':
      return instrumentsInMatrix(facts, selection, words);
    case 'profile':
      return profileView(facts, selection, words, pick(facts.dataset.tables.states).id);
  }
}
