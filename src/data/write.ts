import type {Dataset} from './dataset.js';
import {guardFormula} from './formula.js';
import type {AnyRecord, TableName} from './records.js';
import {columnsOf, tableNames} from './schema.js';
import {tableSchema} from './table-schema.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Records as comma-separated values in the published form: the columns named, or the required ones and those in use, in
 * the schema's order; lists with semicolons, line breaks as line feeds, and an apostrophe before what a spreadsheet would run as a formula.
 * `readTable` gives the same records back.
 */
export function toCsv(
  table: TableName,
  records: readonly AnyRecord[],
  names: readonly string[] = columnsInUse(table, records)
): string {
  const lines = records.map((record) => {
    const texts = names.map((name) => textOf(record[name]));
    // Quoted throughout, a row whose text breaks cannot be taken for two that a stray quote joined.
    const breaks = texts.some((text) => text.includes('\n'));
    return texts.map((text) => (breaks || /[",]|^\s|\s$/.test(text) ? quoted(text) : text)).join(',');
  });
  return [names.join(','), ...lines, ''].join('\n');
}

/** A dataset as a Data Package in one file: an object to be written as JSON. */
export function toPackage(dataset: Dataset): Json {
  return describePackage(dataset, (table) => ({data: dataset.tables[table]}));
}

/** A dataset as a Data Package of several files: their texts by their names, `datapackage.json` first. */
export function toFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const descriptor = describePackage(dataset, (table) => ({
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8'
  }));
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
    ...tablesOf(dataset).map((table): [string, string] => [`${table}.csv`, toCsv(table, recordsOf(dataset, table))])
  ]);
}

function describePackage(dataset: Dataset, content: (table: TableName) => Json): Json {
  const name = dataset.info.id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(name && {name}),
    ...dataset.info,
    resources: tablesOf(dataset).map((table) => ({
      name: table,
      type: 'table',
      ...content(table),
      coverage: dataset.coverage[table],
      schema: tableSchema(table, columnsInUse(table, recordsOf(dataset, table)))
    }))
  };
}

const recordsOf = (dataset: Dataset, table: TableName): readonly AnyRecord[] => dataset.tables[table];

/** The tables that were in the package, or have records. */
const tablesOf = (dataset: Dataset): readonly TableName[] =>
  tableNames.filter((table) => dataset.counts[table] || dataset.tables[table].length > 0);

function columnsInUse(table: TableName, records: readonly AnyRecord[]): readonly string[] {
  return columnsOf(table)
    .filter(([name, {required}]) => required || records.some((record) => record[name] !== undefined))
    .map(([name]) => name);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textOf(value: AnyRecord[string] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return guardFormula((typeof value === 'string' ? value : value.join(';')).replace(/\r\n?/g, '\n'));
}
