import {expect} from '@open-wc/testing';
import {importFile} from '../../src/data/import/files.js';
import {withLine, withoutLine} from '../../src/data/import/left-out.js';
import {compareReading, readRecipe} from '../../src/data/import/recipe.js';
import type {Recipe, Row} from '../../src/data/problems.js';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)); // Latin-1
const read = async (text: string, recipe?: Recipe) =>
  (await importFile(bytesOf(text), {name: 'x.csv', ...(recipe && {recipe})}))[0]!;

const text =
  'Liste\nTitre;Date;Type;Pays\nCaf\xe9;26/06/2016;s\xe9minaire;Bulgarie\nTh\xe9;03/06/2016;atelier;Roumanie\n';

describe('a recipe', () => {
  it('says how the file was read', async () => {
    expect((await read(text)).recipe).to.deep.equal({
      treatyscope: 'recipe/1',
      encoding: 'windows-1252',
      delimiter: ';',
      header_line: 2,
      table: 'events',
      columns: {Titre: 'title', Date: 'start_date', Type: 'type', Pays: 'country'},
      dates: {Date: 'dmy'},
      numbers: {},
      answers: [],
      repairs: []
    });
  });

  it('gives the same reading of the same file again, and the same recipe', async () => {
    const first = await read(text);
    const again = await read(text, first.recipe);
    expect(again.rows).to.deep.equal(first.rows);
    expect([again.recipe, again.problems, again.counts]).to.deep.equal([first.recipe, first.problems, first.counts]);
    expect(compareReading(first.recipe, again)).to.deep.equal([]);
  });

  it('reads next month’s file by what was decided, where its own cells decide nothing', async () => {
    const {recipe} = await read(text);
    const {rows} = await read('Liste\nTitre;Date;Type;Pays\nVin;03/06/2017;atelier;Roumanie\n', recipe);
    expect(rows[0]?.record?.start_date).to.equal('2017-06-03');
  });

  it('reads headings as it was told', async () => {
    const {recipe} = await read(text);
    const own = {...recipe, columns: {...recipe.columns, Ort: 'city'}};
    const {rows} = await read('Liste\nTitre;Date;Type;Ort\nVin;03/06/2017;atelier;Sofia\n', own);
    expect(rows[0]?.record).to.include({city: 'Sofia', country: 'BG'});
  });

  it('is one for each table of a file', async () => {
    const two = 'Titre;Date;Type\nA;03/06/2016;atelier\n\n\nPays;Convention;Signature\nBulgarie;STCE 197;03/06/2006\n';
    const readings = await importFile(two, {name: 'x.csv'});
    const recipes = readings.map(({recipe}) => ({...recipe, dates: {Date: 'dmy', Signature: 'mdy'}}));
    const [events, steps] = await importFile(two, {name: 'x.csv', recipes});
    expect([events?.rows[0]?.record?.start_date, steps?.rows[0]?.record?.signature_date]).to.deep.equal([
      '2016-06-03',
      '2006-03-06'
    ]);
  });

  it('goes through JSON; what is no recipe is none', async () => {
    const {recipe} = await read(text);
    expect(readRecipe(JSON.parse(JSON.stringify(recipe)))).to.deep.equal(recipe);
    for (const wrong of [null, [], 'recipe/1', {}, {...recipe, table: 'toString'}, {...recipe, answers: [{code: 1}]}])
      expect(readRecipe(wrong)).to.equal(undefined);
  });
});

describe('a recipe that leaves a line out', () => {
  const rowsOf = ({rows}: {readonly rows: readonly Row[]}) =>
    rows.map(({line, status, problems}) => [line, status, problems.map(({code}) => code).join()]);
  const wrong = 'Titre;Date;Type\nVin;03/06/2017;atelier\nBière;01/26/2017;atelier\nEau;26/01/2017;atelier\n';

  it('counts the line as rejected, with nothing wrong, and takes no evidence from it', async () => {
    const first = await read(wrong);
    expect(rowsOf(first)[0]).to.deep.equal([2, 'rejected', 'ambiguous-date-order']);
    const again = await read(wrong, withoutLine(first.recipe, 'Bière;01/26/2017;atelier'));
    expect(rowsOf(again)).to.deep.equal([
      [2, 'accepted', ''],
      [3, 'rejected', 'left-out'],
      [4, 'accepted', '']
    ]);
    expect(again.counts).to.deep.equal({read: 3, accepted: 2, repaired: 0, rejected: 1});
    expect(again.problems.map(({severity}) => severity)).to.deep.equal(['warning']);
    expect(compareReading(again.recipe, again)).to.deep.equal([]);
  });

  it('keeps the first of lines that say the same, where only the repeats are left out', async () => {
    const twice = 'id,title,type,start_date\na,A,seminar,2016\na,A,seminar,2016\na,A,seminar,2016\n';
    const {recipe} = await read(twice);
    expect(rowsOf(await read(twice, withoutLine(recipe, 'a,A,seminar,2016', true)))).to.deep.equal([
      [2, 'accepted', ''],
      [3, 'rejected', 'left-out'],
      [4, 'rejected', 'left-out']
    ]);
    expect((await read(twice, withoutLine(recipe, 'a,A,seminar,2016'))).counts.rejected).to.equal(3);
  });

  it('reads it again, and finds it in next month’s file or says that it is not there', async () => {
    const {recipe} = await read(wrong);
    const without = withoutLine(recipe, 'Bière;01/26/2017;atelier');
    expect(withLine(without, 'Bière;01/26/2017;atelier')).to.deep.equal(recipe);
    const next = await read('Titre;Date;Type\nEau;26/01/2017;atelier\nBière;01/26/2017;atelier\n', without);
    expect(rowsOf(next)[1]).to.deep.equal([3, 'rejected', 'left-out']);
    const other = await read('Titre;Date;Type\nEau;26/01/2017;atelier\n', without);
    expect(compareReading(without, other).map(({kind, name}) => [kind, name])).to.deep.equal([
      ['dates', 'Date'],
      ['repair', '']
    ]);
  });
});

describe('compareReading', () => {
  it('lists what changed in next month’s file', async () => {
    const {recipe} = await read(text);
    const before: Recipe = {...recipe, repairs: [{field: 'country', raw: 'Bulgeria', value: 'BG'}]};
    const after = await read('Liste\nTitre;Date;Type;Ville\nVin;03/06/2017;atelier;Sofia\n', before);
    expect(compareReading(before, after).map(({kind, name}) => [kind, name])).to.deep.equal([
      ['new-column', 'Ville'],
      ['lost-column', 'Pays'],
      ['repair', 'country']
    ]);
  });

  it('lists questions that the recipe does not answer', async () => {
    const {recipe} = await read('Titre;Date;Type\nA;2016;atelier\n');
    const after = await read('Titre;Date;Type\nA;03/06/2016;atelier\n', recipe);
    expect(compareReading(recipe, after).map(({kind, name, after: now}) => [kind, name, now])).to.deep.equal([
      ['question', 'Date', 'ambiguous-date-order']
    ]);
  });
});
