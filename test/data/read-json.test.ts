import {expect} from '@open-wc/testing';
import {readTable} from '../../src/data/read.js';
import {parseJson} from '../../src/data/read-json.js';

const event = {id: 'a', title: 'A', type: 'workshop', start_date: '2010'};
const read = (records: readonly unknown[]) => readTable(records, {name: 'datapackage.json', table: 'events'});

describe('readTable on records', () => {
  it('takes numbers as numbers or as text, and lists as arrays or as text', async () => {
    const {rows} = await read([{...event, lat: 42.7, lon: '23.3', themes: ['x', 'y'], partners: 'p; q'}]);
    expect(rows[0]?.record).to.deep.equal({...event, lat: 42.7, lon: 23.3, themes: ['x', 'y'], partners: ['p', 'q']});
  });

  it('reads the same from JSON text and from text in bytes', async () => {
    const text = JSON.stringify([event]);
    const reading = await readTable(new TextEncoder().encode(text), {name: 'events.json'});
    expect([reading.table, reading.rows]).to.deep.equal(['events', (await read([event])).rows]);
  });

  it('takes null and empty text as absent', async () => {
    const {rows} = await read([{...event, city: null, country: '', themes: []}]);
    expect(rows[0]?.record).to.deep.equal(event);
  });

  it('numbers records from 1 and leaves out the one with an impossible date', async () => {
    const {rows, problems, counts} = await read([event, {...event, id: 'b', start_date: '2010-02-30'}]);
    expect(rows.map(({line, status}) => [line, status])).to.deep.equal([
      [1, 'accepted'],
      [2, 'rejected']
    ]);
    expect(problems[0]?.message).to.equal(
      'datapackage.json, record 2 of events, start_date: “2010-02-30” is not in the calendar; correct the date.'
    );
    expect(counts).to.deep.equal({read: 2, accepted: 1, repaired: 0, rejected: 1});
  });

  it('rejects what is not a record, and values of the wrong kind', async () => {
    const wrong = [
      'x',
      null,
      7,
      [event],
      {...event, id: 'b', city: {name: 'Sofia'}},
      {...event, id: 'c', themes: [[1]]}
    ];
    const {rows} = await read(wrong);
    expect(rows.map(({problems}) => problems[0]?.code)).to.deep.equal([
      'not-a-record',
      'not-a-record',
      'not-a-record',
      'not-a-record',
      'bad-value',
      'bad-value'
    ]);
  });

  it('takes a key such as __proto__ as plain data', async () => {
    const records: unknown = JSON.parse(
      '[{"id":"a","title":"A","type":"workshop","start_date":"2010","__proto__":{"city":"x"}}]'
    );
    const {rows, problems} = await read(records as readonly unknown[]);
    expect([problems.map(({raw}) => raw), rows[0]?.record]).to.deep.equal([['__proto__'], event]);
    expect(({} as {city?: string}).city).to.equal(undefined);
  });

  it('has nothing to say of a table without rows', async () => {
    const {problems, counts} = await read([]);
    expect([problems, counts.read]).to.deep.equal([[], 0]);
  });
});

describe('parseJson', () => {
  it('knows a text that was cut off from one that is not JSON', () => {
    for (const cut of ['{"a": [1, 2', '[{"a": "b', '{"a": "}"', '[1, {"b": 2}'])
      expect(parseJson(cut).fault, cut).to.equal('cut-off');
    for (const bad of ['{a: 1}', '[1, 2,]', 'id,title']) expect(parseJson(bad).fault, bad).to.equal('bad-json');
  });
});
