import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {datasetFrom} from '../../src/data/build.js';
import {compareReading, importFile} from '../../src/data/import/index.js';
import {toWorkbook} from '../../src/data/import/write-workbook.js';
import type {Problem, Reading} from '../../src/data/problems.js';
import type {AnyRecord} from '../../src/data/records.js';
import {columnsOf, eventTypes} from '../../src/data/schema.js';
import {toCsv, toFiles} from '../../src/data/write.js';

const two = (number: number): string => String(number).padStart(2, '0');
const date = fc
  .tuple(fc.integer({min: 1949, max: 2030}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}), fc.nat(2))
  .map(([year, month, day, length]) => [String(year), two(month), two(day)].slice(0, length + 1).join('-'));

// A record as our own files hold it: text without the characters that are repaired on the way in.
const text = fc
  .string({minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcé Ж,;|\t"\'\n=+-@0.7(*)<>&')})
  .map((one) => one.trim())
  .filter((one) => one !== '' && !/^['"“]|^[\t]/.test(one));
// A dash alone would say that there is nothing.
const word = fc
  .string({minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcdéж0123-')})
  .filter((one) => /\p{L}/u.test(one));

const event = fc.record(
  {
    id: fc.oneof(word, fc.constantFrom('007', '1e5', '__proto__', 'constructor', 'NA')),
    title: text,
    type: fc.constantFrom(...eventTypes),
    start_date: date,
    city: fc.constantFrom('Sofia', 'Vienna'),
    country: fc.constantFrom('NO', 'NA', 'BG'),
    lat: fc.integer({min: -90, max: 90}),
    mode: fc.constantFrom('online', 'in-person'),
    organisers: fc.uniqueArray(word, {minLength: 1, maxLength: 3}),
    note: text
  },
  {requiredKeys: ['id', 'title', 'type', 'start_date'], noNullPrototype: true}
);
const events = fc.uniqueArray(event, {selector: ({id}) => id, minLength: 1, maxLength: 8}) as fc.Arbitrary<AnyRecord[]>;

const recordsOf = (readings: readonly Reading[]): readonly (AnyRecord | undefined)[] =>
  readings.flatMap(({rows}) => rows.map(({record}) => record));
const read = (input: Uint8Array | string, recipe?: Reading['recipe']): Promise<readonly Reading[]> =>
  importFile(input, {name: 'x.csv', ...(recipe && {recipe})});

/** Records that were written as a file of semicolons, with a title above and a total below. */
function asOffice(records: readonly AnyRecord[]): string {
  const names = columnsOf('events').map(([name]) => name);
  const quoted = (value: AnyRecord[string] | undefined) =>
    `"${(Array.isArray(value) ? value.join(';') : String(value ?? '')).replaceAll('"', '""')}"`;
  const lines = records.map((record) => names.map((name) => quoted(record[name])).join(';'));
  return ['Our events', '', names.join(';'), ...lines, `Total${';'.repeat(names.length - 1)}`].join('\r\n');
}

function isAccountedFor(readings: readonly Reading[]): void {
  for (const {counts, rows, problems} of readings) {
    expect([counts.accepted + counts.repaired + counts.rejected, counts.read]).to.deep.equal([
      rows.length,
      rows.length
    ]);
    for (const {status, record, problems: own} of rows) {
      expect(record === undefined, 'a rejected row has no record').to.equal(status === 'rejected');
      if (status === 'rejected') expect(own, 'why a row was rejected').not.to.deep.equal([]);
    }
    for (const {message, line} of problems) expect(message !== '' && line > 0, message).to.equal(true);
  }
}

describe('importFile on whatever comes', () => {
  it('gives back the records that toCsv wrote', async () => {
    const same = async (records: AnyRecord[]) => {
      expect(recordsOf(await read(toCsv('events', records)))).to.deep.equal(records);
    };
    await fc.assert(fc.asyncProperty(events, same), {numRuns: 60});
  });

  it('gives back the records of a file with semicolons, a title and a total', async () => {
    const same = async (records: AnyRecord[]) => {
      const [reading] = await read(asOffice(records));
      const given = reading!.rows.map(({record}, at) => record && withoutMade(record, records[at]!));
      expect(given).to.deep.equal(records);
    };
    await fc.assert(fc.asyncProperty(events, same), {numRuns: 60});
  });

  it('gives back the records of a workbook', async () => {
    const names = columnsOf('events').map(([name]) => name);
    const same = async (records: AnyRecord[]) => {
      const cell = (value: AnyRecord[string] | undefined) => (Array.isArray(value) ? value.join(';') : (value ?? ''));
      const rows = [names, ...records.map((record) => names.map((name) => cell(record[name]) as string | number))];
      const [reading] = await importFile(await toWorkbook('Events', rows), {name: 'x.xlsx'});
      const given = reading!.rows.map(({record}, at) => record && withoutMade(record, records[at]!));
      expect(given).to.deep.equal(records);
    };
    // The library that writes workbooks loses texts that are names of an object's own methods.
    const writable = events.filter((records) => records.every(({id}) => !(String(id) in {})));
    await fc.assert(fc.asyncProperty(writable, same), {numRuns: 10});
  });

  it('gives back a package in one file', async () => {
    const same = async (records: AnyRecord[]) => {
      const dataset = datasetFrom({events: records as never}, {id: 'x', title: 'X'});
      const csv = toFiles(dataset).get('events.csv')!;
      expect(recordsOf(await read(csv))).to.deep.equal(dataset.tables.events);
    };
    await fc.assert(fc.asyncProperty(events, same), {numRuns: 30});
  });

  it('never throws and accounts for every row of any bytes', async () => {
    const same = async (bytes: Uint8Array) => isAccountedFor(await read(bytes));
    await fc.assert(fc.asyncProperty(fc.uint8Array({maxLength: 300}), same), {numRuns: 120});
  });

  it('never throws and accounts for every row of any text below a header', async () => {
    const body = fc.string({maxLength: 200, unit: fc.constantFrom(...'a1/-.,;\t"\n\r *é“\u00A0\u200B\u0001')});
    const same = async (rest: string) => isAccountedFor(await read(`Title;Date;Country;Participants\n${rest}`));
    await fc.assert(fc.asyncProperty(body, same), {numRuns: 120});
  });
});

/** A record without what the importer adds of itself: where a known city lies. */
function withoutMade(record: AnyRecord, own: AnyRecord): AnyRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => name in own || !['lat', 'lon', 'country'].includes(name))
  );
}

describe('a recipe', () => {
  const cells = fc.record({
    title: word,
    type: fc.constantFrom('Seminar', 'conférence', 'Gala'),
    date: fc.constantFrom('03/04/2016', '26/06/2016', '06/27/2016', '8-9 November 2017', '2016', 'n/a', '31/02/2016'),
    country: fc.constantFrom('Turkey', 'NA', 'Bulgeria', 'Yugoslavia', ''),
    count: fc.constantFrom('some 50', '1.200', '1,200', '12', '', '37 participants from 21 States Parties')
  });
  const file = fc.array(cells, {minLength: 1, maxLength: 6}).map((rows) => {
    const lines = rows.map(({title, type, date: day, country, count}) => [title, type, day, country, count].join('\t'));
    return ['Title\tType\tDate\tCountry\tParticipants', ...lines].join('\n');
  });
  const plain = (problem: Problem) => ({...problem});
  const whole = ({rows, problems, skipped, counts, recipe}: Reading) => ({
    rows: rows.map((row) => ({...row, problems: row.problems.map(plain)})),
    problems: problems.map(plain),
    skipped,
    counts,
    recipe
  });

  it('replayed on the same file gives the same reading, and finds nothing changed', async () => {
    const same = async (input: string) => {
      const [first] = await read(input);
      const [again] = await read(input, first!.recipe);
      expect(whole(again!)).to.deep.equal(whole(first!));
      const changes = compareReading(first!.recipe, again!).filter(({kind}) => kind !== 'question');
      expect(changes).to.deep.equal([]);
    };
    await fc.assert(fc.asyncProperty(file, same), {numRuns: 80});
  });

  it('is JSON and nothing else: written down and read again, it gives the same reading', async () => {
    const same = async (input: string) => {
      const [first] = await read(input);
      const recipe = JSON.parse(JSON.stringify(first!.recipe)) as Reading['recipe'];
      expect(recipe).to.deep.equal(first!.recipe);
      expect(whole((await read(input, recipe))[0]!)).to.deep.equal(whole(first!));
    };
    await fc.assert(fc.asyncProperty(file, same), {numRuns: 30});
  });
});
