import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {figures} from '../../src/data/figures.js';

const dataset = datasetFrom(
  {
    instruments: [{id: 'T1', title: 'A convention'}],
    states: [
      {id: 'FR', kind: 'state', name: 'France'},
      {id: 'TR', kind: 'state', name: 'Türkiye'}
    ],
    ratifications: [
      {id: 'r', instrument: 'T1', state: 'FR', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'}
    ],
    events: [
      {id: 'a', title: 'A', type: 'training', start_date: '2015', country: 'FR'},
      {id: 'b', title: 'B', type: 'training', start_date: '2016', country: 'FR'},
      {id: 'c', title: 'C', type: 'launch', start_date: '2016'}
    ],
    participants: [
      {id: 'p', event: 'a', count: 40, qualifier: 'at-least', unit: 'persons', basis: 'reported', counted: 'yes'}
    ]
  },
  {as_of: '2026-11-21'}
);
const facts = {dataset, instrument: 'T1', date: '2026-11-21'};

describe('figures', () => {
  it('have their qualifiers and say how much they cover', () => {
    const {parties, events, persons, reports, hosts} = figures(facts);
    expect(parties).to.deep.include({value: 1, of: 2});
    expect(events.value).to.equal(3);
    expect(persons).to.deep.include({value: 40, precision: 'at-least', n: 1, of: 3});
    expect(reports.value).to.equal(0);
    expect(hosts).to.deep.include({value: 1, n: 2, of: 3});
  });

  it('follow the selection and the date', () => {
    expect(figures(facts, {types: ['launch']}).persons).to.deep.include({precision: 'none', n: 0, of: 1});
    expect(figures({...facts, date: '2008-04-30'}).parties.value).to.equal(0);
    expect(figures({...facts, date: '2008-04-30'}).deposits.value).to.equal(1);
  });
});
