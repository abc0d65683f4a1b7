import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import type {Dataset} from '../../src/data/dataset.js';
import {importFile} from '../../src/data/import/files.js';
import {mergeTables} from '../../src/data/import/merge.js';
import {repaired} from '../../src/data/import/recipe.js';

const read = (text: string, known?: Dataset) => importFile(text, {name: 'x.csv', ...(known && {known})});
const twins = async (text: string, known?: Dataset) =>
  (await read(text, known))[0]!.problems
    .filter(({code}) => code === 'same-event')
    .map(({line, params}) => [line, params.line ?? params.id]);

const header = 'id,title,type,start_date,end_date,city,country,organisers\n';
const sofia = 'e1,Making prevention work: conference,conference,2012-12-04,2012-12-05,Sofia,BG,CoE\n';

describe('an event written twice', () => {
  it('is told by its title, days and place, whatever its marks and accents', async () => {
    expect(
      await twins(`${header}${sofia}e2,“Making Prevention Work” – conférence,conference,2012-12-05,,Sofia,BG,\n`)
    ).to.deep.equal([[3, 2]]);
  });

  it('is not another of the same series', async () => {
    const others = [
      'e2,Making prevention work: conference 2,conference,2012-12-04,,Sofia,BG,CoE\n',
      'e2,Making prevention work: conference,conference,2013-12-04,,Sofia,BG,CoE\n',
      'e2,Making prevention work: conference,conference,2012-12-04,,Vienna,AT,CoE\n',
      'e2,Making prevention work: conference,conference,2012-12-04,,Sofia,BG,OSCE\n',
      'e2,Meeting of experts,conference,2012-12-04,,Sofia,BG,CoE\n'
    ];
    for (const other of others) expect(await twins(header + sofia + other), other).to.deep.equal([]);
  });

  it('is told against the dataset, and takes its id when a person agrees', async () => {
    const known = datasetFrom({
      events: [
        {
          id: 'sofia-2012',
          title: 'Making prevention work',
          type: 'conference',
          start_date: '2012-12-04',
          city: 'Sofia',
          country: 'BG'
        }
      ]
    });
    const text = 'Title;Date;Type;Place\nMaking prevention work;4-5 December 2012;conference;Sofia\n';
    const [reading] = await read(text, known);
    const problem = reading!.problems.find(({code}) => code === 'same-event')!;
    expect(problem).to.deep.include({severity: 'warning', repair: {field: 'id', value: 'sofia-2012', applied: false}});
    const [agreed] = await importFile(text, {name: 'x.csv', known, recipe: repaired(reading!.recipe, problem)});
    expect(agreed!.rows[0]?.record?.id).to.equal('sofia-2012');
  });
});

describe('mergeTables', () => {
  const dataset = datasetFrom(
    {
      states: [{id: 'BG', kind: 'state', name: 'Bulgaria'}],
      instruments: [
        {id: 'CETS197', title: 'Convention', entry_into_force: '2008-02-01', rule_months: 3, rule_first_of_month: 'yes'}
      ],
      events: [
        {id: 'a', title: 'A', type: 'seminar', start_date: '2010'},
        {id: 'b', title: 'B', type: 'seminar', start_date: '2011'}
      ],
      participants: [
        {id: 'a-p', event: 'a', count: 5, qualifier: 'exact', unit: 'persons', basis: 'reported', counted: 'yes'}
      ]
    },
    {as_of: '2026-11-21'}
  );
  const events = 'id,title,type,start_date\nb,New B,seminar,2011\nc,C,seminar,2012\n';

  it('adds new rows, and puts those of a known id in its place', async () => {
    const merged = await mergeTables(dataset, await read(events));
    expect(merged.dataset.tables.events.map(({id, title}) => [id, title])).to.deep.equal([
      ['a', 'A'],
      ['b', 'New B'],
      ['c', 'C']
    ]);
    expect(merged.dataset.info.as_of).to.equal('2026-11-21');
  });

  it('replaces a table, and says what is left out because it referred to what is gone', async () => {
    const merged = await mergeTables(dataset, await read(events), {mode: 'replace'});
    expect(merged.dataset.tables.events.map(({id}) => id)).to.deep.equal(['b', 'c']);
    expect(merged.dataset.tables.participants).to.deep.equal([]);
    expect(merged.dataset.problems.map(({code, table}) => [code, table])).to.deep.equal([
      ['dangling-reference', 'participants']
    ]);
    expect(merged.dataset.coverage.events.complete).to.equal(false);
  });

  it('counts head counts that stand beside events', async () => {
    const readings = await read('Title;Date;Type;Participants\nD;2013;seminar;some 50\n');
    const merged = await mergeTables(dataset, readings);
    expect(merged.dataset.countsOf('2013-d').map(({count, qualifier}) => [count, qualifier])).to.deep.equal([
      [50, 'approximate']
    ]);
  });

  it('rejects what refers to nothing, and warns of what the instrument’s rule does not give', async () => {
    const text =
      'id,instrument,state,deposit_date,entry_into_force_date\nx,CETS197,BG,2020-01-15,2020-05-01\ny,CETS197,BG,2020-01-15,2020-07-01\nz,CETS197,RO,2020,\n';
    const {readings} = await mergeTables(dataset, await read(text));
    expect(readings[0]?.rows.map(({status, problems}) => [status, problems[0]?.code])).to.deep.equal([
      ['accepted', undefined],
      ['accepted', 'entry-against-rule'],
      ['rejected', 'dangling-reference']
    ]);
  });
});

describe('a row with a column for each convention', () => {
  const conventions = datasetFrom({
    instruments: [
      {id: 'CETS197', number: '197', title: 'One'},
      {id: 'CETS210', number: '210', title: 'Two'}
    ],
    states: ['AL', 'AM', 'AT'].map((id) => ({id, kind: 'state', name: id}))
  });
  const sheet = [
    'Country,CETS 999 signature,CETS 197 signature,CETS 210 signature',
    'AL,2020-05-01,2005-12-22,2011-12-19',
    'AM,2020-05-02,,',
    'AT,,2005-05-16,'
  ].join('\n');

  it('loses what it says of one that is not there, and is told so; the rest is used', async () => {
    const readings = await read(sheet, conventions);
    const {readings: merged, dataset} = await mergeTables(conventions, readings, {mode: 'add'});
    expect(
      merged[0]!.rows.map(({status, problems}) => [
        status,
        problems.map(({code, severity, raw}) => [code, severity, raw])
      ])
    ).to.deep.equal([
      ['accepted', [['dangling-reference', 'warning', 'CETS999']]],
      ['rejected', [['dangling-reference', 'error', 'CETS999']]],
      ['accepted', []]
    ]);
    expect(dataset.tables.ratifications.map(({id}) => id)).to.have.members(['CETS197-AL', 'CETS210-AL', 'CETS197-AT']);
    expect(merged[0]!.problems[0]!.message).to.include('the rest is used');
  });
});

describe('events of one day or one heading', () => {
  it('are two where the year or the organisers differ', async () => {
    const rows =
      'a,Conference on the Anti-trafficking Convention,conference,2016-11-08,2016-11-09,Ankara,TR,CoE\n' +
      'b,Conference on the Anti-trafficking Convention,conference,2017-11-08,2017-11-09,Sofia,BG,CoE\n' +
      'c,Side event at HRC26,side-event,2014-06-12,2014-06-13,Geneva,CH,Austria\n' +
      'd,Side event at HRC26,side-event,2014-06-12,2014-06-13,Geneva,CH,OHCHR\n';
    expect(await twins(header + rows)).to.deep.equal([]);
  });
});
