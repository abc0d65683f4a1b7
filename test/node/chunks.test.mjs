/** A file is read in the same way in whatever pieces it comes over the network. Seeded: the corpus, and damaged files beside it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {corpus} from '../fixtures/messy/corpus.mjs';
import {damagedFile} from '../fixtures/messy/damage.mjs';
import {fromSource} from '../fixtures/messy/importer.mjs';
import {randomOf} from '../fixtures/messy/random.mjs';

const modules = ['read-csv', 'text', 'reading', 'read'].map((name) => fromSource(`src/data/${name}.ts`));
const [{readCsv}, {decode}, {collect}, {readTable, readRows}] = await Promise.all(modules);

const options = {name: 'x.csv'};
const ways = {
  'the strict reader': (parts) => collect(readCsv(decode(stream(parts)), options), options),
  'the reader that asks the importer': (parts) => readTable(stream(parts), options),
  'the reader of batches': (parts) => collect(readRows(stream(parts), options), options)
};
const lengths = [1, 40];

async function* stream(parts) {
  yield* parts;
}

function cut(whole, random, length) {
  const parts = [];
  for (let at = 0; at < whole.length; ) {
    const end = at + 1 + random.below(2 * length);
    parts.push(whole.slice(at, end));
    at = end;
  }
  return parts;
}

const damaged = Array.from({length: 80}, (_, nth) => damagedFile(5, nth, new TextEncoder().encode('PK')));
const whole = await corpus();
const files = [...whole.filter((_, nth) => nth % 12 === 0), ...damaged].filter(({bytes}) => bytes.length < 5000);

describe('a file in pieces', () => {
  for (const [name, read] of Object.entries(ways)) {
    it(`is read by ${name} as it is in one piece`, async () => {
      const different = [];
      for (const [nth, {name: file, bytes}] of files.entries()) {
        const random = randomOf(nth);
        const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
        for (const input of [bytes, text]) {
          const expected = JSON.stringify(await read([input]));
          for (const length of lengths) {
            const found = JSON.stringify(await read(cut(input, random, length)));
            if (found !== expected) different.push(`${file}, ${typeof input} in pieces of ${length}`);
          }
        }
      }
      assert.ok(files.length >= 80, `${files.length} files`);
      assert.deepEqual(different, []);
    });
  }
});
