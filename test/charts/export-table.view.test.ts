import {expect} from '@open-wc/testing';
import {citation} from '../../src/charts/cite.view.js';
import {exportCsv, exportJson, recordsOf} from '../../src/charts/export-table.view.js';
import {tableView} from '../../src/charts/table.view.js';
import {trendView} from '../../src/charts/trend.view.js';
import type {Cell, View} from '../../src/charts/view.js';
import type {Tables} from '../../src/data/dataset.js';
import {readGrids} from '../../src/data/import/grid.js';
import {unguardFormula} from '../../src/data/formula.js';
import {load} from '../../src/data/load.js';
import {tableNames} from '../../src/data/schema.js';
import {readTable} from '../../src/data/read.js';
import {loadWords} from '../../src/words/index.js';
import type {Language} from '../../src/words/index.js';
import {published, small} from '../tools/fixtures.js';

/** A view of which only the table matters. */
function viewOf(columns: View['columns'], ...cells: readonly (readonly Cell[])[]): View {
  const rows = cells.map((each, index) => ({key: String(index), cells: each}));
  return {title: 'T', sentence: ['S'], reading: '', columns, rows, notes: ['N'], sources: [], asOf: 'A', coverage: ''};
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The cells of an exported table, as the importer cuts them. */
async function cellsOf(csv: string): Promise<readonly (readonly string[])[]> {
  const [grid] = await readGrids(encode(csv));
  return grid!.lines.map(({cells}) => cells.map(unguardFormula));
}

const awkward = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-2',
  '@SUM(A1)',
  '＝1+1',
  "'quoted'",
  "'=twice",
  'a "quote"; and, a\tTAB',
  'two\nlines',
  '≈ 1 500',
  '≥ 2,000',
  'Türkiye*',
  'not known',
  'withheld',
  'NA',
  '007',
  ' space ',
  '1e5'
];

describe('exportCsv', () => {
  for (const lang of ['en', 'fr'] as const)
    it(`is read back as it was, ${lang}`, async () => {
      const words = await loadWords(lang);
      const columns = [
        {key: 'a', label: '=label;"x"'},
        {key: 'b', label: 'b'}
      ];
      const view = viewOf(columns, ...awkward.map((text): Cell[] => [{text}, {text: 'b'}]));
      const [head, ...lines] = await cellsOf(exportCsv(view, words));
      expect(head).to.deep.equal(['=label;"x"', 'b']);
      expect(lines.slice(0, awkward.length).map(([text]) => text)).to.deep.equal(awkward);
    });

  it('begins no cell with what a spreadsheet would run', async () => {
    const view = viewOf([{key: 'a', label: '=label'}], ...awkward.map((text): Cell[] => [{text}]));
    const [grid] = await readGrids(
      encode(exportCsv({...view, title: '=title', notes: ['@note']}, await loadWords('en')))
    );
    for (const {cells} of grid!.lines) for (const cell of cells) expect(cell).not.to.match(/^[=+\-@\t\r＝＋－＠]/);
  });

  it('opens in the spreadsheet of its reader: a byte order mark, ; and decimal commas in French', async () => {
    const columns = [
      {key: 'a', label: 'Nom'},
      {key: 'b', label: 'Nombre', numeric: true}
    ];
    const csv = async (lang: Language) => {
      const words = await loadWords(lang);
      const exact = [{text: 'x'}, {text: words.number(12345.5), sort: 12345.5}];
      return exportCsv(viewOf(columns, exact, [{text: 'y'}, {text: `≈ ${words.number(1500)}`, sort: 1500}]), words);
    };
    expect((await csv('fr')).split('\r\n').slice(0, 2)).to.deep.equal(['\uFEFFNom;Nombre', 'x;12345,5']);
    expect((await csv('en')).split('\r\n').slice(0, 3)).to.deep.equal(['\uFEFFNom,Nombre', 'x,12345.5', 'y,"≈ 1,500"']);
  });

  it('carries the notes and the date under the table', async () => {
    const lines = await cellsOf(exportCsv(viewOf([{key: 'a', label: 'a'}], [{text: 'x'}]), await loadWords('en')));
    expect(lines.slice(2).map(([text]) => text)).to.deep.equal(['', 'Note: T', 'Note: S', 'Note: N', 'Note: A']);
  });
});

