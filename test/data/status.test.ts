import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import type {Instrument, Ratification, State} from '../../src/data/records.js';
import {clampDate, lastDate, statusOf, statuses} from '../../src/data/status.js';

type Step = Omit<Ratification, 'id' | 'instrument' | 'state'>;

const convention: Instrument = {
  id: 'T1',
  title: 'A convention',
  opened: '2005-05-16',
  entry_into_force: '2008-02-01',
  rule_months: 3,
  rule_first_of_month: 'yes'
};

/** A dataset in which Norway took these steps towards T1. */
function norway(steps: readonly Step[], {asOf = '2026-11-21', instrument = {}, state = {}} = {}) {
  const states: readonly State[] = [{id: 'NO', kind: 'state', name: 'Norway', ...state}];
  const ratifications = steps.map((step, i) => ({id: `r${i}`, instrument: 'T1', state: 'NO', ...step}));
  return datasetFrom({instruments: [{...convention, ...instrument}], states, ratifications}, {as_of: asOf});
}

const joined: Step = {signature_date: '2006-03-01', deposit_date: '2008-01-17', entry_into_force_date: '2008-05-01'};

describe('statusOf', () => {
  const on = (date: string, steps: readonly Step[] = [joined]) => statusOf(norway(steps), 'T1', 'NO', date).status;

  it('calls a state a Party from the day of entry into force, and not before', () => {
    expect([on('2008-04-30'), on('2008-05-01')]).to.deep.equal(['consent', 'party']);
  });

  it('does not call a signature more than a signature', () => {
    expect([on('2006-02-28'), on('2006-03-01'), on('2008-01-16')]).to.deep.equal(['none', 'signatory', 'signatory']);
  });

  it('says by which step and since when', () => {
    const {since, ratification} = statusOf(norway([joined]), 'T1', 'NO', '2008-03-01');
    expect([since, ratification?.id]).to.deep.equal(['2008-01-17', 'r0']);
  });

  it('lets a denunciation take effect on its effect date, not on the day it was notified', () => {
    const left = [{...joined, denunciation_notified: '2021-03-22', denunciation_effect: '2021-07-01'}];
    expect([on('2021-06-30', left), on('2021-07-01', left)]).to.deep.equal(['party', 'former']);
  });

  it('follows a state that left and joined again', () => {
    const again = [
      {...joined, denunciation_effect: '2012-07-01'},
      {deposit_date: '2015-02-10', entry_into_force_date: '2015-06-01'}
    ];
    const dates = ['2012-06-30', '2014-01-01', '2015-02-10', '2015-06-01'];
    expect(dates.map((date) => on(date, again))).to.deep.equal(['party', 'former', 'consent', 'party']);
  });

  it('keeps a Party a Party while its old membership still runs beside a new deposit', () => {
    const overlap = [
      {...joined, denunciation_effect: '2015-07-01'},
      {deposit_date: '2015-02-10', entry_into_force_date: '2015-06-01'}
    ];
    expect(on('2015-03-01', overlap)).to.equal('party');
    expect(on('2015-07-01', overlap)).to.equal('party');
  });

  it('does not read a deposit in a known month as undone by a signature in an unknown one', () => {
    expect(on('2007-12-31', [{signature_date: '2007', deposit_date: '2007-03-01'}])).to.equal('consent');
  });

  it('takes entry into force from the rule of the instrument where only the deposit is recorded', () => {
    const deposited = [{deposit_date: '2015-11-30'}];
    expect([on('2016-02-29', deposited), on('2016-03-01', deposited)]).to.deep.equal(['consent', 'party']);
  });

  describe('with a step of which only the year is known', () => {
    const signed = norway([{signature_date: '2007'}], {instrument: {opened: '2005'}});

    it('counts it from the end of the year, and says that it may have been taken before', () => {
      expect(statusOf(signed, 'T1', 'NO', '2007-06-30')).to.deep.include({
        status: 'none',
        maybe: 'signatory',
        uncertain: true
      });
      expect(statusOf(signed, 'T1', 'NO', '2007-12-31')).to.deep.include({status: 'signatory', since: '2007'});
    });

    it('is certain before the year and after it', () => {
      expect(statusOf(signed, 'T1', 'NO', '2006-12-31').uncertain).to.equal(undefined);
      expect(statusOf(signed, 'T1', 'NO', '2008-01-01').uncertain).to.equal(undefined);
    });

    it('counts it by the date of the dataset, which knows it as done', () => {
      const asOf = norway([{signature_date: '2026'}]);
      expect(statusOf(asOf, 'T1', 'NO', '2026-11-21').status).to.equal('signatory');
    });
  });

  describe('after the date of the dataset', () => {
    it('counts an entry into force that a deposit has fixed', () => {
      const deposited = norway([{deposit_date: '2026-10-02', entry_into_force_date: '2027-02-01'}]);
      expect(statusOf(deposited, 'T1', 'NO', '2026-11-21').status).to.equal('consent');
      expect(statusOf(deposited, 'T1', 'NO', '2027-02-01').status).to.equal('party');
    });

    it('counts no deposit that is only announced', () => {
      const announced = norway([{deposit_date: '2026-12-10', entry_into_force_date: '2027-04-01'}]);
      expect(statusOf(announced, 'T1', 'NO', '2027-04-01').status).to.equal('none');
    });
  });

  describe('without a step', () => {
    const coe = {instrument: {open_to: ['coe-members']}, state: {memberships: ['coe:1949-05-05/2022-03-16']}};

    it('says entitled only while the state belongs to those to whom the instrument is open', () => {
      const member = norway([], coe);
      const dates = ['2005-05-15', '2005-05-16', '2022-03-15', '2022-03-16'];
      expect(dates.map((date) => statusOf(member, 'T1', 'NO', date).status)).to.deep.equal([
        'none',
        'entitled',
        'entitled',
        'none'
      ]);
    });

    it('says invited from the invitation on', () => {
      const invited = norway([], {instrument: {invited: ['NO:2011-03-15/']}});
      expect(statusOf(invited, 'T1', 'NO', '2011-03-14').status).to.equal('none');
      expect(statusOf(invited, 'T1', 'NO', '2011-03-15').status).to.equal('invited');
    });

    it('gives a territory no status, whatever region lists it', () => {
      const territory = norway([], {...coe, state: {...coe.state, kind: 'territory'}});
      expect(statusOf(territory, 'T1', 'NO', '2010-01-01').status).to.equal('none');
    });

    it('gives no status for an instrument that the dataset does not hold', () => {
      expect(statusOf(norway([joined]), 'T2', 'NO', '2010-01-01').status).to.equal('none');
    });
  });
});

