import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import type {ImportOptions} from '../../src/data/import/by-evidence.js';
import {importFile} from '../../src/data/import/files.js';
import {answered} from '../../src/data/import/questions.js';
import {repaired} from '../../src/data/import/recipe.js';
import type {Problem, Reading} from '../../src/data/problems.js';

const read = async (text: string, options: Partial<ImportOptions> = {}) =>
  (await importFile(text, {name: 'x.csv', ...options}))[0]!;
const questions = ({problems}: Reading) => problems.filter(({severity}) => severity === 'question');

/** The reading once a question is answered. */
async function answer(text: string, answers: string, options: Partial<ImportOptions> = {}): Promise<Reading> {
  const reading = await read(text, options);
  const [question] = questions(reading);
  return read(text, {...options, recipe: answered(reading.recipe, question!, answers)});
}

describe('a question', () => {
  const dates = 'Title;Date;Type\nA;03/06/2016;seminar\nB;05/05/2016;seminar\nC;2016-07-01;seminar\n';

  it('is asked once for a column, and holds back only the rows that depend on it', async () => {
    const reading = await read(dates);
    expect(
      questions(reading).map(({code, line, column, raw, params}) => [code, line, column, raw, params.answers])
    ).to.deep.equal([['ambiguous-date-order', 2, 2, '03/06/2016', 'dmy;mdy']]);
    expect(reading.rows.map(({status, record}) => [status, record?.start_date])).to.deep.equal([
      ['rejected', undefined],
      ['accepted', '2016-05-05'],
      ['accepted', '2016-07-01']
    ]);
  });

  it('that is answered lets its rows go, each way', async () => {
    expect((await answer(dates, 'dmy')).rows[0]?.record?.start_date).to.equal('2016-06-03');
    expect((await answer(dates, 'mdy')).rows[0]?.record?.start_date).to.equal('2016-03-06');
  });

  it('is not asked where a cell of the column decides', async () => {
    const reading = await read(`${dates}D;26/06/2016;seminar\n`);
    expect(questions(reading)).to.deep.equal([]);
    expect(reading.rows[0]?.record?.start_date).to.equal('2016-06-03');
    expect(reading.evidence?.find(({header}) => header === 'Date')).to.deep.include({line: 5, raw: '26/06/2016'});
    expect(reading.recipe.dates).to.deep.equal({Date: 'dmy'});
  });

  it('about thousands and decimals holds back the rows that have the mark', async () => {
    const text = 'Project;Countries;Budget\nA;BG;1.200\nB;RO;900\n';
    const reading = await read(text);
    expect(questions(reading).map(({code}) => code)).to.deep.equal(['ambiguous-number']);
    expect(reading.rows.map(({record}) => record?.budget)).to.deep.equal([undefined, 900]);
    expect((await answer(text, '1.234,5')).rows[0]?.record?.budget).to.equal(1200);
    expect((await answer(text, '1,234.5')).rows[0]?.record?.budget).to.equal(1.2);
  });

  it('asks what no column and no title says', async () => {
    const text = 'Title;Date\nA;2016\nB;2017\nWorkshop;2018\n';
    const reading = await read(text);
    expect(questions(reading).map(({code, field}) => [code, field])).to.deep.equal([['unstated-value', 'type']]);
    expect(reading.counts).to.deep.equal({read: 3, accepted: 0, repaired: 1, rejected: 2});
    expect((await answer(text, 'conference')).rows.map(({record}) => record?.type)).to.deep.equal([
      'conference',
      'conference',
      'workshop'
    ]);
  });

  it('asks which dates stand in the columns of a wide table', async () => {
    const text = 'State;CETS 197;CETS 201\nAL;2007-02-06;2009-04-14\n';
    expect((await read(text)).counts.rejected).to.equal(1);
    const {rows} = await answer(text, 'deposit_date');
    expect(rows[0]?.record).to.include({id: 'CETS197-AL', deposit_date: '2007-02-06'});
    expect(rows[0]?.also?.[0]?.record).to.include({id: 'CETS201-AL', deposit_date: '2009-04-14'});
  });

  it('asks which of two columns of one name to take, unless they say the same', async () => {
    const text = 'Title;Date;Type;Date\nA;2016;seminar;2017\n';
    expect(questions(await read(text)).map(({code, params}) => [code, params.answers])).to.deep.equal([
      ['which-column', 'Date;Date (2)']
    ]);
    expect((await answer(text, 'Date (2)')).rows[0]?.record?.start_date).to.equal('2017');
    expect(questions(await read('Title;Date;Type;Date\nA;2016;seminar;2016\n'))).to.deep.equal([]);
  });

  it('asks for the instrument where the dataset has several', async () => {
    const known = datasetFrom({
      instruments: [
        {id: 'A1', title: 'A'},
        {id: 'B2', title: 'B'}
      ]
    });
    const text = 'State,Signature\nBG,2006\n';
    expect(questions(await read(text, {known})).map(({field, params}) => [field, params.answers])).to.deep.equal([
      ['instrument', 'A1;B2']
    ]);
    expect((await answer(text, 'B2', {known})).rows[0]?.record?.id).to.equal('B2-BG');
  });

  it('asks whether rows of which none is known are to be added or to replace', async () => {
    const known = datasetFrom({events: [{id: 'old', title: 'Old', type: 'seminar', start_date: '2010'}]});
    const text = 'id,title,type,start_date\nnew,New,seminar,2016\n';
    const reading = await read(text, {known});
    expect(questions(reading).map(({code}) => code)).to.deep.equal(['add-or-replace']);
    expect(reading.counts.accepted).to.equal(1);
    expect(questions(await read(`${text}old,Old,seminar,2010\n`, {known}))).to.deep.equal([]);
  });
});

describe('a repair that is offered', () => {
  const text = 'Title;Date;Type;Country\nA;2016;seminar;Bulgeria\nB;2017;seminar;Bulgaria\n';

  it('is not taken silently', async () => {
    const {rows} = await read(text);
    expect([rows[0]?.status, rows[0]?.problems[0]?.code]).to.deep.equal(['rejected', 'unknown-state']);
    expect(rows[0]?.problems[0]?.repair).to.deep.equal({field: 'country', value: 'BG', applied: false});
  });

  it('is taken when the recipe says so, and the row is repaired', async () => {
    const reading = await read(text);
    const {rows} = await read(text, {recipe: repaired(reading.recipe, reading.rows[0]!.problems[0] as Problem)});
    expect([rows[0]?.status, rows[0]?.record?.country]).to.deep.equal(['repaired', 'BG']);
    expect(rows[0]?.problems.map(({code, raw, repair}) => [code, raw, repair?.value])).to.deep.equal([
      ['recipe-repair', 'Bulgeria', 'BG']
    ]);
  });

  it('can be another value than the one that is offered', async () => {
    const reading = await read(text);
    const recipe = repaired(reading.recipe, reading.rows[0]!.problems[0] as Problem, 'Romania');
    expect((await read(text, {recipe})).rows[0]?.record?.country).to.equal('RO');
  });
});
