import {parseInterval} from '../data/build.js';
import type {Dataset} from '../data/dataset.js';
import type {AnyRecord, Column, TableName} from '../data/records.js';
import type {Precision} from '../data/facts.js';
import {columnsOf} from '../data/schema.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {stateName, titleOf} from './names.js';
import type {Cell} from './view.js';

/** The columns that are read together with another: a date with the end of its span, a place with its state. */
export const joined: Readonly<Record<string, readonly string[]>> = {
  start_date: ['end_date'],
  visit_start: ['visit_end'],
  city: ['country'],
  count: ['qualifier', 'unit'],
  budget: ['currency'],
  state: ['territory']
};

/** The columns in which people wrote in their own words: English where there is no translation beside them. */
const prose = new Set([
  'title',
  'description',
  'summary',
  'footnote',
  'note',
  'who',
  'verbatim',
  'organisers',
  'partners',
  'funders'
]);

type Dated = Extract<Precision, 'exact' | 'approximate' | 'at-least' | 'at-most'>;

/** What a record says in a column: a cell for each value of a list, none where it says nothing. */
export function cellsOf(
  dataset: Dataset,
  table: TableName,
  record: AnyRecord,
  name: string,
  words: Words
): readonly Cell[] {
  const own = joinedCell(dataset, table, record, name, words);
  if (own !== undefined) return own.text === '' ? [] : [own];
  const column = columnsOf(table).find(([each]) => each === name)?.[1];
  const value = record[name];
  if (column === undefined || value === undefined) return [];
  return [value].flat().map((each) => cellOf(dataset, column, name, each as string | number, record, words));
}

/** What a record says in a column as one cell, for a row of a table. */
export function cellIn(dataset: Dataset, table: TableName, record: AnyRecord, name: string, words: Words): Cell {
  const cells = cellsOf(dataset, table, record, name, words);
  const [first] = cells;
  if (cells.length === 1 && first !== undefined) return first;
  return {text: cells.map(({text}) => text).join(', '), ...(first?.lang && {lang: first.lang})};
}

/** What a column of a record is sorted by: dates and numbers as they are, names as they are read. */
export function sortOf(
  dataset: Dataset,
  table: TableName,
  record: AnyRecord,
  name: string,
  words: Words
): string | number {
  const value = record[name];
  if (typeof value === 'number') return value;
  const type = columnsOf(table).find(([each]) => each === name)?.[1].type;
  return type === 'date' ? String(value ?? '') : cellIn(dataset, table, record, name, words).text;
}

function joinedCell(
  dataset: Dataset,
  table: TableName,
  record: AnyRecord,
  name: string,
  words: Words
): Cell | undefined {
  const text = (key: string): string => String(record[key] ?? '');
  const state = (id: string): string => (id ? stateName(dataset, id, words.lang) : '');
  switch (name) {
    case 'start_date':
    case 'visit_start': {
      const end = text(joined[name]?.[0] ?? '');
      const start = text(name) || end;
      return {text: start && words.range(start, end || undefined)};
    }
    case 'city':
      return {text: [text('city'), state(text('country'))].filter(Boolean).join(', ')};
    case 'budget':
      return {
        text: record.budget === undefined ? '' : `${words.number(Number(record.budget))} ${text('currency')}`.trim()
      };
    case 'state':
      return {text: text('territory') ? `${state(text('state'))}: ${state(text('territory'))}` : state(text('state'))};
    case 'count': {
      const precision = text('qualifier') as Dated;
      const unit = text('unit') as 'persons';
      if (record.count === undefined) return {text: words.table.withheld};
      return {text: words.events.count({value: Number(record.count), precision}, unit)};
    }
    case 'title':
      return titleOf(record as unknown as {readonly title: string}, words.lang);
    default:
      return table === 'states' && name === 'name' ? {text: state(text('id'))} : undefined;
  }
}

function cellOf(
  dataset: Dataset,
  column: Column,
  name: string,
  value: string | number,
  record: AnyRecord,
  words: Words
): Cell {
  const {events, table} = words;
  if (typeof value === 'number')
    return {text: column.type === 'number' ? String(value) : words.number(value), sort: value};
  if (column.intervals) {
    const {id, from, until} = parseInterval(value);
    return {text: table.interval(nameOf(dataset, id, words).text, from, until)};
  }
  if (column.type === 'date') return {text: words.date(value)};
  if (column.type === 'url') return {text: value, href: value};
  switch (name) {
    case 'source': {
      const source = dataset.source(value);
      return {text: source?.title ?? value, ...(source?.path && {href: source.path})};
    }
    case 'unverified_fields':
      return {text: words.column(value)};
    case 'type':
      return {text: events.type(value)};
    case 'mode':
      return {text: events.mode(value)};
    case 'themes':
      return {text: events.theme(value)};
    case 'pillars':
      return {text: events.pillar(value)};
    case 'monitoring_bodies':
      return {text: value.replace(':', table.labels)};
    case 'territory':
    case 'territories_in':
    case 'territories_out':
      return nameOf(dataset, value, words);
    default:
      if (column.refs) return nameOf(dataset, value, words);
      if (column.values || name === 'kind') return {text: table.value(value)};
      return proseCell(name, value, record, words.lang);
  }
}

/** A text in the reader's language where the record has it, else with the language it is in. */
function proseCell(name: string, value: string, record: AnyRecord, lang: string): Cell {
  const [stem = '', own] = name.split(/_(?=[a-z]{2}$)/);
  if (own !== undefined) return {text: value, ...(own !== lang && {lang: own})};
  const translated = record[`${stem}_${lang}`];
  if (typeof translated === 'string') return {text: translated};
  return lang !== 'en' && prose.has(name) ? {text: value, lang: 'en'} : {text: value};
}

/** The name of whatever an id stands for: a state, a region, a membership, an instrument, an event. */
function nameOf(dataset: Dataset, id: string, words: Words): Cell {
  if (dataset.get('states', id)) return {text: stateName(dataset, id, words.lang)};
  const region =
    dataset.get('regions', id) ??
    dataset.tables.regions.find((each) => each.id.replace(/-(members|participating)$/, '') === id);
  if (region) return titleOf(region, words.lang);
  const event = dataset.get('events', id);
  if (event) return titleOf(event, words.lang);
  return {text: instrumentName(dataset, id, words)};
}
