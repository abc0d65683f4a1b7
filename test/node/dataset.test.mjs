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
      const lists = new Map(fields.filter(({type}) => type === 'list').map((field) => [field.name, field.delimiter]));
      const text = ([key, value]) => [key, lists.has(key) ? value.join(lists.get(key)) : String(value)];
      const {data: rows} = Papa.parse(readFileSync(`${folder}${name}.csv`, 'utf8').trimEnd(), {header: true});
      const filled = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
      assert.deepEqual(
        data.map((record) => Object.fromEntries(Object.entries(record).map(text))),
        filled
      );
    });
  }
});
