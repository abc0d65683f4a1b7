import type {Facts} from '../data/facts.js';
import {rows} from '../data/facts.js';
import type {AnyRecord, TableName, TreatyEvent} from '../data/records.js';
import {isForward} from '../data/rows.js';
import {columnsOf, tableNames} from '../data/schema.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {cellIn, cellsOf, joined, sortOf} from './cell.view.js';
import {footnotes} from './names.js';
import {coverageText, sourcesOf} from './provenance.js';
import type {Cell, Figure, View, ViewColumn, ViewRow} from './view.js';

/** How many rows stand on a page. */
export const pageRows = 25;

/** A column to sort by, and whether the last comes first. */
export interface Sort {
  readonly key: string;
  readonly isDown: boolean;
}

/** What of a table is shown. */
export interface TableQuery {
  readonly of: TableName;
  /** Words to look for, beside those of the selection. */
  readonly query: string;
  readonly sort: Sort | undefined;
  /** The page, the first being 0. */
  readonly page: number;
  /** Whether all rows stand on one page, as on paper, where none can be turned. */
  readonly isWhole?: boolean;
}

export interface TableRow extends ViewRow {
  /** What the row is about, by the id of a state or an event; empty where it is about neither. */
  readonly about: string;
  readonly isHighlighted: boolean;
  /** A sentence under the row's name. */
  readonly under?: Cell;
  /** What the cells leave out, once the row is opened. */
  readonly details: () => readonly (readonly [label: string, cells: readonly Cell[]])[];
  readonly isUnverified: boolean;
}

/** One page of a table of the dataset. */
export interface TableView extends View {
  readonly of: TableName;
  readonly rows: readonly TableRow[];
  readonly sort: Sort;
  readonly page: number;
  readonly pages: number;
  /** "Rows 1–25 of 107", and what they are sorted by. */
  readonly status: string;
  readonly order: string;
  /** What stands in the place of rows when the words are found in none. */
  readonly none?: string;
}

/** The columns of each table that make a row; all others are in its details. The first names the row. */
export const shown: {readonly [T in TableName]: readonly string[]} = {
  instruments: ['title', 'opened', 'entry_into_force'],
  states: ['name', 'id', 'kind'],
  regions: ['title', 'kind', 'members'],
  ratifications: [
    'state',
    'signature_date',
    'deposit_date',
    'instrument_type',
    'entry_into_force_date',
    'denunciation_effect'
  ],
  statements: ['state', 'kind', 'articles', 'from', 'until', 'summary'],
  events: ['title', 'start_date', 'type', 'city', 'organisers'],
  participants: ['event', 'count', 'who', 'basis'],
  evaluations: ['state', 'round', 'visit_start', 'report_published', 'recommendation_adopted'],
  projects: ['title', 'start_date', 'states', 'funders', 'budget']
};

/** How a table stands before anybody sorts it: states by name, what happened with the newest first. */
const firstSort: {readonly [T in TableName]?: Sort} = {
  states: {key: 'name', isDown: false},
  ratifications: {key: 'state', isDown: false},
  statements: {key: 'state', isDown: false},
  evaluations: {key: 'state', isDown: false},
  events: {key: 'start_date', isDown: true},
  projects: {key: 'start_date', isDown: true}
};

/** The columns by which rows tell which state or event they are about. */
const aboutBy: {readonly [T in TableName]?: string} = {
  states: 'id',
  ratifications: 'state',
  statements: 'state',
  evaluations: 'state',
  events: 'id',
  participants: 'event'
};

/** A table by its name. */
export function readTableName(of: string): TableName {
  const table = tableNames.find((each) => each === of);
  if (table === undefined) throw new TypeError(`unknown table: ${of}`);
  return table;
}

