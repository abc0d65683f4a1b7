import {expect} from '@open-wc/testing';
import type {Row} from '../../src/data/problems.js';
import {readRows, readTable} from '../../src/data/read.js';
import {readCsv} from '../../src/data/read-csv.js';
import {collect} from '../../src/data/reading.js';
import {decode} from '../../src/data/text.js';

/** As the strict reader reads, which is not asked for help. */
const strictly = (text: string | Uint8Array) => collect(readCsv(decode([text]), {name: 'e.csv'}), {name: 'e.csv'});
const read = (text: string | Uint8Array) => readTable(text, {name: 'events.csv'});
const header = 'id,title,type,start_date,city\n';
const codes = async (text: string) => (await read(text)).problems.map(({code, line, column}) => [code, line, column]);

describe('readTable on CSV', () => {
  it('knows the table from its header', async () => {
    const reading = await readTable('id,instrument,state,deposit_date\na,T,FR,2010-01-01\n', {name: 'x.csv'});
    expect(reading.table).to.equal('ratifications');
    expect(reading.rows[0]?.record).to.deep.equal({id: 'a', instrument: 'T', state: 'FR', deposit_date: '2010-01-01'});
  });

  it('keeps ids as they are written and leaves empty cells out', async () => {
    const {rows} = await read(`${header}007,A,workshop,2010,\n1e5,B,workshop,2010,NA\n`);
    expect(rows.map(({record}) => record)).to.deep.equal([
      {id: '007', title: 'A', type: 'workshop', start_date: '2010'},
      {id: '1e5', title: 'B', type: 'workshop', start_date: '2010', city: 'NA'}
    ]);
  });

  it('reads a byte order mark, Windows line ends and a missing last line end', async () => {
    const text = `\uFEFF${header}a,A,workshop,2010,Sofia\nb,B,workshop,2011,Kyiv`.replaceAll('\n', '\r\n');
    const {rows, problems} = await read(new TextEncoder().encode(text));
    expect(rows.map(({record}) => record?.city)).to.deep.equal(['Sofia', 'Kyiv']);
    expect(problems).to.deep.equal([]);
  });

  it('counts physical lines, also after a cell with line breaks', async () => {
    expect(await codes(`${header}a,"A\nand\nB",workshop,2010,\n\nb,B,workshop,2010-02-30,\n`)).to.deep.equal([
      ['impossible-date', 6, 4]
    ]);
  });

  it('accounts for blank lines and the header, which are not rows', async () => {
    const {skipped, counts} = await read(`\n${header}\na,A,workshop,2010,\n,,,,\n`);
    expect(skipped.map(({line, kind}) => [line, kind])).to.deep.equal([
      [1, 'blank'],
      [2, 'header'],
      [3, 'blank'],
      [5, 'blank']
    ]);
    expect(counts).to.deep.equal({read: 1, accepted: 1, repaired: 0, rejected: 0});
  });

  it('leaves out the row with an impossible date, and says where it stands and what to do', async () => {
    const {rows, counts} = await read(`${header}a,A,workshop,2010-02-30,\nb,B,workshop,2010,\n`);
    expect(counts).to.deep.equal({read: 2, accepted: 1, repaired: 0, rejected: 1});
    expect(rows[0]).to.include({line: 2, status: 'rejected'}).and.not.to.have.property('record');
    expect(rows[0]?.problems[0]).to.include({
      raw: '2010-02-30',
      field: 'start_date',
      column: 4,
      message: 'events.csv, line 2, start_date: “2010-02-30” is not in the calendar; correct the date.'
    });
  });

  it('speaks French when asked', async () => {
    const {problems} = await readTable(`${header}a,A,workshop,2010-02-30,\n`, {name: 'events.csv', words: 'fr'});
    expect(problems[0]?.message).to.equal(
      'events.csv, ligne 2, start_date\u00a0: «\u00A02010-02-30\u00A0» n’existe pas dans le calendrier\u00a0; corrigez la date.'
    );
  });

  it('uses none of the rows of a table that lacks a column it needs, and says it once', async () => {
    const {problems, counts, rows} = await read('id,title,type,city\na,A,workshop,\nb,B,workshop,\n');
    expect(problems.map(({code, field}) => [code, field])).to.deep.equal([['missing-column', 'start_date']]);
    expect(counts.rejected).to.equal(2);
    expect(rows[1]?.problems[0]).to.equal(problems[0]);
  });

  it('accepts rows beside an unknown column, which it names once', async () => {
    const reading = await read('id,title,type,start_date,__proto__\na,A,workshop,2010,x\nb,B,workshop,2010,y\n');
    expect(reading.problems.map(({code, raw}) => [code, raw])).to.deep.equal([['unknown-column', '__proto__']]);
    expect(reading.counts.accepted).to.equal(2);
  });

  it('does not choose between two columns of one name', async () => {
    const {problems, counts} = await strictly('id,title,type,start_date,title\na,A,workshop,2010,B\n');
    expect([problems[0]?.code, counts.rejected]).to.deep.equal(['duplicate-column', 1]);
  });

  it('names the nearest table when the header is none of ours', async () => {
    const reading = await read('name;born\nx;1970\n');
    expect(reading.problems.map(({code}) => code)).to.deep.equal(['unknown-table']);
    expect(reading.counts).to.deep.equal({read: 1, accepted: 0, repaired: 0, rejected: 1});
  });

  it('rejects a row with too few or too many cells, but not one with empty cells too many', async () => {
    const {rows} = await read(
      `${header}a,A,workshop\nb,B,workshop,2010,Sofia,x\nc,C,workshop,2010,,,\nd,D,workshop,2010,\n`
    );
    expect(rows.map(({status}) => status)).to.deep.equal(['rejected', 'rejected', 'accepted', 'accepted']);
    expect(rows.map(({problems}) => problems[0]?.code)).to.deep.equal([
      'ragged-row',
      'ragged-row',
      'ragged-row',
      undefined
    ]);
  });

  it('says that the file was cut where its last row breaks off', async () => {
    expect(await codes(`${header}a,A,workshop,2010,\nb,B,work`)).to.deep.equal([['cut-off', 3, 0]]);
    expect(await codes(`${header}a,A,workshop,2010,\nb,"B`)).to.deep.equal([['cut-off', 3, 0]]);
  });

  it('does not let a stray quote swallow the rest of the file', async () => {
    const stray = `${header}a,"A,workshop,2010,\nb,B,workshop,2011,\nc,"C",workshop,2012,\nd,D,workshop,2013,\n`;
    const {rows} = await strictly(stray);
    expect(rows.map(({line, status}) => `${line} ${status}`)).to.deep.equal([
      '2 rejected',
      '3 accepted',
      '4 accepted',
      '5 accepted'
    ]);
    expect(rows[0]?.problems[0]).to.include({code: 'stray-quote', raw: 'a,"A,workshop,2010,'});
  });

  it('does not let a stray quote that a later one closes join two rows', async () => {
    const {rows} = await strictly(`${header}a,"A,workshop,2010,\nb,B",workshop,2011,\n`);
    expect(rows.map(({line, status}) => `${line} ${status}`)).to.deep.equal(['2 rejected', '3 accepted']);
  });

  it('does not let two stray quotes in a row join it with the next', async () => {
    const {rows} = await strictly(`${header}a,"A,workshop,2010,""x\nb,B",workshop,2011,\n`);
    expect(rows.map(({line, status}) => `${line} ${status}`)).to.deep.equal(['2 rejected', '3 accepted']);
  });

  it('rejects what is not UTF-8 and reads the rest', async () => {
    const bytes = Uint8Array.from(`${header}a,Caf\xe9,workshop,2010,\nb,B,workshop,2010,\n`, (letter) =>
      letter.charCodeAt(0)
    );
    const {rows} = await strictly(bytes);
    expect(rows.map(({status, problems}) => [status, problems[0]?.code])).to.deep.equal([
      ['rejected', 'bad-encoding'],
      ['accepted', undefined]
    ]);
  });

  it('takes the headers that a recipe names', async () => {
    const first = await readTable('id,title,type,start_date\na,A,workshop,2010\n', {name: 'a.csv'});
    const recipe = {...first.recipe, columns: {...first.recipe.columns, Start: 'start_date'}};
    const {rows} = await readTable('id,title,type,Start\na,A,workshop,2010\n', {name: 'b.csv', recipe});
    expect(rows[0]?.record).to.deep.equal(first.rows[0]?.record);
  });
});

describe('readRows', () => {
  it('gives the same rows however the file is cut into pieces', async () => {
    const text = `${header}a,"Ä ""quoted"" title,\r\nin two lines",workshop,2010,Zürich\r\nb,B,workshop,2010-02-30,\r\n`;
    const bytes = new TextEncoder().encode(text);
    const whole = await read(bytes);
    for (const size of [1, 2, 3, 7, 50]) {
      const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, at) =>
        bytes.slice(at * size, (at + 1) * size)
      );
      const rows: Row[] = [];
      for await (const batch of readRows(pieces, {name: 'events.csv'})) rows.push(...batch.rows);
      expect(rows, `${size} bytes at a time`).to.deep.equal(whole.rows);
    }
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    abort.abort();
    const reading = readTable(`${header}a,A,workshop,2010,\n`, {name: 'events.csv', signal: abort.signal});
    expect(await reading.catch((error: Error) => error.name)).to.equal('AbortError');
  });
});
