import {expect} from '@open-wc/testing';
import {eventsOnMap} from '../../src/charts/map-events.view.js';
import {statesOnMap} from '../../src/charts/map-states.view.js';
import type {MapAsk, MapView} from '../../src/charts/map.view.js';
import {textOf, tipText} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {total} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import type {Selection} from '../../src/data/selection.js';
import {gridFor} from '../../src/charts/map-grid.view.js';
import {loadFrame} from '../../src/geo/frames.js';
import {tileGrid} from '../../src/geo/tiles.js';
import {loadWords} from '../../src/words/index.js';

import {published, small} from '../tools/fixtures.js';

const words = await loadWords('en');
const real = await load(published);
const europe = await loadFrame('europe');

function view(
  dataset: Dataset,
  date: string,
  ask: Partial<MapAsk> = {},
  selection: Selection = {},
  say = words
): MapView {
  const instrument = dataset.tables.instruments[0]!.id;
  const whole: MapAsk = {frame: 'europe', form: 'map', show: 'since', measure: 'events', ground: europe, ...ask};
  const draw = whole.show === 'events' ? eventsOnMap : statesOnMap;
  return draw({dataset, instrument, date}, selection, whole, say);
}

const kinds = ({states}: MapView): Record<string, string> => Object.fromEntries(states.map(({id, kind}) => [id, kind]));
const listed = ({elsewhere}: MapView): string[] => elsewhere.flatMap(({items}) => items.map(({text}) => text));
const told = (one: MapView, key: string): string => tipText(one.tip(key)!);