/** Works out a page of a table: the rows that a selection and the words looked for leave, sorted. */
export function tableView(facts: Facts, selection: Selection, words: Words, asked: TableQuery): TableView {
  const {dataset} = facts;
  const {of} = asked;
  const {table} = words;
  const all: readonly AnyRecord[] = dataset.tables[of] as readonly unknown[] as readonly AnyRecord[];
  const q = [selection.q ?? '', asked.query].join(' ').trim();
  const found = rows(facts, of, {...selection, q}) as readonly unknown[] as readonly AnyRecord[];
  const names = shown[of].filter((name) => all.some((record) => record[name] !== undefined));
  const sort = asked.sort ?? firstSort[of] ?? {key: '', isDown: false};
  const sorted =
    sort.key === ''
      ? found
      : inOrder(found, (record) => sortOf(dataset, of, record, sort.key, words), sort.isDown, words);
  const each = asked.isWhole ? sorted.length : pageRows;
  const pages = Math.max(1, Math.ceil(sorted.length / each));
  const page = Math.min(asked.page, pages - 1);
  const paged = sorted.slice(page * each, (page + 1) * each);
  const figure: Figure = {
    text: words.number(found.length),
    selection: {...selection, ...(q && {q})},
    tally: {key: '', value: found.length, precision: 'exact', n: found.length, of: all.length, withheld: 0},
    rows: [of, found as readonly AnyRecord[] as readonly {readonly id: string}[]]
  };
  const type =
    sort.key === ''
      ? ''
      : words.table.sorted(words.column(sort.key), words.table.orders[kindOf(of, sort.key)][Number(sort.isDown)]!);
  return {
    title: table.title(of),
    sentence: table.sentence(of, figure, all.length),
    reading: table.reading,
    columns: names.map(
      (name): ViewColumn => ({
        key: name,
        label: words.column(name),
        ...(kindOf(of, name) === 'number' && {numeric: true})
      })
    ),
    rows: paged.map((record) => rowOf(facts, of, record, names, selection, words)),
    isTable: true,
    notes: footnotesOf(facts, of, paged, words),
    sources: sourcesOf(dataset, found),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, of, words),
    ...(all.length === 0 && {empty: table.empty(of)}),
    of,
    sort,
    page,
    pages,
    status: table.status(Math.min(page * each + 1, found.length), page * each + paged.length, found.length),
    order: type,
    ...(found.length === 0 && {none: q === '' ? table.empty(of) : table.none(q)})
  };
}

function rowOf(
  facts: Facts,
  of: TableName,
  record: AnyRecord,
  names: readonly string[],
  selection: Selection,
  words: Words
): TableRow {
  const {dataset} = facts;
  const about = String(record[aboutBy[of] ?? ''] ?? '');
  const said = new Set([
    ...names,
    ...names.flatMap((name) => joined[name] ?? []),
    'description',
    `description_${words.lang}`,
    `title_${words.lang}`
  ]);
  const [under] = of === 'events' ? cellsOf(dataset, of, record, 'description', words) : [];
  return {
    key: String(record.id),
    about,
    isHighlighted:
      of === 'events'
        ? isForward(facts, record as unknown as TreatyEvent, selection)
        : about !== '' && (selection.highlight?.includes(about) ?? false),
    cells: names.map((name) => cellIn(dataset, of, record, name, words)),
    isUnverified: record.confidence === 'unverified',
    ...(under && {under}),
    details: () =>
      idLast(of).flatMap((name) => {
        const cells = said.has(name) ? [] : cellsOf(dataset, of, record, name, words);
        return cells.length > 0 ? [[words.column(name), cells] as const] : [];
      })
  };
}

/** The columns of a table; the id, which says least to a reader, comes last. */
function idLast(of: TableName): readonly string[] {
  const [id, ...names] = columnsOf(of).map(([name]) => name);
  return [...names, id as string];
}

/** Records by a key; those without one come last, whichever way the others stand. */
function inOrder(
  records: readonly AnyRecord[],
  keyOf: (record: AnyRecord) => string | number,
  isDown: boolean,
  words: Words
): readonly AnyRecord[] {
  const keyed = records.map((record) => ({record, key: keyOf(record)}));
  const known = keyed.filter(({key}) => key !== '');
  const unknown = keyed.filter(({key}) => key === '');
  const way = isDown ? -1 : 1;
  known.sort(
    ({key: a}, {key: b}) =>
      way * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)))
  );
  return [...known, ...unknown].map(({record}) => record);
}

function kindOf(of: TableName, name: string): 'date' | 'number' | 'text' {
  const type = columnsOf(of).find(([each]) => each === name)?.[1].type;
  if (type === 'date') return 'date';
  return type === 'number' || type === 'integer' ? 'number' : 'text';
}

/** The footnotes of the states that rows name, in whichever column. */
function footnotesOf({dataset}: Facts, of: TableName, records: readonly AnyRecord[], words: Words): readonly string[] {
  const named = columnsOf(of).flatMap(([name, {refs, intervals}]) =>
    refs?.includes('states') || (intervals && of === 'regions') || (of === 'states' && name === 'id') ? [name] : []
  );
  const ids = records.flatMap((record) => named.flatMap((name) => record[name] ?? []));
  return footnotes(
    dataset,
    ids.map((id) => String(id).slice(0, 2)),
    words
  );
}
