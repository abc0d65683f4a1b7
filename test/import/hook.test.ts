import {expect} from '@open-wc/testing';
import {load} from '../../src/data/load.js';
import {readRows, readTable} from '../../src/data/read.js';

const name = 'events.csv';
const bytes = (text: string) => new TextEncoder().encode(text);
const columns = 'id,title,type,start_date\n';

describe('the way from strict reading to the importer', () => {
  it('is not taken for a file in the published form', async () => {
    const reading = await readTable(`${columns}a,A,seminar,2016\n`, {name});
    expect(reading.evidence).to.equal(undefined);
    expect(reading.counts.accepted).to.equal(1);
  });

  it('is not taken for what is wrong with the facts', async () => {
    const reading = await readTable(`${columns}a,A,seminar,2015-02-29\nb,B,seminar,2016\n`, {name});
    expect(reading.evidence).to.equal(undefined);
    expect(reading.problems.map(({code}) => code)).to.deep.equal(['impossible-date']);
  });

  const foreign: readonly (readonly [string, Uint8Array | string])[] = [
    ['semicolons', 'id;title;type;start_date\na;A;seminar;2016\n'],
    ['a header in French', 'Titre,Date,Type\nA,2016,seminar\n'],
    ['dates as people write them', `${columns}a,A,seminar,2016\nb,B,seminar,8-9 November 2017\n`],
    ['Windows-1252', Uint8Array.from(`${columns}a,Caf\xe9,seminar,2016\n`, (letter) => letter.charCodeAt(0))],
    [
      'UTF-16',
      Uint8Array.from(`\xff\xfe${[...`${columns}a,A,seminar,2016\n`].join('\0')}\0`, (one) => one.charCodeAt(0))
    ],
    ['lines above the header', `Our events\n\n${columns}a,A,seminar,2016\n`]
  ];
  for (const [what, file] of foreign) {
    it(`is taken for ${what}`, async () => {
      const reading = await readTable(file, {name});
      expect(reading.evidence).not.to.equal(undefined);
      expect([reading.table, reading.counts.rejected]).to.deep.equal(['events', 0]);
    });
  }

  it('is gone back where the importer finds no more', async () => {
    const reading = await readTable(`${columns}a,A,seminar,sometime\nb,B,seminar,2016\n`, {name});
    expect(reading.evidence).to.equal(undefined);
    expect(reading.problems.map(({code, line}) => [code, line])).to.deep.equal([['bad-date', 2]]);
  });

  it('is not taken for a file that was cut off on its way', async () => {
    const reading = await readTable('id;title\na;A\n', {name, isCut: () => true});
    expect(reading.evidence).to.equal(undefined);
  });

  it('gives the same records by either way', async () => {
    const rows = 'a,"A, ""b""",seminar,2016-01-02\n';
    const strict = await readTable(columns + rows, {name});
    const other = await readTable(`${columns}${rows}c,C,seminar,26.06.2016\n`, {name});
    expect(other.rows[0]?.record).to.deep.equal(strict.rows[0]?.record);
  });

  it('is taken by rows that come in batches', async () => {
    const records: unknown[] = [];
    for await (const batch of readRows([bytes('Titre;Da'), bytes('te;Type\nA;26/06/2016;atelier\n')], {name}))
      for (const row of batch.rows) records.push(row.record);
    expect(records).to.deep.equal([{id: '2016-06-26-a', title: 'A', type: 'workshop', start_date: '2016-06-26'}]);
  });

  it('is taken by a dataset that is loaded, with the head counts in it', async () => {
    const text = 'Titre;Date;Type;Participants\nA;26/06/2016;atelier;environ 50\n';
    const dataset = await load('https://example.org/x.csv', {fetch: async () => new Response(text)});
    expect(dataset.tables.events.map(({id}) => id)).to.deep.equal(['2016-06-26-a']);
    expect(dataset.countsOf('2016-06-26-a').map(({count}) => count)).to.deep.equal([50]);
  });
});