describe('statesOnMap', () => {
  it('says what was not checked: rows, and who may sign or was invited', () => {
    const {notes} = view(real, '2026-11-21');
    expect(notes).to.include('13 of the 48 rows behind this picture are not yet checked against a source.');
    expect(notes.some((note) => note.startsWith('Who is entitled to sign'))).to.equal(true);
    expect(view(small(), '2026-11-21').notes).to.eql([]);
  });

  it('notes to which territories the treaty is carried on the date, and from which it is kept', () => {
    const about = (date: string) => view(real, date).notes.filter((note) => /^(Denmark|Netherlands):/.test(note));
    expect(about('2010-07-01')).to.eql([
      'Denmark: The Convention does not apply to the Faroe Islands and Greenland until further decision.'
    ]);
    expect(about('2026-11-21')[1]).to.equal(
      'Netherlands: The Convention applies to Aruba too, which GRETA evaluates in a report of its own.'
    );
  });

  it('says who was a Party, who had consented and who had only signed', () => {
    expect(textOf(view(small(), '2013-01-01').sentence)).to.equal(
      'As of 1 January 2013, 1 State was a Party to CETS No. 1; 1 had expressed consent that was not yet in force (Germany); 1 had signed and not yet expressed consent (Latvia).'
    );
  });

  it('speaks in the present of the date of the dataset', () => {
    expect(textOf(view(small(), '2026-11-21').sentence)).to.equal(
      'As of 21 November 2026, 2 States are Parties to CETS No. 1; 1 has signed and not yet expressed consent (Latvia).'
    );
  });

  it('says it in French', async () => {
    const french = view(small(), '2013-01-01', {}, {}, await loadWords('fr'));
    expect(textOf(french.sentence)).to.equal(
      'Au 1er janvier 2013, 1 État était Partie au traité STCE n° 1\u00A0; 1 avait exprimé son consentement, pas encore en vigueur (Allemagne)\u00A0; 1 avait signé sans avoir encore exprimé son consentement (Lettonie).'
    );
  });

  it('draws Parties in the class of their year, and who is not yet one in its status', () => {
    const {FR, DE, LV} = kinds(view(small(), '2013-01-01'));
    expect([FR, DE, LV]).to.deep.equal(['since-1', 'consent', 'signatory']);
  });

  it('keeps the classes of the dataset on every date', () => {
    const classes = (date: string): string[] =>
      view(real, date).legend.flatMap(({kind, label}) => (kind.startsWith('since') ? [label] : []));
    expect(classes('2010-07-01')).to.deep.equal(['2008', '2009–10', '2011–13', '2014–21']);
    expect(classes('2026-11-21')).to.deep.equal(classes('2010-07-01'));
  });

  it('draws a Party as a Party where statuses are asked for', () => {
    expect(kinds(view(small(), '2013-01-01', {show: 'status'}))['FR']).to.equal('party');
  });

  it('names a mark by its state, its status and the day of it', () => {
    const one = view(small(), '2013-01-01');
    expect([told(one, 'FR'), told(one, 'DE'), told(one, 'LV')]).to.deep.equal([
      'France: Party since 1 February 2008',
      'Germany: Consent expressed 19 December 2012, In force 1 April 2013',
      'Latvia: Signatory since 19 May 2006'
    ]);
  });

  it('tells in the table only what had happened by the date', () => {
    const row = view(small(), '2013-01-01').rows.find(({key}) => key === 'LV')!;
    expect(row.cells.map(({text}) => text)).to.deep.equal([
      'Latvia',
      'Signatory',
      '19 May 2006',
      '19 May 2006',
      '',
      '',
      ''
    ]);
    const before = view(small(), '2007-01-01').rows.find(({key}) => key === 'FR')!;
    expect(before.cells[4]!.text).to.equal('');
  });

  it('never makes of a year a day', () => {
    const dataset = small({ratifications: [{id: 'a', instrument: 'CETS1', state: 'LV', signature_date: '2006'}]});
    expect(told(view(dataset, '2006-06-01'), 'LV')).to.contain('Perhaps: Signatory');
    expect(told(view(dataset, '2007-01-01'), 'LV')).to.equal('Latvia: Signatory since 2006');
  });

  it('counts only the states of the regions asked for', () => {
    const dataset = small({
      regions: [{id: 'north', title: 'The North', kind: 'geographic', members: ['LV']}]
    });
    const north = view(dataset, '2026-11-21', {}, {regions: ['north']});
    expect(textOf(north.sentence)).to.contain('The North, as of 21 November 2026: 0 States are Parties');
    expect(north.rows.map(({key}) => key)).to.deep.equal(['LV']);
  });

  it('orders states by their names in the language of the page', async () => {
    const french = view(small(), '2013-01-01', {}, {}, await loadWords('fr'));
    expect(french.rows.map(({cells}) => cells[0]!.text)).to.deep.equal(['Allemagne', 'France', 'Lettonie']);
  });

  it('lists a Party that is not on the map instead of dropping it', () => {
    const dataset = small({
      states: [{id: 'EU', name: 'European Union', kind: 'organisation'}],
      ratifications: [
        {id: 'e', instrument: 'CETS1', state: 'EU', deposit_date: '2012-12-19', entry_into_force_date: '2013-04-01'}
      ]
    });
    const one = view(dataset, '2026-11-21');
    expect(listed(one)).to.deep.equal(['European Union']);
    expect(textOf(one.sentence)).to.contain('1 organisation is a Party');
  });

  it('says that an instrument is unknown', () => {
    const facts = {dataset: small(), instrument: 'CETS9', date: '2026-11-21'};
    const ask: MapAsk = {frame: 'europe', form: 'map', show: 'since', measure: 'events', ground: undefined};
    expect(statesOnMap(facts, {}, ask, words).empty).to.equal(
      'There is no instrument CETS9 in this dataset; it holds CETS1.'
    );
  });

  for (const [date, parties] of [
    ['2007-06-01', 0],
    ['2008-03-06', 10],
    ['2009-05-01', 20],
    ['2010-07-01', 26],
    ['2011-09-01', 34],
    ['2012-10-17', 36],
    ['2015-02-15', 42],
    ['2017-06-30', 46],
    ['2021-09-01', 48],
    ['2026-11-21', 48]
  ] as const) {
    it(`${date}: sentence, legend, table and picture agree on ${parties} Parties`, () => {
      const one = view(real, date, {show: 'status'});
      const drawn = one.states.filter(({id, kind}) => kind === 'party' && europe.anchors.has(id));
      expect(textOf(one.sentence)).to.contain(` ${parties} States ${date === '2026-11-21' ? 'are' : 'were'} Parties`);
      expect(one.rows.filter(({cells}) => cells[1]!.text === 'Party')).to.have.length(parties);
      expect(one.legend.find(({kind}) => kind === 'party')?.count ?? '0').to.equal(String(parties));
      expect(drawn.length).to.equal(parties);
      const since = view(real, date).legend.filter(({kind}) => kind.startsWith('since'));
      expect(since.reduce((sum, {count}) => sum + Number(count), 0)).to.equal(parties);
    });
  }

  it('draws or lists every state that has a status', () => {
    const grid = gridFor('europe', {dataset: real, instrument: 'CETS197', date: '2010-07-01'});
    const tiles = new Set(grid.tiles.map(({id}) => id));
    for (const form of ['map', 'tiles'] as const) {
      const one = view(real, '2010-07-01', {form, grid: form === 'tiles' ? grid : undefined});
      const rows = one.rows.map(({cells}) => cells[0]!.text);
      const has = (id: string): boolean => (form === 'tiles' ? tiles.has(id) : europe.anchors.has(id));
      const drawn = one.states.flatMap(({id, kind}) => (kind !== 'none' && has(id) ? [one.tip(id)!.title] : []));
      expect([...drawn, ...listed(one)].sort(), form).to.deep.equal(rows.sort());
    }
  });

  it('counts as ask does', () => {
    for (const date of ['2006-01-01', '2008-02-01', '2010-07-01', '2026-11-21']) {
      const [parties] = view(real, date).sentence.filter((part) => typeof part !== 'string');
      const asked = total({dataset: real, instrument: 'CETS197', date}, 'parties');
      expect([parties!.tally.value, parties!.tally.precision], date).to.deep.equal([asked.value, asked.precision]);
    }
  });

  it('gives Kosovo* and Palestine* no status, and their footnotes and the boundary note to read', () => {
    const one = view(real, '2026-11-21');
    expect([kinds(one)['XK'], kinds(one)['PS']]).to.deep.equal(['none', 'none']);
    expect(told(one, 'XK')).to.equal('Kosovo*');
    expect(one.notes.join('\n')).to.contain('Kosovo*: All reference to Kosovo').and.to.contain('Boundaries and names');
    expect(one.rows.some(({key}) => key === 'XK')).to.equal(false);
  });
});

