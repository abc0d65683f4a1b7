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

describe('the columns of dates in one file', () => {
  const header = 'CETS;State;Date of deposit;Entry into force\n';

  it('are written alike: what one proves counts for the others, and is said', async () => {
    const reading = await read(`${header}197;Bulgaria;17/04/2007;01/02/2008\n197;Georgia;14/03/2007;01/02/2008\n`);
    expect(questions(reading)).to.deep.equal([]);
    expect(reading.rows[0]?.record).to.include({deposit_date: '2007-04-17', entry_into_force_date: '2008-02-01'});
    expect(reading.evidence?.find((one) => one.header === 'Entry into force')).to.deep.equal({
      decision: 'dates dmy',
      header: 'Entry into force',
      beside: 'Date of deposit',
      line: 2,
      raw: '17/04/2007'
    });
  });

  it('are asked about where others contradict each other', async () => {
    const text =
      'CETS;State;Signature;Date of deposit;Entry into force\n197;Bulgaria;22/11/2006;04/17/2007;01/02/2008\n';
    expect(questions(await read(text)).map(({params}) => params.header)).to.deep.equal(['Entry into force']);
  });

  it('are all answered by one answer', async () => {
    const text = `${header}197;Bulgaria;04/05/2007;01/02/2008\n`;
    expect(questions(await read(text)).map(({params}) => params.header)).to.deep.equal([
      'Date of deposit',
      'Entry into force'
    ]);
    const reading = await answer(text, 'dmy');
    expect(reading.rows[0]?.record).to.include({deposit_date: '2007-05-04', entry_into_force_date: '2008-02-01'});
    expect(reading.recipe.dates).to.deep.equal({'Date of deposit': 'dmy', 'Entry into force': 'dmy'});
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

describe('an answer to a question about cells', () => {
  const settled = async (text: string, code: string, header: string, said: string) => {
    const first = await read(text);
    const asked = questions(first).find((question) => question.code === code)!;
    const recipe = answered(first.recipe, asked, said);
    expect(recipe.answers).to.deep.include({code, header, answer: said});
    const reading = await read(text, {recipe});
    const again = await read(text, {recipe: JSON.parse(JSON.stringify(reading.recipe))});
    expect(again.rows).to.deep.equal(reading.rows);
    return reading;
  };

  it('settles a State that is no more, wherever it is named, and says so', async () => {
    const text = 'CETS,State,Signature\n197,Serbia and Montenegro,2005-05-16\n197,France,2006-05-22\n';
    const {rows} = await settled(text, 'dissolved-state', 'Serbia and Montenegro', 'RS');
    expect(rows[0]?.record).to.include({state: 'RS', signature_date: '2005-05-16'});
    expect([rows[0]?.status, rows[0]?.problems[0]?.code]).to.deep.equal(['repaired', 'recipe-repair']);
  });

  it('settles one member of a list, and leaves the others', async () => {
    const text = 'Project,Countries,Budget\nA,"France; Serbia and Montenegro; Italy",10\n';
    const one = await settled(text, 'dissolved-state', 'Serbia and Montenegro', 'RS');
    expect(one.rows[0]?.record?.states).to.deep.equal(['FR', 'RS', 'IT']);
    const both = await settled(text, 'dissolved-state', 'Serbia and Montenegro', 'ME;RS');
    expect(both.rows[0]?.record?.states).to.deep.equal(['FR', 'ME', 'RS', 'IT']);
  });

  it('settles a name of several States', async () => {
    const text = 'CETS,State,Signature\n197,Korea,2005-05-16\n';
    const first = await read(text);
    const [question] = questions(first);
    if (question?.code !== 'ambiguous-state') return;
    const [answer = ''] = String(question.params.answers).split(';');
    const {rows} = await settled(text, 'ambiguous-state', 'Korea', answer);
    expect(rows[0]?.record?.state).to.equal(answer);
  });

  it('settles what a noun counts, in every cell that has it', async () => {
    const text = 'Title,Type,Date,Participants\nA,seminar,2016,80 tables\nB,seminar,2017,about 40 tables\n';
    const {rows} = await settled(text, 'unknown-unit', 'tables', 'organisations');
    expect(rows.map(({also}) => also?.[0]?.record)).to.deep.include({
      ...rows[0]?.also?.[0]?.record,
      count: 80,
      unit: 'organisations',
      who: 'tables'
    });
    expect(rows[1]?.also?.[0]?.record).to.include({count: 40, qualifier: 'approximate', unit: 'organisations'});
  });

  it('settles which of several counts is meant', async () => {
    const text = 'Title,Type,Date,Participants\nA,seminar,2016,60 participants and 20 experts from 12 countries\n';
    const {rows} = await settled(text, 'several-counts', '60 participants and 20 experts from 12 countries', '60');
    expect([rows[0]?.also?.map(({record}) => [record.count, record.unit])]).to.deep.equal([
      [
        [60, 'persons'],
        [12, 'countries']
      ]
    ]);
  });

  it('settles days apart and a year that may be a day', async () => {
    const apart = 'Title,Type,Date\nA,seminar,27 and 29 May 2017\n';
    expect(
      (await settled(apart, 'days-apart', '27 and 29 May 2017', '2017-05-27/2017-05-29')).rows[0]?.record
    ).to.include({start_date: '2017-05-27', end_date: '2017-05-29'});
    const short = 'Title,Type,Date\nA,seminar,Sep-20\n';
    expect((await settled(short, 'short-year', 'Sep-20', '2020-09')).rows[0]?.record?.start_date).to.equal('2020-09');
  });

  it('leaves the question open where it makes no sense', async () => {
    const text = 'CETS,State,Signature\n197,Yugoslavia,2005-05-16\n';
    const reading = await settled(text, 'dissolved-state', 'Yugoslavia', 'Atlantis');
    expect(questions(reading).map(({code}) => code)).to.deep.equal(['dissolved-state']);
  });

  it('names the instrument by its number where no dataset does', async () => {
    const text = 'State,Signature\nFrance,2006-05-22\n';
    expect((await settled(text, 'unstated-value', 'instrument', '197')).rows[0]?.record?.instrument).to.equal('197');
    expect((await settled(text, 'unstated-value', 'instrument', 'STCE n° 197')).rows[0]?.record?.id).to.equal(
      'CETS197-FR'
    );
  });
});
