import {expect} from '@open-wc/testing';
import {readTable} from '../../src/data/read.js';
import {columnsOf, tableNames} from '../../src/data/schema.js';
import {toTemplate} from '../../src/data/template.js';
import {examples as english} from '../../src/words/en/examples.js';
import {examples as french} from '../../src/words/fr/examples.js';

describe('toTemplate', () => {
  for (const table of tableNames) {
    it(`shows every column of ${table} and one row that is accepted, in both languages`, async () => {
      for (const words of [english, french]) {
        const text = toTemplate(table, words);
        const {counts, problems} = await readTable(text, {name: `${table}.csv`});
        expect(text.split('\n')[0]).to.equal(
          columnsOf(table)
            .map(([name]) => name)
            .join(',')
        );
        expect([counts.accepted, problems]).to.deep.equal([1, []]);
        expect(text).to.match(/ex[ae]mple/i);
      }
    });
  }
});
