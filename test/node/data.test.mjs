import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importFile, load, total} from 'treatyscope/data.js';
import {largeWorkbook, rowsInLarge} from '../tools/large-workbook.mjs';
import {serve} from '../tools/serve.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Deposits and Parties of CETS 197. */
const expected = [
  ['2008-03-06', 16, 10],
  ['2010-07-01', 29, 26],
  ['2011-09-01', 34, 34],
  ['2012-10-17', 37, 36],
  ['2015-02-15', 43, 42],
  ['2017-06-30', 47, 46],
  ['2021-09-01', 48, 48]
];

describe('dist/data.js', () => {
  it('needs no other file and no package', () => {
    const text = readFileSync(`${dist}data.js`, 'utf8');
    const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g)];
    assert.deepEqual(
      imports.map(([, specifier]) => specifier),
      []
    );
  });

  it('reads a workbook above half a megabyte, and leaves nothing running', async () => {
    const [reading, ...others] = await importFile(new Uint8Array(await largeWorkbook()), {name: 'large.xlsx'});
    assert.equal(others.length, 0);
    assert.deepEqual(reading.counts, {read: rowsInLarge, accepted: rowsInLarge, repaired: 0, rejected: 0});
    assert.deepEqual(
      process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)),
      []
    );
  });

  for (const form of [
    'datapackage.json of the site, in one file',
    'datapackage.json of the repository, with its CSVs'
  ]) {
    it(`reads in plain Node the ${form}`, async () => {
      const folder = form.includes('site')
        ? `${dist}site/data/`
        : fileURLToPath(new URL('../../data/', import.meta.url));
      const server = await serve({folders: {'/': folder}});
      try {
        const dataset = await load(`${server.origin}/datapackage.json`);
        const rejected = Object.values(dataset.counts).reduce((sum, counts) => sum + counts.rejected, 0);
        const count = (date, measure) => total({dataset, instrument: 'CETS197', date}, measure).value;
        const found = expected.map(([date]) => [date, count(date, 'deposits'), count(date, 'parties')]);
        assert.equal(rejected, 0);
        assert.deepEqual(found, expected);
      } finally {
        server.stop();
      }
    });
  }
});
