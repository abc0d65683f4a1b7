import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import type {Tables} from '../../src/data/dataset.js';
import {diffDatasets, diffRecords, isSame} from '../../src/data/diff.js';

const convention: Partial<Tables> = {
  instruments: [{id: 'T1', title: 'A convention'}],
  states: [
    {id: 'FR', kind: 'state', name: 'France'},
    {id: 'TR', kind: 'state', name: 'Türkiye'}
  ],
  ratifications: [
    {id: 'T1-FR', instrument: 'T1', state: 'FR', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'}
  ],
  events: [{id: 'a', title: 'A', type: 'training', start_date: '2015', themes: ['law', 'police']}]
};
const before = datasetFrom(convention, {as_of: '2010-01-01'});

describe('diffRecords', () => {
  it('knows a row by its id, wherever it stands', () => {
    const [a, b] = [{id: 'a'}, {id: 'b'}];
    expect(diffRecords([a, b], [b, a])).to.deep.equal({added: [], removed: [], changed: []});
  });

  it('says which rows came and went', () => {
    const {added, removed} = diffRecords([{id: 'a'}], [{id: 'b', title: 'B'}]);
    expect([added, removed]).to.deep.equal([[{id: 'b', title: 'B'}], [{id: 'a'}]]);
  });

  it('says of each cell what it said, and nothing of an empty one', () => {
    const old = {id: 'a', city: 'Sofia', themes: ['law'], note: 'n'};
    const now = {id: 'a', city: 'Tirana', themes: ['law'], url: 'https://example.org'};
    expect(diffRecords([old], [now]).changed).to.deep.equal([
      {id: 'a', field: 'city', before: 'Sofia', after: 'Tirana'},
      {id: 'a', field: 'note', before: 'n'},
      {id: 'a', field: 'url', after: 'https://example.org'}
    ]);
  });

  it('sees a list that has other members, or the same in another order', () => {
    const fields = (themes: readonly string[]) =>
      diffRecords([{id: 'a', themes: ['law', 'police']}], [{id: 'a', themes}]).changed.length;
    expect([fields(['law', 'police']), fields(['police', 'law']), fields(['law'])]).to.deep.equal([0, 1, 1]);
  });

  it('does not take a number for a text', () => {
    expect(diffRecords([{id: 'a', count: 5}], [{id: 'a', count: '5'}]).changed).to.have.length(1);
  });
});

describe('diffDatasets', () => {
  it('finds no difference between a dataset and its copy', () => {
    expect(isSame(diffDatasets(before, datasetFrom(structuredClone(convention), before.info)))).to.equal(true);
  });

  it('says what another Party does to the headline figures', () => {
    const joined = {
      id: 'T1-TR',
      instrument: 'T1',
      state: 'TR',
      deposit_date: '2016-05-02',
      entry_into_force_date: '2016-09-01'
    };
    const after = datasetFrom(
      {...convention, ratifications: [...convention.ratifications!, joined]},
      {as_of: '2016-06-01'}
    );
    const {tables, dates, figures, ...found} = diffDatasets(before, after);
    expect(isSame({tables, dates, figures, ...found})).to.equal(false);
    expect(tables.ratifications.added).to.deep.equal([joined]);
    expect(dates).to.deep.equal({before: '2010-01-01', after: '2016-06-01'});
    expect([figures.before.deposits.value, figures.after.deposits.value]).to.deep.equal([1, 2]);
    expect([figures.before.parties.value, figures.after.parties.value]).to.deep.equal([1, 1]);
  });

  it('speaks of the second dataset’s first instrument, or of the one it is asked about', () => {
    const after = datasetFrom(
      {...convention, instruments: [{id: 'T2', title: 'Another'}, ...convention.instruments!]},
      before.info
    );
    expect(diffDatasets(before, after).instrument).to.equal('T2');
    expect(diffDatasets(before, after, 'T1').figures.after.parties.value).to.equal(1);
  });
});
