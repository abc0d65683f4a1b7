import {expect} from '@open-wc/testing';
import type {Instrument} from '../../src/data/records.js';
import {entryIntoForce} from '../../src/data/steps.js';

const convention: Instrument = {
  id: 'T1',
  title: 'A convention',
  entry_into_force: '2008-02-01',
  rule_months: 3,
  rule_first_of_month: 'yes'
};

describe('entryIntoForce', () => {
  const cases = [
    ['in the middle of a month', '2010-07-13', '2010-11-01'],
    ['on the first day of a month', '2012-02-01', '2012-06-01'],
    ['on 30 November, before a leap year’s February', '2015-11-30', '2016-03-01'],
    ['on 29 November, before a common February', '2010-11-29', '2011-03-01'],
    ['on the last day of a year', '2012-12-31', '2013-04-01']
  ] as const;
  for (const [when, deposit, entry] of cases) {
    it(`follows three full months and the next month’s first day after a deposit ${when}`, () => {
      expect(entryIntoForce(deposit, convention)).to.equal(entry);
    });
  }

  it('is the day of the instrument itself for its first Parties', () => {
    expect(entryIntoForce('2006-05-19', convention)).to.equal('2008-02-01');
  });

  it('is known where only the month of the deposit is', () => {
    expect(entryIntoForce('2008-11', convention)).to.equal('2009-03-01');
  });

  it('is not known from a year, without a rule, or before the instrument is in force', () => {
    const {rule_months: _, ...noRule} = convention;
    const {entry_into_force: __, ...notInForce} = convention;
    expect(entryIntoForce('2012', convention)).to.equal(undefined);
    expect(entryIntoForce('2012-07-26', noRule)).to.equal(undefined);
    expect(entryIntoForce('2012-07-26', notInForce)).to.equal(undefined);
  });

  it('falls on the day some months later where the rule names no first of the month', () => {
    const plain: Instrument = {...convention, rule_first_of_month: 'no'};
    expect(entryIntoForce('2015-11-30', plain)).to.equal('2016-02-29');
    expect(entryIntoForce('2015-11', plain)).to.equal(undefined);
  });
});
