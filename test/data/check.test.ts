import {expect} from '@open-wc/testing';
import {isLink} from '../../src/data/check-value.js';
import {readTable} from '../../src/data/read.js';
import type {TableName} from '../../src/data/records.js';

const good: {readonly [table: string]: Readonly<Record<string, unknown>>} = {
  events: {id: 'e', title: 'E', type: 'workshop', start_date: '2010-05-01'},
  participants: {id: 'p', event: 'e', count: 3, qualifier: 'exact', unit: 'persons', basis: 'reported', counted: 'yes'},
  ratifications: {id: 'r', instrument: 'T', state: 'FR', deposit_date: '2010-05-01'},
  states: {id: 'FR', name: 'France', kind: 'state'}
};

async function rowOf(table: TableName, change: Readonly<Record<string, unknown>>) {
  const {rows} = await readTable([{...good[table], ...change}], {name: 'data.json', table});
  const [row] = rows;
  return {status: row?.status, record: row?.record, codes: row?.problems.map(({code}) => code)};
}

describe('a row by itself', () => {
  const wrong: readonly (readonly [string, TableName, Readonly<Record<string, unknown>>, string])[] = [
    ['without a required value', 'events', {title: ''}, 'missing-value'],
    ['with a date in another form', 'events', {start_date: '12.02.2013'}, 'bad-date'],
    ['with a day that is not in the calendar', 'events', {end_date: '2015-02-29'}, 'impossible-date'],
    ['with a word we do not know', 'events', {type: 'party'}, 'unknown-word'],
    ['with an unknown member of a list', 'events', {pillars: 'prevention;profit'}, 'unknown-word'],
    ['that ends before it starts', 'events', {end_date: '2010-04-30'}, 'end-before-start'],
    ['with a place off the globe', 'events', {lat: 91}, 'out-of-range'],
    ['with a negative count', 'participants', {count: -1}, 'out-of-range'],
    ['with half a person', 'participants', {count: 2.5}, 'bad-number'],
    ['with a count in words', 'participants', {count: 'some 50'}, 'bad-number'],
    ['with a count in powers of ten', 'participants', {count: '1e5'}, 'bad-number'],
    ['without the count it qualifies', 'participants', {count: ''}, 'count-without-number'],
    ['deposited before it was signed', 'ratifications', {signature_date: '2010-06'}, 'deposit-before-signature'],
    ['in force before it was deposited', 'ratifications', {entry_into_force_date: '2009'}, 'entry-before-deposit'],
    ['with a membership that ends before it starts', 'states', {memberships: 'coe:1990/1980'}, 'bad-interval'],
    ['with a membership without a slash', 'states', {memberships: 'coe:1990'}, 'bad-interval'],
    ['with a list member that holds a semicolon', 'events', {partners: ['a;b']}, 'bad-list']
  ];
  for (const [what, table, change, code] of wrong) {
    it(`is rejected ${what}`, async () => {
      const {status, codes} = await rowOf(table, change);
      expect([status, codes]).to.deep.equal(['rejected', [code]]);
    });
  }

  it('is accepted with an end in the same month as its start, or a year that holds both', async () => {
    expect((await rowOf('events', {end_date: '2010-05'})).status).to.equal('accepted');
    expect((await rowOf('ratifications', {signature_date: '2010'})).status).to.equal('accepted');
  });

  it('keeps a withheld count without its number, and drops a number that should not be there', async () => {
    expect((await rowOf('participants', {qualifier: 'withheld', count: ''})).status).to.equal('accepted');
    const {status, record, codes} = await rowOf('participants', {qualifier: 'withheld', count: 4});
    expect([status, record?.count, codes]).to.deep.equal(['repaired', undefined, ['withheld-number']]);
  });

  it('is repaired by dropping a link that must not be followed', async () => {
    const {status, record, codes} = await rowOf('events', {url: 'javascript:alert(1)'});
    expect([status, record?.url, codes]).to.deep.equal(['repaired', undefined, ['bad-link']]);
  });

  it('is repaired by trimming what is compared, and keeps the spaces of free text', async () => {
    const {status, record} = await rowOf('events', {country: ' FR', title: ' E '});
    expect([status, record?.country, record?.title]).to.deep.equal(['repaired', 'FR', ' E ']);
  });

  it('takes zero as a count and Namibia and Norway as states', async () => {
    expect((await rowOf('participants', {count: 0})).record?.count).to.equal(0);
    expect((await rowOf('events', {concerns: 'NA;NO'})).record?.concerns).to.deep.equal(['NA', 'NO']);
  });

  it('is rejected when an accepted row has its key already', async () => {
    const {events} = good;
    const {rows} = await readTable([{...events, type: ''}, events, events], {name: 'data.json', table: 'events'});
    expect(rows.map(({status}) => status)).to.deep.equal(['rejected', 'accepted', 'rejected']);
    expect(rows[2]?.problems[0]).to.deep.include({code: 'duplicate-key', params: {line: 2}});
  });
});

describe('isLink', () => {
  it('follows http, https and mail, and nothing else', () => {
    const links = ['https://coe.int/x', 'http://osce.org', 'HTTPS://coe.int', 'mailto:a@coe.int'];
    const others = [
      'javascript:alert(1)',
      'java\nscript:x',
      'data:text/html,x',
      '//coe.int',
      'coe.int',
      'https://',
      'https:/x',
      ' https://x'
    ];
    expect(links.filter(isLink)).to.deep.equal(links);
    expect(others.filter(isLink)).to.deep.equal([]);
  });
});
