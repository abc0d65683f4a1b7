import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {at, timeline} from '../../src/data/legal.js';
import type {Ratification} from '../../src/data/records.js';
import {partySince, sinceClasses} from '../../src/data/since.js';

type Row = Omit<Ratification, 'id' | 'instrument'>;

function datasetOf(rows: readonly Row[]) {
  const states = [...new Set(rows.map(({state}) => state))].map((id) => ({id, name: id, kind: 'state'}) as const);
  const ratifications = rows.map((row, i) => ({id: `r${i}`, instrument: 'T1', ...row}));
  return datasetFrom({instruments: [{id: 'T1', title: 'A convention'}], states, ratifications}, {as_of: '2026-11-21'});
}

const turkey: Row = {
  state: 'TR',
  signature_date: '2011-05-11',
  deposit_date: '2012-03-14',
  entry_into_force_date: '2014-08-01',
  denunciation_effect: '2021-07-01'
};
const albania: Row = {
  state: 'AL',
  signature_date: '2011-12-19',
  deposit_date: '2013-02-04',
  entry_into_force_date: '2014-08-01'
};

describe('timeline', () => {
  it('has a step for every day on which a number changed, and goes down when a Party leaves', () => {
    const steps = timeline(datasetOf([turkey, albania]), 'T1');
    expect(steps.map(({date, signatures, deposits, parties}) => [date, signatures, deposits, parties])).to.deep.equal([
      ['2011-05-11', 1, 0, 0],
      ['2011-12-19', 2, 0, 0],
      ['2012-03-14', 2, 1, 0],
      ['2013-02-04', 2, 2, 0],
      ['2014-08-01', 2, 2, 2],
      ['2021-07-01', 2, 1, 1]
    ]);
  });

  it('names who did what on a day', () => {
    const [first, ...rest] = timeline(datasetOf([turkey, albania]), 'T1');
    expect(first?.changes).to.deep.equal([{state: 'TR', kind: 'signature'}]);
    expect(rest.at(-2)?.changes).to.deep.include.members([
      {state: 'TR', kind: 'entry'},
      {state: 'AL', kind: 'entry'}
    ]);
    expect(rest.at(-1)?.changes).to.deep.equal([{state: 'TR', kind: 'denunciation'}]);
  });

  it('counts an accession, which has no signature, as a deposit alone', () => {
    const [step] = timeline(
      datasetOf([{state: 'IL', deposit_date: '2021-05-28', entry_into_force_date: '2021-09-01'}]),
      'T1'
    );
    expect(step).to.deep.include({signatures: 0, deposits: 1, parties: 0});
  });

  it('keeps a date as exactly as it is known, in the order of its last day', () => {
    const steps = timeline(
      datasetOf([
        {state: 'AL', signature_date: '2012'},
        {state: 'TR', signature_date: '2012-06-01'}
      ]),
      'T1'
    );
    expect(steps.map(({date}) => date)).to.deep.equal(['2012-06-01', '2012']);
  });

  it('ends at the date of the dataset, save for what a deposit has fixed', () => {
    const steps = timeline(
      datasetOf([
        {state: 'AL', deposit_date: '2026-10-02', entry_into_force_date: '2027-02-01'},
        {state: 'TR', deposit_date: '2026-12-24', entry_into_force_date: '2027-04-01'}
      ]),
      'T1'
    );
    expect(steps.map(({date}) => date)).to.deep.equal(['2026-10-02', '2027-02-01']);
  });

  it('is empty where nobody took a step', () => {
    expect(timeline(datasetOf([]), 'T1')).to.deep.equal([]);
  });
});

describe('at', () => {
  it('is the last step taken by a date, and none before the first', () => {
    const steps = timeline(datasetOf([turkey, albania]), 'T1');
    expect(at(steps, '2011-05-10')).to.equal(undefined);
    expect(at(steps, '2014-07-31')).to.deep.include({date: '2013-02-04', parties: 0});
    expect(at(steps, '2014')).to.deep.include({date: '2014-08-01', parties: 2});
  });

  it('counts by the date of the dataset what it knows as done within that year', () => {
    const steps = timeline(datasetOf([{state: 'AL', signature_date: '2026'}]), 'T1');
    expect(at(steps, '2026-11-20')).to.equal(undefined);
    expect(at(steps, '2026-11-21')).to.deep.include({date: '2026', signatures: 1});
  });
});

describe('partySince', () => {
  it('has the Parties of a date, each with the day of entry into force', () => {
    const dataset = datasetOf([turkey, albania]);
    expect([...partySince(dataset, 'T1')]).to.deep.equal([['AL', '2014-08-01']]);
    expect([...partySince(dataset, 'T1', '2021-06-30').keys()].sort()).to.deep.equal(['AL', 'TR']);
  });
});

describe('sinceClasses', () => {
  const classes = (...years: readonly string[]) => {
    const rows = years.map((year, i) => ({
      state: `S${i}`,
      deposit_date: `${year}-01-01`,
      entry_into_force_date: `${year}-05-01`
    }));
    return sinceClasses(datasetOf(rows), 'T1').map(({from, until, parties}) => [from, until, parties]);
  };

  it('parts the Parties into four classes of about as many', () => {
    expect(classes('2008', '2009', '2010', '2011', '2012', '2013', '2014', '2021')).to.deep.equal([
      [2008, 2009, 2],
      [2010, 2011, 2],
      [2012, 2013, 2],
      [2014, 2021, 2]
    ]);
  });

  it('never parts Parties of one year', () => {
    expect(classes('2008', '2008', '2008', '2008', '2008', '2009')).to.deep.equal([
      [2008, 2008, 5],
      [2009, 2009, 1]
    ]);
  });

  it('has fewer classes for few Parties, and none for none', () => {
    expect(classes('2008', '2010', '2012')).to.deep.equal([
      [2008, 2008, 1],
      [2010, 2010, 1],
      [2012, 2012, 1]
    ]);
    expect(classes('2008')).to.deep.equal([[2008, 2008, 1]]);
    expect(classes()).to.deep.equal([]);
  });
});
