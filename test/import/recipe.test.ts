import {expect} from '@open-wc/testing';
import {importFile} from '../../src/data/import/files.js';
import {compareReading, readRecipe} from '../../src/data/import/recipe.js';
import type {Recipe} from '../../src/data/problems.js';

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
