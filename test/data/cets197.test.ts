import {expect} from '@open-wc/testing';
import type {Dataset} from '../../src/data/dataset.js';
import {total} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import {timeline} from '../../src/data/legal.js';
import {membersAt} from '../../src/data/membership.js';
import {partySince, sinceClasses} from '../../src/data/since.js';
import {clampDate, statuses} from '../../src/data/status.js';
import {entryIntoForce} from '../../src/data/steps.js';

describe('CETS No. 197', () => {
  let dataset: Dataset;
  before(async () => {
    dataset = await load('/data/datapackage.json');
  });

  const of = (measure: 'parties' | 'deposits' | 'signatories', date: string) =>
    total({dataset, instrument: 'CETS197', date}, measure).value;
  const statesThat = (status: string, date: string) =>
    [...statuses(dataset, 'CETS197', date)]
      .flatMap(([state, standing]) => (standing.status === status ? [state] : []))
      .sort();

  // Totals printed at the time, by others: see data/README.md.
  const printed = [
    ['2008-03-06', 16, 10],
    ['2010-07-01', 29, 26],
    ['2011-09-01', 34, 34],
    ['2012-10-17', 37, 36],
    ['2015-02-15', 43, 42],
    ['2017-06-30', 47, 46],
    ['2021-09-01', 48, 48]
  ] as const;
  for (const [date, deposits, parties] of printed) {
    it(`had ${deposits} deposits and ${parties} Parties on ${date}`, () => {
      expect([of('deposits', date), of('parties', date)]).to.deep.equal([deposits, parties]);
    });
  }

  it('had ten Parties on its first day, and none the day before', () => {
    expect([of('parties', '2008-01-31'), of('parties', '2008-02-01')]).to.deep.equal([0, 10]);
  });

  it('entered into force for every later Party by its own rule', () => {
    const instrument = dataset.get('instruments', 'CETS197');
    if (!instrument) throw new Error('CETS197 is not in the dataset');
    const later = dataset.tables.ratifications.filter(
      ({entry_into_force_date}) => entry_into_force_date !== '2008-02-01'
    );
    expect(later).to.have.length(38);
    const byRule = later.map(({state, deposit_date = ''}) => [state, entryIntoForce(deposit_date, instrument)]);
    expect(byRule).to.deep.equal(later.map(({state, entry_into_force_date}) => [state, entry_into_force_date]));
  });

  it('was consented to, but not yet in force, for three states on 1 July 2010', () => {
    expect(statesThat('consent', '2010-07-01')).to.deep.equal(['AZ', 'NL', 'SE']);
  });

  it('has no former Party and no mere Signatory', () => {
    expect([statesThat('former', '2026-11-21'), statesThat('signatory', '2026-11-21')]).to.deep.equal([[], []]);
  });

  it('gave the Russian Federation the right to sign until it left the Council of Europe', () => {
    expect(statesThat('entitled', '2022-03-15')).to.include('RU');
    expect(statesThat('entitled', '2022-03-16')).not.to.include('RU');
  });

  it('says nothing of Kosovo* on any date', () => {
    expect(timeline(dataset, 'CETS197').every(({date}) => statesThat('none', date).includes('XK'))).to.equal(true);
  });

  it('has the same numbers on its timeline as on a map of the same day', () => {
    for (const {date, deposits, parties} of timeline(dataset, 'CETS197')) {
      expect([date, of('deposits', date), of('parties', date)]).to.deep.equal([date, deposits, parties]);
    }
  });

  it('ends its timeline with 46 signatures, 48 deposits and 48 Parties', () => {
    expect(timeline(dataset, 'CETS197').at(-1)).to.deep.include({
      date: '2021-09-01',
      signatures: 46,
      deposits: 48,
      parties: 48
    });
  });

  it('is drawn in four classes of years', () => {
    const classes = sinceClasses(dataset, 'CETS197').map(({from, until, parties}) => [from, until, parties]);
    expect(classes).to.deep.equal([
      [2008, 2008, 18],
      [2009, 2010, 12],
      [2011, 2013, 10],
      [2014, 2021, 8]
    ]);
    expect(partySince(dataset, 'CETS197').size).to.equal(48);
  });

  it('is shown as of the dataset’s date, and never later', () => {
    expect(clampDate(dataset, 'CETS197', '2029-01-01')).to.equal('2026-11-21');
  });

  it('belongs to an organisation of 46, 47 and again 46 members', () => {
    const dates = ['2006-01-01', '2022-03-15', '2022-03-16'];
    expect(dates.map((date) => membersAt(dataset, 'coe-members', date)?.length)).to.deep.equal([46, 47, 46]);
  });

  it('has 47 Parties among the 57 participating States of the OSCE', () => {
    const facts = {dataset, instrument: 'CETS197', date: '2026-11-21'};
    expect(total(facts, 'parties', {regions: ['osce-participating']})).to.deep.include({value: 47, of: 57});
  });

  it('is worked out for all states within a millisecond', () => {
    statuses(dataset, 'CETS197', '2010-07-01');
    // The fastest of twenty: in the others, what else runs on the machine counts too.
    const times = Array.from({length: 20}, (_, index) => {
      const start = performance.now();
      statuses(dataset, 'CETS197', `${2000 + index}-07-01`);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(1);
  });
});
