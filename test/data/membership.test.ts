import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {isMember, membersAt, regionsOf} from '../../src/data/membership.js';

const dataset = datasetFrom({
  states: [
    {id: 'GR', kind: 'state', name: 'Greece', memberships: ['coe:1949-08-09/1969-12-31', 'coe:1974-11-28/', 'osce:/']},
    {id: 'RU', kind: 'state', name: 'Russian Federation', memberships: ['coe:1996-02-28/2022-03-16', 'osce:/']}
  ],
  regions: [
    {id: 'coe-members', title: 'Council of Europe', kind: 'coe'},
    {id: 'osce-participating', title: 'OSCE', kind: 'osce'},
    {id: 'south', title: 'South', kind: 'programme', members: ['GR', 'RU:/2010']},
    {id: 'seven', title: 'Seven countries that nobody named', kind: 'programme'}
  ]
});

describe('isMember', () => {
  it('ends on the day on which a membership ends', () => {
    expect(isMember(dataset, 'coe-members', 'RU', '2022-03-15')).to.equal(true);
    expect(isMember(dataset, 'coe-members', 'RU', '2022-03-16')).to.equal(false);
  });

  it('knows a state that left and came back', () => {
    const dates = ['1960-01-01', '1972-01-01', '1980-01-01'];
    expect(dates.map((date) => isMember(dataset, 'coe-members', 'GR', date))).to.deep.equal([true, false, true]);
  });

  it('has held for ever where the start is not known', () => {
    expect(isMember(dataset, 'osce-participating', 'RU', '1975-01-01')).to.equal(true);
  });

  it('holds on a date known by its year that overlaps the membership', () => {
    expect(isMember(dataset, 'coe-members', 'RU', '2022')).to.equal(true);
    expect(isMember(dataset, 'coe-members', 'RU', '2023')).to.equal(false);
    expect(isMember(dataset, 'south', 'RU', '2010-06-01')).to.equal(true);
    expect(isMember(dataset, 'south', 'RU', '2011-01-01')).to.equal(false);
  });
});

describe('membersAt', () => {
  it('lists each member of a date once', () => {
    expect(membersAt(dataset, 'coe-members', '2000-01-01')).to.deep.equal(['GR', 'RU']);
    expect(membersAt(dataset, 'coe-members', '2022-03-16')).to.deep.equal(['GR']);
  });

  it('is not an empty list where nobody listed the members', () => {
    expect(membersAt(dataset, 'seven', '2015-12-15')).to.equal(undefined);
  });
});

describe('regionsOf', () => {
  it('names all regions of a state on a date', () => {
    expect(regionsOf(dataset, 'RU', '2022-03-16')).to.deep.equal(['osce-participating']);
    expect(regionsOf(dataset, 'GR', '2022-03-16')).to.deep.equal(['coe-members', 'osce-participating', 'south']);
  });
});
