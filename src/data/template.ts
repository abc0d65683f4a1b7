import type {AnyRecord, ColumnName, TableName} from './records.js';
import {columnsOf} from './schema.js';
import {toCsv} from './write.js';

/** What the example in an empty table says, in one language. */
export type ExampleWords = {readonly [T in TableName]: {readonly [C in ColumnName<T>]?: string}};

const exampleSite = 'https://example.org/';

const unread = {confidence: 'unverified'} as const;

/** What is the same in every language: ids, codes, dates and numbers; nothing of the real world but France as a State. */
const facts: {readonly [T in TableName]: AnyRecord} = {
  instruments: {
    id: 'EXAMPLE1',
    number: '1',
    adopted: '2001-01-31',
    opened: '2001-03-15',
    opened_place: 'Strasbourg',
    opened_country: 'FR',
    entry_into_force: '2002-02-01',
    rule_ratifications: 10,
    rule_members: 8,
    rule_months: 3,
    rule_first_of_month: 'yes',
    open_to: ['example-region'],
    url: exampleSite,
    ...unread
  },
  states: {id: 'FR', iso3: 'FRA', numeric: '250', kind: 'state', memberships: ['coe:1949-05-05/', 'eu:/'], ...unread},
  regions: {id: 'example-region', kind: 'geographic', members: ['FR'], ...unread},
  ratifications: {
    id: 'EXAMPLE1-FR',
    instrument: 'EXAMPLE1',
    state: 'FR',
    signature_date: '2001-03-15',
    instrument_type: 'ratification',
    deposit_date: '2002-06-14',
    entry_into_force_date: '2002-10-01',
    ...unread
  },
  statements: {
    id: 'EXAMPLE1-FR-1',
    instrument: 'EXAMPLE1',
    state: 'FR',
    kind: 'declaration',
    articles: ['2'],
    from: '2002-10-01',
    ...unread
  },
  events: {
    id: 'example-2003-meeting',
    type: 'conference',
    start_date: '2003-11-08',
    end_date: '2003-11-09',
    city: 'Strasbourg',
    country: 'FR',
    lat: 48.58,
    lon: 7.75,
    mode: 'in-person',
    themes: ['prevention'],
    pillars: ['prevention'],
    url: `${exampleSite}meeting`,
    ...unread
  },
  participants: {
    id: 'example-2003-meeting-p',
    event: 'example-2003-meeting',
    count: 40,
    qualifier: 'approximate',
    unit: 'persons',
    basis: 'reported',
    counted: 'yes',
    states: ['FR'],
    ...unread
  },
  evaluations: {
    id: 'EXAMPLE1-FR-R1',
    instrument: 'EXAMPLE1',
    body: 'EXAMPLE',
    state: 'FR',
    kind: 'regular',
    round: ['1'],
    visit_start: '2004-05-10',
    visit_end: '2004-05-14',
    report_adopted: '2004-11-26',
    report_published: '2005-01',
    report_reference: 'EXAMPLE(2004)1',
    recommendation_adopted: '2005-06',
    ...unread
  },
  projects: {
    id: 'example-project',
    start_date: '2005',
    end_date: '2007-06',
    states: ['FR'],
    budget: 100_000,
    currency: 'EUR',
    instruments: ['EXAMPLE1'],
    url: `${exampleSite}project`,
    ...unread
  }
};

/** One row that shows how a table is filled in, clearly an example: no event, treaty or step of the real world. */
const exampleOf = (table: TableName, words: ExampleWords): AnyRecord => {
  const said = Object.entries(words[table]).map(([name, text]) => [name, isList(table, name) ? text.split(';') : text]);
  return {...facts[table], ...Object.fromEntries(said)};
};

/** Whether a record is the example of an empty table, left in or only half written over; France is no example. */
export const isExample = (table: TableName, {id, url}: AnyRecord): boolean =>
  table !== 'states' && (id === facts[table].id || (typeof url === 'string' && url.startsWith(exampleSite)));

const isList = (table: TableName, name: string): boolean =>
  columnsOf(table).some(([column, {type}]) => column === name && type === 'list');

/** A table without rows but one example, with every column it may have, as comma-separated values. */
export const toTemplate = (table: TableName, words: ExampleWords): string =>
  toCsv(table, [exampleOf(table, words)], allColumns(table));

/** The same as cells, for a workbook: numbers as numbers, everything else as text. */
export function templateCells(table: TableName, words: ExampleWords): readonly (readonly (string | number)[])[] {
  const names = allColumns(table);
  const example = exampleOf(table, words);
  const cells = names.map((name) => {
    const value = example[name] ?? '';
    return typeof value === 'object' ? value.join(';') : value;
  });
  return [names, cells];
}

const allColumns = (table: TableName): readonly string[] => columnsOf(table).map(([name]) => name);