describe('recordsOf', () => {
  const events: Tables['events'] = [
    {
      id: 'one',
      title: '=cmd|calc, "quoted"; too',
      description: 'Two\nlines',
      type: 'seminar',
      start_date: '2010-07',
      lat: 48.58213,
      themes: ['child-trafficking', 'prevention']
    },
    {id: 'two', title: "'Apostrophe'", type: 'conference', start_date: '2012'}
  ];

  for (const lang of ['en', 'fr'] as const)
    it(`gives all rows of a table of the dataset, which the importer reads back, ${lang}`, async () => {
      const words = await loadWords(lang);
      const dataset = small({events});
      const facts = {dataset, instrument: 'CETS1', date: '2026-11-21'};
      const view = tableView(facts, {}, words, {of: 'events', query: '', sort: undefined, page: 0});
      const csv = exportCsv(recordsOf(view, words), words);
      const {rows, counts} = await readTable(encode(csv), {name: 'events.csv', table: 'events'});
      expect(rows.flatMap(({problems}) => problems.map(({message}) => message))).to.deep.equal([]);
      expect(counts.rejected).to.equal(0);
      expect(rows.map(({record}) => record)).to.have.deep.members(
        dataset.tables.events as readonly unknown[] as object[]
      );
    });

  for (const lang of ['en', 'fr'] as const)
    it(`gives every table of the reference dataset so that it is read back, ${lang}`, async () => {
      const words = await loadWords(lang);
      const dataset = await load(new URL(published, location.href).href);
      const facts = {dataset, instrument: 'CETS197', date: '2026-11-21'};
      for (const of of tableNames) {
        const view = tableView(facts, {}, words, {of, query: '', sort: undefined, page: 0});
        const {rows, counts} = await readTable(encode(exportCsv(recordsOf(view, words), words)), {
          name: `${of}.csv`,
          table: of
        });
        expect([of, counts.rejected]).to.deep.equal([of, 0]);
        const read = new Map(rows.map(({record}) => [(record as {id?: string} | undefined)?.id, record]));
        for (const record of dataset.tables[of]) expect(read.get(record.id)).to.deep.equal(record);
      }
    });
});

describe('exportJson', () => {
  it('holds the same values as the view, its notes, sources, date and selection', async () => {
    const words = await loadWords('en');
    const facts = {dataset: small(), instrument: 'CETS1', date: '2010-07-01'};
    const view = trendView(facts, words);
    const json = JSON.parse(exportJson(view, facts, {date: '2010-07-01'}, 'en'));
    expect(
      json.rows.map(({cells}: {cells: Record<string, {text: string}>}) => Object.values(cells).map(({text}) => text))
    ).to.deep.equal(view.rows.map(({cells}) => cells.map(({text}) => text)));
    expect(json.notes).to.deep.equal(view.notes);
    expect([json.title, json.as_of, json.selection]).to.deep.equal([view.title, '2026-11-21', {date: '2010-07-01'}]);
  });
});

describe('citation', () => {
  it('names the picture, the dataset with its date, and the address, and holds TeX harmless', async () => {
    const {text, bibtex} = citation('50% & more_', small(), 'https://a.example/view.html?q=_20', await loadWords('en'));
    expect(text).to.equal(
      '50% & more_ (2026). In: A small dataset [Data set, as of 21 November 2026]. https://a.example/view.html?q=_20'
    );
    expect(bibtex).to.contain('title        = {50\\% \\& more\\_}');
    expect(bibtex).to.contain('url          = {https://a.example/view.html?q=_20}');
  });
});