describe('statuses', () => {
  it('has every state of the dataset, with a step or without', () => {
    const states = (['NO', 'XK'] as const).map(
      (id) => ({id, name: id, kind: id === 'XK' ? 'territory' : 'state'}) as const
    );
    const ratifications = [{id: 'r', instrument: 'T1', state: 'NO', ...joined}];
    const all = statuses(datasetFrom({instruments: [convention], states, ratifications}), 'T1', '2010');
    expect([...all].map(([id, {status}]) => [id, status])).to.deep.equal([
      ['NO', 'party'],
      ['XK', 'none']
    ]);
  });
});

describe('clampDate', () => {
  const fixed = norway([{deposit_date: '2026-10-02', entry_into_force_date: '2027-02-01'}]);

  it('is the date of the dataset when no date, or no real one, is asked for', () => {
    expect([undefined, '', '2010-02-31'].map((date) => clampDate(fixed, 'T1', date))).to.deep.equal(
      Array(3).fill('2026-11-21')
    );
  });

  it('goes past it to the last entry into force that a deposit has fixed, and no further', () => {
    expect(lastDate(fixed, 'T1')).to.equal('2027-02-01');
    expect(['2026-12-24', '2040-01-01'].map((date) => clampDate(fixed, 'T1', date))).to.deep.equal([
      '2026-12-24',
      '2027-02-01'
    ]);
    expect(clampDate(norway([joined]), 'T1', '2040-01-01')).to.equal('2026-11-21');
  });

  it('shows the last day of a year or a month', () => {
    expect([clampDate(fixed, 'T1', '2010'), clampDate(fixed, 'T1', '2012-02')]).to.deep.equal([
      '2010-12-31',
      '2012-02-29'
    ]);
  });
});
