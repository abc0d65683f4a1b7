import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readTable} from '../../src/data/read.js';
import {readPackage} from '../../src/data/read-package.js';

const good =
  'id,title,type,start_date,end_date,city\na,"A, b",workshop,2010-01-01,2010-01-02,Sofia\nb,"B\nb",seminar,2011,,\nc,C,training,2012-05,2012-06,Kyiv\n';
const pieces = [
  '"',
  '""',
  ',',
  ',,',
  '\n',
  '\r\n',
  '\r',
  ';',
  '\0',
  '\uFEFF',
  '=',
  'a',
  '2010-02-30',
  'workshop',
  '\uD800',
  '"\n"',
  'id,title'
];

async function isAccountedFor(input: Uint8Array | string): Promise<void> {
  const {counts, rows, problems, skipped} = await readTable(input, {name: 'x.csv', table: 'events'});
  expect([counts.accepted + counts.repaired + counts.rejected, counts.read]).to.deep.equal([rows.length, rows.length]);
  for (const {status, record, problems: own} of rows) {
    if (status === 'rejected') expect(own, 'why a row was rejected').not.to.deep.equal([]);
    else expect(record, 'an accepted row').to.include.keys('id', 'title', 'type', 'start_date');
  }
  for (const {message, line} of problems) expect(message !== '' && line > 0).to.equal(true);
  const lines = [...rows, ...skipped].map(({line}) => line);
  expect(new Set(lines).size, 'a line is read once').to.equal(lines.length);
}

describe('readTable on any input', () => {
  it('never throws and accounts for every row of any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({maxLength: 300}), isAccountedFor), {numRuns: 300});
  });

  it('never throws and accounts for every row of a good file with something cut out or put in', async () => {
    const change = fc.record({at: fc.nat(good.length), cut: fc.nat(8), put: fc.constantFrom('', ...pieces)});
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
        const text = changes.reduce(
          (before, {at, cut, put}) => before.slice(0, at) + put + before.slice(at + cut),
          good
        );
        await isAccountedFor(text);
      }),
      {numRuns: 500}
    );
  });

  it('says the same in whatever pieces a file comes', async () => {
    const text = 'id,title,type,start_date,city\na,A,,2012,Ky"iv\nb,B,seminar,2012,\uFFFD\n';
    const bytes = new TextEncoder().encode(text);
    async function* inPieces(length: number): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    }
    const read = async (input: Uint8Array | AsyncIterable<Uint8Array>) => {
      const {rows} = await readTable(input, {name: 'x.csv', table: 'events'});
      return rows.map(({line, status, problems}) => [line, status, ...problems.map(({code}) => code)]);
    };
    const inOne = await read(bytes);
    for (const length of [1, 7, 40]) expect(await read(inPieces(length)), `${length} bytes`).to.deep.equal(inOne);
  });

  it('never throws on any records', async () => {
    const record = fc.dictionary(
      fc.constantFrom('id', 'title', 'type', 'start_date', 'lat', 'themes', 'source', '__proto__', 'x'),
      fc.jsonValue()
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(record, fc.jsonValue())), async (records) => {
        const {counts} = await readTable(records, {name: 'x.json'});
        expect([counts.accepted + counts.repaired + counts.rejected, counts.read]).to.deep.equal([
          records.length,
          records.length
        ]);
      }),
      {numRuns: 300}
    );
  });

  it('is quick with a file full of stray quotes', async () => {
    const text = `${good}${'"a,b\n"c,d\n'.repeat(20_000)}`;
    const {counts} = await readTable(text, {name: 'x.csv', table: 'events'});
    expect([counts.read, counts.accepted]).to.deep.equal([40_003, 3]);
  });
});

describe('readPackage on any JSON', () => {
  it('gives a dataset or says that there is no table', async () => {
    const coverage = fc.record({
      complete: fc.jsonValue(),
      as_of: fc.jsonValue(),
      known_gaps: fc.jsonValue(),
      expected: fc.jsonValue()
    });
    const resource = fc.record({
      name: fc.constantFrom('events', 'states', 'x'),
      data: fc.array(fc.jsonValue()),
      coverage: fc.oneof(coverage, fc.jsonValue())
    });
    const descriptor = fc.record({
      id: fc.jsonValue(),
      title: fc.jsonValue(),
      as_of: fc.jsonValue(),
      sources: fc.jsonValue(),
      licenses: fc.jsonValue(),
      notes: fc.jsonValue(),
      languages: fc.jsonValue(),
      resources: fc.oneof(fc.array(resource), fc.jsonValue())
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(descriptor, fc.jsonValue()), async (json) => {
        const found = await readPackage(json).catch((error: Error) => error);
        if (found instanceof Error) expect(found).to.include({name: 'LoadError', failure: 'no-tables'});
        else expect(found.info.title).to.be.a('string');
      }),
      {numRuns: 300}
    );
  });
});
