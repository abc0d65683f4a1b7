import {expect} from '@open-wc/testing';
import {
  addMonths,
  dateFault,
  entryByRule,
  firstDay,
  isAfter,
  isBy,
  isDate,
  lastDay,
  mayBeBy,
  overlaps,
  precision,
  time,
  yearOf
} from '../../src/data/dates.js';

describe('dateFault', () => {
  it('finds nothing wrong with a year, a month, a day and a leap day', () => {
    expect(['2023', '2014-05', '2016-11-08', '2012-02-29', '2000-02-29'].filter(isDate)).to.have.length(5);
  });

  it('says that a day is not in the calendar', () => {
    const days = ['2010-02-30', '2015-02-29', '1900-02-29', '2011-04-31', '2011-13', '2011-00', '2011-01-00'];
    for (const day of days) expect(dateFault(day), day).to.equal('impossible-date');
  });

  it('says that a text is not a date as we write it', () => {
    const texts = ['', '2010-2-3', '12.02.2013', '2013/02/12', '2013-02-12T00:00', '0012-01-01', ' 2010', '２０１０'];
    for (const text of texts) expect(dateFault(text), text).to.equal('bad-date');
  });
});

describe('firstDay and lastDay', () => {
  it('give the days between which a partial date lies', () => {
    const dates = ['2010', '2010-02', '2012-02', '2010-05-03'];
    expect(dates.map((date) => [firstDay(date), lastDay(date)])).to.deep.equal([
      ['2010-01-01', '2010-12-31'],
      ['2010-02-01', '2010-02-28'],
      ['2012-02-01', '2012-02-29'],
      ['2010-05-03', '2010-05-03']
    ]);
  });

  it('give nothing for nothing', () => {
    expect([firstDay(''), lastDay('')]).to.deep.equal(['', '']);
  });
});

describe('isBy', () => {
  it('is certain of a step on the day itself and of one in an earlier year', () => {
    expect([isBy('2010-07-01', '2010-07-01'), isBy('2009', '2010-01-01')]).to.deep.equal([true, true]);
  });

  it('is not certain of a step in 2023 by March 2023, which may have been', () => {
    expect([isBy('2023', '2023-03-31'), mayBeBy('2023', '2023-03-31')]).to.deep.equal([false, true]);
  });

  it('counts a day in 2010 as done by the end of 2010', () => {
    expect(isBy('2010-05-03', '2010')).to.equal(true);
  });

  it('does not count a step without a date', () => {
    expect([isBy(undefined, '2020'), mayBeBy('', '2020')]).to.deep.equal([false, false]);
  });
});

describe('isAfter and overlaps', () => {
  it('do not put a month after its own year', () => {
    expect([isAfter('2023-05', '2023'), isAfter('2024', '2023-12-31')]).to.deep.equal([false, true]);
  });

  it('take an absent end as open', () => {
    expect(overlaps({from: '2010'}, {until: '2010-06-01'})).to.equal(true);
    expect(overlaps({from: '2010-07'}, {from: '1990', until: '2010-06'})).to.equal(false);
  });
});

describe('addMonths', () => {
  it('clips to the end of a shorter month', () => {
    expect(addMonths('2015-11-30', 3)).to.equal('2016-02-29');
    expect(addMonths('2010-11-29', 3)).to.equal('2011-02-28');
  });

  it('goes back over a new year', () => {
    expect(addMonths('2010-01-31', -2)).to.equal('2009-11-30');
  });
});

describe('entryByRule', () => {
  it('is the first day of the month after three full months', () => {
    expect(entryByRule('2015-11-30', 3, true)).to.equal('2016-03-01');
    expect(entryByRule('2010-10-01', 3, true)).to.equal('2011-02-01');
  });

  it('is the day itself where the rule knows no first of month', () => {
    expect(entryByRule('2010-10-05', 1, false)).to.equal('2010-11-05');
  });
});

describe('time', () => {
  it('is the first moment of a date in UTC, wherever the computer stands', () => {
    expect(
      ['2010', '2010-07', '2010-07-01'].map((date) => new Date(time(date)).toISOString().slice(0, 13))
    ).to.deep.equal(['2010-01-01T00', '2010-07-01T00', '2010-07-01T00']);
  });

  it('knows how exact a date is', () => {
    expect(['2010', '2010-07', '2010-07-01'].map(precision)).to.deep.equal(['year', 'month', 'day']);
    expect(yearOf('2010-07')).to.equal(2010);
  });
});
