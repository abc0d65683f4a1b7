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

const limit = 65_536;
const header = 'id,title,type,start_date\n';
const short = 'b,B,seminar,2016\n';

/** Lines about as long as one may be: with a line end in a quoted cell, without, at the end of the file, with a stray quote. */
const longLines = [-1, 0, 1, 2, 40_000].flatMap((more) => {
  const begin = 'a,';
  const end = ',seminar,2016';
  const plain = `${begin}${'x'.repeat(limit + more - begin.length - end.length - 1)}${end}`;
  const quoted = `${begin}"${'x'.repeat(limit + more - begin.length - end.length - 14)}\n${'y'.repeat(10)}"${end}`;
  const stray = `${begin}"${plain.slice(begin.length + 1)}`;
  return [
    [`${limit + more} characters`, `${header}${plain}\n${short}`],
    [`${limit + more} characters with a line end`, `${header}${quoted}\n${short}`],
    [`${limit + more} characters with a stray quote`, `${header}${stray}\n${short}`],
    [`${limit + more} characters at the end`, `${header}${short}${plain}`],
    [`${limit + more} characters under carriage returns`, `${header}${plain}\n${short}`.replaceAll('\n', '\r')]
  ];
});

/** The places where a cut may matter: around every end of a line, and around the longest length from every beginning. */
function places(text) {
  const ends = [...text.matchAll(/[\r\n]/g)].map(({index}) => index + 1);
  const around = [0, ...ends].flatMap((at) => [at, at + limit, at + limit + 32_768]);
  const all = around.flatMap((at) => [-2, -1, 0, 1, 2].map((by) => at + by));
  return [...new Set(all)].filter((at) => at > 0 && at < text.length);
}

describe('a line that is very long', () => {
  for (const [name, text] of longLines) {
    it(`of ${name} is read in the same way wherever it is cut`, async () => {
      const read = ways['the strict reader'];
      const expected = JSON.stringify(await read([text]));
      const different = [];
      for (const at of places(text)) {
        for (const [nth, parts] of [[text.slice(0, at), text.slice(at)], inThree(text, at)].entries())
          if (JSON.stringify(await read(parts)) !== expected) different.push(`${at} ${nth}`);
      }
      for (const length of [1000, 20_000, 70_000]) {
        const parts = cut(text, randomOf(length), length);
        if (JSON.stringify(await read(parts)) !== expected) different.push(`pieces of ${length}`);
      }
      assert.deepEqual(different, []);
      const {counts} = JSON.parse(expected);
      assert.equal(counts.read, counts.accepted + counts.rejected);
      assert.ok(counts.accepted >= 1 && counts.read <= 3, expected.slice(-400));
    });
  }
});

const inThree = (text, at) => [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];

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
