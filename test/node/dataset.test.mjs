import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import Papa from 'papaparse';

const folder = fileURLToPath(new URL('../../dist/site/data/', import.meta.url));
const {resources} = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8'));

describe('the dataset in one file', () => {
  for (const {name, schema, data} of resources) {
    it(`says of ${name} what the CSV beside it says`, () => {
      const {fields} = JSON.parse(readFileSync(folder + schema, 'utf8'));
      const kind = new Map(fields.map((field) => [field.name, field]));
      const text = ([key, value]) => [key, Array.isArray(value) ? value.join(kind.get(key).delimiter) : String(value)];
      const number = (key, cell) => (/^(integer|number)$/.test(kind.get(key).type) ? String(Number(cell)) : cell);
      const {data: rows} = Papa.parse(readFileSync(`${folder}${name}.csv`, 'utf8').trimEnd(), {header: true});
      const filled = rows.map((row) => Object.entries(row).filter(([, cell]) => cell !== ''));
      assert.deepEqual(
        data.map((record) => Object.fromEntries(Object.entries(record).map(text))),
        filled.map((cells) => Object.fromEntries(cells.map(([key, cell]) => [key, number(key, cell)])))
      );
    });
  }
});