const city = {type: 'seminar', start_date: '2015-05-01', city: 'Paris', country: 'FR', lat: 48.86, lon: 2.35} as const;
const held = small({
  events: [
    {id: 'a', title: 'First', ...city},
    {id: 'b', title: 'Second', ...city, start_date: '2016'},
    {id: 'c', title: 'Third', ...city, city: 'Riga', country: 'LV', lat: 56.95, lon: 24.11},
    {id: 'd', title: 'Far', ...city, city: 'New York', country: 'US', lat: 40.71, lon: -74.01},
    {id: 'e', title: 'On line', type: 'training', start_date: '2020-05-27', mode: 'online'},
    {id: 'f', title: 'Somewhere', type: 'training', start_date: '2020', country: 'DE'},
    {id: 'g', title: 'Plenary', ...city, type: 'statutory-meeting'}
  ],
  participants: [
    {id: '1', event: 'a', count: 40, qualifier: 'exact', unit: 'persons', basis: 'reported', counted: 'yes'},
    {id: '2', event: 'b', count: 50, qualifier: 'approximate', unit: 'persons', basis: 'reported', counted: 'yes'}
  ]
});
const ask = {show: 'events'} as const;

describe('eventsOnMap', () => {
  it('draws those of one city as one symbol, the largest first', () => {
    expect(view(held, '2026-11-21', ask).symbols.map(({key, tally}) => [key, tally.value])).to.deep.equal([
      ['FR:Paris', 2],
      ['LV:Riga', 1]
    ]);
  });

  it('lists what lies outside the frame or has no place: drawn and listed are the rows', () => {
    const one = view(held, '2026-11-21', ask);
    expect(listed(one)).to.deep.equal(['New York, US: 1 event', 'On line (27 May 2020)', 'Somewhere (Germany, 2020)']);
    expect(textOf(one.sentence)).to.equal(
      '3 events in this dataset are drawn at 2 places; 3 more are listed beside them.'
    );
    expect(one.rows).to.have.length(6);
  });

  it('leaves statutory meetings out, and says so', () => {
    expect(view(held, '2026-11-21', ask).notes[0]).to.equal('1 statutory meeting is not drawn here.');
  });

  it('draws statutory meetings for who asks for them', () => {
    const one = view(held, '2026-11-21', ask, {types: ['statutory-meeting']});
    expect(one.symbols.map(({key}) => key)).to.deep.equal(['FR:Paris']);
    expect(one.notes.join()).not.to.contain('statutory');
  });

  it('marks a sum of persons as approximate, and an unknown number as unknown', () => {
    const one = view(held, '2026-11-21', {...ask, measure: 'participants'});
    expect(one.symbols.map(({tally}) => tally.precision)).to.deep.equal(['approximate', 'none']);
    expect(textOf(one.sentence)).to.equal('≈ 90 persons were counted at 2 of 6 events in this dataset.');
  });

  it('places events by state in tiles', () => {
    const one = view(held, '2026-11-21', {...ask, form: 'tiles', grid: tileGrid('coe')});
    expect(one.symbols.map(({state}) => state)).to.deep.equal(['FR', 'LV', 'DE']);
  });

  it('says how much of the world the table holds', () => {
    expect(view(real, '2026-11-21', ask).coverage).not.to.equal('');
  });

  it('draws or lists all events of the real dataset but the statutory meetings', () => {
    for (const frame of ['europe', 'osce', 'world'] as const) {
      const ground = frame === 'europe' ? europe : undefined;
      const one = view(real, '2026-11-21', {...ask, frame, ground});
      const drawn = one.symbols.reduce((sum, {events}) => sum + events.length, 0);
      const told = one.rows.filter(({cells}) => cells[4]!.text === 'drawn');
      expect(told.length, frame).to.equal(drawn);
      const facts = {dataset: real, instrument: 'CETS197', date: '2026-11-21'};
      const statutory = total(facts, 'events', {types: ['statutory-meeting']}).value;
      expect(one.rows.length + statutory, frame).to.equal(real.tables.events.length);
    }
  });

  it('says so when nothing fits', () => {
    expect(view(held, '2026-11-21', ask, {period: ['1990', '1991']}).empty).to.equal(
      'No event in this dataset fits what was asked for.'
    );
  });
});
