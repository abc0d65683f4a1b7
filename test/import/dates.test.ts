import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dateFault} from '../../src/data/dates.js';
import type {DateOrder} from '../../src/data/import/date-cells.js';
import {readDateCell} from '../../src/data/import/date-cells.js';
import {dateOrder} from '../../src/data/import/date-order.js';

/** What a cell means, as one text: "2017-11-08/2017-11-09"; what is wrong with it where it means nothing. */
function read(text: string, order?: DateOrder): string {
  const {value, remarks} = readDateCell(text, order);
  if (!value) return remarks.map(({code, severity}) => `${severity} ${code}`).join() || 'absent';
  return value.until === undefined ? value.from : `${value.from}/${value.until}`;
}

function reads(table: Readonly<Record<string, string>>, order?: DateOrder): void {
  for (const [text, expected] of Object.entries(table)) expect(read(text, order), text).to.equal(expected);
}

const column = (...texts: string[]) => dateOrder(texts.map((text, at) => ({line: at + 2, text})));

describe('readDateCell', () => {
  it('reads days whose order nobody can doubt', () => {
    reads({
      '2016-11-08': '2016-11-08',
      '2016-11-8': '2016-11-08',
      '2016/11/08': '2016-11-08',
      '20161108': '2016-11-08',
      '24.10.2012': '2012-10-24',
      '31.01.2013': '2013-01-31',
      '22/12/2005': '2005-12-22',
      '05/05/2016': '2016-05-05',
      'Dec 12, 2006': '2006-12-12',
      'Friday, 13 October 2016': '2016-10-13',
      'Sept. 5, 2014': '2014-09-05',
      '8th of November 2017': '2017-11-08',
      '2016-Oct-13': '2016-10-13'
    });
  });

  it('reads the months of six languages, in every case of Russian', () => {
    reads({
      '1er juillet 2010': '2010-07-01',
      'le 12 août 2014': '2014-08-12',
      'mardi 12 mai 2014': '2014-05-12',
      'mar. 12 mai 2014': '2014-05-12',
      '5 déc. 2014': '2014-12-05',
      '12. Jänner 2014': '2014-01-12',
      '9. März 2014': '2014-03-09',
      '1º de mayo de 2014': '2014-05-01',
      '5 giugno 2014': '2014-06-05',
      '8 мая 2014 г.': '2014-05-08',
      'сентябрь 2014': '2014-09',
      'в октябре 2014': 'error bad-date',
      '3 декабря 2014 года': '2014-12-03',
      '1 Er April 2013': '2013-04-01'
    });
  });

  it('reads Roman months', () => {
    reads({
      '16.V.2005': '2005-05-16',
      '16 XII 2005': '2005-12-16',
      '12-13.VI.2014': '2014-06-12/2014-06-13',
      '16.XIII.2005': 'error bad-date'
    });
  });

  it('keeps a year a year and a month a month', () => {
    reads({
      '2014': '2014',
      'May 2014': '2014-05',
      'mai 2014': '2014-05',
      '05/2014': '2014-05',
      '5.2014': '2014-05',
      '2014-05': '2014-05',
      'mar 2014': '2014-03'
    });
  });

  it('reads ranges with hyphens, dashes and words', () => {
    reads({
      '8-9 November 2017': '2017-11-08/2017-11-09',
      '8–9 November 2017': '2017-11-08/2017-11-09',
      '15 and 16 December 2015': '2015-12-15/2015-12-16',
      '12 et 13 juin 2014': '2014-06-12/2014-06-13',
      'du 12 au 13 juin 2014': '2014-06-12/2014-06-13',
      'vom 8. bis 9. November 2017': '2017-11-08/2017-11-09',
      '8./9. November 2017': '2017-11-08/2017-11-09',
      '08.-09.11.2017': '2017-11-08/2017-11-09',
      '8-9/11/2017': '2017-11-08/2017-11-09',
      '11/8-9/2017': '2017-11-08/2017-11-09',
      'dal 5 al 7 giugno 2014': '2014-06-05/2014-06-07',
      'с 8 по 9 ноября 2017 года': '2017-11-08/2017-11-09',
      'November 8-9, 2017': '2017-11-08/2017-11-09',
      '12, 13 and 14 June 2014': '2014-06-12/2014-06-14',
      '2017-11-08/2017-11-12': '2017-11-08/2017-11-12',
      '2017-11-08 - 2017-11-09': '2017-11-08/2017-11-09',
      '2017-11-08/09': '2017-11-08/2017-11-09',
      'May-June 2014': '2014-05/2014-06',
      '2014-2015': '2014/2015',
      'Monday 8 to Tuesday 9 November 2016': '2016-11-08/2016-11-09'
    });
  });

  it('reads ranges that cross a month, a year or 29 February', () => {
    reads({
      '29 June - 1 July 2000': '2000-06-29/2000-07-01',
      '28 February to 4 March 2022': '2022-02-28/2022-03-04',
      '31 March to 1 April 2025': '2025-03-31/2025-04-01',
      '28 Feb - 2 March 2012': '2012-02-28/2012-03-02',
      '26 Feb - 1 March 2024': '2024-02-26/2024-03-01',
      '29 February - 2 March 2012': '2012-02-29/2012-03-02',
      '29 February - 2 March 2013': 'error impossible-date',
      '28.02.-04.03.2022': '2022-02-28/2022-03-04',
      '28.02.2022 - 04.03.2022': '2022-02-28/2022-03-04',
      'June 29 - July 1, 2000': '2000-06-29/2000-07-01',
      '30 December 2015 - 2 January 2016': '2015-12-30/2016-01-02',
      '30 December - 2 January 2016': '2015-12-30/2016-01-02'
    });
  });

  it('says that the year of a start before New Year was inferred', () => {
    expect(readDateCell('30 December - 2 January 2016').remarks).to.deep.equal([
      {code: 'missing-year', severity: 'warning', repair: {value: '2015-12-30/2016-01-02', applied: true}}
    ]);
    expect(read('12 March - 4 February 2016')).to.equal('error end-before-start');
  });

  it('asks whether two days that do not follow each other are a range', () => {
    reads({
      '27 and 29 May 2014': 'question days-apart',
      'October 12 and 14, 2014': 'question days-apart',
      '12 May and 13 June 2014': 'question days-apart'
    });
  });

  it('does not add a year that is not written', () => {
    reads({
      '10-11 December': 'error missing-year',
      '14 May': 'error missing-year',
      'May 14': 'error missing-year',
      'November 12-13': 'error missing-year',
      'October 12 and 14': 'error missing-year',
      'Sep-20': 'question short-year'
    });
  });

  it('reads a year of two digits by one rule and says so', () => {
    reads({'11-Sep-20': '2020-09-11', "8 Nov '17": '2017-11-08', '05-May-49': '1949-05-05', 'Sep-98': '1998-09'});
    expect(readDateCell('11-Sep-20').remarks).to.deep.equal([
      {code: 'short-year', severity: 'warning', repair: {value: '2020-09-11', applied: true}}
    ]);
    expect([read('01/02/03'), read('01/02/03', 'dmy'), read('01/02/03', 'ymd')]).to.deep.equal([
      'question ambiguous-date-order',
      '2003-02-01',
      '2001-02-03'
    ]);
  });

  it('never rolls an impossible date over', () => {
    reads({
      '31/02/1976': 'error impossible-date',
      '29 Feb 2015': 'error impossible-date',
      '2018-02-30': 'error impossible-date',
      '13/13/2016': 'error impossible-date',
      '31 June 2014': 'error impossible-date',
      '2014-15': 'error impossible-date'
    });
    expect(read('26/06/2016', 'mdy')).to.equal('error impossible-date');
  });

  it('finds no date where a cell says that there is none', () => {
    for (const text of ['', '-', '—', 'n/a', 'N/A', 's.o.', 'k. A.', 'unknown', 'inconnu', 'tbc', '?', '…', '#N/A'])
      expect(read(text), text).to.equal('absent');
  });

  it('refuses what is no date: words of the press, open ranges, broken cells', () => {
    for (const text of [
      '1-2-3 May 2014',
      'Today',
      'last year',
      'Spring 2014',
      'from 8 November 2017',
      '2014 -',
      '#REF!',
      '#####',
      '41234',
      '5'
    ])
      expect(read(text), text).to.equal('error bad-date');
  });

  it('leaves out footnote marks and says so', () => {
    for (const text of ['2007-02-06*', '2007-02-06[1]', '2007-02-06¹', '6 February 2007 (2)', '6 février 2007 †'])
      expect([read(text), readDateCell(text).remarks[0]?.code], text).to.deep.equal(['2007-02-06', 'footnote-mark']);
  });

  it('keeps the day as it is written and says that a time was left out', () => {
    expect(readDateCell('2012-10-24 00:00:00')).to.deep.equal({value: {from: '2012-10-24'}, remarks: []});
    const repair = {value: '2012-10-24', applied: true};
    expect(readDateCell('2012-10-24T22:00:00Z').remarks).to.deep.equal([
      {code: 'time-left-out', severity: 'warning', params: {zone: 'Z'}, repair}
    ]);
    reads({
      '2012-10-24T22:00:00Z': '2012-10-24',
      '8 November 2017, 09:00-17:00': '2017-11-08',
      '24/10/2012 14h30': '2012-10-24'
    });
  });

  it('holds back a date that may be two, until its column has an order', () => {
    expect(readDateCell('03/06/2016').remarks).to.deep.equal([
      {code: 'ambiguous-date-order', severity: 'question', params: {answers: 'dmy;mdy'}}
    ]);
    expect([read('03/06/2016', 'dmy'), read('03/06/2016', 'mdy')]).to.deep.equal(['2016-06-03', '2016-03-06']);
    expect(read('12.02.2013')).to.equal('question ambiguous-date-order');
  });

  it('counts days as spreadsheets do, where its column does', () => {
    expect([read('41234', 'serial-1900'), read('41234', 'serial-1904')]).to.deep.equal(['2012-11-21', '2016-11-22']);
    expect(readDateCell('41234', 'serial-1900').remarks).to.deep.equal([
      {code: 'serial-date', severity: 'warning', repair: {value: '2012-11-21', applied: true}}
    ]);
  });

  it('gives a real date or a reason for any text, and never throws', () => {
    const word = fc.constantFrom(
      '8',
      '9',
      '31',
      '02',
      '2016',
      "'17",
      'May',
      'mai',
      'V',
      '-',
      '/',
      '.',
      ' to ',
      'and',
      ',',
      ' ',
      '*',
      '10:30',
      'Z',
      'é',
      '\uD800'
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(word, {maxLength: 9}).map((words) => words.join(''))
    );
    const order = fc.constantFrom(undefined, 'dmy', 'mdy', 'ymd', 'serial-1900', 'serial-1904');
    fc.assert(
      fc.property(text, order, (written, by) => {
        const {value, remarks} = readDateCell(written, by as DateOrder | undefined);
        if (!value) return remarks.every(({severity, repair}) => severity !== 'warning' && !repair?.applied);
        const days = [value.from, ...(value.until ? [value.until] : [])];
        return (
          days.every((day) => dateFault(day) === undefined) && remarks.every(({severity}) => severity === 'warning')
        );
      }),
      {numRuns: 2000}
    );
  });
});

