import type {Header} from '../check-header.js';
import type {CheckRow} from '../check.js';
import {rowChecker} from '../check.js';
import {emptyRecords} from '../bare-rows.js';
import {columnReader} from '../check-value.js';
import {HashedKeys} from '../key-lines.js';
import type {Finding} from '../reading.js';
import {rowOf} from '../reading.js';
import type {TableName} from '../records.js';
import {columnsOf} from '../schema.js';
import type {CountText} from './cell-readers.js';

/** A table that rows become records of: its columns in the schema's order, and the strict check of a record. */
export interface Target {
  readonly table: TableName;
  readonly fields: readonly string[];
  /** The place of a column among the values of a row. */
  readonly slots: ReadonlyMap<string, number>;
  readonly check: CheckRow;
  /** What the check has found since this was last emptied; its columns are those of the schema, not of the file. */
  readonly findings: Finding[];
}

/** Columns that are filled from what stands in others: the end of a range, the country and coordinates of a place. */
const beside = new Set([
  'end_date',
  'visit_end',
  'until',
  'city',
  'country',
  'lat',
  'lon',
  'mode',
  'currency',
  'instrument_type',
  'round',
  'territory'
]);

/** The values of one record to be: texts as the strict checker expects them, in the order of the schema. */
export type Values = (string | undefined)[];

/** A table's columns and its strict check, for rows of a file that may say something of these fields. */
export function targetOf(table: TableName, file: string, used?: ReadonlySet<string>): Target {
  const columns = columnsOf(table).filter(
    ([name, {required}]) => required || !used || used.has(name) || beside.has(name)
  );
  const findings: Finding[] = [];
  const fields = columns.map(([name]) => name);
  const readers = columns.map(([name, column]) => ({name, column, ...columnReader(name, column)}));
  const header: Header = {table, file, fields: readers, problems: []};
  const slots = new Map(fields.map((field, at) => [field, at]));
  const check = rowChecker(header, findings, true, rowOf, new HashedKeys(), emptyRecords());
  return {table, fields, slots, check, findings};
}

/** Puts a head count where the row does not say something else itself. */
export function putCount({slots}: Target, values: Values, count: CountText): void {
  for (const [field, text] of Object.entries(count)) {
    const slot = slots.get(field);
    if (slot !== undefined) values[slot] ??= text;
  }
  // A list of members, or a number announced beforehand, says nothing of who came: it is shown, and not summed.
  const basis = values[slots.get('basis')!];
  if (basis === 'membership' || basis === 'announced-before') values[slots.get('counted')!] ??= 'no';
}
