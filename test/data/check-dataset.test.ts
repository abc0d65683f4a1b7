import {expect} from '@open-wc/testing';
import {checkDataset} from '../../src/data/check-dataset.js';
import {readTable} from '../../src/data/read.js';
import type {TableName} from '../../src/data/records.js';

const read = (table: TableName, records: readonly unknown[]) => readTable(records, {name: 'data.json', table});
const france = {id: 'FR', name: 'France', kind: 'state'};
const convention = {id: 'T', title: 'T', entry_into_force: '2008-02-01', rule_months: 3, rule_first_of_month: 'yes'};
const event = {id: 'e', title: 'E', type: 'workshop', start_date: '2010'};
const count = {id: 'p', event: 'e', count: 3, qualifier: 'exact', unit: 'persons', basis: 'reported', counted: 'yes'};

describe('checkDataset', () => {
  it('rejects a row that refers to nothing, and counts anew', async () => {
    const [, events] = await checkDataset([
      await read('states', [france]),
      await read('events', [{...event, country: 'DE'}])
    ]);
    expect(events?.counts).to.deep.equal({read: 1, accepted: 0, repaired: 0, rejected: 1});
    expect(events?.rows[0]).not.to.have.property('record');
    expect(events?.problems.map(({code, raw, message}) => [code, raw, message])).to.deep.equal([
      [
        'dangling-reference',
        'DE',
        'data.json, record 1 of events, country: no accepted row of states has the id “DE”; correct it or add that row.'
      ]
    ]);
  });

  it('rejects what refers to a rejected row, in whatever order the tables come', async () => {
    const readings = [
      await read('participants', [count]),
      await read('events', [{...event, country: 'DE'}]),
      await read('states', [france])
    ];
    const checked = await checkDataset(readings);
    expect(checked.map(({table, counts}) => [table, counts.rejected])).to.deep.equal([
      ['participants', 1],
      ['events', 1],
      ['states', 0]
    ]);
  });

  it('does not ask for tables that were not read', async () => {
    const [counts] = await checkDataset([await read('participants', [count])]);
    expect(counts?.counts.accepted).to.equal(1);
  });

  it('finds the state of a member with its interval, and a region among what an event concerns', async () => {
    const regions = [{id: 'west', title: 'West', kind: 'geo', members: ['FR:1950/']}];
    const checked = await checkDataset([
      await read('states', [france]),
      await read('regions', regions),
      await read('events', [{...event, concerns: ['FR', 'west']}])
    ]);
    expect(checked.flatMap(({problems}) => problems)).to.deep.equal([]);
  });

  it('warns of an entry into force against the rule of the instrument', async () => {
    const step = {
      id: 'r',
      instrument: 'T',
      state: 'FR',
      deposit_date: '2015-11-30',
      entry_into_force_date: '2016-02-28'
    };
    const right = {...step, id: 's', entry_into_force_date: '2016-03'};
    const [, , steps] = await checkDataset([
      await read('states', [france]),
      await read('instruments', [convention]),
      await read('ratifications', [step, right])
    ]);
    expect(steps?.problems.map(({code, severity, params}) => [code, severity, params.expected])).to.deep.equal([
      ['entry-against-rule', 'warning', '2016-03-01']
    ]);
    expect(steps?.counts.accepted).to.equal(2);
  });

  it('warns of a fact later than the date to which the data are known', async () => {
    const step = {
      id: 'r',
      instrument: 'T',
      state: 'FR',
      deposit_date: '2027-01-05',
      entry_into_force_date: '2027-05-01'
    };
    const [steps] = await checkDataset([await read('ratifications', [step])], {as_of: '2026-11-21'});
    expect(steps?.problems.map(({code, field}) => [code, field])).to.deep.equal([['future-date', 'deposit_date']]);
  });

  it('warns of heads that were counted before their event began', async () => {
    const later = {...event, start_date: '2027'};
    const counted = {
      id: 'p',
      event: 'e',
      count: 5,
      qualifier: 'exact',
      unit: 'persons',
      basis: 'reported',
      counted: 'yes'
    };
    const forecast = {...counted, id: 'q', basis: 'announced-before'};
    const tables = [await read('events', [later]), await read('participants', [counted, forecast])];
    const [, counts] = await checkDataset(tables, {as_of: '2026-11-21'});
    expect(counts?.problems.map(({code, line}) => [code, line])).to.deep.equal([['future-date', 1]]);
  });

  it('warns of a source that the package does not list, where it lists any', async () => {
    const events = await read('events', [{...event, source: ['coe', 'x']}]);
    const [checked] = await checkDataset([events], {sources: new Set(['coe'])});
    expect(checked?.problems.map(({code, raw, severity}) => [code, raw, severity])).to.deep.equal([
      ['unknown-source', 'x', 'warning']
    ]);
    expect((await checkDataset([events]))[0]).to.equal(events);
  });

  it('rejects a key that another file of the table has', async () => {
    const [, second] = await checkDataset([await read('events', [event]), await read('events', [event])]);
    expect(second?.problems[0]?.code).to.equal('duplicate-key');
  });

  it('says in which line of which other file that key stands', async () => {
    const [first, other] = [await read('events', [{...event, id: 'x'}, event]), await read('events', [event])];
    const [, second] = await checkDataset([first, {...other, file: 'other.csv'}]);
    const [problem] = second?.problems ?? [];
    expect(problem?.params).to.deep.equal({line: 2, file: first.file});
    expect(problem?.message).to.match(new RegExp(`line 2 of ${first.file}`));
  });
});
