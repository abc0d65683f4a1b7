import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {datasetFrom} from '../../src/data/build.js';
import {readTable} from '../../src/data/read.js';
import {readPackage} from '../../src/data/read-package.js';
import type {AnyRecord, TableName} from '../../src/data/records.js';
import type {Column} from '../../src/data/schema.js';
import {columnsOf, tableNames} from '../../src/data/schema.js';
import {toCsv, toFiles, toPackage} from '../../src/data/write.js';

const event = {id: 'e', title: 'E', type: 'workshop', start_date: '2010'} as const;

describe('toCsv', () => {
  it('writes the required columns and those in use', () => {
    expect(toCsv('events', [{...event, themes: ['a', 'b'], lat: -3.5}])).to.equal(
      'id,title,type,start_date,lat,themes\ne,E,workshop,2010,-3.5,a;b\n'
    );
  });

  it('quotes what would break the row', () => {
    expect(toCsv('events', [{...event, title: 'A "b", c'}])).to.contain('\ne,"A ""b"", c",workshop');
  });

  it('does not let a spreadsheet run a text as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1"]) {
      expect(toCsv('events', [{...event, title: text}]), text).to.match(/\ne,"?'/);
    }
  });
});

describe('toFiles and toPackage', () => {
  const dataset = datasetFrom(
    {events: [event], states: [{id: 'FR', name: 'France', kind: 'state'}]},
    {
      id: 'coe:x',
      title: 'X',
      as_of: '2020',
      notes: {boundaries: 'b'},
      languages: ['en'],
      sources: [{id: 's', title: 'S'}]
    }
  );

  it('are read back as the dataset that was written', async () => {
    const files = toFiles(dataset);
    const read = await readPackage(JSON.parse(files.get('datapackage.json')!), {
      readFile: async (path, options) => readTable(files.get(path)!, options)
    });
    const inOneFile = await readPackage(JSON.parse(JSON.stringify(toPackage(dataset))));
    for (const {tables, info, coverage, problems} of [read, inOneFile]) {
      expect([tables, info, coverage, problems]).to.deep.equal([dataset.tables, dataset.info, dataset.coverage, []]);
    }
  });

  it('describe the columns that are there', () => {
    const {resources} = toPackage(dataset) as {
      resources: {name: string; schema: {fields: {name: string; description: string}[]}}[];
    };
    const fields = resources.find(({name}) => name === 'states')?.schema.fields ?? [];
    expect(fields.map(({name}) => name)).to.deep.equal(['id', 'kind', 'name']);
    expect(fields[0]?.description).to.match(/\w/);
  });
});

describe('what is written', () => {
  it('is read again where a quoted line break stands between what could be rows', async () => {
    const records = [{id: '0', title: ',,,', title_fr: ',,a', kind: '\n,', source: [','], note: ',a'}];
    const {rows} = await readTable(toCsv('regions', records), {name: 'x.csv', table: 'regions'});
    expect(rows.map(({record}) => record)).to.deep.equal(records);
  });

  for (const table of tableNames) {
    it(`is read again as the same records of ${table}`, async () => {
      await fc.assert(
        fc.asyncProperty(recordsOf(table), async (records) => {
          const fromCsv = await readTable(toCsv(table, records), {name: 'x.csv', table});
          const fromJson = await readTable(JSON.stringify(records), {name: 'x.json', table});
          expect(fromCsv.rows.map(({record}) => record)).to.deep.equal(records);
          expect(fromJson.rows.map(({record}) => record)).to.deep.equal(records);
        }),
        {numRuns: 40}
      );
    });
  }
});

/** Any records of a table that are right in themselves; text may hold quotes, commas, formulas and line breaks. */
function recordsOf(table: TableName): fc.Arbitrary<readonly AnyRecord[]> {
  const columns = columnsOf(table).filter(([name]) => name !== 'id');
  const dated = columns.filter(([, {type}]) => type === 'date').map(([name]) => name);
  const shape = Object.fromEntries(columns.map(([name, column]) => [name, anyValue(column)]));
  const required = columns.filter(([, column]) => column.required).map(([name]) => name);
  const record = fc.record(shape, {requiredKeys: required}).map((found) => {
    const sameDay = Object.fromEntries(dated.filter((name) => name in found).map((name) => [name, '2010-05-03']));
    return {...found, ...sameDay, ...(table === 'participants' && {count: 5, qualifier: 'exact'})} as AnyRecord;
  });
  return fc.array(record, {maxLength: 5}).map((all) => all.map((one, at) => ({id: `${at}`, ...one})));
}

function anyValue({type, values, refs, intervals, min = 0, max = 1000}: Column): fc.Arbitrary<unknown> {
  const letters = fc.constantFrom('a', 'É', '"', ',', ';', '\n', "'", '=', '-', '@', ' ', '7', '漢', '\t');
  const text = fc.string({unit: letters, minLength: 1, maxLength: 12}).filter((one) => one.trim() !== '');
  const member = fc
    .string({unit: letters, minLength: 1, maxLength: 6})
    .map((one) => one.replaceAll(';', ',').trim())
    .filter(Boolean);
  const word = values ? fc.constantFrom(...values) : undefined;
  switch (type) {
    case 'list':
      return fc.array(intervals ? fc.constantFrom('FR', 'coe:1949/', 'osce:/') : (word ?? member), {
        minLength: 1,
        maxLength: 4
      });
    case 'integer':
      return fc.integer({min, max});
    case 'number':
      return fc.integer({min: min * 100, max: max * 100}).map((hundredths) => hundredths / 100);
    case 'date':
      return fc.constant('2010-05-03');
    case 'url':
      return fc.constantFrom('https://coe.int/a,b', 'mailto:a@coe.int');
    default:
      return word ?? (refs ? member : text);
  }
}
