import {expect} from '@open-wc/testing';
import {datasetFrom, parseInterval} from '../../src/data/build.js';
import type {State, TreatyEvent} from '../../src/data/records.js';

const event = (id: string, start_date: string): TreatyEvent => ({id, title: id, type: 'workshop', start_date});
const state = (id: string, memberships: readonly string[]): State => ({id, name: id, kind: 'state', memberships});

describe('parseInterval', () => {
  it('leaves an unknown or open end absent', () => {
    expect(parseInterval('coe:1949-08-09/1969-12-31')).to.deep.equal({
      id: 'coe',
      from: '1949-08-09',
      until: '1969-12-31'
    });
    expect(parseInterval('osce:/')).to.deep.equal({id: 'osce'});
    expect(parseInterval('RU')).to.deep.equal({id: 'RU'});
  });
});

describe('datasetFrom', () => {
  it('puts events in the order of time, a year before its own days', () => {
    const dataset = datasetFrom({events: [event('b', '2010-05-01'), event('c', '2012'), event('a', '2010')]});
    expect(dataset.tables.events.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('knows to what date its facts go, where it is not told', () => {
    const step = {
      id: 'x',
      instrument: 'T',
      state: 'FR',
      deposit_date: '2011-03-04',
      entry_into_force_date: '2011-07-01'
    };
    expect(datasetFrom({ratifications: [step], events: [event('a', '2030')]}).info.as_of).to.equal('2011-03-04');
    expect(datasetFrom({}, {as_of: '2020'}).info.as_of).to.equal('2020');
  });

  it('knows that an event took place where heads were counted, and that it goes beyond the opening of a treaty', () => {
    const instruments = [{id: 'T', title: 'A convention', opened: '2005-05'}];
    const heads = {id: 'a-p', event: 'a', count: 9, qualifier: 'exact', unit: 'persons', counted: 'yes'} as const;
    const asOf = (basis: 'reported' | 'announced-before', events = [event('a', '2017-11-08'), event('b', '2030')]) =>
      datasetFrom({instruments, events, participants: [{...heads, basis}]}).info.as_of;
    expect([asOf('reported'), asOf('announced-before'), asOf('reported', [])]).to.deep.equal([
      '2017-11-08',
      '2030',
      '2005-05'
    ]);
  });

  it('says of no table that it is complete', () => {
    expect(Object.values(datasetFrom({}).coverage).some(({complete}) => complete)).to.equal(false);
  });

  it('finds records by id, also by an id that objects have of themselves', () => {
    const dataset = datasetFrom({events: [event('__proto__', '2010')]});
    expect(dataset.get('events', '__proto__')?.title).to.equal('__proto__');
    expect(dataset.get('events', 'constructor')).to.equal(undefined);
  });

  it('finds the steps of an instrument by state and the counts of an event', () => {
    const dataset = datasetFrom({
      ratifications: [
        {id: 'a', instrument: 'T', state: 'FR'},
        {id: 'b', instrument: 'U', state: 'FR'}
      ],
      participants: [
        {id: 'p', event: 'e', count: 3, qualifier: 'exact', unit: 'persons', basis: 'reported', counted: 'yes'}
      ]
    });
    expect(dataset.stepsOf('T').get('FR')).to.have.length(1);
    expect(dataset.countsOf('e')[0]?.count).to.equal(3);
    expect(dataset.countsOf('f')).to.deep.equal([]);
  });
});

describe('membersOf', () => {
  const regions = [
    {id: 'coe-members', title: 'Council of Europe', kind: 'coe'},
    {id: 'baltic', title: 'Baltic', kind: 'geo', members: ['EE', 'LV:2004-05-01/']},
    {id: 'nowhere', title: 'Nowhere', kind: 'geo'}
  ];
  const states = [state('GR', ['coe:1949-08-09/1969-12-31', 'coe:1974-11-28/', 'osce:/']), state('BY', ['osce:/'])];
  const dataset = datasetFrom({states, regions});

  it('is the list a region gives', () => {
    expect(dataset.membersOf('baltic')).to.deep.equal([{id: 'EE'}, {id: 'LV', from: '2004-05-01'}]);
  });

  it('is computed from the memberships of states, each for its time', () => {
    expect(dataset.membersOf('coe-members')).to.deep.equal([
      {id: 'GR', from: '1949-08-09', until: '1969-12-31'},
      {id: 'GR', from: '1974-11-28'}
    ]);
    expect(dataset.membersOf('osce-participating')?.map(({id}) => id)).to.deep.equal(['GR', 'BY']);
  });

  it('is unknown where nobody listed the members', () => {
    expect(dataset.membersOf('nowhere')).to.equal(undefined);
  });
});
