import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {linkEvents} from '../../src/data/import/event-titles.js';
import {importFile} from '../../src/data/import/files.js';
import {mergeTables} from '../../src/data/import/merge.js';
import {answered} from '../../src/data/import/questions.js';
import type {Reading} from '../../src/data/problems.js';

const events =
  'id,title,title_fr,type,start_date,end_date\n' +
  'v16,Annual meeting,Réunion annuelle,annual-meeting,2016-11-22,2016-11-23\n' +
  'v17,Annual meeting,,annual-meeting,2017-11-08,2017-11-09\n' +
  's,Seminar on asylum,Séminaire sur l’asile,seminar,2018-03-01,\n';
const heading = 'Event;Number;Unit\n';
const one = async (text: string, name: string) => (await importFile(text, {name}))[0]!;

/** The reading of head counts beside the events. */
async function link(text: string): Promise<Reading> {
  const [, counts] = await linkEvents([await one(events, 'events.csv'), await one(heading + text, 'counts.csv')], []);
  return counts!;
}
const told = ({problems}: Reading) => problems.map(({code, severity, raw}) => [code, severity, raw]);

describe('a head count that names its event by title', () => {
  it('is that of the one event of this title, in either language, which is said', async () => {
    const reading = await link('Seminar on asylum;40;persons\nSéminaire sur l’asile;12;countries\ns;3;organisations\n');
    expect(reading.rows.map(({status, record}) => [status, record?.id, record?.event])).to.deep.equal([
      ['repaired', 's-p', 's'],
      ['repaired', 's-c', 's'],
      ['accepted', 's-o', 's']
    ]);
    expect(reading.problems[0]).to.deep.include({
      code: 'named-by-title',
      repair: {field: 'event', value: 's', applied: true}
    });
    expect(reading.counts).to.deep.equal({read: 3, accepted: 1, repaired: 2, rejected: 0});
  });

  it('is told apart by a date behind the title', async () => {
    const {rows} = await link('"Annual meeting, 8-9 November 2017";1;persons\nAnnual meeting (2016);2;persons\n');
    expect(rows.map(({record}) => record?.event)).to.deep.equal(['v17', 'v16']);
  });

  it('is a question where several events have the title, until it is answered', async () => {
    const reading = await link('Annual meeting;40;persons\n');
    expect(told(reading)).to.deep.equal([['named-by-title', 'question', 'Annual meeting']]);
    expect(reading.rows[0]?.status).to.equal('rejected');
    const [question] = reading.problems;
    const recipe = answered(reading.recipe, question!, 'v17');
    const files = [
      await one(events, 'events.csv'),
      (await importFile(`${heading}Annual meeting;40;persons\n`, {name: 'counts.csv', recipe}))[0]!
    ];
    expect((await linkEvents(files, []))[1]?.rows[0]?.record).to.include({id: 'v17-p', event: 'v17'});
  });

  it('is offered the event of which it is a near miss, and never given it', async () => {
    const reading = await link('Seminar on asylun;40;persons\n');
    expect(reading.problems[0]).to.deep.include({
      code: 'dangling-reference',
      severity: 'error',
      repair: {field: 'event', value: 's', applied: false}
    });
  });

  it('refers to nothing where no event is like it', async () => {
    const merged = await mergeTables(datasetFrom({}), [
      await one(events, 'events.csv'),
      await one(`${heading}Something else;40;persons\n`, 'counts.csv')
    ]);
    expect(told(merged.readings[1]!)).to.deep.equal([['dangling-reference', 'error', 'Something else']]);
  });

  it('finds the events of the dataset that it goes into, unless they are replaced', async () => {
    const dataset = datasetFrom({events: [{id: 'old', title: 'Old seminar', type: 'seminar', start_date: '2010'}]});
    const counts = await one(`${heading}Old seminar;40;persons\n`, 'counts.csv');
    const merged = await mergeTables(dataset, [counts]);
    expect(merged.dataset.tables.participants.map(({id, event}) => [id, event])).to.deep.equal([['old-p', 'old']]);
  });

  it('has an id of its own where two are of one kind', async () => {
    const reading = await link('Seminar on asylum;40;persons\nSéminaire sur l’asile;50;persons\n');
    expect(reading.rows.map(({record}) => record?.id)).to.deep.equal(['s-p', 's-p-2']);
  });
});

describe('the example of an empty table', () => {
  it('is left out, and said to be no fact', async () => {
    const text =
      'id,title,type,start_date\nexample-2003-meeting,Example,conference,2003-11-08\nx,Seminar,seminar,2018-03-01\n';
    const reading = await one(text, 'events.csv');
    expect(reading.rows.map(({status}) => status)).to.deep.equal(['rejected', 'accepted']);
    expect(told(reading)).to.deep.equal([['example-row', 'error', 'example-2003-meeting']]);
  });
});
