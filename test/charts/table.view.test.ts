import {expect} from '@open-wc/testing';
import {pageRows, readTableName, tableView} from '../../src/charts/table.view.js';
import type {TableQuery, TableView} from '../../src/charts/table.view.js';
import {textOf} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {load} from '../../src/data/load.js';
import {columnsOf, tableNames} from '../../src/data/schema.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import {gatherings, published, small} from '../tools/fixtures.js';

const en = await loadWords('en');
const fr = await loadWords('fr');
const real = await load(published);

function table(
  ask: Partial<TableQuery> = {},
  selection: Selection = {},
  dataset: Dataset = small(gatherings),
  words = en
): TableView {
  const instrument = dataset.tables.instruments[0]!.id;
  return tableView({dataset, instrument, date: '2026-11-21'}, selection, words, {
    of: 'events',
    query: '',
    sort: undefined,
    page: 0,
    ...ask
  });
}

const names = (view: TableView): (string | undefined)[] => view.rows.map(({cells}) => cells[0]?.text);
const cells = (view: TableView, row = 0): string[] => view.rows[row]?.cells.map(({text}) => text) ?? [];
const details = (view: TableView, row = 0): Record<string, string> =>
  Object.fromEntries(
    view.rows[row]?.details().map(([label, values]) => [label, values.map(({text}) => text).join('; ')]) ?? []
  );

describe('tableView', () => {
  it('names every column of every table in both languages', () => {
    for (const words of [en, fr]) {
      for (const of of tableNames)
        for (const [name] of columnsOf(of)) expect(words.column(name), `${of}.${name}`).not.to.equal(name);
    }
    expect(en.column('title_fr')).to.equal('Title (French)');
    expect(fr.column('name_de')).to.equal('Nom (allemand)');
  });

  it('says how many rows it holds, and how many of them a search leaves', () => {
    expect(textOf(table().sentence)).to.equal('The dataset holds 5 events.');
    expect(textOf(table({query: 'riga'}).sentence)).to.equal('1 of the 5 events in the dataset are shown.');
  });

  it('finds a State by its name in any language', () => {
    expect(names(table({query: 'lettonie'}))).to.eql(['Exact']);
  });

  it('says so, when the words are found nowhere', () => {
    expect(table({query: 'zzz'}).none).to.equal('No row holds “zzz”.');
    expect(table({query: 'zzz'}).empty).to.equal(undefined);
  });

  it('shows events with the newest first, and says so', () => {
    expect(names(table())).to.eql(['None', 'Forecast', 'More', 'Some', 'Exact']);
    expect(table().order).to.equal('sorted by date, newest first');
  });

  it('sorts names as the language sorts them', () => {
    const by = {key: 'name', isDown: false};
    expect(names(table({of: 'states', sort: by}))).to.eql(['France', 'Germany', 'Latvia']);
    expect(names(table({of: 'states', sort: by}, {}, small(gatherings), fr))).to.eql([
      'Allemagne',
      'France',
      'Lettonie'
    ]);
  });

  it('puts what is not known last, whichever way it sorts', () => {
    for (const isDown of [true, false]) {
      expect(names(table({of: 'ratifications', sort: {key: 'deposit_date', isDown}})).at(-1)).to.equal('Latvia');
    }
  });

  it('writes counts with how exact they are and their unit', () => {
    expect(table({of: 'participants'}).rows.map((row) => row.cells[1]?.text)).to.eql([
      '20 persons',
      '7 countries',
      '≈ 50 persons',
      '≥ 100 persons',
      '300 persons'
    ]);
  });

  it('keeps a date as exact as it is known', () => {
    expect(table().rows.map((row) => row.cells[1]?.text)).to.eql([
      '1 January 2017',
      '2 February 2016',
      '2016',
      'June 2015',
      '10 March 2014'
    ]);
  });

  it('says of a title without a translation which language it is in', () => {
    const [none, exact] = [
      table({}, {}, small(gatherings), fr).rows[0],
      table({query: 'riga'}, {}, small(gatherings), fr).rows[0]
    ];
    expect(none?.cells[0]).to.eql({text: 'None', lang: 'en'});
    expect(exact?.cells[0]).to.eql({text: 'Exacte'});
    expect(exact?.cells.at(-1)).to.eql({text: 'Council of Europe', lang: 'en'});
  });

  it('keeps in the details what its row leaves out, with sources as links', () => {
    const seminar = {
      id: 'a',
      title: 'A',
      type: 'seminar',
      start_date: '2014',
      themes: ['demand'],
      source: ['s'],
      confidence: 'verified',
      unverified_fields: ['city']
    } as const;
    const dataset = small({events: [seminar]}, {sources: [{id: 's', title: 'A source', path: 'https://example.org/'}]});
    expect(details(table({}, {}, dataset))).to.eql({
      'Themes (our label)': 'Demand',
      Source: 'A source',
      Checked: 'Read in a source',
      'Not yet checked against a source': 'Place',
      Id: 'a'
    });
    const source = table({}, {}, dataset)
      .rows[0]?.details()
      .find(([label]) => label === 'Source');
    expect(source?.[1]).to.eql([{text: 'A source', href: 'https://example.org/'}]);
  });

  it('says of an unchecked row that it is one', () => {
    const dataset = small({states: [{id: 'FR', name: 'France', kind: 'state', confidence: 'unverified'}]});
    expect(table({of: 'states'}, {}, dataset).rows[0]?.isUnverified).to.equal(true);
  });

  it('carries the footnote of a name with an asterisk', () => {
    const dataset = small({
      states: [{id: 'XK', name: 'Kosovo', kind: 'territory', footnote: 'All reference to Kosovo…'}],
      events: [{id: 'a', title: 'A', type: 'seminar', start_date: '2014', city: 'Pristina', country: 'XK'}]
    });
    expect(cells(table({}, {}, dataset))).to.include('Pristina, Kosovo*');
    expect(table({}, {}, dataset).notes).to.eql(['Kosovo*: All reference to Kosovo…']);
  });

  it('turns pages, and stays on the last where there are no more', () => {
    const first = table({}, {}, real);
    expect(first.rows).to.have.length(pageRows);
    expect(first.status).to.equal(`Rows 1–25 of ${real.tables.events.length}`);
    expect(table({page: 99}, {}, real).page).to.equal(first.pages - 1);
  });

  it('shows every row of every table exactly once', () => {
    for (const of of tableNames) {
      const keys = new Set<string>();
      const {pages} = table({of}, {}, real);
      for (let page = 0; page < pages; page++) for (const {key} of table({of, page}, {}, real).rows) keys.add(key);
      expect(keys.size, of).to.equal(real.tables[of].length);
    }
  });

  it('leaves no value of a row unsaid', () => {
    for (const of of tableNames) {
      for (const words of [en, fr]) {
        for (const row of table({of}, {}, real, words).rows)
          for (const [label, values] of row.details()) {
            expect(
              values.every(({text}) => text !== '' && text !== 'undefined'),
              `${of}: ${label}`
            ).to.equal(true);
          }
      }
    }
  });

  it('refuses a table that does not exist', () => {
    expect(() => readTableName('evnts')).to.throw(TypeError, 'unknown table: evnts');
  });
});