describe('dateOrder', () => {
  it('is decided by one cell that can only be read one way', () => {
    expect(column('03/06/2016', '26/06/2016')).to.deep.equal({
      order: 'dmy',
      evidence: [{decision: 'dates dmy', line: 3, raw: '26/06/2016'}],
      isUndecidable: false,
      answers: ['dmy']
    });
    expect(column('03/06/2016', '06/26/2016').order).to.equal('mdy');
    expect(column('03.06.2016', '28.02.-04.03.2022').order).to.equal('dmy');
    expect(column('01/02/03', '25/12/99').order).to.equal('dmy');
  });

  it('is a question where nothing decides', () => {
    const {order, isUndecidable, answers} = column('03/06/2016', '2014-05-01', '8 May 2014', 'n/a');
    expect([order, isUndecidable, answers]).to.deep.equal([undefined, true, ['dmy', 'mdy']]);
  });

  it('is a question where cells contradict each other, with both as evidence', () => {
    const {order, isUndecidable, evidence} = column('03/06/2016', '26/06/2016', '06/26/2016');
    expect([order, isUndecidable, evidence.map(({line}) => line)]).to.deep.equal([undefined, true, [3, 4]]);
  });

  it('is not asked for where no cell depends on it', () => {
    expect(column('2014-05-01', '8 May 2014', '05/05/2016', '').isUndecidable).to.equal(false);
  });

  it('is not decided by a day that is not in the calendar', () => {
    expect(column('31/02/1976', '03/06/2016').isUndecidable).to.equal(true);
  });

  it('is that of spreadsheets where every cell is a number of days', () => {
    expect(column('41234', '41235', 'n/a').order).to.equal('serial-1900');
    expect(column('41234', '2014-05').order).to.equal(undefined);
  });
});
