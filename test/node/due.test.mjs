import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ofAge, ofDates, ofPlaces, ofStates, ofThingsMade} from '../../scripts/due-list.mjs';

const france = {id: 'FR', name: 'France', name_fr: 'France', kind: 'state', memberships: [{id: 'coe'}]};
const dataset = (tables = {}, info = {}) => ({
  info: {as_of: '2026-11-21', languages: ['en', 'fr'], ...info},
  coverage: {},
  tables: {states: [france], regions: [], ratifications: [], events: [], evaluations: [], ...tables}
});
const placed = {tiles: new Set(['FR']), places: new Set(['FR'])};
const whats = (lines) => lines.map(({what}) => what);

describe('what is due', () => {
  it('is nothing where all is as it should be', () => {
    const all = dataset({
      ratifications: [{state: 'FR', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'}]
    });
    assert.deepEqual(ofAge(all, '2026-12-01'), []);
    assert.deepEqual(ofDates(all, '2026-12-01'), []);
    assert.deepEqual(ofStates(all, placed), []);
    assert.deepEqual(ofPlaces(all, []), []);
    assert.deepEqual(ofThingsMade(all, {moved: [], profiles: ['FR'], pictures: '2026-11-21'}), []);
  });

  it('is a look at the sources once the data are a month old', () => {
    assert.deepEqual(whats(ofAge(dataset(), '2027-01-15')), ['the data are known to 2026-11-21, 55 days ago']);
  });

  it('is one as-of date for all tables', () => {
    const apart = {...dataset(), coverage: {events: {as_of: '2026-10-01'}, states: {as_of: '2026-11-21'}}};
    assert.deepEqual(whats(ofAge(apart, '2026-11-22')), ['events is known to 2026-10-01, the package to 2026-11-21']);
  });

  it('is what a deposit has fixed, before and after its day', () => {
    const coming = dataset({
      ratifications: [{state: 'FR', deposit_date: '2026-11-02', entry_into_force_date: '2027-03-01'}]
    });
    assert.deepEqual(whats(ofDates(coming, '2026-12-01')), ['2027-03-01: France enters into force']);
    assert.deepEqual(whats(ofDates(coming, '2027-03-01')), ['2027-03-01: France enters into force, which has come']);
  });

  it('is a deposit whose entry into force nobody worked out', () => {
    const bare = dataset({ratifications: [{state: 'FR', deposit_date: '2026-11-02'}]});
    assert.deepEqual(whats(ofDates(bare, '2026-12-01')), ['France: a deposit without its entry into force']);
  });

  it('is a report that should have followed a visit', () => {
    const rows = [
      {state: 'FR', round: ['3'], visit_end: '2025-01-10'},
      {state: 'FR', round: ['4'], visit_end: '2026-10-10'},
      {state: 'FR', visit_end: '2020-10-10', report_published: '2021'}
    ];
    const [line, ...more] = ofDates(dataset({evaluations: rows}), '2026-12-01');
    assert.match(line.what, /without a report: France 3$/);
    assert.deepEqual(more, []);
  });

  it('is everything that one new Party needs: row, names, tile, place on the map, membership', () => {
    const joined = [{state: 'FR', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'}, {state: 'TN'}];
    assert.deepEqual(whats(ofStates(dataset({ratifications: joined}), placed)), ['no row in data/states.csv for TN']);
    const tunisia = {id: 'TN', name: 'Tunisia', kind: 'state'};
    const added = dataset({ratifications: joined, states: [france, tunisia]});
    assert.deepEqual(whats(ofStates(added, placed)), [
      'no name of Tunisia (fr)',
      'no tile for Tunisia',
      'no place on any map for Tunisia',
      'no membership of Tunisia'
    ]);
  });

  it('is a place that the gazetteer does not know, and an event without coordinates', () => {
    const events = [
      {id: 'a', city: 'Lyon', country: 'FR', start_date: '2026'},
      {id: 'b', city: 'Paris', country: 'FR', lat: 48.86, lon: 2.35, start_date: '2026'}
    ];
    assert.deepEqual(whats(ofPlaces(dataset({events}), [{city: 'Paris', country: 'FR'}])), [
      'places that data/gazetteer.csv does not have: Lyon, FR',
      'events without coordinates: a'
    ]);
  });

  it('is a sentence, a page or a picture that the data have left behind', () => {
    const moved = [{file: 'a.html', line: 3, written: '48', now: '49'}];
    assert.deepEqual(whats(ofThingsMade(dataset(), {moved, profiles: ['XX'], pictures: '2026-05-01'})), [
      'a.html:3 says 48, the data 49',
      'pages for profiles of XX, who are not in data/states.csv',
      'the pictures in docs/ were made from data as of 2026-05-01'
    ]);
  });

  it('comes with what to do', () => {
    for (const {cure} of ofThingsMade(dataset(), {moved: [], profiles: ['XX'], pictures: undefined}))
      assert.ok(cure.length > 10);
  });
});
